interface ShadowReader {
  readonly dom?: { openOrClosedShadowRoot(element: Element): ShadowRoot | null };
}

const reader = (globalThis as { chrome?: ShadowReader }).chrome?.dom;

/**
 * The shadow root of an element, open or closed: what is drawn there is on the screen as well. Chromium gives it through
 * `chrome.dom`, Firefox on the element itself; elsewhere only open roots are seen.
 */
export function shadowOf(element: Element): ShadowRoot | null {
  if (element.localName === 'tellertale-label') return null;
  // Only these can have one; asking for each element of a page would cost more than the walk.
  if (!element.localName.includes('-') && !CAN_HOST.has(element.localName)) return null;
  try {
    const known = (element as Element & { openOrClosedShadowRoot?: ShadowRoot | null }).openOrClosedShadowRoot;
    return known ?? reader?.openOrClosedShadowRoot(element as HTMLElement) ?? element.shadowRoot;
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

/** Every element under this root in reading order, through shadow roots; at most `limit`. */
export function everyElement(root: ParentNode, limit = 20_000): Element[] {
  const found: Element[] = [];
  const visit = (parent: ParentNode) => {
    for (const element of parent.children) {
      if (found.length >= limit) return;
      found.push(element);
      const shadow = shadowOf(element);
      if (shadow) visit(shadow);
      visit(element);
    }
  };
  visit(root);
  return found;
}
