import { type Form, placeLabel, type Rect, type Size } from './place';

const CONTROLS =
  'a[href], button, input:not([type=hidden]), select, textarea, summary, [role=button], [role=link], [role=checkbox], [role=radio], [role=switch], [tabindex]:not([tabindex="-1"]), iframe';
/** What the strip measures before it was ever drawn. */
const STRIP: Size = { width: 300, height: 48 };

/** The label's element in the page. */
export interface Place {
  /** Closed: the page's scripts cannot read or change what we say. */
  readonly root: ShadowRoot;
  /** Finds the spot that covers no control. */
  settle(): void;
  /** From now on the person's choice of form counts, not the room there is. */
  choose(form: Form): void;
  remove(): void;
}

/**
 * Adds one element after the page's own content; no style or script reaches the document. Its place is found anew whenever
 * the page is resized, scrolled or loaded, until it is removed.
 * @param setForm draws the label as a card or as one line.
 */
export function putOnPage(page: Document, setForm: (form: Form) => void): Place {
  const view = page.defaultView as Window;
  const host = page.createElement('tellertale-label');
  const style = {
    all: 'initial',
    position: 'fixed',
    'z-index': '2147483647',
    top: '8px',
    right: '8px',
    display: 'block',
  };
  for (const [name, value] of Object.entries(style)) host.style.setProperty(name, value, 'important');
  const root = host.attachShadow({ mode: 'closed' });
  page.documentElement.append(host);
  const seen: Record<Form, Size | null> = { card: null, strip: null };
  let chosen: Form | null = null;
  let waiting = 0;

  const measure = (form: Form): Size => {
    const card = root.querySelector<HTMLElement>(`section[data-form="${form}"]`);
    if (card) seen[form] = { width: card.offsetWidth, height: card.offsetHeight };
    return seen[form] ?? (form === 'strip' ? STRIP : { width: 344, height: view.innerHeight });
  };

  function place(): void {
    const viewport = { width: page.documentElement.clientWidth || view.innerWidth, height: view.innerHeight };
    const sizes = { card: measure('card'), strip: measure('strip') };
    const rightToLeft = view.getComputedStyle(page.documentElement).direction === 'rtl';
    const forms = chosen ? { card: sizes[chosen], strip: sizes[chosen] } : sizes;
    const spot = placeLabel(viewport, forms, obstacles(page, host), !rightToLeft);
    setForm(chosen ?? spot.form);
    host.style.setProperty('right', 'auto', 'important');
    host.style.setProperty('left', `${spot.x}px`, 'important');
    host.style.setProperty('top', `${spot.y}px`, 'important');
  }

  const settle = () => {
    if (waiting) return;
    waiting = view.requestAnimationFrame(() => {
      waiting = 0;
      if (host.isConnected) place();
    });
  };
  const ended = new AbortController();
  const again = { signal: ended.signal, passive: true, capture: true };
  for (const event of ['resize', 'scroll', 'load']) view.addEventListener(event, settle, again);
  page.addEventListener('DOMContentLoaded', settle, again);
  return {
    root,
    settle,
    choose(form) {
      chosen = form;
      settle();
    },
    remove() {
      ended.abort();
      host.remove();
    },
  };
}

function obstacles(page: Document, host: Element): Rect[] {
  const found: Rect[] = [];
  for (const element of page.querySelectorAll(CONTROLS)) {
    if (element === host || found.length >= 500) continue;
    const { x, y, width, height } = element.getBoundingClientRect();
    if (width > 0 && height > 0) found.push({ x, y, width, height });
  }
  return found;
}
