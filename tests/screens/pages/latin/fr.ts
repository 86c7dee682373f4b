import type { PageFixture } from '../../page-fixture.ts';

/** French of France, Belgium and Québec: banks after PSD2 (STET), aggregators, payments; composed. */
export default [
  {
    name: 'French bank, AIS consent',
    url: 'https://dsp2.banqueduport.example/consentement/7d0',
    language: 'fr',
    html: `<header><a href="#">Banque du Port</a></header><main><h1>Demande d'accès à vos comptes</h1>
      <p>L'application Acme Comptes souhaite accéder aux données suivantes :</p>
      <ul><li>L'identité du titulaire</li><li>Vos coordonnées bancaires (IBAN)</li><li>Le solde de vos comptes</li><li>L'historique des opérations sur les 90 derniers jours</li></ul>
      <p>Votre consentement est valable 180 jours. Vous pouvez le révoquer à tout moment depuis votre espace client.</p>
      <p>Acme Comptes ne pourra ni effectuer de virement, ni voir votre mot de passe.</p><button>Refuser</button><button>Valider</button></main>
      <footer><p>Banque du Port – Protection des données personnelles – Relevés en ligne</p></footer>`,
    expect: {
      data: ['identity', 'account-numbers', 'balances', 'transactions', 'merchants'],
      recipient: 'Acme Comptes',
      days: 180,
      lookbackDays: 90,
      states: ['duration', 'lookback', 'stop'],
    },
    source: 'composed: account information consents after STET',
  },
  {
    name: 'Québec aggregator in a frame, for a loan',
    url: 'https://connexion.agregateur.example/s/77e',
    language: 'fr',
    frameOf: 'https://app.acmeprets.example/demande',
    html: `<main><h2>Partagez vos données avec Acme Prêts</h2><p>Afin d'évaluer votre demande de prêt, Acme Prêts recueillera :</p>
      <details><summary>Renseignements personnels</summary><p>Nom complet, adresse et numéro de téléphone</p></details>
      <details><summary>Comptes</summary><p>Numéro de transit et numéro de compte, soldes, transactions des 12 derniers mois</p></details>
      <details><summary>Emploi</summary><p>Salaire et employeur</p></details><details><summary>Dettes</summary><p>Prêts, hypothèques et cartes de crédit</p></details>
      <p>Accès unique. En appuyant sur Continuer, vous consentez à ce partage.</p><button>Continuer</button><button>Pas maintenant</button></main>`,
    expect: {
      data: [
        'identity',
        'contact',
        'account-numbers',
        'balances',
        'transactions',
        'merchants',
        'income',
        'liabilities',
        'cards',
      ],
      recipient: 'Acme Prêts',
      days: 0,
      lookbackDays: 365,
      states: ['purpose'],
    },
    source: 'composed: what Canadian aggregators say they read',
  },
  {
    name: 'French bank, a transfer is validated',
    url: 'https://dsp2.banqueduport.example/paiement/3',
    language: 'fr',
    html: `<main><h1>Valider le virement</h1><p>Acme Paiement demande un virement depuis votre compte.</p>
      <dl><dt>Bénéficiaire</dt><dd>Boutique Acme</dd><dt>IBAN du bénéficiaire</dt><dd>FR76 3000 6000 0112 3456 7890 189</dd><dt>Montant</dt><dd>42,00 €</dd></dl>
      <p>Solde : 830,10 €</p><button>Annuler</button><button>Je valide</button></main>`,
    expect: { data: ['payment-initiation'], recipient: 'Acme Paiement' },
    source: 'composed: payment initiation, single transfer',
  },
  {
    name: 'French consent with denials and an empty box',
    url: 'https://dsp2.banqueduport.example/consentement/choix',
    language: 'fr',
    html: `<main><h1>Autorisez-vous Acme Patrimoine à accéder à vos placements ?</h1><p>Acme Patrimoine ne pourra jamais :</p><ul><li>initier un paiement</li><li>consulter vos cartes bancaires</li></ul>
      <p>Données partagées :</p><ul><li><label><input type="checkbox" checked disabled> Assurance vie et comptes titres</label></li><li><label><input type="checkbox"> Crédits en cours</label></li></ul>
      <p>Vos soldes et vos opérations ne seront pas transmis. Pendant 12 mois.</p><button>Non, merci</button><button>Oui, j'autorise</button></main>`,
    expect: { data: ['investments'], offered: ['liabilities'], recipient: 'Acme Patrimoine', days: 365 },
    source: 'composed: negations before a list and after the words',
  },
  {
    name: 'French bank, log-in before the consent',
    url: 'https://dsp2.banqueduport.example/connexion',
    language: 'fr',
    html: `<main><h1>Connectez-vous</h1><p>Acme Comptes souhaite accéder à vos soldes et à vos opérations.</p><label>Identifiant <input name="id"></label><label>Code secret <input type="password"></label><button>Connexion</button></main>`,
    expect: null,
    source: 'composed',
  },
  {
    name: 'French bank, list of accesses',
    url: 'https://www.banqueduport.example/espace/acces',
    language: 'fr',
    html: `<main><h1>Gérer mes accès tiers</h1><p>Acme Comptes peut consulter vos soldes et vos opérations jusqu'au 27 mai 2027.</p><button>Révoquer</button><button>Valider</button></main>`,
    expect: null,
    source: 'composed',
  },
  {
    name: 'French app, redirection to the bank',
    url: 'https://app.acmecomptes.example/redirection',
    language: 'fr',
    html: `<main><h1>Connectez votre banque</h1><p>Vous allez être redirigé vers votre banque, où vous choisirez les données à partager : soldes et opérations.</p><button>Continuer</button></main>`,
    expect: null,
    source: 'composed',
  },
] satisfies PageFixture[];
