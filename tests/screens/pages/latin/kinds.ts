import type { PageFixture } from '../../page-fixture.ts';

/** Permission screens and what resembles them, of many kinds: banks and apps nobody listed. */
export default [
  {
    name: 'German bank, formal table, from-to dates, budget app',
    url: 'https://banking.nordwall-bank.example/drittzugriff/freigabe?vorgang=88213',
    language: 'de',
    html: `<!doctype html><html lang="de"><head><title>Freigabe für Drittdienst – Nordwall Bank AG</title></head><body>
<header><img alt="Nordwall Bank AG" src="/logo.svg"><nav><a href="#">Girokonto</a> <a href="#">Kredite</a> <a href="#">Depot &amp; Fonds</a> <a href="#">Bausparen</a></nav></header>
<main>
<h1>Kontozugriff für Talerblick GmbH freigeben</h1>
<p>Guten Tag Frau Hilde Brandes,</p>
<p>der Kontoinformationsdienst <strong>Talerblick GmbH</strong> hat uns gebeten, ihm die nachstehenden Angaben bereitzustellen. Sie haben dort ein digitales Haushaltsbuch angelegt; die Angaben werden benötigt, um Ihre Einnahmen und Ausgaben nach Rubriken zu ordnen.</p>
<table>
<thead><tr><th>Datenart</th><th>Umfang</th></tr></thead>
<tbody>
<tr><td>Saldo</td><td>gebuchter und verfügbarer Betrag</td></tr>
<tr><td>Buchungen</td><td>Umsatzanzeige der vergangenen 365 Tage einschließlich Vormerkposten und Verwendungszweck</td></tr>
<tr><td>Kontoverbindung</td><td>vollständige IBAN und BIC</td></tr>
<tr><td>Stammdaten des Kontos</td><td>Kontoart, Kontobezeichnung, eingeräumte Dispolinie</td></tr>
<tr><td>Wiederkehrende Aufträge</td><td>Daueraufträge und Terminüberweisungen</td></tr>
</tbody></table>
<h2>Betroffene Konten</h2>
<ul><li>Girokonto Komfort, DE•• •••• 4471</li><li>Gemeinschaftskonto Brandes, DE•• •••• 9026</li></ul>
<h2>Geltungsdauer</h2>
<p>Die Freigabe gilt vom 03.03.2026 bis zum 30.08.2026. Danach ist eine erneute TAN erforderlich.</p>
<p>Depotbestände, Kreditkartenabrechnungen und Ihre Überweisungsvorlagen werden nicht übermittelt. Aufträge kann der Dienst nicht erteilen.</p>
<p>Sie möchten die Freigabe vorzeitig beenden? Unter <em>Service › Zugriffe Dritter</em> genügt ein Klick auf „Sperren“.</p>
<form><label>photoTAN <input name="tan" inputmode="numeric"></label> <button>Mit TAN freigeben</button> <button type="button">Ablehnen</button></form>
</main>
<footer><a href="#">Impressum</a> <a href="#">Preis- und Leistungsverzeichnis</a> <a href="#">Gehaltskonto eröffnen</a> <a href="#">Baufinanzierung</a></footer>
</body></html>`,
    expect: {
      data: ['balances', 'transactions', 'merchants', 'account-numbers', 'account-details', 'scheduled-payments'],
      recipient: 'Talerblick GmbH',
      lookbackDays: 365,
      states: ['purpose', 'duration', 'lookback', 'accounts', 'stop'],
    },
    source:
      'composed after public FAQ wording of GLS Bank and METRO FS on Kontoinformationsdienste (180 / 365 Tage, Salden, Umsätze)',
  },
  {
    name: 'German aggregator web form asks for PIN, BNPL one-time account check, informal',
    url: 'https://webform.kontosteg.example/v2/einmalabruf?sitzung=7f2c',
    language: 'de',
    html: `<!doctype html><html lang="de"><head><title>Kontocheck | Kontosteg</title></head><body>
<main>
<p class="step">Schritt 2 von 3</p>
<h1>Verbinde deine Auental Bank eG</h1>
<p>Du willst bei <b>Ratenstern</b> in 6 Raten zahlen. Damit Ratenstern einschätzen kann, ob die Rate in dein Budget passt, holen wir bei deiner Bank einmalig ein paar Angaben ab und reichen sie weiter.</p>
<h3>Das bekommt Ratenstern zu sehen</h3>
<ul>
<li>wie du heißt und wem das Konto gehört</li>
<li>was gerade auf dem Konto ist</li>
<li>Lohn- und Gehaltseingänge</li>
<li>Zu- und Abgänge der letzten 90 Tage, zusammengefasst nach Kategorien</li>
</ul>
<form autocomplete="off">
<label>Anmeldename oder Legitimations-ID<br><input name="login" type="text"></label>
<label>Online-Banking-PIN<br><input name="pin" type="password"></label>
<p><small>Deine PIN wird verschlüsselt übertragen und nicht gespeichert.</small></p>
<label><input type="checkbox" name="agb" required> Ich bin einverstanden, dass Kontosteg die genannten Angaben abruft und Ratenstern sie auswertet. Das Ergebnis der Prüfung erhält auch die Auskunftei Bonitas Kreis AG.</label>
<button>Weiter zur Bestätigung</button>
</form>
<details><summary>Und danach?</summary><p>Eine laufende Verbindung entsteht dabei nicht. Der Rohdatensatz wird nach 30 Tagen gelöscht.</p></details>
<p><a href="#">Lieber anders bezahlen</a></p>
</main>
<footer>Kontosteg GmbH ist ein bei der Aufsicht registrierter Kontoinformationsdienst · <a href="#">Datenschutz</a> · <a href="#">Für Händler</a> · <a href="#">Produkte: Zahlungsauslösung, Depotabruf, Kreditvergleich</a></footer>
</body></html>`,
    expect: {
      data: ['credentials', 'identity', 'balances', 'income', 'transactions', 'merchants'],
      recipient: 'Ratenstern',
      holder: 'Auental Bank eG',
      days: 0,
      lookbackDays: 90,
      states: ['purpose', 'duration', 'lookback', 'others'],
    },
    todo: 'the title names the host itself, as that of a bank does: a log-in there is taken for its own',
    source:
      'composed after public descriptions of finAPI web form and instalment-purchase account checks, and weser-kurier.de on Kontoinformationsdienste',
  },
  {
    name: 'German crypto exchange links a tax tool, check boxes and accordion',
    url: 'https://konto.muenzwerft.example/verbindungen/neu?partner=belegfix',
    language: 'de',
    html: `<!doctype html><html lang="de"><head><title>App verbinden · Münzwerft</title></head><body>
<div role="dialog" aria-modal="true" aria-labelledby="t">
<h2 id="t">Belegfix möchte auf dein Münzwerft-Profil zugreifen</h2>
<p>Belegfix ermittelt daraus Gewinne und Verluste je Kalenderjahr.</p>
<form>
<fieldset><legend>Erforderlich</legend>
<label><input type="checkbox" checked disabled> Wallet-Bestände: alle Coins und Token samt Menge</label><br>
<label><input type="checkbox" checked disabled> Handelshistorie: Käufe, Verkäufe, Swaps und Staking-Erträge seit Eröffnung des Profils</label>
</fieldset>
<fieldset><legend>Kannst du zusätzlich freischalten</legend>
<label><input type="checkbox" name="c"> E-Mail-Adresse und Mobilnummer</label><br>
<label><input type="checkbox" name="d"> Steuer-Identifikationsnummer und Jahressteuerreport</label>
</fieldset>
<details><summary>Was bleibt gesperrt?</summary>
<p>Handeln, Auszahlen oder das Anlegen neuer Wallet-Adressen ist über diese Verbindung ausgeschlossen. Dein Ausweisscan aus der Identitätsprüfung und dein hinterlegtes Bankkonto bleiben verborgen.</p></details>
<details><summary>Laufzeit und Trennung</summary>
<p>Die Verbindung endet automatisch nach 365 Tagen. Früher trennen kannst du sie in den Einstellungen unter „API &amp; Partner“.</p></details>
<button>Verbindung zulassen</button> <button type="button">Nicht jetzt</button>
</form>
</div>
<footer>Münzwerft · Kurse · Sparplan · Kreditkarte · Prämienprogramm · Risikohinweise</footer>
</body></html>`,
    expect: {
      data: ['crypto'],
      offered: ['contact', 'tax'],
      recipient: 'Belegfix',
      days: 365,
      states: ['duration', 'stop'],
    },
    todo: '"Käufe, Verkäufe" of coins are read as sales of a business',
    source: 'composed after general public wording of crypto exchange app-connection dialogs (no single page)',
  },
  {
    name: 'NEGATIVE German help article about open banking',
    url: 'https://hilfe.seeufer-sparbank.example/artikel/was-sind-drittdienste',
    language: 'de',
    html: `<!doctype html><html lang="de"><head><title>Drittdienste und Ihr Konto: Fragen und Antworten</title></head><body>
<nav>Hilfe › Online-Banking › Drittdienste</nav>
<article>
<h1>Wie greifen Drittanbieter auf mein Zahlungskonto zu?</h1>
<p>Zuletzt geändert am 12. Januar 2026 · Lesezeit 4 Minuten</p>
<p>Seit der zweiten Zahlungsdiensterichtlinie dürfen Kontoinformationsdienste Salden und Umsätze abrufen, sofern die Inhaberin oder der Inhaber ausdrücklich einverstanden ist.</p>
<h2>Welche Angaben können abgefragt werden?</h2>
<p>In der Regel handelt es sich um Kontostand, Buchungszeilen und den Namen des Inhabers. Sparbücher, Wertpapierdepots und Bausparverträge sind außen vor.</p>
<h2>Wie lange gilt eine Einwilligung?</h2>
<p>Üblich sind 180 Tage. Danach muss mit einer TAN nachbestätigt werden.</p>
<h2>Wie widerrufe ich?</h2>
<p>Melden Sie sich im Online-Banking an, öffnen Sie „Verwaltung“ und wählen Sie den Dienst aus, dem Sie die Zustimmung entziehen möchten.</p>
<h2>Was ist der Unterschied zum Zahlungsauslösedienst?</h2>
<p>Dieser reicht für Sie eine Überweisung ein, etwa beim Einkauf in einem Webshop.</p>
<p>War dieser Artikel hilfreich? <button>Ja</button> <button>Nein</button></p>
</article>
<aside><h3>Verwandte Themen</h3><ul><li><a href="#">TAN-Verfahren wechseln</a></li><li><a href="#">Kontoauszug herunterladen</a></li><li><a href="#">Zugang gesperrt – was nun?</a></li></ul></aside>
</body></html>`,
    expect: null,
    source: 'composed after GLS Bank and Verbraucherzentrale Niedersachsen public articles on PSD2 Drittanbieter',
  },
  {
    name: 'NEGATIVE German bank dashboard with a transfer form',
    url: 'https://meine.fuldatal-bank.example/uebersicht/ueberweisung?konto=01',
    language: 'de',
    html: `<!doctype html><html lang="de"><head><title>Finanzübersicht – Fuldatal Bank</title></head><body>
<header>Fuldatal Bank · Angemeldet als Jonas Wiegand · <a href="#">Abmelden</a></header>
<nav><a href="#">Finanzübersicht</a><a href="#">Umsätze</a><a href="#">Daueraufträge</a><a href="#">Postfach</a><a href="#">Zugriffsberechtigungen</a></nav>
<main>
<h1>Finanzübersicht</h1>
<table><tr><th>Konto</th><th>Saldo</th></tr>
<tr><td>Girokonto Aktiv<br>DE02 1203 0000 0000 2020 51</td><td>2.418,77 €</td></tr>
<tr><td>Tagesgeld</td><td>11.050,00 €</td></tr>
<tr><td>Ratenkredit</td><td>–4.300,12 €</td></tr></table>
<h2>Letzte Umsätze</h2>
<ul><li>02.03. Stadtwerke Fulda, Abschlag −88,00 €</li><li>01.03. Gehalt Zeller Maschinenbau +3.012,44 €</li></ul>
<h2>Überweisung</h2>
<form>
<label>Empfänger <input name="empf"></label>
<label>IBAN <input name="iban"></label>
<label>Betrag <input name="betrag"></label>
<label>Verwendungszweck <input name="vz"></label>
<label><input type="checkbox"> Als Vorlage speichern</label>
<p>Mit der pushTAN erteilen Sie der Bank den Auftrag zur Ausführung.</p>
<button>Auftrag autorisieren</button> <button type="button">Abbrechen</button>
</form>
</main>
<aside>Neu: Konten anderer Banken einbinden und alles auf einen Blick sehen. <a href="#">Mehr erfahren</a></aside>
</body></html>`,
    expect: null,
    source: 'composed after the general layout of German online banking overviews (no single page)',
  },
  {
    name: 'French bank, STET style consent, accordions, 180 days',
    url: 'https://acces-tiers.banque-rivoire.example/consentement/etape2?ref=AX90',
    language: 'fr',
    html: `<!doctype html><html lang="fr"><head><title>Banque Rivoire – Demande d’un prestataire tiers</title></head><body>
<header><a href="/">Banque Rivoire</a> <nav><a href="#">Comptes</a> <a href="#">Emprunter</a> <a href="#">Épargner</a> <a href="#">Assurer</a> <a href="#">Bourse</a></nav></header>
<main>
<h1>Budgélia souhaite consulter vos comptes</h1>
<p>Vous avez demandé à <strong>Budgélia</strong>, prestataire de services d’information sur les comptes, de rassembler vos comptes sur un même écran et de suivre vos dépenses.</p>
<section><h2>Comptes sélectionnés</h2>
<ul><li>Compte chèques n° •••412</li><li>Compte joint M. et Mme Aubert n° •••877</li></ul></section>
<section><h2>Éléments transmis</h2>
<details open><summary>Soldes</summary><p>Solde comptable et solde en valeur, actualisés jusqu’à quatre fois par jour.</p></details>
<details><summary>Écritures</summary><p>Débits et crédits comptabilisés ou à venir, avec libellé, sur les 24 derniers mois.</p></details>
<details><summary>Identité</summary><p>Nom et prénom du titulaire et, le cas échéant, du cotitulaire.</p></details>
<details><summary>Découvert</summary><p>Montant du découvert autorisé et intitulé du compte.</p></details></section>
<p>Restent hors de portée : vos livrets, votre assurance vie, vos crédits en cours ainsi que votre liste de bénéficiaires.</p>
<p>Cet accord est donné pour 180 jours ; passé ce délai, une nouvelle authentification forte vous sera réclamée.</p>
<p>Vous pourrez y mettre fin quand bon vous semble depuis la rubrique « Sécurité », volet « Accès accordés à des tiers ».</p>
<button>Je donne mon accord</button> <a href="#">Refuser et retourner chez Budgélia</a>
</main>
<footer>Banque Rivoire, société anonyme coopérative de banque populaire à capital variable, intermédiaire en assurance et en crédit immobilier. Tarifs · Fonds de garantie · Mentions légales</footer>
</body></html>`,
    expect: {
      data: ['balances', 'transactions', 'merchants', 'identity', 'account-details'],
      recipient: 'Budgélia',
      lookbackDays: 730,
      states: ['duration', 'lookback', 'accounts'],
    },
    source:
      'composed after api.89c3.com (BPCE) public STET use cases: soldes, transactions, identité, découvert autorisé',
  },
  {
    name: 'French accounting software via aggregator, business account, statements, optional box',
    url: 'https://connexion.passerello.example/pro/raccorder?etape=accord',
    language: 'fr',
    html: `<!doctype html><html lang="fr"><head><title>Raccorder une banque | Passerello</title></head><body>
<main>
<img alt="Écrilys" src="/ecrilys.png"><span>⇄</span><img alt="Banque des Artisans du Rhône" src="/bar.png">
<h1>Raccordez votre compte professionnel à Écrilys</h1>
<p>Grâce à Passerello, le logiciel Écrilys récupère chaque nuit les pièces de la Banque des Artisans du Rhône pour préparer vos rapprochements et votre TVA.</p>
<h2>Récupération automatique</h2>
<ul>
<li>relevés de compte au format PDF, depuis le début de l’exercice ;</li>
<li>RIB de l’entreprise ;</li>
<li>facturettes et encours des cartes à débit différé ;</li>
<li>tableaux d’amortissement de vos prêts.</li>
</ul>
<h2>À votre convenance</h2>
<p><label><input type="checkbox" name="perm"> Ajouter les virements permanents et les mandats de prélèvement</label></p>
<p>Votre cabinet d’expertise comptable, s’il est invité dans Écrilys, lira ces pièces lui aussi.</p>
<p>Le raccordement tient 90 jours, renouvelables. Pour le couper : Écrilys, menu « Banques », bouton « Déconnecter ».</p>
<p>Écrilys n’est pas en mesure d’émettre de virement.</p>
<button type="submit">Accepter et poursuivre vers ma banque</button>
<button type="button">Annuler</button>
</main>
<footer>Passerello est un établissement de paiement agréé. Nos autres services : paiement de factures, notation de crédit, vérification d’identité. <a href="#">CGU</a></footer>
</body></html>`,
    expect: {
      data: [
        'statements',
        'account-details',
        'balances',
        'transactions',
        'merchants',
        'account-numbers',
        'cards',
        'liabilities',
      ],
      offered: ['scheduled-payments'],
      recipient: 'Écrilys',
      days: 90,
      states: ['duration', 'stop'],
    },
    source:
      'composed after api.89c3.com (cartes à débit différé, encours, facturettes) and Banque de France FAQ on 90 jours',
  },
  {
    name: 'French tax hand-over to a letting agency, one time, prose and list',
    url: 'https://partage.fiscolien.example/dossier/transmettre?num=2231',
    language: 'fr',
    html: `<!doctype html><html lang="fr"><head><title>FiscoLien – Transmission à un organisme</title></head><body>
<header><p>FiscoLien, le guichet fiscal en ligne</p></header>
<main>
<h1>Transmettre mes informations à Toit &amp; Clé</h1>
<p>Connecté en tant que : Mme Soizic Le Garrec</p>
<p>Toit &amp; Clé instruit votre candidature locative et a besoin de connaître vos ressources. Si vous validez, FiscoLien lui remettra, une seule fois :</p>
<ul>
<li>votre état civil ;</li>
<li>l’adresse de votre foyer au 1<sup>er</sup> janvier ;</li>
<li>les traitements, salaires et pensions déclarés ;</li>
<li>le revenu fiscal de référence, le nombre de parts et le montant de l’impôt figurant sur vos avis.</li>
</ul>
<p>Sont concernées les deux dernières années d’imposition. Vos coordonnées bancaires de remboursement et vos comptes à l’étranger ne seront pas communiqués.</p>
<div class="encart"><p>L’agence pourra montrer ces éléments au propriétaire du logement ainsi qu’à l’assureur de loyers impayés.</p></div>
<form><button name="r" value="oui">Valider la transmission</button><button name="r" value="non">Ne rien transmettre</button></form>
</main>
<footer><a href="#">Payer en ligne</a> <a href="#">Gérer mon prélèvement à la source</a> <a href="#">Taxe foncière</a> <a href="#">Accessibilité : partiellement conforme</a></footer>
</body></html>`,
    expect: {
      data: ['identity', 'contact', 'income', 'tax'],
      recipient: 'Toit & Clé',
      days: 0,
      lookbackDays: 730,
      states: ['duration', 'lookback'],
    },
    todo: 'a tax notice described by its parts',
    source:
      'composed after general public wording of French administrative data-sharing (avis d’imposition, revenu fiscal de référence)',
  },
  {
    name: 'French neobank modal, payment initiation with beneficiaries, informal',
    url: 'https://app.nuageo-banque.example/tiers/virelia?demande=51',
    language: 'fr',
    html: `<!doctype html><html lang="fr"><head><title>Nuageo Banque</title></head><body>
<div aria-hidden="true"><h1>Bonjour Malik</h1><p>Compte perso · 642,18 €</p></div>
<div role="dialog" aria-modal="true">
<h2>Laisser Virelia lancer des virements pour toi ?</h2>
<p>Virelia veut mettre de côté l’arrondi de tes achats. Pour ça, l’appli te demande de pouvoir :</p>
<ol>
<li>initier des virements depuis ton compte perso, 50 € au plus par semaine ;</li>
<li>connaître l’IBAN complet de ce compte ;</li>
<li>parcourir les bénéficiaires que tu as enregistrés.</li>
</ol>
<p>Elle ne verra ni ton solde, ni tes opérations, ni tes cartes.</p>
<p>C’est valable 30 jours. Tu changes d’avis ? Profil → Applis liées → Retirer.</p>
<button>Confirmer avec mon empreinte</button>
<button>Pas question</button>
</div>
<footer>Nuageo Banque · Crédit conso · Livret boosté · Parrainage 20 €</footer>
</body></html>`,
    expect: {
      data: ['payment-initiation', 'account-numbers', 'payees'],
      recipient: 'Virelia',
      days: 30,
      states: ['duration'],
    },
    source: 'composed after public descriptions of PIS under DSP2 and STET trustedBeneficiaries (api.89c3.com)',
  },
  {
    name: 'NEGATIVE French page that lists and manages existing third-party consents',
    url: 'https://espace.caisse-du-vallon.example/securite/acces-tiers',
    language: 'fr',
    html: `<!doctype html><html lang="fr"><head><title>Mes accès tiers – Caisse du Vallon</title></head><body>
<nav><a href="#">Synthèse</a> <a href="#">Virements</a> <a href="#">Documents</a> <a href="#">Sécurité</a></nav>
<main>
<h1>Mes accès tiers</h1>
<p>Retrouvez ici les prestataires auxquels vous avez déjà ouvert vos comptes.</p>
<table><thead><tr><th>Prestataire</th><th>Service</th><th>Accordé le</th><th>Expire le</th><th></th></tr></thead>
<tbody>
<tr><td>Comptigo</td><td>Soldes et historique des opérations</td><td>04/11/2025</td><td>03/05/2026</td><td><button>Révoquer</button></td></tr>
<tr><td>Loyerzen</td><td>Identité du titulaire</td><td>18/12/2025</td><td>16/06/2026</td><td><button>Révoquer</button></td></tr>
<tr><td>PayTandem</td><td>Initiation de paiement</td><td>02/02/2026</td><td>Usage unique</td><td>Terminé</td></tr>
</tbody></table>
<h2>Accès expirés</h2>
<p>Aucun accès n’a expiré au cours des six derniers mois.</p>
<p>La révocation prend effet immédiatement ; les informations déjà collectées restent soumises à la politique du prestataire.</p>
<a href="#">Télécharger la liste (PDF)</a>
</main>
</body></html>`,
    expect: null,
    source: 'composed after Banque de France FAQ on agrégateurs and general consent-management pages',
  },
  {
    name: 'Italian bank, modal with boxes, securities and loans, advertising',
    url: 'https://openbank.bancavaldora.example/autorizzazioni/nuova?id=4410',
    language: 'it',
    html: `<!doctype html><html lang="it"><head><title>Banca Valdora | Terze Parti</title></head><body>
<header>Banca Valdora <nav><a href="#">Carte</a> <a href="#">Investimenti</a> <a href="#">Previdenza</a></nav></header>
<div role="dialog" aria-modal="true" aria-label="Richiesta di accesso">
<h2>Sestante ti chiede di condividere le tue informazioni finanziarie</h2>
<p>Servirà a calcolare il tuo patrimonio complessivo e a mostrarti obiettivi di risparmio.</p>
<form>
<fieldset><legend>Rapporti</legend>
<label><input type="checkbox" checked> Conto corrente 1000/7754</label>
<label><input type="checkbox" checked> Conto cointestato 1000/8120</label></fieldset>
<fieldset><legend>Informazioni richieste</legend>
<label><input type="checkbox" checked> Saldo contabile e disponibile</label><br>
<label><input type="checkbox" checked> Lista movimenti degli ultimi 12 mesi</label><br>
<label><input type="checkbox" checked> Dossier titoli: posizioni, controvalore, plusvalenze</label><br>
<label><input type="checkbox" checked> Mutui e prestiti: debito residuo, importo della rata</label><br>
<label><input type="checkbox"> Utenze domiciliate e bonifici ricorrenti</label><br>
<label><input type="checkbox"> Carte: plafond e ultime quattro cifre</label></fieldset>
<p>Sestante potrà inoltre servirsene per proporti offerte commerciali di società del proprio gruppo.</p>
<p>L’autorizzazione scade fra 180 giorni. Se vuoi toglierla prima, vai in Area personale, voce «Consensi a terze parti».</p>
<p>Le tue credenziali dell’home banking non vengono mai comunicate e nessun bonifico può essere disposto.</p>
<button>Autorizza</button> <button type="button">Nega</button>
</form></div>
<footer>Banca Valdora S.p.A. – Aderente al Fondo Interbancario di Tutela dei Depositi. Trasparenza · Reclami · Cessione del quinto · Polizze casa</footer>
</body></html>`,
    expect: {
      data: ['balances', 'transactions', 'merchants', 'investments', 'liabilities'],
      recipient: 'Sestante',
      days: 180,
      lookbackDays: 365,
      states: ['purpose', 'duration', 'lookback'],
    },
    source: 'composed after bancadipisa.it and gruppoiccrea.it public pages on AISP and consensi alle terze parti',
  },
  {
    name: 'Italian confirmation of funds for a card issuer, formal, yes/no only',
    url: 'https://ib.bancacastelrosso.example/psd2/caf/conferma?prat=903',
    language: 'it',
    html: `<!doctype html><html lang="it"><head><title>Conferma disponibilità fondi - Banca Castelrosso</title></head><body>
<main>
<h1>Verifica della disponibilità di fondi</h1>
<p>Gentile Cliente,<br>l’emittente di carte <b>Cartavia Pay S.r.l.</b> chiede il Suo consenso per interrogare Banca Castelrosso ogni volta che Lei userà la carta Cartavia.</p>
<dl>
<dt>Conto di addebito</dt><dd>Conto Famiglia, IBAN IT60 •••• •••• 3456</dd>
<dt>Che cosa rispondiamo</dt><dd>Esclusivamente «sì» oppure «no»: l’importo della spesa è coperto o non lo è. Saldo e movimenti non sono comunicati.</dd>
<dt>Finalità</dt><dd>Evitare che un pagamento venga rifiutato dopo l’acquisto.</dd>
<dt>Validità</dt><dd>A tempo indeterminato, finché Lei non lo ritira.</dd>
<dt>Come ritirarlo</dt><dd>Dal menu Impostazioni › Operatori CISP, oppure in filiale.</dd>
</dl>
<p>La verifica non blocca alcuna somma sul conto.</p>
<form><label>Codice O-Key <input name="otp"></label><button>Presto il consenso</button><a href="#">Non acconsento</a></form>
</main>
<footer>Mutui | Fondi e gestioni patrimoniali | Carte di credito | Estratto conto online | Privacy</footer>
</body></html>`,
    expect: {
      data: [],
      recipient: 'Cartavia Pay S.r.l.',
      states: ['purpose', 'duration', 'accounts', 'stop'],
    },
    source: 'composed after mdmh.it glossary and gruppoiccrea.it on conferma disponibilità fondi (CISP)',
  },
  {
    name: 'NEGATIVE Italian marketing page for an account-switching and budgeting service',
    url: 'https://www.cambialo.example/trasloco-conto',
    language: 'it',
    html: `<!doctype html><html lang="it"><head><title>Cambialo: il trasloco del conto senza pensieri</title></head><body>
<header><a href="/">Cambialo</a> <a href="#">Come funziona</a> <a href="#">Prezzi</a> <a href="#">Accedi</a></header>
<section><h1>Nuova banca? Al trasloco ci pensiamo noi</h1>
<p>Stipendio, bollette, abbonamenti: Cambialo ritrova gli addebiti e li porta sul conto nuovo in 12 giorni lavorativi.</p>
<a class="btn" href="#">Comincia gratis</a></section>
<section><h2>Tutti i conti in una sola app</h2>
<div><h3>Saldi sempre aggiornati</h3><p>Colleghi oltre 300 istituti e guardi quanto hai, ovunque lo tieni.</p></div>
<div><h3>Spese sotto controllo</h3><p>I movimenti si ordinano da soli per categoria.</p></div>
<div><h3>Decidi tu</h3><p>Niente parte senza il tuo consenso, che puoi ritirare in due tocchi.</p></div></section>
<section><h2>Dicono di noi</h2><blockquote>«Ho risparmiato 140 euro l’anno di canone» – Fabrizia, Lecce</blockquote></section>
<section><h2>Piani</h2><ul><li>Base: 0 €</li><li>Plus: 2,99 € al mese, con IBAN multipli ed esportazione per il commercialista</li></ul></section>
<footer>Cambialo è un marchio di Prima Leva Srl. Servizio conforme alla direttiva PSD2. <a href="#">Lavora con noi</a></footer>
</body></html>`,
    expect: null,
    source: 'composed after general public marketing pages of Italian trasferimento conto / budgeting apps',
  },
  {
    name: 'Dutch mortgage adviser collects salary, pension, loans and tax return, one time, formal',
    url: 'https://bronnen.datasluis.example/aanvraag/delen?dossier=HW-7781',
    language: 'nl',
    html: `<!doctype html><html lang="nl"><head><title>Datasluis – Gegevens aanleveren</title></head><body>
<header>Datasluis</header>
<main>
<h1>Uw hypotheekdossier bij Hypotheekhuis Wisselgracht</h1>
<p>Voor het berekenen van uw maximale hypotheek vraagt Hypotheekhuis Wisselgracht u om onderstaande gegevens. Datasluis haalt ze voor u op en levert ze in één keer af; daarna is de lijn weer dicht.</p>
<table>
<tr><th scope="row">Inkomen</th><td>loonstroken en dienstverbanden van de afgelopen 12 maanden</td></tr>
<tr><th scope="row">Oude dag</th><td>opgebouwde pensioenaanspraken</td></tr>
<tr><th scope="row">Verplichtingen</th><td>lopende leningen, roodstand op krediet en studieschuld met maandlast</td></tr>
<tr><th scope="row">Fiscaal</th><td>uw aangifte en aanslag inkomstenbelasting</td></tr>
</table>
<p><label><input type="checkbox" name="adres"> Stuur ook mijn woonadres en telefoonnummer mee</label></p>
<p>De adviseur legt het dossier voor aan maximaal drie geldverstrekkers en, als u daarvoor in aanmerking komt, aan het garantiefonds.</p>
<p>Betaalrekeningen en spaartegoeden worden niet opgehaald.</p>
<p>Bedenkt u zich? Tot het moment van afleveren kunt u via „Mijn dossier” alles terugtrekken.</p>
<form><button>Akkoord en ophalen</button> <button type="button">Ik lever zelf aan</button></form>
</main>
<footer>Datasluis B.V. · ISO 27001 · Voor makelaars · Voor banken · Privacyverklaring</footer>
</body></html>`,
    expect: {
      data: ['income', 'investments', 'liabilities', 'tax'],
      offered: ['contact'],
      recipient: 'Hypotheekhuis Wisselgracht',
      lookbackDays: 365,
      states: ['lookback', 'stop'],
    },
    todo: 'an overdraft is read as a feature of an account',
    source:
      'composed after ikwoonleefzorg.nl (geen gegevens zelf aanleveren bij een lening) and general Dutch brondata wording',
  },
  {
    name: 'Dutch bank, informal, savings pots app, 180 days with 90 days back, optional rewards',
    url: 'https://toegang.zuiderduinbank.example/derden/potjeswijs?verzoek=c19',
    language: 'nl',
    html: `<!doctype html><html lang="nl"><head><title>Zuiderduin Bank | Inzage geven</title></head><body>
<main>
<h1>Geef je Potjeswijs inzage in je rekening?</h1>
<p>Potjeswijs verdeelt je geld over potjes en waarschuwt je als een potje leegraakt. Daarvoor kijkt Potjeswijs mee bij Zuiderduin Bank.</p>
<p><label for="r">Rekening</label> <select id="r"><option>Betaalrekening ··3309</option><option>Huishoudrekening ··5512</option></select></p>
<h2>Potjeswijs ziet:</h2>
<ul>
<li>wat er op je rekening staat</li>
<li>bij- en afschrijvingen tot 90 dagen terug</li>
<li>periodieke overboekingen en incassomachtigingen</li>
<li>je adresboek met bewaarde begunstigden</li>
<li>de naam van je rekening en het rentepercentage</li>
</ul>
<h2>Wil je er iets bij doen?</h2>
<label><input type="checkbox" name="punten"> Stand van mijn Duinpunten-spaarprogramma</label>
<h2>Potjeswijs ziet niet:</h2>
<p>je beleggingen, je creditcard, je hypotheek en je inlogcodes.</p>
<h2>Goed om te weten</h2>
<p>Je toestemming loopt na 180 dagen af. Stoppen kan eerder: in de app bij Meer, Voorkeuren, Andere partijen. Wat al gedeeld is, haal je daarmee niet terug.</p>
<button>Ja, bevestig met de app</button> <button>Nee, terug</button>
</main>
<footer>Zuiderduin Bank N.V. | Sparen | Lenen | Beleggen | Verzekeren | Depositogarantie</footer>
</body></html>`,
    expect: {
      data: ['balances', 'transactions', 'merchants', 'scheduled-payments', 'payees', 'account-details'],
      offered: ['rewards'],
      recipient: 'Potjeswijs',
      days: 180,
      lookbackDays: 90,
      states: ['purpose', 'duration', 'lookback', 'stop'],
    },
    source:
      'composed after triodos.nl public FAQ on PSD2 toestemmingen and thuiswinkel.org on toegang tot mijn rekening',
  },
  {
    name: 'NEGATIVE Dutch cookie banner with bank words on a bank home page',
    url: 'https://www.merwestroombank.example/particulier',
    language: 'nl',
    html: `<!doctype html><html lang="nl"><head><title>Merwestroom Bank – Particulier bankieren</title></head><body>
<div role="dialog" aria-modal="true" aria-label="Cookies">
<h2>Mogen wij en onze partners meekijken?</h2>
<p>Merwestroom Bank en 14 derde partijen plaatsen cookies. Geef je toestemming, dan kunnen zij zien welke pagina’s over betalen, sparen en lenen je bezoekt, en krijg je advertenties die bij je passen.</p>
<label><input type="checkbox" checked disabled> Noodzakelijk: veilig inloggen en overboeken</label><br>
<label><input type="checkbox"> Analyse: bezoekcijfers, 180 dagen bewaard</label><br>
<label><input type="checkbox"> Persoonlijk: aanbiedingen op basis van klikgedrag</label>
<p>Je keuze kun je altijd intrekken via Cookie-instellingen onderaan de pagina.</p>
<button>Alles toestaan</button> <button>Alleen selectie</button> <button>Weigeren</button>
</div>
<main><h1>Bankieren dicht bij huis</h1>
<p>Open binnen tien minuten een betaalrekening. Saldo checken, een betaalverzoek sturen of je creditcard blokkeren doe je in de app.</p>
<ul><li><a href="#">Hypotheek berekenen</a></li><li><a href="#">Spaarrente vandaag</a></li><li><a href="#">Beleggingsrekening</a></li></ul>
<a href="#">Inloggen Mijn Merwestroom</a></main>
</body></html>`,
    expect: null,
    source: 'composed after general Dutch bank cookie dialogs (no single page)',
  },
] satisfies PageFixture[];
