import { walk } from './gather/shadow';
import type { Rect, Size } from './place';

const CONTROLS =
  'a[href], button, input:not([type=hidden]), select, textarea, label, summary, [role=button], [role=link], [role=checkbox], [role=radio], [role=switch], [tabindex]:not([tabindex="-1"]), iframe';
const MAX_CONTROLS = 500;
const MAX_WORDS = 400;

/**
 * What a person uses and what they read, as rectangles in the window; shadow roots included, our own label not. It is asked for
 * between two frames: what is outside of the window is left out by its box, before its text is measured.
 */
export function obstaclesOn(page: Document, viewport: Size): { controls: Rect[]; words: Rect[] } {
  const controls: Rect[] = [];
  const words: Rect[] = [];
  const isOutside = ({ x, y, width, height }: DOMRect) =>
    x >= viewport.width || y >= viewport.height || x + width <= 0 || y + height <= 0;
  const isSeen = (rect: DOMRect) => rect.width > 0 && rect.height > 0 && !isOutside(rect);
  const { elements, shadows } = walk(page, true);
  for (const element of elements) {
    if (element.localName === 'tellertale-label') continue;
    const box = element.getBoundingClientRect();
    // What has no room itself may hold text that has.
    if (box.width > 0 && box.height > 0 && isOutside(box)) continue;
    if (element.matches(CONTROLS)) {
      if (isSeen(box) && controls.length < MAX_CONTROLS) controls.push(box);
    } else if (element.localName === 'img') {
      if (isSeen(box) && words.length < MAX_WORDS) words.push(box);
    } else if (!shadows.has(element) && words.length < MAX_WORDS) words.push(...textIn(element).filter(isSeen));
  }
  return { controls, words };
}

/** Where an element's own text is drawn. */
function textIn(element: Element): DOMRect[] {
  const drawn: DOMRect[] = [];
  for (let node = element.firstChild; node; node = node.nextSibling) {
    if (node.nodeType !== Node.TEXT_NODE || (node.nodeValue ?? '').trim() === '') continue;
    const range = element.ownerDocument.createRange();
    range.selectNode(node);
    drawn.push(range.getBoundingClientRect());
  }
  return drawn;
}
