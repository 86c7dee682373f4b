import type { BlockFact, BlockKind } from '../../detect/page-facts';
import { fold } from './name';
import { isClipped, isFoldedAway, isVisible } from './visible';

const MAX_BLOCKS = 600;
const MAX_TEXT = 600;
const SKIPPED = new Set(
  'script style template noscript svg math iframe object embed canvas video audio select textarea input option tellertale-label'.split(
    ' ',
  ),
);
/** A button's words are a control's, unless it only opens something. */
const BUTTON =
  'button:not([aria-expanded], [role=switch], [role=checkbox], [role=radio]), [role=button]:not([aria-expanded])';
const AROUND = 'nav, aside, [role=banner], [role=contentinfo], [role=navigation], [role=complementary]';
/** Inside these, `header` and `footer` are a part of the content (HTML-AAM): many dialogs put what they ask beside the button. */
const CONTENT = 'main, article, section, form, dialog, [role=main], [role=dialog], [role=alertdialog], [role=form]';

/** `<b>Contact</b><span>email</span>`: drawn below each other or not, these are two words. A letter in a part of its own is none. */
const TWO_WORDS = /^\p{L}{3} \p{L}{3}$/u;

/** "Asked by: Acme Budget" ends with its line; other lines may go on. */
const TITLED_LINE = /[:：]\s*[^\s:：][^:：.!?]{0,60}$/;

/** Where a run of text stands. */
interface Place {
  readonly kind: BlockKind;
  readonly chosen: boolean | null;
  readonly folded: boolean;
  readonly around: boolean;
}

/**
 * The text of a part of the page as runs in reading order, with what each is drawn as. Hidden parts are left out, except
 * lists that something beside them opens; icon names are no words.
 * @param choices which parts are the words of a choice (see `chosenParts`).
 * @param shadows what is drawn in place of an element's own nodes.
 */
export function gatherBlocks(
  root: Element,
  choices: ReadonlyMap<Element, boolean>,
  shadows: ReadonlyMap<Element, ShadowRoot>,
): BlockFact[] {
  const blocks: BlockFact[] = [];
  let run = '';
  /** How long the run was where an element in the line had ended. */
  let ended = 0;
  let at: Place = { kind: 'text', chosen: null, folded: false, around: false };

  const flush = () => {
    const text = fold(run, MAX_TEXT);
    run = '';
    ended = 0;
    if (text !== '' && blocks.length < MAX_BLOCKS) blocks.push({ ...at, text });
  };
  const within = (place: Place, work: () => void) => {
    flush();
    const outside = at;
    at = place;
    work();
    flush();
    at = outside;
  };

  function visit(node: Node): void {
    if (blocks.length >= MAX_BLOCKS) return;
    if (node.nodeType === Node.TEXT_NODE) {
      run += node.nodeValue ?? '';
      return;
    }
    if (node.nodeType === Node.ELEMENT_NODE) visitElement(node as Element);
  }

  function visitElement(element: Element): void {
    if (element.localName === 'br') {
      if (TITLED_LINE.test(run)) flush();
      else run += ' ';
      return;
    }
    if (SKIPPED.has(element.localName) || element.matches(BUTTON) || isIcon(element)) {
      run += ' ';
      return;
    }
    const hidden = isHidden(element, at.folded);
    if (hidden && !isFoldedAway(element)) return;
    if (!hidden && element.matches('[inert], [aria-hidden=true]') && !at.folded) return;
    const place = placeOf(element, at, choices, hidden || isClipped(element));
    const shadow = shadows.get(element);
    const children = () => {
      for (const child of shadow ? shadow.childNodes : childrenOf(element)) visit(child);
    };
    const display = displayOf(element);
    if (place !== at || !isInline(display)) within(place, children);
    else {
      // A box in the line, such as a switch beside its words, touches no letter; nor does one part the part behind it.
      const edge = display === 'inline' || display === 'contents' ? '' : ' ';
      if (run.length === ended && TWO_WORDS.test(`${run.slice(-3)} ${(element.textContent ?? '').slice(0, 3)}`))
        run += ' ';
      run += edge;
      children();
      run += edge;
      ended = run.length;
    }
  }

  visit(root);
  flush();
  return blocks;
}

/** What a slot shows: its assigned nodes, else its own. */
function childrenOf(element: Element): Iterable<Node> {
  const assigned = element.localName === 'slot' ? (element as HTMLSlotElement).assignedNodes() : [];
  return assigned.length > 0 ? assigned : element.childNodes;
}

/** Inside a folded part nothing is drawn: there only what is hidden by itself counts as hidden. */
function isHidden(element: Element, folded: boolean): boolean {
  if (!folded) return !isVisible(element) && !hasVisibleContents(element);
  return element.ownerDocument.defaultView?.getComputedStyle(element).display === 'none';
}

/** `display: contents` has no box of its own. */
function hasVisibleContents(element: Element): boolean {
  return element.ownerDocument.defaultView?.getComputedStyle(element).display === 'contents';
}

function placeOf(element: Element, at: Place, choices: ReadonlyMap<Element, boolean>, folds: boolean): Place {
  const chosen = choices.get(element) ?? at.chosen;
  const kind = chosen !== null && at.chosen === null ? 'choice' : kindOf(element, at.kind);
  const around =
    at.around || element.matches(AROUND) || (element.matches('header, footer') && element.closest(CONTENT) === null);
  const folded = at.folded || folds;
  return kind === at.kind && chosen === at.chosen && around === at.around && folded === at.folded
    ? at
    : { kind, chosen, folded, around };
}

function kindOf(element: Element, outer: BlockKind): BlockKind {
  // Text components draw entries of a list as headings for their size.
  if (element.matches('h1, h2, h3, h4, h5, h6, legend, [role=heading]')) return outer === 'item' ? outer : 'heading';
  if (outer === 'heading') return outer;
  if (element.matches('pre, code, samp')) return 'code';
  if (element.matches('li, dt, dd, td, th, summary, [role=listitem], [role=cell], [aria-expanded]')) return 'item';
  if (element.localName === 'a' && outer === 'text' && !isInline(displayOf(element))) return 'link';
  return outer;
}

const displayOf = (element: Element) => element.ownerDocument.defaultView?.getComputedStyle(element).display ?? 'block';

const isInline = (display: string) => display.startsWith('inline') || display === 'contents';

/** A single lower-case name drawn in an icon font, such as `account_balance`. */
function isIcon(element: Element): boolean {
  if (element.childElementCount > 0) return false;
  const name = (element.textContent ?? '').trim();
  if (!/^[a-z0-9_]{2,40}$/.test(name)) return false;
  if (/icon|symbol/i.test(element.getAttribute('class') ?? '')) return true;
  const family = element.ownerDocument.defaultView?.getComputedStyle(element).fontFamily ?? '';
  return /icon|symbol|awesome|glyph/i.test(family);
}
