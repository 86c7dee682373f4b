import { everyElement, shadowOf } from './gather/shadow';
import type { Rect, Size } from './place';

const CONTROLS =
  'a[href], button, input:not([type=hidden]), select, textarea, label, summary, [role=button], [role=link], [role=checkbox], [role=radio], [role=switch], [tabindex]:not([tabindex="-1"]), iframe';
const MAX_CONTROLS = 500;
const MAX_WORDS = 400;

/** What a person uses and what they read, as rectangles in the window; shadow roots included, our own label not. */
export function obstaclesOn(page: Document, viewport: Size): { controls: Rect[]; words: Rect[] } {
  const controls: Rect[] = [];
  const words: Rect[] = [];
  const seen = ({ x, y, width, height }: DOMRect) =>
    width > 0 && height > 0 && x < viewport.width && y < viewport.height && x + width > 0 && y + height > 0;
  for (const element of everyElement(page)) {
    if (element.localName === 'tellertale-label') continue;
    if (element.matches(CONTROLS)) {
      const rect = element.getBoundingClientRect();
      if (seen(rect) && controls.length < MAX_CONTROLS) controls.push(rect);
    } else if (words.length < MAX_WORDS && !shadowOf(element)) words.push(...textIn(element).filter(seen));
  }
  return { controls, words };
}

/** Where an element's own text is drawn, and pictures with a name. */
function textIn(element: Element): DOMRect[] {
  if (element.localName === 'img') return [element.getBoundingClientRect()];
  const own = [...element.childNodes].filter((node) => node.nodeType === 3 && (node.nodeValue ?? '').trim() !== '');
  return own.map((node) => {
    const range = element.ownerDocument.createRange();
    range.selectNode(node);
    return range.getBoundingClientRect();
  });
}
