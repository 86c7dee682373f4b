export interface Size {
  readonly width: number;
  readonly height: number;
}
export interface Rect extends Size {
  readonly x: number;
  readonly y: number;
}

/** The label's forms: the whole card, two lines, a sign that opens the card. */
export type Form = 'card' | 'strip' | 'dot';

export const FORMS: readonly Form[] = ['card', 'strip', 'dot'];

const MARGIN = 8;
const STEP = 24;

/**
 * Finds where a box of this size covers no obstacle: beside the dialog in the upper corner of the reading end first, then
 * the other corners, then anywhere along the edges and inside. `null` = there is no such place.
 */
export function freeSpot(
  viewport: Size,
  box: Size,
  obstacles: readonly Rect[],
  fromRight = true,
): { x: number; y: number } | null {
  const right = viewport.width - box.width - MARGIN;
  const bottom = viewport.height - box.height - MARGIN;
  if (right < 0 || bottom < 0) return null;
  const columns = steps(Math.min(MARGIN, right), right);
  const rows = steps(Math.min(MARGIN, bottom), bottom);
  if (fromRight) columns.reverse();
  for (const x of columns) {
    const inColumn = obstacles.filter((one) => one.x < x + box.width && x < one.x + one.width);
    let below = Number.NEGATIVE_INFINITY;
    for (const y of rows) {
      if (y < below) continue;
      const here = { x, y, ...box };
      const inTheWay = inColumn.find((one) => overlaps(one, here));
      if (!inTheWay) return { x, y };
      // Down to its end it is in the way of every row.
      below = inTheWay.y + inTheWay.height;
    }
  }
  return null;
}

/** From one edge to the other, both included. */
function steps(from: number, to: number): number[] {
  const result: number[] = [];
  for (let at = from; at < to; at += STEP) result.push(at);
  result.push(to);
  return result;
}

export function overlaps(a: Rect, b: Rect): boolean {
  return a.x < b.x + b.width && b.x < a.x + a.width && a.y < b.y + b.height && b.y < a.y + a.height;
}

/**
 * Places the label: the whole card where it covers neither a control nor words, else the strip there, else the strip where it
 * covers no control, else the sign. Only a page without a free spot of the sign's size gets it where it covers least.
 * @param sizes what the forms measure now.
 * @param words where text stands: a person must be able to read what they are asked.
 */
export function placeLabel(
  viewport: Size,
  sizes: Readonly<Record<Form, Size>>,
  controls: readonly Rect[],
  words: readonly Rect[] = [],
  fromRight = true,
): { form: Form; x: number; y: number } {
  const everything = [...controls, ...words];
  const tries: readonly (readonly [Form, readonly Rect[]])[] = [
    ['card', everything],
    ['strip', everything],
    ['strip', controls],
    ['dot', controls],
  ];
  for (const [form, obstacles] of tries) {
    const spot = freeSpot(viewport, sizes[form], obstacles, fromRight);
    if (spot) return { form, ...spot };
  }
  return { form: 'dot', ...leastCovering(viewport, sizes.dot, controls) };
}

function leastCovering(viewport: Size, box: Size, obstacles: readonly Rect[]): { x: number; y: number } {
  const right = Math.max(0, viewport.width - box.width - MARGIN);
  const bottom = Math.max(0, viewport.height - box.height - MARGIN);
  let best = { x: right, y: MARGIN, covered: Number.POSITIVE_INFINITY };
  for (const x of steps(0, right)) {
    for (const y of steps(0, bottom)) {
      const here = { x, y, ...box };
      const covered = obstacles.reduce((sum, one) => sum + shared(one, here), 0);
      if (covered < best.covered) best = { x, y, covered };
    }
  }
  return { x: best.x, y: best.y };
}

function shared(a: Rect, b: Rect): number {
  const width = Math.min(a.x + a.width, b.x + b.width) - Math.max(a.x, b.x);
  const height = Math.min(a.y + a.height, b.y + b.height) - Math.max(a.y, b.y);
  return width > 0 && height > 0 ? width * height : 0;
}
