/** What may stand on a control that says yes, as stems in the languages we read. */
const APPROVES =
  /\b(?:allow|authori[sz]e|approve|agree|accept|consent|confirm|grant|permit|share|zustimm|erlaub|zulass|autoris|best[äa]tig|freigeb|autoriser|accepter|confirmer|j'accepte|partager|autorizar|permitir|aceptar|confirmar|acepto|autorizza|acconsent|accett|conferma|toestaan|akkoord|bevestig|machtig|aceitar|concord|zgadzam|zezw[óo]l|potwierd|akcept|godkend|tillad|bekr[æa]ft|godkjenn|tillat|bekreft|godk[äa]nn|till[åa]t|bekr[äa]fta|hyv[äa]ksy|salli|vahvista|continue|weiter|continuer|continuar|continua|doorgaan|dalej)/i;
/** What it is about, likewise. Only decides whether the page is read; what it says is judged with every word we know. */
const MONEY =
  /\b(?:account|balance|transaction|bank|payment|statement|kont[oe]|ums[äa]tz|zahlung|compte|solde|op[ée]ration|paiement|cuenta|saldo|movimiento|transacc|pago|conto|moviment|pagament|rekening|betaling|conta|extrato|transa[çc]|rachun|p[łl]atno|kontoopl|transaktion|betalning|tili|maksu)/i;
const ASKS =
  /\b(?:access|share|sharing|permission|consent|authori|request|zugriff|freigab|einwillig|acc[èe]s|acc[ée]der|partag|consentement|autoris|acceso|acceder|compart|consentimiento|autoriz|accesso|acceder|condivi|consenso|toegang|delen|toestemming|acesso|partilh|dost[ęe]p|zgod|udost[ęe]p|adgang|samtykke|tilgang|del[ei]|[åa]tkomst|samtycke|p[äa][äa]sy|k[äa]ytt[öo]oik|suostum|lupa)/i;
const CONTROL = 'button, [role=button], input[type=submit]';
const MAX_CONTROLS = 80;
const MAX_TEXT = 20_000;

/** Could this page ask for a permission over money? Wide, in three steps from cheap to dear: most pages end at the first. */
export function pageMayAsk(page: Document): boolean {
  const controls = [...page.querySelectorAll<HTMLElement>(CONTROL)].slice(0, MAX_CONTROLS);
  const approves = controls.some((control) =>
    APPROVES.test(control.textContent || control.getAttribute('value') || ''),
  );
  if (!approves) return false;
  const text = (page.body?.textContent ?? '').slice(0, MAX_TEXT);
  return MONEY.test(text) && ASKS.test(text);
}

/** How long after the page has loaded a question may still be drawn, in milliseconds. */
const LATER = [1_000, 4_000];

/**
 * Calls `onAsk` once when the page, as loaded or a little later, may ask. No observer: only in "everywhere" mode, where a
 * bank's page on a host nobody listed has nothing but its words.
 */
export function noticePage(page: Document, onAsk: () => void): void {
  let told = false;
  const check = () => {
    if (told || !pageMayAsk(page)) return;
    told = true;
    onAsk();
  };
  const start = () => {
    check();
    for (const wait of LATER) setTimeout(check, wait);
  };
  if (page.readyState === 'loading') page.addEventListener('DOMContentLoaded', start, { once: true });
  else start();
}
