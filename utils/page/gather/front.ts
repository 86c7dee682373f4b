import type { Walk } from './shadow';
import { isVisible } from './visible';

const MODAL = '[aria-modal=true], dialog[open]';

/**
 * What stands in front of the page and takes it out of reach: a modal dialog by its own word, or a fixed part that lies over
 * the middle while the edge is covered too. `null` = nothing does. Only what is in front can be answered.
 * @param everything the whole page walked, asked for only where no dialog outside of shadow roots lies on top.
 */
export function frontOf(page: Document, everything: () => Walk): Element | null {
  const top = lastModal(page.querySelectorAll(MODAL));
  if (top && isOnTop(top, page)) return top;
  return lastModal(everything().elements) ?? overlay(page);
}

function lastModal(elements: Iterable<Element>): Element | null {
  return [...elements].findLast((element) => element.matches(MODAL) && isModal(element) && isVisible(element)) ?? null;
}

/** Is it what is drawn in its own middle? */
function isOnTop(dialog: Element, page: Document): boolean {
  if (typeof page.elementFromPoint !== 'function') return false;
  const { x, y, width, height } = dialog.getBoundingClientRect();
  return dialog.contains(page.elementFromPoint(x + width / 2, y + height / 2));
}

function isModal(element: Element): boolean {
  if (element.localName !== 'dialog' || element.getAttribute('aria-modal') === 'true') return true;
  try {
    return element.matches(':modal');
  } catch {
    return false; // a browser without the selector
  }
}

function overlay(page: Document): Element | null {
  const view = page.defaultView;
  if (!view || typeof page.elementFromPoint !== 'function') return null;
  const { innerWidth: width, innerHeight: height } = view;
  const centre = fixedAround(page.elementFromPoint(width / 2, height / 2));
  if (!centre) return null;
  const edges = [
    fixedAround(page.elementFromPoint(3, height / 2)),
    fixedAround(page.elementFromPoint(width - 3, height / 2)),
  ];
  return edges.every((edge) => edge !== null) ? centre : null;
}

/** The outermost fixed part around an element; our own label does not count. */
function fixedAround(element: Element | null): Element | null {
  const view = element?.ownerDocument.defaultView;
  let found: Element | null = null;
  for (let here = element; here && view; here = here.parentElement) {
    if (here.localName === 'tellertale-label') return null;
    if (view.getComputedStyle(here).position === 'fixed') found = here;
  }
  return found;
}
