import type { PageFixture } from '../../page-fixture.ts';

export default [
  {
    name: 'Cooperative bank confirms an account information consent, scope in a table, pushTAN button',
    url: 'https://banking.talbank-nordheide.example/xs2a/freigabe/7c0b91e4d2',
    language: 'de',
    html: `
<header>
  <a href="/">Talbank Nordheide eG</a>
  <nav aria-label="Hauptnavigation"><a href="/filialen">Filialen</a> <a href="/hilfe">Hilfe</a> <a href="/abmelden">Abmelden</a></nav>
</header>
<main>
  <h1>Zustimmung zum Kontoinformationsdienst</h1>
  <p>Der Kontoinformationsdienst <strong>Haushaltsheld GmbH</strong> (BaFin-registriert) bittet um Zugriff auf Ihre bei der Talbank Nordheide eG geführten Zahlungskonten.</p>
  <h2>Umfang der Zustimmung</h2>
  <table>
    <thead><tr><th scope="col">Information</th><th scope="col">Inhalt</th></tr></thead>
    <tbody>
      <tr><th scope="row">Kontodetails</th><td>Kontobezeichnung, Kontoart, Währung</td></tr>
      <tr><th scope="row">Saldo</th><td>aktueller und gebuchter Kontostand</td></tr>
      <tr><th scope="row">Umsätze</th><td>Buchungstag, Betrag, Zahlungsempfänger, Verwendungszweck</td></tr>
    </tbody>
  </table>
  <h2>Betroffene Konten</h2>
  <ul>
    <li>VR-GiroDirekt, DE•• •••• •••• 4711</li>
    <li>Gemeinschaftskonto, DE•• •••• •••• 0815</li>
  </ul>
  <dl>
    <dt>Gültigkeit</dt><dd>180 Tage, bis 27.05.2027</dd>
    <dt>Häufigkeit</dt><dd>bis zu 4 Abrufe pro Tag ohne Ihre Mitwirkung</dd>
  </dl>
  <p>Sie können diese Zustimmung jederzeit unter „Service &amp; Verwaltung“ &gt; „Drittanbieter“ widerrufen.</p>
  <form method="post" action="/xs2a/freigabe">
    <button type="submit" name="aktion" value="ok">Mit pushTAN freigeben</button>
    <button type="submit" name="aktion" value="nok">Ablehnen</button>
  </form>
</main>
<footer><a href="/impressum">Impressum</a> <a href="/datenschutz">Datenschutz</a></footer>`,
    expect: {
      data: ['account-details', 'balances', 'transactions', 'merchants'],
      recipient: 'Haushaltsheld GmbH',
      days: 180,
      states: ['duration', 'accounts', 'stop'],
    },
    source: 'German cooperative bank redirect SCA page for an AIS consent (Berlin Group)',
    todo: 'a counterparty among the parts of a booking is read as saved payees',
  },
  {
    name: 'Instalment loan asks for the online banking PIN in an embedded account check',
    url: 'https://check.kontolupe.example/s/0fae2277/zugang',
    language: 'de',
    html: `
<div class="shell">
  <ol aria-label="Fortschritt">
    <li>Bank auswählen</li>
    <li aria-current="step">Anmelden</li>
    <li>Ergebnis</li>
  </ol>
  <h1>Digitaler Kontoblick für Ihren Kreditantrag</h1>
  <p>Lindenkredit prüft Ihre Bonität mit Hilfe von Kontolupe, einem von der BaFin zugelassenen Kontoinformationsdienst. So sparen Sie sich das Hochladen von Unterlagen.</p>
  <form autocomplete="off">
    <fieldset>
      <legend>Zugangsdaten für das Online-Banking der Spreebank Direkt</legend>
      <label for="an">Anmeldename oder Legitimations-ID</label>
      <input id="an" type="text">
      <label for="pin">Online-Banking-PIN</label>
      <input id="pin" type="password">
    </fieldset>
    <section aria-labelledby="was">
      <h2 id="was">Diese Angaben erhält Lindenkredit</h2>
      <ul>
        <li>Name des Kontoinhabers</li>
        <li>IBAN des Gehaltskontos</li>
        <li>Kontostand zum heutigen Tag</li>
        <li>alle Kontoumsätze der letzten 90 Tage</li>
        <li>daraus ermittelte regelmäßige Einkünfte (Lohn, Gehalt, Rente)</li>
      </ul>
    </section>
    <p><small>Der Abruf erfolgt einmalig. Danach ist kein weiterer Zugriff auf Ihr Konto möglich, Ihre PIN wird nicht gespeichert.</small></p>
    <label><input type="checkbox" required> Ich willige in den einmaligen Abruf und die Übermittlung ein.</label>
    <button type="submit">Konto jetzt prüfen</button>
    <a href="/s/0fae2277/upload">Lieber Kontoauszüge hochladen</a>
  </form>
</div>`,
    expect: { data: ['credentials'], lookbackDays: 90, states: ['duration', 'lookback'] },
    source: 'screen-scraping account check inside a German instalment loan application',
  },
  {
    name: 'Tax software fetches tax certificates and holdings from a custody bank, dialog with accordions',
    url: 'https://zugriff.consilia-depot.example/oauth/zustimmung/b81',
    language: 'de',
    html: `
<div class="kopf"><span>Consilia Depotbank AG</span> <span>Angemeldet · Sitzung endet in 09:41</span></div>
<div role="dialog" aria-modal="true" aria-labelledby="dlg-titel">
  <h2 id="dlg-titel">Steuerfuchs möchte Daten aus Ihrem Depot übernehmen</h2>
  <p>Damit füllt Steuerfuchs die Anlage KAP Ihrer Steuererklärung 2026 automatisch aus.</p>
  <details>
    <summary>Steuerunterlagen</summary>
    <p>Jahressteuerbescheinigung und Erträgnisaufstellung 2026</p>
  </details>
  <details>
    <summary>Depotbestand</summary>
    <p>Wertpapiere mit Stückzahl, Einstandskurs und aktuellem Kurswert</p>
  </details>
  <details>
    <summary>Persönliche Angaben</summary>
    <p>Vor- und Nachname, Anschrift</p>
  </details>
  <p>Nicht übermittelt werden der Saldo Ihres Verrechnungskontos und Ihre Wertpapierorders.</p>
  <p>Die Freigabe endet automatisch am 31. Juli 2027. Vorher beenden Sie sie in Ihrem Depot unter Einstellungen → Verbundene Anwendungen.</p>
  <div class="knopfleiste">
    <button type="button">Nicht erlauben</button>
    <button type="button">Datenübernahme erlauben</button>
  </div>
</div>
<footer>Consilia Depotbank AG · Sitz Wiesbaden · <a href="/agb">Bedingungen</a></footer>`,
    expect: {
      data: ['tax', 'investments', 'identity', 'contact'],
      recipient: 'Steuerfuchs',
      states: ['duration', 'stop'],
    },
    source: 'custody bank OAuth approval for a German tax return program',
  },
  {
    name: 'Budgeting app in informal tone, web form of an aggregator, switches, investments left off',
    url: 'https://webform.kontobruecke.example/w/9d3a0c',
    language: 'de',
    html: `
<main>
  <p class="marke">Kontobrücke · Web Form</p>
  <h1>Was darf Pfennigfuchs sehen?</h1>
  <p>Du verbindest gerade deine <b>Hanse Direktbank</b> mit Pfennigfuchs. Kontobrücke stellt die Verbindung her und reicht die Daten verschlüsselt durch.</p>
  <div class="karte">
    <div><h3>Kontostände</h3><p>Wie viel Geld gerade da ist</p></div>
    <button type="button" role="switch" aria-checked="true" aria-label="Kontostände">An</button>
  </div>
  <div class="karte">
    <div><h3>Buchungen</h3><p>Einnahmen und Ausgaben der letzten 365 Tage samt Empfänger</p></div>
    <button type="button" role="switch" aria-checked="true" aria-label="Buchungen">An</button>
  </div>
  <div class="karte">
    <div><h3>Daueraufträge</h3><p>Regelmäßige Überweisungen wie Miete oder Taschengeld</p></div>
    <button type="button" role="switch" aria-checked="true" aria-label="Daueraufträge">An</button>
  </div>
  <div class="karte">
    <div><h3>Depot und Sparpläne</h3><p>Kannst du später jederzeit dazuschalten</p></div>
    <button type="button" role="switch" aria-checked="false" aria-label="Depot und Sparpläne">Aus</button>
  </div>
  <p>Pfennigfuchs kann nur lesen und niemals Geld bewegen. Nach 90 Tagen fragen wir dich erneut. Trennen geht mit zwei Klicks in der App unter „Meine Banken“.</p>
  <button type="button">Weiter zur Hanse Direktbank</button>
  <button type="button">Abbrechen</button>
</main>`,
    expect: {
      data: ['balances', 'transactions', 'merchants', 'scheduled-payments'],
      offered: ['investments'],
      recipient: 'Pfennigfuchs',
      holder: 'Hanse Direktbank',
      days: 90,
      lookbackDays: 365,
      states: ['duration', 'lookback', 'stop'],
    },
    source: 'hosted web form of a German aggregator (finAPI style) for a budgeting app',
  },
  {
    name: 'Standing permission to start transfers into a savings pot, with a balance look-up',
    url: 'https://login.rheinmain-privatbank.example/pis/dauer/4420ae',
    language: 'de',
    html: `
<header><strong>RheinMain Privatbank</strong></header>
<main>
  <h1>Dauerfreigabe für Zahlungsauslösung</h1>
  <p>Sie erteilen dem Zahlungsauslösedienst <em>Sparglas</em> den Auftrag, in Ihrem Namen Überweisungen auszulösen.</p>
  <dl>
    <div><dt>Auftragnehmer</dt><dd>Sparglas</dd></div>
    <div><dt>Belastungskonto</dt><dd>Girokonto Komfort •••• 3390</dd></div>
    <div><dt>Empfängerkonto</dt><dd>Ihr Tagesgeldkonto bei Sparglas</dd></div>
    <div><dt>Obergrenze</dt><dd>höchstens 200,00 EUR je Kalendermonat</dd></div>
    <div><dt>Laufzeit</dt><dd>12 Monate ab Bestätigung</dd></div>
    <div><dt>Zweck</dt><dd>automatisches Aufrunden und Sparen</dd></div>
  </dl>
  <p>Vor jeder Überweisung darf Sparglas außerdem den verfügbaren Kontostand abrufen. Ihre Umsätze bekommt Sparglas nicht zu sehen.</p>
  <p>Die Dauerfreigabe können Sie hier im Online-Banking unter „Zahlungsverkehr &gt; Erteilte Freigaben“ löschen.</p>
  <form method="post">
    <label for="tan">photoTAN</label>
    <input id="tan" inputmode="numeric" autocomplete="one-time-code">
    <button name="weiter">Verbindlich freigeben</button>
    <button name="zurueck" formnovalidate>Vorgang abbrechen</button>
  </form>
</main>
<footer><a href="/sicherheit">Sicherheitshinweise</a> | <a href="/impressum">Impressum</a></footer>`,
    expect: {
      data: ['payment-initiation', 'balances'],
      recipient: 'Sparglas',
      days: 365,
      states: ['purpose', 'duration', 'accounts', 'stop'],
    },
    source: 'German bank approval for recurring payment initiation with a spending cap',
  },
  {
    name: 'Austrian crypto broker, OAuth page of a tax tool with can and cannot lists',
    url: 'https://konto.bitpfeil.example/oauth2/zustimmen/6e21fd',
    language: 'de',
    html: `
<div class="center">
  <h1>Coinsteuer mit Bitpfeil verbinden</h1>
  <p>Coinsteuer (Wien) möchte sich mit deinem Bitpfeil-Konto verknüpfen, um deinen Vermögensstand zum Jahresende zu berechnen.</p>
  <div class="spalten">
    <section>
      <h2>Coinsteuer darf</h2>
      <ul>
        <li>deine Coin-Bestände samt Staking-Erträgen einsehen</li>
        <li>dein Euro-Guthaben abfragen</li>
        <li>deine E-Mail-Adresse lesen</li>
      </ul>
    </section>
    <section>
      <h2>Coinsteuer darf nicht</h2>
      <ul>
        <li>handeln oder Orders aufgeben</li>
        <li>Coins oder Euro auszahlen</li>
        <li>deine Ausweisdaten sehen</li>
      </ul>
    </section>
  </div>
  <p>Die Verknüpfung bleibt bestehen, bis du sie unter Profil → API &amp; Apps entfernst.</p>
  <p>Es gelten die <a href="/datenschutz">Datenschutzerklärung von Bitpfeil</a> und die <a href="https://coinsteuer.example/agb">AGB von Coinsteuer</a>.</p>
  <button type="button">Verknüpfung zulassen</button>
  <button type="button">Ablehnen</button>
</div>`,
    expect: { data: ['crypto', 'balances', 'contact'], recipient: 'Coinsteuer', states: ['purpose'] },
    source: 'OAuth consent of an Austrian crypto broker for portfolio and tax tools',
    todo: '"A mit B verbinden" may name either as the one who receives',
  },
  {
    name: 'Payroll portal hands salary slips to a tenant check, which may pass them to the landlord',
    url: 'https://portal.lohnwerk.example/freigaben/neu/51c7',
    language: 'de',
    html: `
<nav aria-label="Bereiche"><a href="/start">Start</a> <a href="/dokumente">Dokumente</a> <a href="/abwesenheit">Abwesenheit</a></nav>
<main>
  <h1>Einkommensnachweis freigeben</h1>
  <p>Anfrage von: <strong>Mietklar Auskunft</strong><br>Eingegangen über: QR-Code in der Wohnungsanzeige</p>
  <form>
    <fieldset>
      <legend>Folgendes wird aus Lohnwerk bereitgestellt</legend>
      <label><input type="checkbox" checked disabled> Gehaltsabrechnungen der letzten drei Monate</label>
      <label><input type="checkbox" checked disabled> Vor- und Nachname, Geburtsdatum</label>
      <label><input type="checkbox"> Bankverbindung (IBAN), auf die das Gehalt gezahlt wird</label>
    </fieldset>
    <h2>Wozu und wie lange?</h2>
    <p>Mietklar Auskunft verwendet die Angaben für die Prüfung Ihrer Zahlungsfähigkeit als Mieterin oder Mieter und darf das Ergebnis sowie die Abrechnungen an den Vermieter weitergeben. Die Bereitstellung läuft nach 30 Tagen ab.</p>
    <p>Zurücknehmen können Sie die Freigabe vorher in Lohnwerk unter Dokumente &gt; Geteilt.</p>
    <button type="submit">Nachweis teilen</button>
    <a href="/start">Jetzt nicht</a>
  </form>
</main>
<footer>Lohnwerk ist ein Dienst für Arbeitgeber. Fragen? Bitte an die Personalabteilung.</footer>`,
    expect: {
      data: ['income', 'identity'],
      offered: ['account-numbers'],
      recipient: 'Mietklar Auskunft',
      days: 30,
      states: ['purpose', 'duration', 'lookback', 'others', 'stop'],
    },
    source: 'employee self-service payroll portal sharing proof of income',
  },
  {
    name: 'Consumer advice article about what account information services see',
    url: 'https://www.ratgeber-verbraucher.example/geld/konten/artikel-88213',
    language: 'de',
    html: `
<header><a href="/">Ratgeber Verbraucher</a> <nav><a href="/geld">Geld</a> <a href="/energie">Energie</a> <a href="/digital">Digitales</a></nav></header>
<article>
  <h1>Kontoinformationsdienste: Wer darf mein Konto sehen?</h1>
  <p class="stand">Stand: 12. Oktober 2026</p>
  <p>Wer einer Finanz-App den Zugriff auf sein Konto erlaubt, gibt viel preis: Kontostände, Umsätze, Daueraufträge, den Arbeitgeber und die Höhe des Gehalts.</p>
  <h2>Was muss in der Einwilligung stehen?</h2>
  <ul>
    <li>welche Daten der Dienst abruft, zum Beispiel Saldo und Buchungen</li>
    <li>wofür er sie verwendet</li>
    <li>wie lange die Zustimmung gilt, meist 180 Tage</li>
  </ul>
  <h2>Zustimmung widerrufen</h2>
  <p>Widerrufen können Sie beim Dienst selbst oder im Online-Banking. Die Bank muss Ihnen eine Übersicht aller Drittanbieter zeigen.</p>
  <aside>
    <h3>Newsletter</h3>
    <form><label for="nl">E-Mail-Adresse</label> <input id="nl" type="email"> <button>Abonnieren</button></form>
  </aside>
</article>
<footer><a href="/impressum">Impressum</a> <a href="/barrierefreiheit">Barrierefreiheit</a></footer>`,
    expect: null,
    source: 'consumer advice centre article on PSD2 third parties',
  },
  {
    name: 'Online banking page listing third parties that already have access',
    url: 'https://meine.ostseekasse.example/verwaltung/dritte',
    language: 'de',
    html: `
<nav><a href="/finanzstatus">Finanzstatus</a> <a href="/ueberweisung">Überweisung</a> <a href="/postfach">Postfach (2)</a> <a href="/verwaltung" aria-current="page">Verwaltung</a></nav>
<main>
  <h1>Erteilte Zugriffsberechtigungen</h1>
  <p>Hier sehen Sie, welchen Drittanbietern Sie Zugriff auf Ihre Konten bei der Ostseekasse gegeben haben.</p>
  <table>
    <caption>Kontoinformationsdienste</caption>
    <tr><th>Anbieter</th><th>Umfang</th><th>Erteilt am</th><th>Gültig bis</th><th></th></tr>
    <tr><td>Finanzmöwe UG</td><td>Kontostand, Umsätze</td><td>03.09.2026</td><td>02.03.2027</td><td><button>Widerrufen</button></td></tr>
    <tr><td>Belegbox</td><td>Umsätze</td><td>17.06.2026</td><td>abgelaufen</td><td><button disabled>Widerrufen</button></td></tr>
  </table>
  <h2>Zugriffe generell sperren</h2>
  <p>Mit der Sperre werden keine Abfragen von Salden und Umsatzdaten durch Drittanbieter mehr zugelassen.</p>
  <button>Konten für Drittanbieter sperren</button>
</main>
<footer>Ostseekasse · Sperr-Notruf 116 116</footer>`,
    expect: null,
    source: 'third-party management page in German online banking',
  },
  {
    name: 'Regional bank, AISP consent with four kinds of access and ticked accounts',
    url: 'https://dsp2.banque-littoral.example/consentement/a3f90b',
    language: 'fr',
    html: `
<header><p>Banque du Littoral</p><p>Espace sécurisé</p></header>
<main>
  <h1>Partager mes données de compte</h1>
  <p>Vous avez demandé à <strong>Budgeto</strong>, prestataire de services d'information sur les comptes agréé par l'ACPR, d'accéder à vos comptes de paiement détenus à la Banque du Littoral.</p>
  <form method="post">
    <fieldset>
      <legend>1. Choisissez les comptes concernés</legend>
      <label><input type="checkbox" name="c1" checked> Compte chèques n° •••••••2047</label>
      <label><input type="checkbox" name="c2" checked> Compte joint n° •••••••9913</label>
    </fieldset>
    <section>
      <h2>2. Informations consultables par Budgeto</h2>
      <ul>
        <li>les soldes de ces comptes</li>
        <li>l'historique des opérations, sur 90 jours</li>
        <li>le montant du découvert autorisé</li>
        <li>vos nom et prénom</li>
      </ul>
    </section>
    <section>
      <h2>3. Durée de l'autorisation</h2>
      <p>Votre accord est donné pour 180 jours. À l'issue de ce délai, une nouvelle authentification forte vous sera demandée.</p>
      <p>Vous pouvez y mettre fin à tout moment depuis Mon profil, rubrique « Accès des tiers à mes comptes ».</p>
    </section>
    <button type="submit" name="d" value="o">Valider avec Sécur'Clé</button>
    <button type="submit" name="d" value="n">Refuser</button>
  </form>
</main>
<footer><a href="/mentions">Mentions légales</a> <a href="/tarifs">Tarifs</a></footer>`,
    expect: {
      data: ['balances', 'transactions', 'merchants', 'account-details', 'identity'],
      recipient: 'Budgeto',
      days: 180,
      lookbackDays: 90,
      states: ['duration', 'lookback', 'accounts', 'stop'],
    },
    source: 'French bank consent page after the STET consent object',
    todo: '"Vous avez demandé à" is taken for a name that asks',
  },
  {
    name: 'Invoicing tool connects a bank with identifier and password inside the aggregator webview',
    url: 'https://webview.connecteo.example/fr/ajout/77b2e1',
    language: 'fr',
    html: `
<div class="panneau">
  <button type="button" aria-label="Retour">←</button>
  <h1>Caisse Océane</h1>
  <p>Saisissez les identifiants que vous utilisez habituellement sur le site de votre banque.</p>
  <form>
    <label for="id">Identifiant client (10 chiffres)</label>
    <input id="id" name="id" inputmode="numeric">
    <label for="mdp">Code personnel</label>
    <input id="mdp" name="mdp" type="password">
    <label for="dep">Caisse régionale</label>
    <select id="dep"><option>Bretagne Sud</option><option>Vendée</option></select>
    <button type="submit">Connecter ma banque</button>
  </form>
  <section>
    <h2>Quelles données sont récupérées ?</h2>
    <p>Facturio recevra l'IBAN et le solde de vos comptes, ainsi que vos transactions des 12 derniers mois, afin de rapprocher automatiquement vos factures de vos encaissements.</p>
  </section>
  <p class="legal">Connecteo, établissement de paiement agréé, assure la connexion pour le compte de Facturio. La synchronisation est quotidienne tant que vous ne supprimez pas la connexion dans Facturio &gt; Paramètres &gt; Banques.</p>
  <p><a href="/cgu">Conditions générales</a> · <a href="/confidentialite">Politique de confidentialité</a></p>
</div>`,
    expect: { data: ['credentials'], lookbackDays: 365, states: ['purpose', 'duration', 'lookback'] },
    source: 'French aggregator webview with credential form, for accounting software',
  },
  {
    name: 'Consumer credit, one long paragraph and a consent box, bank not yet named, insurers as others',
    url: 'https://souscription.pret-soleil.example/dossier/0041-9/etape-4',
    language: 'fr',
    html: `
<header><a href="/">Prêt Soleil</a> <span>Dossier n° 0041-9 · étape 4 sur 6</span></header>
<main>
  <h1>Analyse de votre situation</h1>
  <p>Pour étudier votre demande de financement sans justificatifs papier, Prêt Soleil vous propose l'analyse bancaire sécurisée.</p>
  <p>En poursuivant, vous autorisez Prêt Soleil à prendre connaissance, une seule fois, des mouvements enregistrés sur vos comptes bancaires au cours des 90 derniers jours, du montant de vos revenus réguliers et de vos crédits en cours auprès d'autres établissements. Ces éléments servent exclusivement à apprécier votre solvabilité. Ils peuvent être transmis à l'assureur emprunteur partenaire si vous souscrivez une assurance.</p>
  <p>Aucune opération ne pourra être effectuée sur vos comptes.</p>
  <h2>Votre accord</h2>
  <label><input type="checkbox" id="ok" required> J'ai lu ce qui précède et je consens à l'analyse de mes données bancaires.</label>
  <div>
    <button type="button">Choisir ma banque</button>
    <button type="button">Je préfère envoyer mes justificatifs</button>
  </div>
  <p><small>Un crédit vous engage et doit être remboursé. Vérifiez vos capacités de remboursement avant de vous engager.</small></p>
</main>
<footer><a href="/donnees">Données personnelles</a> <a href="/cookies">Gérer mes cookies</a> <a href="/contact">Contact</a></footer>`,
    expect: {
      data: ['transactions', 'merchants', 'income', 'liabilities'],
      recipient: 'Prêt Soleil',
      lookbackDays: 90,
      states: ['purpose', 'duration', 'lookback'],
    },
    source: 'French consumer credit application offering bank data analysis instead of documents',
  },
  {
    name: 'Wealth dashboard, dialog over the bank site, investments and mortgages, end date only',
    url: 'https://clients.banque-vauban.example/autorisations/d/19c4f',
    language: 'fr',
    html: `
<div class="fond" aria-hidden="false">
  <div role="dialog" aria-modal="true" aria-labelledby="t1" aria-describedby="d1">
    <p>Banque Vauban</p>
    <h2 id="t1">Donner accès à Patrimonia ?</h2>
    <p id="d1">Patrimonia souhaite afficher dans son tableau de bord l'ensemble de votre épargne et de vos engagements.</p>
    <table>
      <tr><td>Placements</td><td>PEA, compte-titres et contrats d'assurance-vie : supports, quantités, valorisation</td></tr>
      <tr><td>Prêts</td><td>Crédits immobiliers : capital restant dû, mensualité, date de fin</td></tr>
      <tr><td>Livrets</td><td>Solde du Livret A et du LDDS</td></tr>
    </table>
    <p>L'accès est ouvert jusqu'au 30 juin 2027.</p>
    <p>Pour l'interrompre : application Banque Vauban, menu Sécurité, « Applications autorisées ».</p>
    <p>Patrimonia n'a pas la possibilité de passer des ordres ni de faire des virements.</p>
    <button type="button">Autoriser l'accès</button>
    <button type="button">Annuler</button>
  </div>
</div>`,
    expect: { data: ['investments', 'liabilities', 'balances'], recipient: 'Patrimonia', states: ['duration', 'stop'] },
    source: 'French private bank authorisation for a wealth aggregation app',
  },
  {
    name: 'Card-linked cashback programme, personalised offers and partner brands',
    url: 'https://lier.cagnotte-maligne.example/banque/e0771',
    language: 'fr',
    html: `
<header><a href="/">Cagnotte Maligne</a></header>
<main>
  <h1>Activez le cashback automatique</h1>
  <p>Reliez votre compte Banque Pélican à Cagnotte Maligne et gagnez de l'argent sans y penser.</p>
  <div class="cartes">
    <article><h2>Vos cartes</h2><p>La liste de vos cartes bancaires et leurs quatre derniers chiffres</p></article>
    <article><h2>Vos paiements par carte</h2><p>Montant, date et nom du commerçant</p></article>
  </div>
  <h2>Ce que nous en faisons</h2>
  <p>Ces informations nous permettent de calculer vos remises et de vous adresser de la publicité personnalisée. Nous les communiquons également à nos enseignes partenaires, qui mesurent ainsi l'efficacité de leurs campagnes.</p>
  <h2>Et si je change d'avis ?</h2>
  <p>Votre consentement vaut 12 mois. Vous pouvez le retirer dans Mon compte &gt; Banques reliées.</p>
  <form>
    <button type="submit">Relier ma Banque Pélican</button>
    <button type="button">Plus tard</button>
  </form>
</main>
<div role="region" aria-label="Cookies">
  <p>Nous utilisons des cookies pour mesurer l'audience.</p>
  <button>Tout accepter</button> <button>Tout refuser</button>
</div>`,
    expect: {
      data: ['cards', 'transactions', 'merchants'],
      recipient: 'Cagnotte Maligne',
      days: 365,
      states: ['duration', 'others', 'stop', 'advertising'],
    },
    source: 'French cashback app linking a bank account to card payments',
  },
  {
    name: 'Business bank lets a supplier payment tool prepare transfers and read the payee list',
    url: 'https://pro.banque-galion.example/api/acces/2f6d18',
    language: 'fr',
    html: `
<header><strong>Banque Galion Pro</strong> <a href="/aide">Aide</a></header>
<main>
  <h1>Demande d'habilitation</h1>
  <p>L'application <strong>Virevo</strong> demande à être habilitée sur le compte de votre société.</p>
  <h2>Droits demandés</h2>
  <ol>
    <li><strong>Initier des virements</strong> — Virevo pourra déposer des ordres de virement SEPA au débit du compte.</li>
    <li><strong>Consulter les bénéficiaires enregistrés</strong> — nom et coordonnées bancaires de vos fournisseurs.</li>
    <li><strong>Consulter le solde</strong> — solde comptable et solde disponible.</li>
  </ol>
  <p>L'historique de vos opérations n'est pas communiqué.</p>
  <p><label for="cpt">Compte concerné</label>
    <select id="cpt"><option selected>Compte courant pro •••• 5512</option><option>Compte TVA •••• 5520</option></select></p>
  <p>Finalité : règlement de vos factures fournisseurs.</p>
  <p>L'habilitation prend fin au bout de 12 mois ou dès que vous la supprimez dans Paramètres &gt; Utilisateurs et applications.</p>
  <form method="post">
    <label for="otp">Code reçu par SMS</label> <input id="otp" autocomplete="one-time-code">
    <button>Habiliter Virevo</button>
    <button formnovalidate>Rejeter la demande</button>
  </form>
</main>`,
    expect: {
      data: ['payment-initiation', 'payees', 'balances'],
      recipient: 'Virevo',
      days: 365,
      states: ['purpose', 'duration'],
    },
    source: 'French business bank granting an application rights on a company account',
  },
  {
    name: 'Own account overview with operations and a cookie dialog',
    url: 'https://particuliers.banque-mistral.example/synthese',
    language: 'fr',
    html: `
<nav><a href="/synthese" aria-current="page">Mes comptes</a> <a href="/virements">Virements</a> <a href="/cartes">Cartes</a> <a href="/credits">Crédits</a></nav>
<main>
  <h1>Synthèse de vos comptes</h1>
  <section>
    <h2>Compte courant •••• 7781</h2>
    <p>Solde au 28/11/2026 : 1 204,36 €</p>
    <table>
      <caption>Dernières opérations</caption>
      <tr><th>Date</th><th>Libellé</th><th>Montant</th></tr>
      <tr><td>27/11</td><td>CB BOULANGERIE DU PORT</td><td>-6,40 €</td></tr>
      <tr><td>26/11</td><td>VIREMENT SALAIRE</td><td>+2 130,00 €</td></tr>
      <tr><td>25/11</td><td>PRLV ASSURANCE AUTO</td><td>-48,90 €</td></tr>
    </table>
    <a href="/releves">Télécharger mes relevés</a> <a href="/rib">Éditer un RIB</a>
  </section>
</main>
<div role="dialog" aria-label="Vos préférences cookies">
  <p>Avec votre accord, la Banque Mistral et ses 12 partenaires utilisent des traceurs pour mesurer l'audience et vous proposer des offres adaptées. Votre choix est conservé 6 mois et peut être modifié à tout moment.</p>
  <button>Accepter</button> <button>Refuser</button> <button>Personnaliser</button>
</div>
<footer><a href="/securite">Sécurité</a> <a href="/accessibilite">Accessibilité : partiellement conforme</a></footer>`,
    expect: null,
    source: 'French retail bank account overview with a cookie banner',
  },
  {
    name: 'Marketing home page of an account aggregation app',
    url: 'https://www.linottes.example/',
    language: 'fr',
    html: `
<header><a href="/">Linottes</a> <nav><a href="/fonctionnalites">Fonctionnalités</a> <a href="/tarifs">Tarifs</a> <a href="/blog">Blog</a> <a href="/connexion">Se connecter</a></nav></header>
<main>
  <section>
    <h1>Toutes vos banques dans une seule application</h1>
    <p>Soldes, dépenses, épargne, crédits : Linottes rassemble vos comptes de plus de 350 établissements et catégorise vos opérations.</p>
    <a class="bouton" href="/telecharger">Télécharger l'application</a>
  </section>
  <section>
    <h2>La sécurité avant tout</h2>
    <ul>
      <li>Accès en lecture seule, conforme à la DSP2</li>
      <li>Vos identifiants bancaires sont chiffrés</li>
      <li>Vous pouvez retirer votre consentement quand vous le souhaitez</li>
    </ul>
  </section>
  <section>
    <h2>Questions fréquentes</h2>
    <details><summary>Combien de temps dure l'accès à mes comptes ?</summary><p>Votre banque vous demandera de vous authentifier de nouveau tous les 180 jours.</p></details>
    <details><summary>Revendez-vous mes données ?</summary><p>Non, notre modèle repose sur l'abonnement.</p></details>
  </section>
</main>
<footer>Linottes SAS · <a href="/mentions">Mentions légales</a></footer>`,
    expect: null,
    source: 'home page of a French budgeting app',
  },
  {
    name: 'Bank authorisation page for a savings app, signature by SMS code',
    url: 'https://psd2.banco-alcor.example/autoriza/58fe02c',
    language: 'es',
    html: `
<header><h2>Banco Alcor</h2><p>Banca a distancia</p></header>
<main>
  <h1>Autorización de acceso a cuentas</h1>
  <p>El proveedor tercero <strong>Ahorrilla</strong> solicita tu consentimiento para acceder a la información de tus cuentas en Banco Alcor.</p>
  <table>
    <tbody>
      <tr><th>Tipo de servicio</th><td>Información sobre cuentas (AIS)</td></tr>
      <tr><th>Datos solicitados</th><td>Saldos y movimientos</td></tr>
      <tr><th>Antigüedad de los movimientos</th><td>Últimos 90 días</td></tr>
      <tr><th>Vigencia del consentimiento</th><td>180 días</td></tr>
      <tr><th>Consultas al día</th><td>Máximo 4</td></tr>
    </tbody>
  </table>
  <fieldset>
    <legend>Cuentas a las que das acceso</legend>
    <label><input type="checkbox" checked> Cuenta Nómina ES** **** 1180</label>
    <label><input type="checkbox"> Cuenta Hogar ES** **** 6604</label>
  </fieldset>
  <p>Podrás revocar el consentimiento cuando quieras en Perfil &gt; Privacidad &gt; Terceros autorizados.</p>
  <form method="post">
    <label for="firma">Introduce la clave que te hemos enviado por SMS</label>
    <input id="firma" maxlength="6" autocomplete="one-time-code">
    <button type="submit">Firmar y autorizar</button>
    <a href="/psd2/cancelar">Cancelar</a>
  </form>
</main>
<footer>Banco Alcor, S.A. Inscrito en el Registro del Banco de España</footer>`,
    expect: {
      data: ['balances', 'transactions', 'merchants'],
      recipient: 'Ahorrilla',
      holder: 'Banco Alcor',
      days: 180,
      lookbackDays: 90,
      states: ['duration', 'lookback', 'accounts', 'stop'],
    },
    source: 'Spanish bank AIS consent (Redsys PSD2 hub style)',
  },
  {
    name: 'Mortgage broker, cards with title and line, aggregator between',
    url: 'https://conexion.puentia.example/flujo/c12a/resumen',
    language: 'es',
    html: `
<div class="wrap">
  <p>Puentia · conexión segura</p>
  <h1>Hipotecalia quiere consultar tu información financiera</h1>
  <p>La necesita para estudiar la viabilidad de tu hipoteca y negociar con los bancos en tu nombre. Tu entidad: <b>Banca Miramar</b>.</p>
  <section class="tarjetas">
    <div><h3>Titularidad</h3><p>Nombre y apellidos y DNI del titular</p></div>
    <div><h3>Nóminas</h3><p>Ingresos de los últimos 12 meses</p></div>
    <div><h3>Préstamos</h3><p>Cuota y capital pendiente de tus financiaciones</p></div>
    <div><h3>Recibos domiciliados</h3><p>Luz, agua, seguros y suscripciones</p></div>
  </section>
  <p>Con quién se comparte: Hipotecalia podrá remitir el resumen a las entidades financieras que participen en la oferta.</p>
  <p>Duración: 30 días desde hoy. Si cambias de idea, escríbenos a bajas@puentia.example y cerraremos el acceso en 24 horas.</p>
  <div>
    <button type="button">No, gracias</button>
    <button type="button">Aceptar y elegir cuentas</button>
  </div>
  <p><small>Puentia Servicios de Agregación, S.L., entidad prestadora del servicio de información sobre cuentas.</small></p>
</div>`,
    expect: {
      data: ['identity', 'income', 'liabilities', 'scheduled-payments'],
      recipient: 'Hipotecalia',
      holder: 'Banca Miramar',
      days: 30,
      lookbackDays: 365,
      states: ['purpose', 'duration', 'lookback', 'others', 'stop'],
    },
    source: 'Spanish mortgage intermediary using an account aggregator',
  },
  {
    name: 'Card payment gateway authorises a tax adviser to see sales and payouts',
    url: 'https://cuenta.cobrix.example/oauth/permitir/40b7',
    language: 'es',
    html: `
<header><img alt="Cobrix" src="data:,"><span>Comercio: Panadería del barrio</span></header>
<main>
  <h1>¿Permitir que Gestoría Clic acceda a tu cuenta de Cobrix?</h1>
  <ul>
    <li>
      <strong>Ventas y devoluciones</strong>
      <span>Importe, fecha y forma de pago de cada cobro con tu TPV</span>
    </li>
    <li>
      <strong>Liquidaciones</strong>
      <span>Abonos a tu banco y comisiones</span>
    </li>
    <li>
      <strong>Cuenta de abono</strong>
      <span>IBAN completo en el que recibes el dinero</span>
    </li>
    <li>
      <strong>Datos de contacto</strong>
      <span>Correo electrónico, teléfono y dirección del negocio</span>
    </li>
  </ul>
  <p>Gestoría Clic usará estos datos para llevar tu contabilidad. No podrá emitir devoluciones ni cambiar tu cuenta de abono.</p>
  <p>El permiso no caduca. Puedes retirarlo desde Ajustes &gt; Integraciones.</p>
  <form method="post">
    <button name="r" value="si">Permitir</button>
    <button name="r" value="no">Denegar</button>
  </form>
</main>
<footer><a href="/legal">Aviso legal</a> <a href="/soporte">Soporte</a></footer>`,
    expect: {
      data: ['account-numbers', 'account-details', 'contact', 'business-finances'],
      recipient: 'Gestoría Clic',
      holder: 'Cobrix',
      states: ['purpose', 'duration', 'stop'],
    },
    source: 'OAuth page of a Spanish card acquirer for an accounting integration',
  },
  {
    name: 'Personal loan app asks for bank user and password in a widget',
    url: 'https://widget.ligalo.example/mx/sesion/1fd0a9',
    language: 'es',
    html: `
<div role="dialog" aria-modal="true" aria-label="Conecta tu banco">
  <header><button aria-label="Regresar">‹</button><h2>Banco Nopal</h2><button aria-label="Cerrar">×</button></header>
  <p>Ingresa tus datos de la banca en línea para compartir tu información con <strong>Prestamóvil</strong>.</p>
  <form>
    <label for="nc">Número de cliente</label>
    <input id="nc" inputmode="numeric" placeholder="8 dígitos">
    <label for="pw">Contraseña</label>
    <input id="pw" type="password">
    <label for="tk">Token dinámico</label>
    <input id="tk" inputmode="numeric">
    <button type="submit">Conectar</button>
  </form>
  <details>
    <summary>¿Qué información se va a compartir?</summary>
    <ul>
      <li>Tu CLABE y tu saldo</li>
      <li>Depósitos y retiros de los últimos 90 días</li>
      <li>Nombre completo, correo y celular registrados en el banco</li>
    </ul>
  </details>
  <p>Prestamóvil la usa para calcular tu línea de crédito. Lígalo no realiza movimientos en tu cuenta y guarda tus datos cifrados.</p>
  <p>Al continuar aceptas el <a href="/aviso">Aviso de Privacidad</a>. Para desconectar tu banco escribe a ayuda@prestamovil.example.</p>
</div>`,
    expect: { data: ['credentials'], lookbackDays: 90, states: ['purpose', 'lookback', 'stop'] },
    source: 'connect widget of a Latin American aggregator in Mexico (Belvo style)',
  },
  {
    name: 'Bank permission for a savings robot that sends SPEI transfers',
    url: 'https://enlinea.banco-jacaranda.example/permisos/app/63e1',
    language: 'es',
    html: `
<header><strong>Banco Jacaranda</strong><nav><a href="/salir">Cerrar sesión</a></nav></header>
<main>
  <h1>Permisos para Cochinito</h1>
  <p>Cochinito, Institución de Fondos de Pago Electrónico, quiere conectarse a tu Cuenta Digital terminación 2208.</p>
  <ol>
    <li><h2>Ver</h2><p>Consultar tu saldo disponible y tus movimientos</p></li>
    <li><h2>Mover</h2><p>Hacer transferencias SPEI desde tu cuenta hacia tu apartado, hasta por $1,500.00 MXN a la semana</p></li>
  </ol>
  <p>¿Para qué? Para separar tu ahorro de forma automática conforme a tus metas.</p>
  <p>El permiso estará activo por 12 meses.</p>
  <p>Si quieres cancelarlo entra a Banco Jacaranda móvil, opción «Apps conectadas».</p>
  <label><input type="checkbox"> Leí y acepto los <a href="/tyc">términos y condiciones</a> del servicio</label>
  <div><button>Dar permiso</button> <button>Rechazar</button></div>
</main>
<footer>¿Dudas? Línea Jacaranda 55 0000 0000 · <a href="/une">UNE</a> · <a href="/condusef">CONDUSEF</a></footer>`,
    expect: {
      data: ['balances', 'transactions', 'merchants', 'payment-initiation'],
      recipient: 'Cochinito',
      days: 365,
      states: ['purpose', 'duration', 'stop'],
    },
    source: 'Mexican bank app permission page with a spending cap',
  },
  {
    name: 'Authorisation to consult the credit bureau, legal wording, three years',
    url: 'https://solicitud.financiera-mezquite.example/p/7/autorizacion',
    language: 'es',
    html: `
<header><a href="/">Financiera Mezquite, S.A. de C.V., SOFOM, E.N.R.</a></header>
<main>
  <h1>Autorización para consultar tu historial crediticio</h1>
  <p>Por este medio autorizo expresamente a Financiera Mezquite para que lleve a cabo investigaciones sobre mi comportamiento crediticio y solicite mi Reporte de Crédito y mi puntaje a las Sociedades de Información Crediticia que estime conveniente.</p>
  <p>Conozco la naturaleza y el alcance de la información que se solicitará y el uso que se le dará: evaluar mi solicitud de tarjeta. Consiento que esta autorización tenga una vigencia de 3 años contados a partir de hoy y, en todo caso, mientras mantengamos una relación jurídica.</p>
  <h2>Tus datos</h2>
  <form>
    <label for="rfc">RFC con homoclave</label> <input id="rfc">
    <label for="nip">NIP que te enviamos por SMS</label> <input id="nip" inputmode="numeric">
    <label><input type="checkbox"> Estoy de acuerdo y firmo de manera electrónica</label>
    <button type="submit">Autorizar consulta</button>
    <button type="button">Salir</button>
  </form>
</main>
<footer><a href="/aviso">Aviso de privacidad</a> <a href="/costos">CAT y comisiones</a></footer>`,
    expect: { data: ['credit-score'], recipient: 'Financiera Mezquite', days: 1095, states: ['purpose', 'duration'] },
    source: 'Mexican lender authorisation to consult a credit information company, with NIP',
  },
  {
    name: 'Newspaper article on open banking with a subscription box',
    url: 'https://www.diario-economia-ahora.example/finanzas/2026-11-20/nota-771.html',
    language: 'es',
    html: `
<header><a href="/">Economía Ahora</a><nav><a href="/mercados">Mercados</a> <a href="/finanzas">Finanzas</a> <a href="/vivienda">Vivienda</a></nav></header>
<article>
  <h1>Dar acceso a tus cuentas: lo que firmas sin leer</h1>
  <p>Madrid, 20 de noviembre. Tres de cada cinco usuarios de apps financieras no recuerdan qué autorizaron.</p>
  <p>Al aceptar, el proveedor tercero accede a saldos, movimientos, recibos domiciliados y, en algunos casos, a préstamos y tarjetas. El consentimiento suele durar 180 días.</p>
  <blockquote>«Permitir que Ahorrapp acceda a tus cuentas»: así empieza la pantalla que muchos aceptan en segundos.</blockquote>
  <h2>Cómo retirarlo</h2>
  <p>El Banco de España recuerda que el consentimiento se puede revocar en cualquier momento ante el proveedor o ante la entidad.</p>
  <ul><li>Revisa los terceros autorizados en tu banca en línea.</li><li>Cancela los que no uses.</li></ul>
</article>
<aside>
  <h3>Suscríbete por 1 € al mes</h3>
  <button>Suscribirme</button>
</aside>
<div class="cookies"><p>Nosotros y nuestros socios almacenamos cookies.</p><button>Aceptar y continuar</button><button>Rechazar</button></div>`,
    expect: null,
    source: 'Spanish business newspaper article',
  },
  {
    name: 'Checkout that takes a SPEI transfer for an order',
    url: 'https://caja.tienda-colibri.example/pedido/99120/pago',
    language: 'es',
    html: `
<header><a href="/">Tienda Colibrí</a><span>Pago seguro</span></header>
<main>
  <h1>Completa tu compra</h1>
  <section>
    <h2>Resumen del pedido</h2>
    <p>2 artículos · Subtotal $860.00 · Envío $99.00 · <strong>Total $959.00 MXN</strong></p>
  </section>
  <section>
    <h2>Elige cómo pagar</h2>
    <label><input type="radio" name="m" checked> Transferencia SPEI</label>
    <label><input type="radio" name="m"> Tarjeta de crédito o débito</label>
    <label><input type="radio" name="m"> Efectivo en tienda de conveniencia</label>
    <dl>
      <dt>CLABE</dt><dd>646000000000000000</dd>
      <dt>Beneficiario</dt><dd>Tienda Colibrí</dd>
      <dt>Concepto</dt><dd>99120</dd>
    </dl>
    <p>Tienes 24 horas para transferir desde tu banco. Te avisaremos por correo cuando recibamos tu pago.</p>
  </section>
  <button type="submit">Confirmar pedido</button>
  <a href="/carrito">Volver al carrito</a>
</main>
<footer><a href="/devoluciones">Devoluciones</a> <a href="/aviso">Aviso de privacidad</a></footer>`,
    expect: null,
    source: 'Mexican online shop checkout with SPEI',
  },
  {
    name: 'Bank consent for a third party, account information, balance and movements',
    url: 'https://openbanking.banca-navigli.example/consenso/3c88d0',
    language: 'it',
    html: `
<header><p>Banca dei Navigli</p><p>Area Clienti</p></header>
<main>
  <h1>Conferma del consenso alla Terza Parte</h1>
  <p>La Terza Parte <strong>Spesometro Plus</strong> (AISP) ha richiesto di accedere alle informazioni dei tuoi conti presso Banca dei Navigli.</p>
  <h2>Dettaglio della richiesta</h2>
  <dl>
    <dt>Conto</dt><dd>Conto Corrente Facile IT** **** 7730</dd>
    <dt>Informazioni richieste</dt>
    <dd>
      <ul>
        <li>Dati del conto (denominazione, tipologia, valuta)</li>
        <li>Saldo contabile e disponibile</li>
        <li>Lista movimenti</li>
      </ul>
    </dd>
    <dt>Periodo dei movimenti</dt><dd>ultimi 90 giorni</dd>
    <dt>Durata del consenso</dt><dd>180 giorni</dd>
  </dl>
  <p>Il consenso può essere revocato in qualsiasi momento da Area Clienti &gt; Impostazioni &gt; Gestione consensi.</p>
  <form method="post">
    <button type="submit" name="esito" value="1">Conferma con impronta o PIN</button>
    <button type="submit" name="esito" value="0">Nega</button>
  </form>
</main>
<footer><a href="/trasparenza">Trasparenza</a> <a href="/reclami">Reclami</a> <a href="/privacy">Privacy</a></footer>`,
    expect: {
      data: ['account-details', 'balances', 'transactions', 'merchants'],
      recipient: 'Spesometro Plus',
      days: 180,
      lookbackDays: 90,
      states: ['duration', 'lookback', 'accounts', 'stop'],
    },
    source: 'Italian bank consent confirmation for an AISP (CBI Globe style)',
  },
  {
    name: 'Fast loan, one-off income check through an account information service, accordion',
    url: 'https://verifica.ponte-conti.example/it/richiesta/a90f',
    language: 'it',
    html: `
<main>
  <p>Passo 2 di 3</p>
  <h1>Collega il tuo conto corrente</h1>
  <p>Prestito Lampo ti chiede di condividere alcuni dati del tuo conto per valutare il merito creditizio. Il collegamento è gestito da Ponte Conti, iscritto all'albo della Banca d'Italia.</p>
  <details open>
    <summary>Cosa vedrà Prestito Lampo</summary>
    <ul>
      <li>Intestatario del conto e IBAN</li>
      <li>Accredito dello stipendio o della pensione</li>
      <li>Entrate e uscite degli ultimi 12 mesi</li>
    </ul>
  </details>
  <details>
    <summary>Per quanto tempo</summary>
    <p>L'accesso avviene una sola volta e si chiude al termine della lettura.</p>
  </details>
  <details>
    <summary>A chi possono essere comunicati</summary>
    <p>Al finanziatore che eroga il prestito e ai sistemi di informazioni creditizie.</p>
  </details>
  <label><input type="checkbox"> Acconsento all'accesso e al trattamento dei dati del mio conto</label>
  <button type="button">Prosegui con Banca Sestriere</button>
  <button type="button">Cambia banca</button>
  <button type="button">Interrompi la richiesta</button>
</main>`,
    expect: {
      data: ['identity', 'account-numbers', 'income', 'transactions', 'merchants'],
      recipient: 'Prestito Lampo',
      lookbackDays: 365,
      states: ['purpose', 'duration', 'lookback', 'others'],
    },
    source: 'Italian digital lender with an open banking income check',
  },
  {
    name: 'Invoicing software for freelancers reads bank statements and F24 receipts',
    url: 'https://imprese.banca-lanterna.example/app/autorizza/18de7',
    language: 'it',
    html: `
<header><strong>Banca Lanterna Imprese</strong> <nav><a href="/conti">Conti</a> <a href="/f24">F24</a> <a href="/app">App e servizi</a></nav></header>
<main>
  <h1>Autorizza Fatturella</h1>
  <p>Autorizzando, consenti a Fatturella di scaricare ogni notte dalla banca:</p>
  <table>
    <thead><tr><th>Documento o dato</th><th>Formato</th></tr></thead>
    <tbody>
      <tr><td>Estratti conto trimestrali</td><td>PDF</td></tr>
      <tr><td>Saldo di fine giornata</td><td>importo</td></tr>
      <tr><td>Deleghe F24 pagate e quietanze</td><td>PDF</td></tr>
    </tbody>
  </table>
  <p>Finalità: tenuta della prima nota e calcolo delle scadenze fiscali.</p>
  <p>Validità: fino al 31 dicembre 2027, salvo disattivazione da «App e servizi».</p>
  <p>Fatturella non potrà disporre bonifici né pagare F24.</p>
  <form>
    <button type="submit">Autorizza</button>
    <a href="/app">Torna indietro senza autorizzare</a>
  </form>
</main>
<footer>Banca Lanterna S.p.A. · Capitale sociale interamente versato</footer>`,
    expect: {
      data: ['statements', 'balances', 'tax'],
      recipient: 'Fatturella',
      states: ['purpose', 'duration', 'stop'],
    },
    source: 'Italian business bank app store authorisation for invoicing software',
    todo: 'who asks is named in the heading alone',
  },
  {
    name: 'Money management app may order transfers, address book and standing orders, movements unticked',
    url: 'https://id.banca-arenaria.example/scelte/0b5527',
    language: 'it',
    html: `
<main>
  <h1>Scegli cosa concedere a Borsellino</h1>
  <p>Stai collegando Borsellino alla tua Banca Arenaria. Le voci già selezionate sono necessarie al funzionamento, le altre sono facoltative.</p>
  <form method="post">
    <fieldset>
      <legend>Permessi</legend>
      <p><input type="checkbox" id="p1" checked disabled><label for="p1">Disporre bonifici e giroconti dal tuo conto</label></p>
      <p><input type="checkbox" id="p2" checked disabled><label for="p2">Leggere la rubrica dei beneficiari salvati</label></p>
      <p><input type="checkbox" id="p3" checked disabled><label for="p3">Leggere i bonifici ricorrenti e le domiciliazioni attive</label></p>
      <p><input type="checkbox" id="p4"><label for="p4">Leggere i movimenti del conto</label></p>
    </fieldset>
    <p>I permessi restano validi per 90 giorni; allo scadere Borsellino dovrà chiederteli di nuovo.</p>
    <p>Vuoi toglierli prima? Vai su Banca Arenaria &gt; Sicurezza &gt; Servizi collegati.</p>
    <button type="submit">Concedi permessi</button>
    <button type="reset">Annulla</button>
  </form>
</main>
<footer><a href="/aiuto">Aiuto</a> <a href="/blocco">Blocco carte</a></footer>`,
    expect: {
      data: ['payment-initiation', 'payees', 'scheduled-payments'],
      offered: ['transactions', 'merchants'],
      recipient: 'Borsellino',
      holder: 'Banca Arenaria',
      days: 90,
      states: ['duration', 'stop'],
    },
    source: 'Italian bank page with required and optional permissions',
  },
  {
    name: 'Robo-adviser reads a securities deposit, dialog, offers by e-mail as a stated use',
    url: 'https://servizi.sim-adriatica.example/deleghe/f/77',
    language: 'it',
    html: `
<header><a href="/">SIM Adriatica</a> <a href="/deleghe">Deleghe</a></header>
<div class="sfondo">
  <section role="dialog" aria-labelledby="tit">
    <h2 id="tit">Condividi il tuo portafoglio con Rotta Investimenti</h2>
    <p>SIM Adriatica trasmetterà a Rotta Investimenti:</p>
    <div class="voce"><b>Strumenti finanziari</b><span>Azioni, obbligazioni, ETF e fondi in deposito, con controvalore e prezzo di carico</span></div>
    <div class="voce"><b>Recapiti</b><span>Indirizzo e-mail e numero di cellulare</span></div>
    <p>Rotta Investimenti utilizza i dati per preparare una proposta di consulenza e per inviarti comunicazioni promozionali sui propri prodotti.</p>
    <p>La delega scade il 31 marzo 2027. Per ritirarla prima chiama il tuo consulente o usa la voce «Deleghe attive».</p>
    <footer>
      <button type="button">Non ora</button>
      <button type="button">Condividi portafoglio</button>
    </footer>
  </section>
</div>`,
    expect: {
      data: ['investments', 'contact'],
      recipient: 'Rotta Investimenti',
      states: ['purpose', 'duration', 'stop', 'advertising'],
    },
    source: 'Italian investment firm sharing a portfolio with a robo-adviser',
  },
  {
    name: 'Customer survey about open banking habits',
    url: 'https://sondaggi.istituto-demos.example/q/4471',
    language: 'it',
    html: `
<header><h1>Le abitudini finanziarie degli italiani</h1><p>Sondaggio anonimo · circa 4 minuti</p></header>
<main>
  <form>
    <fieldset>
      <legend>1. Hai mai autorizzato un'app ad accedere al saldo e ai movimenti del tuo conto?</legend>
      <label><input type="radio" name="q1"> Sì, una volta</label>
      <label><input type="radio" name="q1"> Sì, più volte</label>
      <label><input type="radio" name="q1"> No, mai</label>
    </fieldset>
    <fieldset>
      <legend>2. Quali dati saresti disposto a condividere?</legend>
      <label><input type="checkbox"> Saldo</label>
      <label><input type="checkbox"> Movimenti</label>
      <label><input type="checkbox"> Investimenti</label>
      <label><input type="checkbox"> Mutui e prestiti</label>
    </fieldset>
    <fieldset>
      <legend>3. Per quanto tempo ti sembra giusto che duri il consenso?</legend>
      <label><input type="radio" name="q3"> 90 giorni</label>
      <label><input type="radio" name="q3"> 180 giorni</label>
      <label><input type="radio" name="q3"> Finché non lo revoco</label>
    </fieldset>
    <button type="submit">Invia risposte</button>
  </form>
</main>
<footer>Istituto Demos · <a href="/informativa">Informativa privacy</a></footer>`,
    expect: null,
    source: 'Italian market research questionnaire',
  },
  {
    name: 'Open Finance, transmitting bank confirms the sharing, official data groups',
    url: 'https://openfinance.banco-ipe.example/consentimento/2b60e9/confirmar',
    language: 'pt-BR',
    html: `
<header><span>Banco Ipê</span> <span>Open Finance Brasil</span></header>
<main>
  <h1>Confirme o compartilhamento de dados</h1>
  <p>Você solicitou que o Banco Ipê (instituição transmissora) compartilhe seus dados com a <strong>Fintrilha Instituição de Pagamento</strong> (instituição receptora).</p>
  <h2>Dados cadastrais</h2>
  <p>Nome completo, CPF, data de nascimento, endereço, telefone e e-mail</p>
  <h2>Dados da conta</h2>
  <ul>
    <li><b>Saldo</b> — informações da conta e saldo disponível</li>
    <li><b>Limites</b> — limite contratado de cheque especial</li>
    <li><b>Extratos</b> — data, valor e descrição de cada transação</li>
  </ul>
  <h2>Dados de operações de crédito</h2>
  <p>Contratos de empréstimos e financiamentos, parcelas e saldo devedor</p>
  <h2>Selecione as contas</h2>
  <label><input type="checkbox" checked> Conta-corrente · Ag. 0001 · C/C •••34-5</label>
  <label><input type="checkbox" checked> Conta-poupança · Ag. 0001 · •••78-1</label>
  <h2>Prazo do compartilhamento</h2>
  <p>12 meses, de 28/11/2026 a 28/11/2027</p>
  <p>Você pode encerrar o compartilhamento a qualquer momento na área Open Finance do app Banco Ipê ou da Fintrilha.</p>
  <button type="button">Confirmar compartilhamento</button>
  <button type="button">Cancelar</button>
</main>`,
    expect: {
      data: ['identity', 'contact', 'account-details', 'balances', 'transactions', 'merchants', 'liabilities'],
      recipient: 'Fintrilha Instituição de Pagamento',
      days: 365,
      states: ['duration', 'accounts', 'stop'],
    },
    source: 'Open Finance Brasil experience guide, confirmation step at the transmitting institution',
  },
  {
    name: 'Receiving app asks for consent to raise a card limit, investments not ticked',
    url: 'https://app.granacerta.example/trazer-dados/e41/revisao',
    language: 'pt-BR',
    html: `
<header><a href="/inicio">Grana Certa</a><progress value="2" max="4">Etapa 2 de 4</progress></header>
<main>
  <h1>Traga seus dados para a Grana Certa</h1>
  <p>Finalidade: analisar seu perfil e oferecer um limite maior no seu cartão.</p>
  <p>De onde vêm os dados: <strong>Banco Maracanã</strong></p>
  <form>
    <label><input type="checkbox" checked> <b>Informações complementares</b> <small>renda mensal e fonte pagadora</small></label>
    <label><input type="checkbox" checked> <b>Cartão de crédito</b> <small>bandeira, final do número e situação de cada cartão</small></label>
    <label><input type="checkbox" checked> <b>Movimentações</b> <small>compras, Pix, pagamentos e depósitos dos últimos 12 meses</small></label>
    <label><input type="checkbox"> <b>Investimentos</b> <small>renda fixa, fundos e ações</small></label>
    <p>Por quanto tempo: até 12 meses. Depois disso, você decide se renova.</p>
    <p>Para parar, acesse Perfil &gt; Open Finance &gt; Meus compartilhamentos.</p>
    <button type="submit">Concordo, ir para o Banco Maracanã</button>
    <button type="button">Agora não</button>
  </form>
</main>
<footer>Open Finance é regulado pelo Banco Central do Brasil.</footer>`,
    expect: {
      data: ['transactions', 'merchants', 'identity', 'cards', 'income'],
      offered: ['investments'],
      recipient: 'Grana Certa',
      holder: 'Banco Maracanã',
      days: 365,
      lookbackDays: 365,
      states: ['purpose', 'duration', 'lookback', 'stop'],
    },
    source: 'Open Finance Brasil consent step at the receiving institution',
  },
  {
    name: 'Spreadsheet finance app takes branch, account and password in a connect window',
    url: 'https://conectar.conectaja.example/janela/5590cd',
    language: 'pt-BR',
    html: `
<div role="dialog" aria-modal="true" aria-labelledby="cj">
  <h2 id="cj">Conectar Banco Araucária</h2>
  <p>Meu Bolso usa a Conecta Já para buscar seus dados.</p>
  <form autocomplete="off">
    <label for="cpf">CPF</label> <input id="cpf" inputmode="numeric">
    <label for="ag">Agência</label> <input id="ag" inputmode="numeric">
    <label for="cc">Conta com dígito</label> <input id="cc" inputmode="numeric">
    <label for="se">Senha eletrônica do banco</label> <input id="se" type="password">
    <p>O que o Meu Bolso vai receber:</p>
    <ul>
      <li>Saldo da conta</li>
      <li>Lançamentos dos últimos 365 dias</li>
      <li>Cartões de crédito (bandeira e final do número)</li>
      <li>Empréstimos contratados</li>
    </ul>
    <button type="submit">Conectar conta</button>
  </form>
  <p>Suas credenciais trafegam criptografadas. Não fazemos transferências nem pagamentos.</p>
  <p>Desconecte quando quiser em Meu Bolso &gt; Contas &gt; Remover conexão.</p>
  <p><a href="/termos">Termos de uso</a> e <a href="/privacidade">Política de privacidade</a></p>
</div>`,
    expect: { data: ['credentials'], lookbackDays: 365, states: ['lookback', 'stop'] },
    source: 'Brazilian aggregator connect window with bank password (direct connector)',
  },
  {
    name: 'Smart transfers with secondary consent for balance and limit',
    url: 'https://ib.banco-jatoba.example/of/autorizacao/91d3',
    language: 'pt-BR',
    html: `
<header>Banco Jatobá · Internet Banking</header>
<main>
  <h1>Autorizar transferências inteligentes</h1>
  <p>A iniciadora <strong>Rende Mais Pagamentos</strong> poderá movimentar dinheiro da sua conta-corrente final 60-2 para a sua conta em outra instituição, sem pedir confirmação a cada vez.</p>
  <section>
    <h2>Autorização de pagamento</h2>
    <dl>
      <dt>Forma</dt><dd>Pix entre contas de mesma titularidade</dd>
      <dt>Valor máximo por dia</dt><dd>R$ 500,00</dd>
      <dt>Validade</dt><dd>12 meses</dd>
    </dl>
  </section>
  <section>
    <h2>Compartilhamento de dados</h2>
    <p>Para saber se há dinheiro antes de transferir, a Rende Mais Pagamentos também consultará o saldo e o limite do cheque especial da mesma conta, pelo mesmo prazo.</p>
  </section>
  <p>Cancele em Open Finance &gt; Minhas autorizações, aqui no Banco Jatobá, ou no aplicativo da Rende Mais.</p>
  <form method="post">
    <label for="s6">Senha de 6 dígitos do Banco Jatobá</label>
    <input id="s6" type="password" inputmode="numeric" maxlength="6">
    <button>Autorizar</button>
    <a href="/of/recusar">Não autorizar</a>
  </form>
</main>
<footer>SAC 0800 000 0000 · Ouvidoria 0800 000 0001</footer>`,
    expect: {
      data: ['payment-initiation', 'balances', 'account-details'],
      recipient: 'Rende Mais Pagamentos',
      days: 365,
      states: ['duration', 'stop'],
    },
    source: 'Open Finance Brasil optimised journey: sweeping payments plus balance and limit',
  },
  {
    name: 'Marketplace account shares purchases and points with a cashback club, used for advertising',
    url: 'https://conta.lojasabia.example/autorizar-app/aa07',
    language: 'pt-BR',
    html: `
<header><a href="/">Loja Sabiá</a></header>
<main>
  <h1>Clube Tatu quer acessar sua conta Loja Sabiá</h1>
  <p>Confira o que será liberado:</p>
  <ul class="lista">
    <li><span>Histórico de pedidos</span><small>produtos comprados, valores e datas</small></li>
    <li><span>Pontos Sabiá</span><small>quantos pontos você tem e quando vencem</small></li>
    <li><span>Contato</span><small>e-mail e endereço de entrega</small></li>
  </ul>
  <p>O Clube Tatu usa essas informações para creditar seu cashback e para exibir anúncios personalizados. Elas podem ser repassadas a marcas parceiras e a empresas de pesquisa.</p>
  <p>Seus cartões salvos não são compartilhados.</p>
  <p>O acesso vale até você desconectar o aplicativo em Minha conta &gt; Aplicativos conectados.</p>
  <div><button type="button">Liberar acesso</button><button type="button">Voltar</button></div>
</main>
<footer><a href="/ajuda">Central de ajuda</a> <a href="/lgpd">Privacidade e LGPD</a></footer>`,
    expect: {
      data: ['orders', 'rewards', 'contact'],
      recipient: 'Clube Tatu',
      holder: 'Loja Sabiá',
      states: ['purpose', 'duration', 'others', 'stop', 'advertising'],
    },
    source: 'OAuth page of a Brazilian marketplace account',
  },
  {
    name: 'Stock exchange investor area lets a portfolio tracker read positions and the income report',
    url: 'https://investidor.central-bursatil.example/autorizacoes/nova/6c2',
    language: 'pt-BR',
    html: `
<nav><a href="/resumo">Resumo</a> <a href="/extrato">Extrato</a> <a href="/autorizacoes" aria-current="page">Autorizações</a></nav>
<main>
  <h1>Nova autorização para terceiros</h1>
  <p>Empresa solicitante: <strong>Carteira Viva Tecnologia</strong></p>
  <p>A empresa solicitante terá acesso, na Central Bursátil, a:</p>
  <table>
    <tr><th>Posição</th><td>Ações, BDRs, fundos imobiliários, Tesouro Direto e renda fixa em custódia</td></tr>
    <tr><th>Proventos</th><td>Dividendos e juros sobre capital próprio</td></tr>
    <tr><th>Informe de rendimentos</th><td>Documento para a declaração do Imposto de Renda</td></tr>
  </table>
  <p>Para que serve: consolidar sua carteira e apurar seu imposto.</p>
  <p>Vigência: até 30/11/2027. Revogação: nesta mesma tela, botão «Revogar», com efeito imediato.</p>
  <label><input type="checkbox"> Declaro que li e aceito o Termo de Autorização.</label>
  <button>Autorizar acesso</button>
  <button>Recusar</button>
</main>`,
    expect: { data: ['investments', 'tax'], recipient: 'Carteira Viva Tecnologia', states: ['duration', 'stop'] },
    source: 'investor area of a Brazilian exchange depository, third-party authorisation',
  },
  {
    name: 'Open Finance area listing active and ended sharings',
    url: 'https://app.banco-buriti.example/open-finance/meus-compartilhamentos',
    language: 'pt-BR',
    html: `
<nav><a href="/inicio">Início</a> <a href="/pix">Pix</a> <a href="/cartoes">Cartões</a> <a href="/open-finance" aria-current="page">Open Finance</a></nav>
<main>
  <h1>Meus compartilhamentos</h1>
  <div role="tablist"><button role="tab" aria-selected="true">Dados enviados</button><button role="tab" aria-selected="false">Dados recebidos</button></div>
  <section>
    <h2>Ativos</h2>
    <article>
      <h3>Ecobank Digital</h3>
      <p>Dados cadastrais, saldo, extratos e cartão de crédito</p>
      <p>Confirmado em 02/05/2026 · válido até 02/05/2027</p>
      <a href="/open-finance/c/18">Ver detalhes</a> <button>Encerrar compartilhamento</button>
    </article>
  </section>
  <section>
    <h2>Encerrados</h2>
    <article>
      <h3>Poupa Fácil</h3>
      <p>Saldo e limites · encerrado por você em 14/08/2026</p>
    </article>
  </section>
  <p>Você compartilhou dados com 2 instituições nos últimos 12 meses.</p>
</main>
<footer>Banco Buriti S.A. · SAC 0800 000 0000</footer>`,
    expect: null,
    source: 'Open Finance Brasil consent management area of a bank',
  },
  {
    name: 'Pix checkout of an online shop with copy-and-paste code',
    url: 'https://pagamento.livraria-caju.example/p/30077',
    language: 'pt-BR',
    html: `
<header><a href="/">Livraria Caju</a><p>Ambiente seguro</p></header>
<main>
  <h1>Pague com Pix</h1>
  <p>Pedido 30077 · Total: <strong>R$ 87,90</strong></p>
  <ol>
    <li>Abra o aplicativo do seu banco e escolha pagar com Pix</li>
    <li>Escaneie o QR Code ou cole o código abaixo</li>
    <li>Confira o valor e confirme com sua senha</li>
  </ol>
  <label for="pix">Pix copia e cola</label>
  <input id="pix" readonly value="00020126000000000000000000005204000053039865802BR">
  <button type="button">Copiar código</button>
  <p>O código expira em 30 minutos. A confirmação costuma levar poucos segundos.</p>
  <section>
    <h2>Outras formas de pagamento</h2>
    <ul><li>Cartão de crédito em até 6x</li><li>Boleto bancário</li></ul>
  </section>
  <a href="/pedidos/30077">Acompanhar pedido</a>
</main>
<footer><a href="/trocas">Trocas e devoluções</a> <a href="/privacidade">Privacidade</a></footer>`,
    expect: null,
    source: 'Brazilian online shop Pix payment page',
  },
] satisfies PageFixture[];
