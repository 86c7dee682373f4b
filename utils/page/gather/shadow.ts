interface ShadowReader {
  readonly dom?: { openOrClosedShadowRoot(element: Element): ShadowRoot | null };
}

const reader = (globalThis as { chrome?: ShadowReader }).chrome?.dom;

/**
 * The shadow root of an element, open or closed: what is drawn there is on the screen as well. Chromium gives it through
 * `chrome.dom`, Firefox on the element itself; elsewhere only open roots are seen.
 */
function shadowOf(element: Element): ShadowRoot | null {
  if (isOurs(element)) return null;
  // Only these can have one; asking for each element of a page would cost more than the walk.
  if (!element.localName.includes('-') && !CAN_HOST.has(element.localName)) return null;
  try {
    const found =
      (element as Element & { openOrClosedShadowRoot?: ShadowRoot | null }).openOrClosedShadowRoot ??
      reader?.openOrClosedShadowRoot(element as HTMLElement) ??
      element.shadowRoot;
    if (found) known.set(element, found);
    return found;
  } catch {
    return element.shadowRoot;
  }
}

const CAN_HOST = new Set([
  'div',
  'section',
  'main',
  'article',
  'span',
  'p',
  'aside',
  'header',
  'footer',
  'nav',
  'body',
]);

/** What was found so far: an element never loses its shadow root. */
const known = new WeakMap<Element, ShadowRoot>();

/** The same from memory: what was not asked for before is only seen where it is open. */
const knownShadowOf = (element: Element) => (isOurs(element) ? null : (known.get(element) ?? element.shadowRoot));

/** What our own label says is no part of the page. */
const isOurs = (element: Element) => element.localName === 'tellertale-label';

/** A part of a page, walked once: asking each element for a closed shadow root is what a walk costs. */
export interface Walk {
  /** In reading order, through shadow roots. */
  readonly elements: readonly Element[];
  readonly shadows: ReadonlyMap<Element, ShadowRoot>;
}

const MAX_ELEMENTS = 20_000;

/**
 * Walks everything under this root and its own shadow root; at most 20,000 elements.
 * @param fromMemory asks for no closed shadow root anew: a sixth of the time.
 */
export function walk(root: Document | Element, fromMemory = false): Walk {
  const shadowRootOf = fromMemory ? knownShadowOf : shadowOf;
  const elements: Element[] = [];
  const shadows = new Map<Element, ShadowRoot>();
  const enter = (element: Element) => {
    const shadow = shadowRootOf(element);
    if (shadow) {
      shadows.set(element, shadow);
      visit(shadow);
    }
    visit(element);
  };
  const visit = (parent: ParentNode) => {
    for (let element = parent.firstElementChild; element; element = element.nextElementSibling) {
      if (elements.length >= MAX_ELEMENTS) return;
      elements.push(element);
      enter(element);
    }
  };
  if (root.nodeType === Node.ELEMENT_NODE) enter(root as Element);
  else visit(root);
  return { elements, shadows };
}
