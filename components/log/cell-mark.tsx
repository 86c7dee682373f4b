import type { CellState } from '../../utils/words/who-view';

/** One cell of the picture, told apart by its shape alone: full, half, crossed, question mark, ring of dashes, dot. */
export function CellMark({ state, size = 18 }: { state: CellState; size?: number }) {
  return (
    <svg width={size} height={size} viewBox="0 0 18 18" aria-hidden="true" focusable="false" data-state={state}>
      {SHAPES[state]}
    </svg>
  );
}

const STROKE = { fill: 'none', stroke: 'currentColor', 'stroke-width': 1.6, 'stroke-linecap': 'round' } as const;

const SHAPES = {
  held: <circle cx="9" cy="9" r="6.6" fill="currentColor" />,
  maybe: (
    <>
      <circle cx="9" cy="9" r="5.9" {...STROKE} />
      <path d="M9 3.1a5.9 5.9 0 0 1 0 11.8z" fill="currentColor" />
    </>
  ),
  over: (
    <>
      <circle cx="9" cy="9" r="5.9" {...STROKE} />
      <path d="M6.7 6.7l4.6 4.6M11.3 6.7l-4.6 4.6" {...STROKE} />
    </>
  ),
  asked: <circle cx="9" cy="9" r="5.4" {...STROKE} stroke-dasharray="2.2 2.6" />,
  hidden: <path d="M6.8 7a2.3 2.3 0 1 1 3.4 2.1q-1.2.6-1.2 1.7M9 13.4h0" {...STROKE} />,
  none: <circle cx="9" cy="9" r="1" fill="currentColor" />,
} as const;
