/** Takes room on the screen; opacity and scrolling do not matter. */
export function isVisible(element: Element): boolean {
  return element.checkVisibility
    ? element.checkVisibility({ visibilityProperty: true, contentVisibilityAuto: false })
    : element.getClientRects().length > 0;
}

/** Drawn, and a person can reach it: not behind a dialog (`inert`), not pushed out of the page to the left or above. */
export function isReachable(element: Element): boolean {
  if (!isVisible(element) || element.closest('[inert], [aria-hidden=true]')) return false;
  const { right, bottom, width } = element.getBoundingClientRect();
  const view = element.ownerDocument.defaultView;
  return !(width > 1 && view && (right + view.scrollX <= 0 || bottom + view.scrollY <= 0));
}

/**
 * Is this hidden part opened by something beside it: an accordion's panel, a "show details"? Such lists are part of what
 * is asked. Panels of tabs and other hidden parts are not: they hold examples, other steps and other products.
 */
export function isFoldedAway(element: Element): boolean {
  const parent = element.parentElement;
  if (parent?.localName === 'details' && element.localName !== 'summary') return true;
  if (/^(?:tabpanel|tooltip|menu|listbox|dialog)$/.test(element.getAttribute('role') ?? '')) return false;
  const root = element.getRootNode() as Document | ShadowRoot;
  const { id } = element;
  if (id && root.querySelector(`[aria-expanded=false][aria-controls~="${CSS.escape(id)}"]`)) return true;
  // Many accordions do not name what they control: the opener stands just before, alone or inside a heading.
  const before = element.previousElementSibling;
  if (!before) return false;
  const opener = before.matches('[aria-expanded=false]') ? before : before.querySelector('[aria-expanded=false]');
  if (opener === null || opener.hasAttribute('aria-haspopup')) return false;
  // Others name what lies deeper inside (Material UI), or nothing that is there.
  const named = opener.getAttribute('aria-controls');
  return (
    !named || element.querySelector(`#${CSS.escape(named)}`) !== null || !root.querySelector(`#${CSS.escape(named)}`)
  );
}

/** Clipped to nothing though it has content: an accordion closed by its height. */
export function isClipped(element: Element): boolean {
  return element.clientHeight <= 1 && element.scrollHeight > 8 && element.childElementCount > 0;
}
