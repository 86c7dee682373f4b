import type { PageFixture } from '../../page-fixture.ts';

/** Linking services of Europe and Latin America in their own languages; wording composed from what they say they collect. */
export default [
  {
    name: 'finAPI Web Form, consent',
    url: 'https://webform-live.finapi.io/wf/eb54ab34-3e61-4060-b12b-beecbc52a76c',
    language: 'de',
    html: `<main><h1>Zugriff auf Ihr Bankkonto</h1><p>Acme Haushaltsbuch möchte über finAPI auf folgende Daten Ihres Kontos zugreifen:</p><ul><li>Kontoinhaber und IBAN</li><li>Kontostand</li><li>Umsätze der letzten 90 Tage</li></ul><p>Ihre Einwilligung gilt für 180 Tage und kann jederzeit widerrufen werden.</p><button>Abbrechen</button><button>Zustimmen und weiter</button></main>`,
    expect: {
      data: ['identity', 'account-numbers', 'balances', 'transactions', 'merchants'],
      recipient: 'Acme Haushaltsbuch',
      days: 180,
      lookbackDays: 90,
    },
    source: 'composed from finAPI’s data of a bank connection',
  },
  {
    name: 'finAPI Web Form, bank password',
    url: 'https://webform-live.finapi.io/wf/0a54ab34-3e61-4060-b12b-beecbc52a76c',
    language: 'de',
    html: `<main><h1>Nordbank</h1><p>Bitte geben Sie Ihre Online-Banking-Zugangsdaten ein.</p><label>Benutzername <input name="login"></label><label>PIN <input type="password" name="pin"></label><button>Weiter</button><button>Abbrechen</button></main>`,
    expect: { data: ['credentials'], act: 'credentials' },
    source: 'composed: screen-scraping log-ins of web forms',
  },
  {
    name: 'Powens webview, consent',
    url: 'https://webview.powens.com/fr/connect?domain=acme.biapi.pro&client_id=1&redirect_uri=https%3A%2F%2Fapp.acmebudget.example%2Fcb&code=tmp',
    language: 'fr',
    html: `<main><h1>Connectez vos comptes</h1><p>Acme Budget souhaite accéder à vos données bancaires par l'intermédiaire de Powens :</p><ul><li>Solde de vos comptes</li><li>Historique des opérations</li><li>IBAN</li></ul><p>En continuant, vous acceptez les conditions générales. Votre consentement est valable 180 jours.</p><button>Annuler</button><button>J'accepte</button></main>`,
    expect: { data: ['balances', 'transactions', 'merchants', 'account-numbers'], recipient: 'Acme Budget', days: 180 },
    source: 'composed from Powens’ connection capabilities',
  },
  {
    name: 'Bridge Connect, bank choice',
    url: 'https://connect.bridgeapi.io/session/5c3f1d',
    language: 'fr',
    html: `<main><h1>Choisissez votre banque</h1><p>Acme Budget accédera au solde et aux opérations de vos comptes.</p><input type="search" placeholder="Rechercher une banque"><ul><li><button>Banque du Nord</button></li></ul></main>`,
    expect: null,
    source: 'composed',
  },
  {
    name: 'Bridge Connect, consent',
    url: 'https://connect.bridgeapi.io/session/6c3f1d',
    language: 'fr',
    html: `<main><h1>Partage de vos données</h1><p>Vous autorisez Acme Budget à accéder, via Bridge, aux informations suivantes de votre compte Banque du Nord :</p><ul><li>Le solde de vos comptes</li><li>Le détail de vos opérations</li></ul><p>Vous pouvez retirer votre consentement à tout moment.</p><button>Refuser</button><button>Autoriser</button></main>`,
    expect: { data: ['balances', 'transactions', 'merchants'], recipient: 'Acme Budget', states: ['stop'] },
    source: 'composed',
  },
  {
    name: 'Belvo widget, open finance consent',
    url: 'https://widget.belvo.io/?access_token=t&locale=pt&country_codes=BR',
    language: 'pt',
    frameOf: 'https://app.acmecredito.example/conectar',
    html: `<main><h1>Compartilhe seus dados</h1><p>A Acme Crédito solicita acesso aos seguintes dados da sua instituição por meio da Belvo:</p><ul><li>Dados cadastrais</li><li>Saldos e extratos das contas</li><li>Limites e faturas do cartão de crédito</li></ul><p>Prazo do compartilhamento: 12 meses. Você pode cancelar o compartilhamento a qualquer momento.</p><button>Cancelar</button><button>Concordar e continuar</button></main>`,
    expect: {
      // An `extrato` is the list of transactions; a card's `fatura` says what was bought with it; neither is a document here.
      data: ['identity', 'balances', 'transactions', 'merchants', 'cards', 'account-details'],
      recipient: 'Acme Crédito',
      days: 365,
    },
    source: 'composed from Belvo’s consent features',
  },
  {
    name: 'Pluggy Connect, consent',
    url: 'https://connect.pluggy.ai/?connect_token=T',
    language: 'pt',
    frameOf: 'https://app.acmefinancas.example/contas',
    html: `<main><h1>Conectar sua conta</h1><p>Acme Finanças usa a Pluggy para acessar os seus dados financeiros:</p><ul><li>Saldo da conta</li><li>Transações</li><li>Investimentos</li><li>Empréstimos</li></ul><p>Ao continuar, você concorda com os termos de uso.</p><button>Continuar</button></main>`,
    expect: {
      data: ['balances', 'transactions', 'merchants', 'investments', 'liabilities'],
      recipient: 'Acme Finanças',
    },
    source: 'composed from Pluggy’s products',
  },
  {
    name: 'Tink, German',
    url: 'https://link.tink.com/1.0/transactions/connect-accounts/?client_id=a&redirect_uri=https%3A%2F%2Fapp.acmebudget.example%2Fcb&market=DE&locale=de_DE',
    language: 'de',
    html: `<main><h1>Wir werden die folgenden Daten von Ihnen erfassen</h1><p>Acme Budget wird einige Ihrer finanziellen Informationen einholen. Details anzeigen</p><ul><li>Kontonummer</li><li>Kontostand</li><li>Transaktionen</li></ul><p>Mit der Nutzung dieses Services akzeptieren Sie die Nutzungsbedingungen und Datenschutzrichtlinie von Tink.</p><button>Abbrechen</button><button>Weiter</button></main>`,
    expect: {
      data: ['account-numbers', 'balances', 'transactions', 'merchants', 'account-details'],
      recipient: 'Acme Budget',
    },
    source: 'tink-link-android strings, values-de',
  },
  {
    name: 'Salt Edge, Spanish',
    url: 'https://www.saltedge.com/es/connect?token=abd',
    language: 'es',
    html: `<main><h1>Consentimiento</h1><p>Acme Cuentas solicita tu consentimiento para acceder a la siguiente información de Banco del Norte:</p><ul><li>Detalles de la cuenta</li><li>Saldo</li><li>Movimientos de los últimos 90 días</li></ul><p>El consentimiento es válido durante 180 días.</p><button>Rechazar</button><button>Confirmar</button></main>`,
    expect: {
      data: ['account-details', 'balances', 'transactions', 'merchants'],
      recipient: 'Acme Cuentas',
      days: 180,
      lookbackDays: 90,
    },
    source: 'composed from Salt Edge consent scopes',
  },
  {
    name: 'Enable Banking, Finnish',
    url: 'https://auth.enablebanking.com/ais/start?sessionid=8f3c1c3e-0000-4000-8000-000000000000',
    language: 'fi',
    html: `<main><h1>Acme Talous pyytää pääsyä tilitietoihisi</h1><p>Annat Acme Taloudelle luvan hakea seuraavat tiedot:</p><ul><li>Tilien saldot</li><li>Tilitapahtumat</li></ul><p>Lupa on voimassa 180 päivää.</p><button>Peruuta</button><button>Hyväksy</button></main>`,
    expect: { data: ['balances', 'transactions', 'merchants'], recipient: 'Acme Talous', days: 180 },
    source: 'composed',
  },
] satisfies PageFixture[];
