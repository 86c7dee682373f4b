import { obstaclesOn } from './obstacles';
import { FORMS, type Form, freeSpot, placeLabel, type Size } from './place';

/** What the smaller forms measure before they were ever drawn. */
const BEFORE: Readonly<Record<Exclude<Form, 'card'>, Size>> = {
  strip: { width: 300, height: 64 },
  dot: { width: 36, height: 36 },
};
const CARD_WIDTH = 344;
/** No card is smaller: where this has no room, none is drawn to be measured. */
const LEAST_CARD: Size = { width: CARD_WIDTH, height: 320 };

/** The label's element in the page. */
export interface Place {
  /** Closed: the page's scripts cannot read or change what we say. */
  readonly root: ShadowRoot;
  /** Finds the spot that covers no control before the next frame is drawn, whatever else happens until then. */
  settle(): void;
  /** The same at once. */
  settleNow(): void;
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
  const seen: Record<Form, Size | null> = { card: null, strip: null, dot: null };
  let chosen: Form | null = null;
  let waiting = 0;

  const measure = (form: Form): Size => {
    const drawn = root.querySelector<HTMLElement>(`section[data-form="${form}"]`);
    if (drawn) {
      // A part of a pixel covers a control as well.
      const { width, height } = drawn.getBoundingClientRect();
      seen[form] = { width: Math.ceil(width), height: Math.ceil(height) };
    }
    return seen[form] ?? (form === 'card' ? { width: CARD_WIDTH, height: view.innerHeight } : BEFORE[form]);
  };

  function place(): void {
    const viewport = { width: page.documentElement.clientWidth || view.innerWidth, height: view.innerHeight };
    const rightToLeft = view.getComputedStyle(page.documentElement).direction === 'rtl';
    const { controls, words } = obstaclesOn(page, viewport);
    if (!chosen && !seen.card && freeSpot(viewport, LEAST_CARD, [...controls, ...words])) setForm('card');
    const sizes = { card: measure('card'), strip: measure('strip'), dot: measure('dot') };
    if (chosen) for (const form of FORMS) sizes[form] = sizes[chosen];
    const spot = placeLabel(viewport, sizes, controls, words, !rightToLeft);
    const form = chosen ?? spot.form;
    setForm(form);
    host.style.setProperty('right', 'auto', 'important');
    host.style.setProperty('left', `${spot.x}px`, 'important');
    host.style.setProperty('top', `${spot.y}px`, 'important');
    fits(form, sizes[form]);
  }

  /** A form measures what it measures once it is drawn: where that is more than was thought, another spot is looked for. */
  function fits(form: Form, thought: Size): void {
    view.requestAnimationFrame(() => {
      if (!host.isConnected) return;
      const { width, height } = measure(form);
      if (width > thought.width || height > thought.height) settle();
    });
  }

  const settleNow = () => {
    if (host.isConnected) place();
  };
  const settle = () => {
    if (waiting) return;
    waiting = view.requestAnimationFrame(() => {
      waiting = 0;
      settleNow();
    });
  };
  const ended = new AbortController();
  const again = { signal: ended.signal, passive: true, capture: true };
  for (const event of ['resize', 'scroll', 'load']) view.addEventListener(event, settle, again);
  page.addEventListener('DOMContentLoaded', settle, again);
  return {
    root,
    settle,
    settleNow,
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
