import { placeLabel, type Rect } from './place';

const CONTROLS = 'a[href], button, input:not([type=hidden]), select, textarea, summary, [role=button], [role=link], [role=checkbox], [role=radio], [role=switch], [tabindex]:not([tabindex="-1"]), iframe';

/** The label's element in the page. */
export interface Place {
  /** Closed: the page's scripts cannot read or change what we say. */
  readonly root: ShadowRoot;
  /** Finds the spot that covers no control, for the label's present size. */
  settle(): void;
  remove(): void;
}

/** Adds one element after the page's own content; no style or script reaches the document. */
export function putOnPage(page: Document): Place {
  const host = page.createElement('tellertale-label');
  host.style.cssText = 'all:initial!important;position:fixed!important;z-index:2147483647!important;inset:auto!important;display:block!important;';
  const root = host.attachShadow({ mode: 'closed' });
  page.documentElement.append(host);
  const view = page.defaultView;
  let frame = 0;

  const settle = () => {
    if (!view || frame) return;
    frame = view.requestAnimationFrame(() => {
      frame = 0;
      const card = root.querySelector('section');
      if (!card) return;
      const box = card.getBoundingClientRect();
      const viewport = { width: page.documentElement.clientWidth || view.innerWidth, height: view.innerHeight };
      const spot = placeLabel({ viewport, label: { width: box.width, height: box.height }, obstacles: obstacles(page, host) });
      host.style.setProperty('left', `${spot.x}px`, 'important');
      host.style.setProperty('top', `${spot.y}px`, 'important');
      if (spot.form) host.dataset['form'] = spot.form;
    });
  };
  const again = new AbortController();
  for (const event of ['resize', 'scroll', 'load']) view?.addEventListener(event, settle, { signal: again.signal, passive: true, capture: true });
  page.addEventListener('DOMContentLoaded', settle, { signal: again.signal });
  return {
    root,
    settle,
    remove() {
      again.abort();
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
