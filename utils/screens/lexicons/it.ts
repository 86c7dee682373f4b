import type { Lexicon } from '../lexicon';

/** Italian, of Italy and Ticino. Words of PSD2 consents (Berlin Group, CBI Globe), of banks and aggregators; formal and informal. */
export default {
  language: 'it',
  marks:
    'il lo gli le i la un una di del della dei delle degli al alla ai alle da dal dalla con per nel nella sul sui che non è sono si ti ci tuo tua tuoi tue suo sua suoi sue questo questa come anche ed oppure se puoi può conto conti dati accesso',
  data: {
    'dati del conto': ['account-details'],
    'emittente di carte': [],
    '(saldo|saldi) [contabil*|disponibil*|attual*|corrent*|complessiv*|e disponibilità] [(del|dei|sul|sui|di) [tuo|tuoi|suo|suoi] (conto|conti|rapporti)]':
      ['balances'],
    '(importo disponibile|denaro disponibile|liquidità disponibile|disponibilità (del|dei|sul|sui) [tuo|tuoi|suo|suoi] (conto|conti)|quanto denaro|giacenz*)':
      ['balances'],
    '(saldo|saldi|saldo contabile|saldi dei conti) (e|ed|e i|e le|e lista|ed elenco) (movimenti|transazioni|operazioni)':
      ['balances', 'transactions'],
    '[(lista|elenco|storico|dettaglio|dettagli|cronologia|andamento) [dei|di|dei tuoi|dei suoi]] (movimenti|movimento) [bancari*|contabil*|recenti|di conto|(del|dei|sul|sui) [tuo|tuoi|suo|suoi] (conto|conti|rapporti)]':
      ['transactions'],
    '[(lista|elenco|storico|dettaglio|dettagli|cronologia|dati) (delle|di|delle tue|delle sue)] (transazioni|transazione) [bancari*|recenti]':
      ['transactions'],
    '[(lista|elenco|storico|dettaglio|dettagli|cronologia) (delle|di|delle tue|delle sue)] operazioni [bancarie|effettuate|eseguite|di conto|di pagamento|sul conto|(del|dei|sul|sui) (conto|conti)]':
      ['transactions'],
    '((storico|cronologia|dettaglio|elenco) (dei|di) (pagamenti|bonifici)|(pagamenti|bonifici) (effettuat*|ricevut*|eseguit*|passat*|in (entrata|uscita)|in entrata e in uscita))':
      ['transactions'],
    '(entrate e [le] uscite|accrediti e [gli] addebiti|addebiti e [gli] accrediti|storico [del|di] conto|attività (del|sul) conto|abitudini di spesa|spese)':
      ['transactions'],
    '(operazioni|movimenti) (di|della) (tesoreria|riconciliazione)': [],
    '([nomi|nome] (degli|dell) esercent*|nom* [degli|dei] (esercenti|negozi)|esercenti|esercizi commerciali|dove (spendi|acquisti|compri|hai speso|ha speso))':
      ['merchants'],

    '(iban|codic* iban|bban|coordinat* (bancari*|iban|del conto|dei conti|del tuo conto)|abi e cab)': [
      'account-numbers',
    ],
    '(numero|numeri) (di|del|dei|del tuo|dei tuoi|del suo|dei suoi) (conto|conti) [corrent*]': ['account-numbers'],
    '(identificativ* (del|dei|di) (conto|conti))': ['account-numbers'],
    '(iban|conto|numero di conto|coordinate bancarie) (del|di|della) (beneficiario|creditore|destinatario|esercente)':
      [],
    '((numero|numeri) (di|del) conto (mascherat*|oscurat*|parziale*)|iban (mascherat*|oscurat*|parziale*)|ultim* (quattro|4) cifre)':
      ['account-details'],
    '(elenco|lista|dettagli|dettaglio|tipo|tipologia|tipologie|nome|nomi|denominazione|intestazione|valuta|divisa|caratteristiche|dati identificativi|anagrafica) [del|dei|di|di tutti i|del tuo|dei tuoi|dei suoi|del suo|relativi al|relativi ai] [tuoi|suoi] (conto|conti|rapporto|rapporti) [di pagamento|correnti|corrente|bancari|accessibili]':
      ['account-details'],
    '=(informazioni|dati) (sul|sui|del|dei|di|relative al|relative ai) (conto|conti|tuo conto|tuoi conti|tuo conto corrente|conto corrente) [corrent*|bancari*|di pagamento]':
      ['account-details'],
    "(fido|fidi|affidament*|scoperto [di conto|autorizzato]|tasso d'interesse|tassi d'interesse|tass* di interesse|limit* di (credito|spesa|utilizzo)|plafond|commissioni [e spese]|condizioni economiche|spese di tenuta [del] conto)":
      ['account-details'],

    'titolar* [(del|dei|di) [tuo|suo] (conto|conti|rapport*)]': ['identity'],
    '(titolare|titolari|responsabile) (del trattamento|del servizio|autonomo|dei dati|del marchio|dei diritti) [(dei|di) [tuoi|suoi] dati] [personali]':
      [],
    '(intestatario|intestatari|intestataria|cointestatari*) [(del|dei|di) [tuo|suo] (conto|conti|rapport*)]': [
      'identity',
    ],
    "(dati anagrafici|informazioni anagrafiche|anagrafica [cliente]|generalità|dati identificativi|dati di identità|identità|la tua identità|data di nascita|luogo di nascita|cittadinanza|nazionalità|stato civile|codice fiscale|documento d'identità|documento di identità|carta d'identità|carta di identità|partita iva)":
      ['identity'],
    '(verifica|verificare|accertare|conferma|confermare) [della|la] [tua|sua] identità': [],
    '(nome e cognome|cognome e nome|nome completo|nome, cognome|nome del titolare|nome [e cognome] dell intestatario|il tuo nome|il suo nome|nominativo|ragione sociale)':
      ['identity'],
    "nome [e cognome] dell'intestatario": ['identity'],
    '=(nome|cognome|nomi)': ['identity'],
    '(dati|informazioni) personali': ['identity'],
    '(trattamento|trattano|tratta|tratterà|protezione|tutela|informativa|privacy|codice|condividere) ... dati personali':
      [],
    '(nome e cognome|nome|nome, cognome) (e|ed|,) indirizzo': ['identity', 'contact'],
    '(recapit*|dati di contatto|informazioni di contatto|dettagli di contatto|contatto telefonico|indirizzo|indirizzi|residenza|domicilio|e mail|email|posta elettronica|pec|telefono|cellulare|numer* di (telefono|cellulare))':
      ['contact'],
    '(indirizz* (ip|web|internet|del sito|url)|(servizio clienti|assistenza|supporto|contattaci|contattare) ... (telefono|e mail|email|indirizzo|numero))':
      [],

    '(lista|elenco|rubrica) [dei|di] [tuoi|suoi] beneficiari [salvati|abituali|di fiducia]': ['payees'],
    '(beneficiari [salvati|abituali|di fiducia|ricorrenti|frequenti|registrati|preferiti]|rubrica [bonifici|contatti di pagamento]|destinatari (salvati|abituali|frequenti))':
      ['payees'],
    '(bonifici|bonifico|pagamenti|pagamento|addebiti|trasferimenti|versamenti) (ricorrent*|periodic*|programmat*|futur*|pianificat*|permanent*|automatic*|in scadenza|in programma)':
      ['scheduled-payments'],
    '(addebiti diretti|addebito diretto|domiciliazion*|ordini permanenti|ordine permanente|ordini ripetitivi|mandati (sdd|di addebito|sepa)|sdd|rid|bollette|utenze|scadenze|prossimi pagamenti)':
      ['scheduled-payments'],
    '(carta|carte|numero della carta|numeri delle carte|numero di carta|dati della carta|dati di carta|dati delle carte) (di credito|di debito|prepagat*|di pagamento|bancomat|bancari*|collegat*)':
      ['cards'],
    '(carte|bancomat|numer* (di|della|delle) (carta|carte)|dat* (di|della|delle|sulle) [tua|tue|sue] (carta|carte)|elenco [delle] carte)':
      ['cards'],
    '(movimenti|transazioni|operazioni|spese|estratto conto) (della|delle|di|con|con la|con le|della tua|delle tue) (carta|carte) [di credito|di debito|prepagat*|di pagamento]':
      ['cards', 'transactions'],
    '(prestit*|mutuo|mutui|finanziament*|debiti|passività|esposizion* debitori*|indebitamento|leasing|linee di credito|cessione del quinto|rate (in corso|residue)|credito al consumo)':
      ['liabilities'],
    '(richiesta|domanda|pratica|istruttoria|offerta|offerte|proposta|ottenere|concessione|richiedere) (di|del|della|un|il) [tuo|tua|suo|sua] (prestito|mutuo|finanziamento|credito)':
      [],
    '(investiment*|portafogli* [titoli|di investimento]|deposito titoli|dossier titoli|titoli|azioni e obbligazioni|azioni, obbligazioni|fondi comuni|fondi (di investimento|pensione)|risparmi|risparmio gestito|gestioni patrimoniali|strumenti finanziari|conto deposito|conti deposito|polizze|patrimonio)':
      ['investments'],
    '(criptovalut*|cripto|criptoattività|cripto attività|valute virtuali|portafoglio cripto|bitcoin)': ['crypto'],
    '(reddito|redditi|stipendi*|busta paga|buste paga|cedolin*|retribuzion*|datore di lavoro|accredito dello stipendio|pensione|situazione lavorativa)':
      ['income'],
    '(dichiarazion* (dei redditi|fiscal*)|document* fiscal*|dati fiscali|informazioni fiscali|imposte|tasse|modello 730|certificazion* unic*|cud|f24)':
      ['tax'],
    '(estratto conto|estratti conto|estratt* [di] cont*|rendicont*|documenti (bancari|contabili|di sintesi))': [
      'statements',
    ],
    '(punteggio (di credito|creditizio|di affidabilità)|credit score|score creditizio|merito creditizio|merito di credito|storia creditizia|storico creditizio|affidabilità creditizia|centrale [dei] rischi|rapporto creditizio)':
      ['credit-score'],
    '(valutare|valutazione|verifica|verificare|analisi|analizzare|calcolo|istruttoria|valutarne|stimare) (il|del|della|la|di|dell) [tuo|tua|suo|sua] (merito creditizio|merito di credito|affidabilità creditizia|affidabilità|solvibilità)':
      [],
    '(istitut* di credito|ente creditizio|enti creditizi)': [],
    '(punti (fedeltà|accumulati|premio)|programm* (fedeltà|di fidelizzazione|a premi)|saldo punti|miglia|cashback)': [
      'rewards',
    ],
    '((storico|cronologia|elenco) (ordini|acquisti|degli ordini|degli acquisti|dei tuoi ordini|dei tuoi acquisti)|(tuoi|suoi) (ordini|acquisti))':
      ['orders'],
    "(fatture|fatturato|vendite|contabilità|dati contabili|bilancio (aziendale|d'esercizio|di esercizio)|conto economico|incassi|ricavi|spesa pubblicitaria|dati aziendali)":
      ['business-finances'],
    '(disporre|disponi|disporrà|avviare|avvia|avvierà|effettuare|effettuerà|eseguire|eseguirà|inviare|autorizzare|autorizza|autorizzi|autorizzo|confermare|conferma|confermi|iniziare|inizializzare|ordinare|approvare|approva|firmare|firma|fare) [un|il|i|dei|questo|questi|uno o più|nuovi|singoli|al|del|di|ordine di|ordini di|disposizione di] (pagamento|pagamenti|bonifico|bonifici|giroconto|trasferimento|trasferimenti|disposizione|disposizioni|ordine di pagamento|ordini di pagamento|bonifico istantaneo)':
      ['payment-initiation'],
    '(autorizzazione|disposizione|avvio|esecuzione|iniziazione|inizializzazione|ordine|ordini|richiesta|consenso) (di|del|dei|al|a|alla|un) [un|ordini di|ordine di|disposizione di|disposizione del] (pagamento|pagamenti|bonifico|bonifici)':
      ['payment-initiation'],
    '((trasferire|inviare|spostare|prelevare|movimentare) (denaro|fondi|soldi|somme)|addebit* ... (sul|dal|il|al) (tuo|suo) conto|pagare [per] (tuo|suo) conto|(pagamenti|operazioni|disposizioni) (per|a) (tuo|suo|tuo nome|suo nome) conto|operare sul (tuo|suo) conto)':
      ['payment-initiation'],
    '(inserire|trasmettere|inviare|eseguire) ordini (di borsa|di acquisto|di vendita|su titoli|di compravendita)': [
      'payment-initiation',
    ],
    '(sul|dal|al|nel|con il) [tuo|suo] (telefono|cellulare|smartphone)': [],
    "(un email|un'email|una email|un'e mail|una mail)": [],
    '(informazioni|dati) (di base|essenziali) (sul|del|sui|dei) [tuo|tuoi|suo] (conto|conti)': ['account-details'],
    // The person does it, with what is shared: a purpose.
    '(aiutarti|aiutarla) ... (trasferire|spostare|inviare) (denaro|soldi)': [],
  },
  basic: [],
  also: {
    '((conferma|verifica|controllo) [della|di] [disponibilità] [dei|di] fondi|disponibilità (dei|di) (fondi|denaro|somme)|fondi (sufficienti|disponibili)|copertura del conto|importo sia disponibile)':
      'funds-check',
    amici: 'friends',
    foto: 'photos',
    calendario: 'calendar',
    'rubrica telefonica': 'contacts',
    posizione: 'location',
    messaggi: 'messages',
  },
  parties: [
    '(stai collegando|sta collegando|collega|collegare|colleghi) {recipient} (alla|al|ai) [tua|tuo|tuoi|sua|suo] {holder}',
    '(cosa|permessi da|accesso da) (concedere|dare|consentire) a {recipient}',
    'cosa (vedrà|riceverà|potrà vedere) {recipient}',
    "{recipient} (chiede|richiede|vuole|vorrebbe|desidera|intende|necessita|ha bisogno|sta chiedendo|sta richiedendo|ha chiesto|ha richiesto|ti chiede|le chiede|ti sta chiedendo|le sta chiedendo|ti ha chiesto|domanda) [di|l'accesso|l'autorizzazione|il|la|un|il tuo|il suo|la tua|accesso|del|dell'accesso|alla|a|le]",
    '{recipient} (potrà|può|potrebbe|avrà|accederà|accede|riceverà|otterrà|visualizzerà|vedrà|leggerà|acquisirà|raccoglierà|recupererà|utilizza|usa|utilizzerà|si avvale|consulterà) [accedere|accesso|a|ad|ai|alle|di|le|i|il|solo|anche|visualizzare|leggere|vedere|alcune|esclusivamente|solamente]',
    "(autorizza|autorizzi|autorizzo|autorizzare|autorizzando|consenti|consenta|consento|consentire|consenti che|permetti|permetta|permetto|permettere) [a|ad|che|alla società|all'app|all'applicazione|al servizio|al fornitore|al provider|alla terza parte|la società|l'app] {recipient} (a|ad|di|l'accesso|accesso|acceda|possa|tramite|per)",
    '(vuoi|vuole|desideri|desidera) (autorizzare|consentire a|permettere a|consentire ad) {recipient} (a|ad|di)',
    "(concedi|conceda|concedere|concedo|concedendo|dai|dia|dare|fornisci|fornire|presti|presto|prestare) [il|a|ad|l'accesso a|l'accesso ad|accesso a|il consenso a|il tuo consenso a|il mio consenso a|l'autorizzazione a] {recipient} (l'accesso|accesso|il consenso|l'autorizzazione|il permesso|per|a|ad|di|affinché)",
    "(concedere|concedi|dare|dai) (l'accesso|accesso|il consenso) (a|ad) {recipient}",
    "(accesso|l'accesso|consenso|richiesta|richiesto|richiesta di accesso|autorizzazione) (da parte di|da parte della|da parte del|per conto di) [società] {recipient}",
    '(condividere|condividi|condivida|condiviso|condivisi|condivise|condivisione|condividendo|condividerai|condividerà) ... con {recipient}',
    '(condivis*|condivisione) con {recipient}',
    '(richiest*|utilizzat*|raccolt*|consultat*|acced*) da {recipient}',
    '(richiesta|pagamento|consenso|disposizione) (di|verso|a favore di|per) {recipient}',
    '(collega|collegare|collegherai|colleghi|connetti|connettere|connetta|associa|associare|collegamento) [il|i|la] [tuo|tuoi|tua|suo|suoi|sua] [conto|conti|conto bancario|conti bancari|banca] (a|ad|con) {recipient}',
    '(inviati|trasmessi|comunicati|trasmesse|inviate|fornite|forniti|resi disponibili) a {recipient}',
    '(cosa|quali dati|quali informazioni|che cosa) {recipient} (può|potrà|vedrà|riceverà|potrà vedere)',
    '(conto|conti|dati|rapporti|conto corrente|conti correnti|conti di pagamento|conto di pagamento) (presso|aperti presso|aperto presso|detenuti presso|intrattenuti con|di|in|su) [la|il|lo] {holder}',
    '(tuo|tuoi|suo|suoi) (conto|conti|conto corrente|conti correnti) {holder}',
    '(tua|sua) banca {holder}',
  ],
  titles: [
    "[il|lo|la|l'|al|alla|dal|dalla|del|della] (l'app|l'applicazione|l'operatore|l'esercente|l'azienda|l'impresa|l'aggregatore|l'intermediario|app|applicazione|società|servizio|fornitore|fornitore terzo|piattaforma|terza parte|prestatore|prestatore di servizi [di pagamento]|commerciante|provider|azienda|partner|operatore|soggetto terzo|sito)",
    '(il|lo|la|i|gli|le|un|una|a|ad|da|di|che|con|per|se|quando|affinché)',
  ],
  nobody: [
    '(consenti|permetti|concedi) [a]',
    'consenti',
    'permetti',
    'autorizza',
    '(qualsiasi|qualunque|ogni) *',
    "[il|lo|la|i|gli|le|un|una|uno|questo|questa|questi|tale|nostro|nostra|nostri|tuo|tua|suo|sua|altri|altro|alla|al|dal|dalla|del|della|dei|delle] (l'app|l'applicazione|quest'app|quest'applicazione|app|applicazione|applicazioni|servizio|servizi|fornitore|fornitori|fornitore terzo|fornitori terzi|prestatore|prestatori|prestatore terzo|prestatore di servizi [di pagamento]|terza parte|terze parti|terzi|terzo|società|azienda|l'azienda|impresa|piattaforma|partner|sito|tpp|aisp|pisp|operatore|l'operatore|provider|commerciante|esercente|soggetto terzo|soggetti terzi|ente|organizzazione|intermediario)",
    '(noi|voi|lei|lui|loro|io|tu|chi|che|ci|ti|si|vi|cosa|ciò|questo|questa|quello|nessuno|qualcuno|tutti|ognuno|altri|le|la|lo|il|se|non|quando|dove|come|per|qui|continuando|cliccando|proseguendo|procedendo|ora)',
    '[la|il|tua|sua|nostra|mia|una|alla|dalla|della|propria] [tua|sua|mia] (banca|banca online|istituto|istituto bancario|istituto finanziario|istituto di credito)',
    "[il|la|i|gli|le|tuo|tua|tuoi|suo|sua|suoi|questo|questa|tale|mio|mia] [tuo|tua|tuoi|suo|sua|suoi] (accesso|l'accesso|conto|conti|consenso|autorizzazione|l'autorizzazione|dati|informazioni|pagamento|pagamenti|bonifico|richiesta|finalità|pagina|nome|saldo|movimenti|transazioni|operazione|l'operazione|credenziali|carta|carte|utente|l'utente|cliente|corrente|correnti|bancario|bancari|online|di pagamento|selezionat*|seguent*|collegat*|finanziar*|personal*|data)",
  ],
  shares: [
    '(accesso|accedere|accede|accederà|acceda|accessi)',
    '(condivi*|comunic*|trasmett*|trasmess*|trasmission*|forni*|invi*)',
    '(autorizz*|consent*|consens*|permess*|permett*|conced*)',
    '(chiede|richied*|vuole|vorrebbe|desidera|richiest*|sta chiedendo)',
    '(potrà|potranno|avrà accesso|otterrà|riceverà|acquisi*|raccogl*|raccol*|recuper*|visualizz*|consult*|leggere|lettura|aggreg*)',
    '(seguenti|seguente) (dati|informazioni|autorizzazioni|permessi)',
    '(dati|informazioni) (seguenti|richiest*|di seguito)',
    '(collega*|connett*) [il|i] (tuo|tuoi|suo|suoi)',
    '(accett*|disposizione di|disporre)',
  ],
  binding: [
    '(cliccando|premendo|continuando|proseguendo|procedendo|selezionando|confermando|toccando|accedendo|utilizzando|facendo clic|accettando) ... (accetti|accetta|autorizzi|autorizza|acconsenti|acconsente|consenti|consente|confermi|conferma|presti|presta|dichiari|dichiara|accetto|autorizzo|acconsento)',
    '(cliccando|premendo|selezionando|facendo clic|toccando|continuando|proseguendo) {rest} (accetti|accetta|autorizzi|autorizza|acconsenti|acconsente|consenti|consente|presti il|presta il)',
    '(se|quando) (clicchi|premi|prosegui|continui|procedi) ... (accetti|autorizzi|acconsenti|consenti)',
    '(accetto|autorizzo|acconsento|presto il [mio] consenso|do il [mio] consenso|dichiaro di|accetti (i|le|che|di|la)|accetta (i|le|che|di|la)|acconsenti (a|al|che|alla)|acconsente (a|al|che|alla))',
  ],
  yes: [
    '(presto|do|dare|prestare) il [mio] consenso',
    '[sì|si] (autorizza|autorizzo|autorizzare|accetta|accetto|accettare|acconsento|acconsenti|consenti|consento|consentire|conferma|confermo|confermare|approva|approvo|permetti|concedi|condividi|condivido|collega|connetti|firma|concordo|convalida)*',
    '(sì|si)',
    '(sì|si) *',
    "(do|dai|dare|presto|fornisci|concedi|concedo|rilascia) [il|l'|mio|il mio] (consenso|l'accesso|accesso|l'autorizzazione|autorizzazione|permesso)*",
    "d'accordo*",
    'sono d accordo*',
    "sono d'accordo*",
    'continua come *',
    'ok (autorizza|accetta|confermo) *',
  ],
  no: [
    '(annulla|annullare|rifiuta|rifiuto|rifiutare|nega|negare|respingi|esci|uscire|chiudi|chiudere|interrompi|abbandona|salta|ignora|declina|revoca la richiesta)*',
    'no',
    'no *',
    'non *',
    '(più tardi|non ora|forse più tardi|magari più tardi|in seguito)',
  ],
  next: [
    '(continua|continuare|avanti|prosegui|proseguire|procedi|procedere|successivo|invia|inizia|salva|fine|termina|completa|ok|ho capito|accedi|entra|login|prossimo)*',
    'vai *',
    'fatto',
  ],
  back: ['(indietro|torna|precedente|modifica|cambia|ritorna)*'],
  reactions: ['=(mi piace|commenta|condividi|rispondi)'],
  leaving: [
    '(sei sicuro*|è sicuro*|vuoi davvero|vuole davvero|sicuro di voler|sicura di voler|desideri davvero) ... (uscire|annullare|abbandonare|interrompere|chiudere)',
    '(vuoi|vuole) (uscire|annullare|abbandonare|interrompere)',
    '(sì|si) (esci|annulla|abbandona|interrompi)',
    '(uscire|esci|abbandonare) senza',
    '(progressi|modifiche|dati inseriti) ... (persi|perse|perduti)',
  ],
  negations: [
    'non',
    'mai',
    'senza',
    'nessun',
    'nessuna',
    'nessuno',
    'né',
    'niente',
    'neanche',
    'nemmeno',
    'alcun',
    'alcuna',
  ],
  contrasts: [
    'ma',
    'però',
    'solo',
    'soltanto',
    'solamente',
    'esclusivamente',
    'unicamente',
    'tranne',
    'eccetto',
    'salvo',
    'bensì',
    'tuttavia',
    'invece',
  ],
  denials: [
    '(non|mai) (è|sono|sarà|saranno|viene|vengono|verrà|verranno|siano|venga|vengano) [mai] (condivis*|comunicat*|trasmess*|inclus*|richiest*|visibil*|accessibil*|consultat*|fornit*|inviat*|raccolt*|visualizzat*|cedut*|acquisit*|compres*)',
    '(mai|non) (condivis*|trasmess*|inclus*|visibil*|accessibil*)',
    'non (fa|fanno) parte',
  ],
  manner: ['senza'],
  notNow: [
    'per esempio',
    'ad esempio',
    'esempio*',
    'es.',
    'dati (di prova|dimostrativi|fittizi)',
    'demo',
    'in futuro',
    'in un secondo momento',
    'potrebbe (chiedere|richiedere|chiederti)',
    'potrà (chiedere|richiedere|chiederti) ... (in futuro|in seguito)',
    'facoltativ*',
    'opzional*',
    'se lo desideri',
    'se lo desidera',
  ],
  terms: {
    purpose: [
      '(utilizza|userà|usa|utilizzerà) (i|questi|tali) dati per {purpose}',
      '(per|al fine di) (aiutarti|aiutarla|offrirti|offrirle|fornirti|fornirle|mostrarti|mostrarle|consentirti|permetterti|valutare|verificare|analizzare|gestire|calcolare|monitorare|elaborare|completare|pagare|effettuare|proporti|categorizzare|erogare|confermare|poter|poterti|personalizzare|tenere) {purpose}',
      '(allo scopo di|al fine di|con lo scopo di|con la finalità di|affinché tu|in modo che tu) {purpose}',
      "(finalità|scopo|motivo) [dell'accesso|della richiesta|del trattamento|di utilizzo|della condivisione] {purpose}",
      "=(finalità|scopo|motivo|finalità dell'accesso|scopo della richiesta|finalità del trattamento|scopo dell'accesso)",
      '(perché|a cosa) (servono|ci servono|chiediamo|vengono usati)',
      '(utilizzati|utilizzate|usati|usate|utilizzerà i dati|utilizzerà questi dati|usa questi dati) per {purpose}',
    ],
    duration: [
      '(valid*|valido|valida|efficace|attivo) [è] (per|fino|sino|dal|{number})',
      'validità (di|per|fino|sino|dal)',
      '(per|della durata di|per la durata di|per un periodo di|per un massimo di|durata di|durata) [massimo|circa|un massimo di|un periodo di|complessivi] {number} (giorn*|mes*|ann*|settiman*)',
      '(fino|sino) (al|a|alla data del|all) {date}',
      '(scade|scadrà|termina|terminerà|cessa|cesserà|dura|durerà) [il|dopo|tra|fra|automaticamente|in data|per]',
      "(data di scadenza|scadenza (del consenso|dell'accesso|dell'autorizzazione)|periodo di validità|durata (del consenso|dell'accesso|dell'autorizzazione|della condivisione)|termine del consenso|validità del consenso)",
      '=(durata|validità|scadenza)',
      '(fino a|sino a) (revoca|quando|che|tua revoca|nuova comunicazione)',
      '(accesso|consenso) (ricorrente|continuativo|permanente|ripetuto)',
      '(in modo|in maniera) (ricorrente|continuativ*)',
      'a tempo indeterminato',
    ],
    once: [
      '(una sola volta|una tantum|un solo accesso|accesso singolo|accesso unico|singolo accesso|una volta sola|solo per questa volta|solo questa volta|solo una volta|uso singolo|consenso singolo)',
    ],
    lookback: [
      '(ultimi|ultime|precedenti|passati) {number} (giorn*|mes*|ann*|settiman*)',
      '{number} (giorn*|mes*|ann*|settiman*) (precedenti|passati|antecedenti|di storico)',
      '(ultimo|scorso) (anno|mese)',
      'fino a {number} (giorn*|mes*|ann*) (fa|indietro|precedenti|di storico|prima)',
      '(movimenti|transazioni|operazioni|storico) (dal|a partire dal|degli|dei|di) {date}',
    ],
    others: [
      'a chi (possono|potranno|verranno|saranno|sono|vengono)',
      '(comunicat*|trasmess*) (anche|inoltre) (a|ai|al)',
      '(con|a|da) (terzi|terze parti|altri soggetti|soggetti terzi|altre società|società del gruppo)',
      '(nostri|suoi|loro|propri) (partner|fornitori|collaboratori|responsabili)',
      'altri destinatari',
    ],
    stop: [
      '(vuoi|vuole) (toglierl*|revocarl*|ritirarl*|interromperl*|disattivarl*)',
      'per (ritirarl*|revocarl*|toglierl*|interromperl*|disattivarl*|annullarl*)',
      'salvo disattivazione',
      'come (ritirarlo|ritirarla|revocarlo|revocarla|interromperlo)',
      'finché (lei|tu) non (lo|la) (ritira|ritiri|revoca|revochi)',
      '(in qualsiasi momento|in qualunque momento|in ogni momento|quando vuoi|quando desideri|in ogni istante)',
      "(revocare|revoca|revocato|revocabile|ritirare|annullare|disattivare) [il|l'|tale|questo|la] [tuo|suo] (consenso|l'accesso|accesso|autorizzazione|l'autorizzazione)",
      '(interrompere|smettere di) [la] (condivisione|condividere)',
    ],
    advertising: [
      'comunicazioni promozionali',
      'offerte promozionali',
      'pubblicit*',
      'marketing',
      'offerte personalizzate',
      '(finalità|scopi) commerciali',
      '(vendita|vendere|cessione) [dei|di] [tuoi|suoi] dati',
      'profilazione',
    ],
  },
  purposes: {
    verify: [
      '(verific*|conferm*|accert*|convalid*) ... (conto|identità|intestatari*|titolar*|titolarità|iban|intestazione)',
      "(verifica|conferma) (del|dell'identità|dell'intestatario|dell'iban|della titolarità) [conto]",
    ],
    pay: ['(pagare|acquisto|acquistare|ordine|pagamento)'],
  },
  numbers: {
    un: 1,
    uno: 1,
    una: 1,
    due: 2,
    tre: 3,
    sei: 6,
    nove: 9,
    dodici: 12,
    trenta: 30,
    novanta: 90,
    centottanta: 180,
  },
  units: {
    day: ['giorno', 'giorni', 'gg'],
    week: ['settimana', 'settimane'],
    month: ['mese', 'mesi'],
    year: ['anno', 'anni'],
  },
  pages: {
    logIn: [
      '(accedi|accesso clienti|accedi al tuo conto|login|log in|entra|area clienti|area riservata|identificati|autenticazione)',
      '(inserisci|inserisca|digita|digiti|inserire) [la|il|i|le] [tua|tuo|tuoi|tue|sua|suo] (password|codice*|utente|credenziali|pin|otp|nome utente)',
      '(password|credenziali|pin|codice) dimenticat*',
      '(hai|ha) dimenticato *',
      'codice di (sicurezza|verifica|accesso)',
      '(bentornat*|benvenut*)',
      'verifica (la tua|la sua|in due passaggi) *',
    ],
    picker: [
      '(seleziona|scegli|cerca|trova|selezioni|scelga|cerchi) (la|una|il|un|tra le) [tua|tuo|sua|suo] (banca|banche|istituto|istituto bancario)',
      '(qual è|quale è) la (tua|sua) banca',
      'banche (più popolari|popolari|più usate)',
      'cerca [una] banca',
    ],
    done: [
      '(successo|completat*|grazie *|fatto|perfetto|riuscit*|congratulazioni)',
      '(è|sono|è stato|sono stati|è stata|sono state) (collegat*|conness*|aggiunt*|autorizzat*|condivis*)',
      '(conto|conti) (collegat*|conness*|aggiunt*)',
      '(consenso|accesso|autorizzazione) (concess*|confermat*|rilasciat*|prestat*|acquisit*)',
      'tutto (fatto|pronto)',
    ],
    failed: [
      '(errore|fallit*|non riuscit*|negat*|rifiutat*|annullat*|scadut*|interrott*|impossibile)',
      '(qualcosa è andato storto|si è verificato un problema|riprova)',
      'non è stato possibile',
    ],
    management: [
      '(gestisci|gestione|gestire|visualizza|gestisca|elenco|rinnova) [dei|i|le|gli|delle|degli|tuoi|il] [tuoi|tue|suoi] (consensi|consenso|accessi|autorizzazioni|app|applicazioni|collegamenti|terze parti|servizi collegati|conti collegati)',
      '(applicazioni|app|servizi|terze parti|tpp|conti|operatori) (collegat*|conness*|autorizzat*|associat*)',
      '(miei|tuoi|suoi|mie|tue|sue) (consensi|autorizzazioni|collegamenti|accessi)',
      "=(revoca|revocare|rimuovi|elimina|rinnova|scollega|disconnetti) [il|l'|la|tuo|questo] [tuo] (consenso|accesso|l'accesso|autorizzazione|l'autorizzazione|collegamento|conto)",
      '=(revoca|revocare|scollega|disconnetti|rimuovi)',
      '(interrompi|smetti) [la|di] (condivisione|condividere)',
      'consensi (attivi|concessi|prestati|rilasciati|in essere)',
    ],
    interstitial: [
      '(sarai|sarà|verrai|verrà|stai per essere|sta per essere) (reindirizzat*|indirizzat*|rediretto|portat*|trasferit*)',
      '(ti stiamo|la stiamo|ti) (reindirizzando|reindirizzeremo|indirizzando|portando|porteremo)',
      '(reindirizzamento) *',
      '(vai|continua|prosegui|accedi) (alla|sul sito della|con la|sul sito di) [tua|sua] banca',
    ],
    cookies: ['cookie*', 'tracciamento'],
    reading: [
      '=documentazione',
      '=prezzi',
      '=tariffe',
      '=blog',
      '=aiuto',
      '=assistenza',
      '=guida',
      'come (funziona*|collegare|condividere|fare|revocare|attivare) *',
      "cos'è *",
      'cosa (è|sono|significa) *',
      'che cos* *',
      'domande frequenti',
      'guida *',
      'informativa *',
      'termini *',
      'condizioni (generali|di utilizzo|di servizio|d uso)*',
      'note legali',
      'sviluppatori',
      'apri (un|il tuo) conto',
      'perché *',
      'scopri *',
      'tutto (su|sul|sulla) *',
      'centro assistenza',
      'la psd2 *',
      'psd2 *',
      'open banking *',
    ],
    feedback: ['(articolo|pagina) [ti|le|vi] è (stato|stata) utile'],
  },
  secrets: ['(nome utente|credenziali)'],
  logInTo: ['(accedi|acceda|accesso) a {holder}'],
  bankLogIn: [
    '(credenziali|password|codice utente|nome utente|utenza|codici|pin|dati di accesso) (della|di|della tua|della sua|del tuo|del suo|per la tua|di accesso alla|di accesso alla tua) [tua|sua] (banca|home banking|internet banking|conto bancario|banca online)',
    '(credenziali|codici|password) (bancari*|della tua banca|di home banking)',
    '(tue|sue) credenziali [di accesso] (di|a|presso|del conto) {holder}',
    '(accedi|acceda) (alla|al sito della|al) (tua|sua|tuo) (banca|home banking|conto bancario)',
    '(password|nome utente|credenziali|codice utente) [di|del tuo conto] {holder}',
  ],
  onlineBanking: [
    '(credenziali|password|codice|codice utente|nome utente|pin) [di|dell|del|per l] (home banking|internet banking|online banking|banca online|banking online|servizio online)',
    "(codice|password) (cliente|dispositiv*|titolare|dell'home banking|dell'internet banking)",
  ],
  linking: [
    '(collega|collegare|colleghi|connetti|connettere|aggiungi|aggiungere|verifica|verificare|associa|associare|collegamento) (il|i|la|un|una|del|dei|della|le) [tuo|tuoi|tua|suo|suoi|sua|nuovo|nuova] (conto|conti|banca|banche|conto bancario|conti bancari|conto corrente)',
    '(collega|connetti|aggiungi) (conto|banca)',
  ],
} as const satisfies Lexicon;
