/** What a page calls a dialog. `public/notice.css` has the same list, and a test compares them. */
export const DIALOG = '[role=dialog], [role=alertdialog], dialog[open], [aria-modal=true]';
/** The animation of `public/notice.css`: it moves nothing, its start says that a dialog is there. */
export const SIGN = 'tellertale-dialog-is-there';

const CONTROL = 'button, [role=button], input[type=submit]';
/**
 * Words of a dialog in which something is let, handed over or paid out, as stems in the languages we publish (en, de, fr, es,
 * it, nl, pt, pl, da, no, sv, fi). Only decides whether the background is woken: what the dialog says is judged there, with
 * the whole vocabulary. Everyday words ("share", "send") are left out on purpose: feeds are full of them.
 */
const SHARES =
  /requesting|receive|permi[st]|permess|autori[sz]|authori[sz]|consent|access(?!ib|or)|acc[èé]s|accéd|acce(?:d|s(?!sib|sor))|acess|aceder|(?:would like|wants?|asks) to|(?:link|connect)(?:ing|ed)? (?:your|a|an|to)\b|continue as|continuar como|en tant que|continua come|weiter als|doorgaan als|recevra|recibir|receber|ricever|zugriff|erlaub|berechtig|erhält|zustimm|kont[oa]|\bban[ckq]|\biban\b|routing|credit card|debit card|payout|toegang|toestem|machtig|ontvang|dostęp|zgod|upoważ|otrzyma|adgang|tilgang|tilla[dt]|tillåt|åtkomst|behörig|samty[ck]|modtag|mott[ao]|godkän|käyttöoik|pääsy|lupa|suostum|valtuut|pankki/i;
/** Cookie banners use the same words; they name their subject at once. */
const COOKIES = /cookie|ciastecz|eväste|kapsl/i;

const MAX_TEXT = 4_000;
const HEAD = 300;
const PAUSE = 250;

/** Could this dialog ask for a permission? Cheap and wide: a control, and words of letting or handing over. */
export function mayAsk(dialog: Element): boolean {
  const text = (dialog.textContent ?? '').slice(0, MAX_TEXT);
  return SHARES.test(text) && !COOKIES.test(text.slice(0, HEAD)) && dialog.querySelector(CONTROL) !== null;
}

/**
 * Calls `onDialog` when a dialog that may ask becomes visible, however late, once for each element. No observer on the page:
 * the browser's own style engine finds the dialog (`public/notice.css`), and the focus that moves into it is a second sign for
 * pages that forbid animations or give the dialog one of their own. Nothing runs, and nothing can be observed, before that.
 */
export function noticeDialog(page: Window, onDialog: () => void): void {
  const told = new WeakSet<Element>();
  const awaited = new WeakSet<Element>();

  function check(dialog: Element): boolean {
    if (told.has(dialog)) return true;
    if (!mayAsk(dialog)) return false;
    told.add(dialog);
    onDialog();
    return true;
  }

  /** A dialog that fills later: its own changes only, until it asks. The observer goes with the element. */
  function awaitContent(dialog: Element): void {
    if (awaited.has(dialog)) return;
    awaited.add(dialog);
    let waiting = false;
    const observer = new MutationObserver(() => {
      if (waiting) return;
      waiting = true;
      setTimeout(() => {
        waiting = false;
        if (check(dialog)) observer.disconnect();
      }, PAUSE);
    });
    observer.observe(dialog, { childList: true, subtree: true, characterData: true });
  }

  const look = (dialog: Element) => {
    if (!check(dialog)) awaitContent(dialog);
  };
  page.addEventListener(
    'animationstart',
    (event) => {
      const ours = event.animationName === SIGN;
      // Ours is no business of the page's.
      if (ours) event.stopImmediatePropagation();
      const { target } = event;
      if (target instanceof Element && (ours || target.matches(DIALOG))) look(target);
    },
    true,
  );
  page.addEventListener(
    'focusin',
    ({ target }) => {
      const dialog = target instanceof Element ? target.closest(DIALOG) : null;
      if (dialog) look(dialog);
    },
    true,
  );
}
