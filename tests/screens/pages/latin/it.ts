import type { PageFixture } from '../../page-fixture.ts';

const BANK = 'https://login.bancadelnord.example/psd2/consenso/9f21c';

/** Italian: banks after PSD2, aggregators, payments; wording composed from the services' own vocabulary. */
export default [
  {
    name: 'Italian bank, AIS consent',
    url: BANK,
    language: 'it',
    html: `<header><a href="#">Banca del Nord</a><nav><a href="#">Assistenza</a> <a href="#">Trasparenza</a></nav></header><main><h1>Richiesta di accesso ai tuoi conti</h1>
      <p>Acme Budget S.r.l. chiede l'autorizzazione ad accedere alle seguenti informazioni dei tuoi conti di pagamento:</p>
      <ul><li>Elenco dei conti e coordinate bancarie (IBAN)</li><li>Saldo contabile e disponibile</li><li>Lista movimenti degli ultimi 90 giorni</li><li>Intestatario del conto</li></ul>
      <p>Il consenso è valido per 180 giorni e può essere revocato in qualsiasi momento dalla sezione Consensi.</p>
      <p>Acme Budget S.r.l. non potrà disporre pagamenti né vedere le tue credenziali.</p>
      <button name="esito" value="no">Nega</button><button name="esito" value="si">Autorizza</button></main>
      <footer><p>Banca del Nord S.p.A. – Informativa sul trattamento dei dati personali – Estratto conto digitale</p></footer>`,
    expect: {
      data: ['account-details', 'account-numbers', 'balances', 'transactions', 'merchants', 'identity'],
      recipient: 'Acme Budget S.r.l.',
      days: 180,
      lookbackDays: 90,
      states: ['duration', 'lookback', 'stop'],
    },
    source: 'composed: account information consents after Berlin Group and CBI Globe',
  },
  {
    name: 'Tink, Italian',
    url: 'https://link.tink.com/1.0/transactions/connect-accounts/?client_id=a&redirect_uri=https%3A%2F%2Fapp.acmebudget.example%2Fcb&market=IT&locale=it_IT',
    language: 'it',
    html: `<main><h1>Acquisiremo i seguenti dati</h1><p>Acme Budget acquisirà alcune delle tue informazioni finanziarie. Guarda i dettagli</p>
      <ul><li>Numero di conto</li><li>Saldo del conto</li><li>Transazioni</li></ul>
      <p>Utilizzando il servizio, accetti i Termini e condizioni e l'Informativa sulla privacy di Tink.</p><button>Annulla</button><button>Continua</button></main>`,
    expect: {
      data: ['account-numbers', 'balances', 'transactions', 'merchants', 'account-details'],
      recipient: 'Acme Budget',
    },
    source: 'tink-link-android strings, values-it',
  },
  {
    name: 'Italian aggregator, accordions and the formal address',
    url: 'https://connect.aggregatore.example/s/1b7c',
    language: 'it',
    frameOf: 'https://app.acmemutui.example/domanda',
    html: `<main><h2>Acme Mutui desidera accedere ai Suoi dati</h2><p>Per valutare la Sua richiesta di mutuo, Acme Mutui potrà consultare:</p>
      <details><summary>Dati anagrafici</summary><p>Nome, cognome, codice fiscale, indirizzo e numero di telefono</p></details>
      <details><summary>Conti e carte</summary><p>Saldi, movimenti, carte di credito</p></details>
      <details><summary>Finanziamenti in corso</summary><p>Prestiti, mutui e rate residue</p></details>
      <details><summary>Stipendio</summary><p>Accrediti dello stipendio riconosciuti nei movimenti</p></details>
      <p>Accesso singolo. Proseguendo, Lei accetta le condizioni del servizio.</p>
      <button>Prosegui</button><a href="#">Rifiuta</a></main>`,
    expect: {
      data: ['identity', 'contact', 'balances', 'transactions', 'merchants', 'cards', 'liabilities', 'income'],
      recipient: 'Acme Mutui',
      days: 0,
      states: ['purpose', 'duration'],
    },
    source: 'composed: one-off consent for a loan, read in everywhere mode',
  },
  {
    name: 'Italian bank, a payment is authorised',
    url: 'https://login.bancadelnord.example/psd2/pagamento/77a',
    language: 'it',
    html: `<main><h1>Autorizza il pagamento</h1><p>Acme Pay ha richiesto un bonifico dal tuo conto.</p>
      <dl><dt>Beneficiario</dt><dd>Negozio Acme</dd><dt>IBAN del beneficiario</dt><dd>IT60 X054 2811 1010 0000 0123 456</dd><dt>Importo</dt><dd>€ 49,90</dd><dt>Causale</dt><dd>Ordine 8812</dd></dl>
      <p>Saldo disponibile: € 1.204,11</p>
      <button>Annulla</button><button>Conferma</button></main>`,
    expect: { data: ['payment-initiation'], recipient: 'Acme Pay' },
    source: 'composed: payment initiation, single transfer',
  },
  {
    name: 'Italian consent, only ticked boxes count',
    url: 'https://login.bancadelnord.example/psd2/consenso/scelte',
    language: 'it',
    html: `<main><h1>Condividi i tuoi dati con Acme Risparmio</h1><p>Scegli cosa condividere:</p>
      <ul><li><label><input type="checkbox" checked disabled> Saldi dei conti</label></li><li><label><input type="checkbox" checked> Bonifici ricorrenti e addebiti diretti</label></li>
      <li><label><input type="checkbox"> Carte di credito</label></li><li><label><input type="checkbox"> Estratti conto</label></li></ul>
      <p>La condivisione dura 12 mesi. Puoi interrompere la condivisione quando vuoi.</p><button>Non ora</button><button>Condividi i dati</button></main>`,
    expect: {
      data: ['balances', 'scheduled-payments'],
      offered: ['cards', 'statements', 'account-details', 'transactions', 'merchants'],
      recipient: 'Acme Risparmio',
      days: 365,
      states: ['stop'],
    },
    source: 'composed',
  },
  {
    name: 'Italian consent full of denials',
    url: 'https://login.bancadelnord.example/psd2/consenso/negazioni',
    language: 'it',
    html: `<main><h1>L'app Acme Fisco vorrebbe leggere i tuoi documenti fiscali</h1>
      <p>Acme Fisco potrà leggere solo i documenti fiscali. Il saldo e i movimenti non vengono condivisi.</p>
      <p>Acme Fisco non potrà mai:</p><ul><li>effettuare pagamenti</li><li>vedere le tue carte di credito</li><li>modificare i beneficiari</li></ul>
      <button>Rifiuta</button><button>Consenti</button></main>`,
    expect: { data: ['tax'], recipient: 'Acme Fisco' },
    source: 'composed: negations before a list and after the words',
  },
  {
    name: 'Italian bank, log-in before the consent',
    url: 'https://login.bancadelnord.example/psd2/accesso',
    language: 'it',
    html: `<main><h1>Accedi</h1><p>Acme Budget chiede di accedere al saldo e ai movimenti dei tuoi conti. Inserisci le tue credenziali per proseguire.</p>
      <label>Codice utente <input name="user"></label><label>PIN <input type="password" name="pin"></label><button>Accedi</button><a href="#">PIN dimenticato?</a></main>`,
    expect: null,
    source: 'composed',
  },
  {
    name: 'Italian bank, list of consents',
    url: 'https://www.bancadelnord.example/area-riservata/consensi',
    language: 'it',
    html: `<main><h1>Gestisci i consensi</h1><p>Acme Budget può accedere a saldo e movimenti fino al 27 maggio 2027.</p><button>Revoca</button><button>Conferma</button></main>`,
    expect: null,
    source: 'composed',
  },
  {
    name: 'Italian help page about shared data',
    url: 'https://www.bancadelnord.example/guida/psd2',
    language: 'it',
    html: `<main><h1>Come funziona l'accesso delle terze parti</h1><p>Una terza parte autorizzata chiede l'accesso a saldo, movimenti e IBAN. Acme Budget potrà leggere i tuoi dati solo con il tuo consenso.</p>
      <form><label>Ti è stata utile questa pagina? <input name="q"></label><button>Conferma</button></form></main>`,
    expect: null,
    source: 'composed',
  },
] satisfies PageFixture[];
