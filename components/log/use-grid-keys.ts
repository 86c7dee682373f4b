import { useLayoutEffect, useRef, useState } from 'preact/hooks';

export interface GridPlace {
  readonly row: number;
  readonly column: number;
}

/**
 * The keyboard of a grid, as https://www.w3.org/WAI/ARIA/apg/patterns/grid/ has it: one cell is in the tab order, the
 * arrows move it. Row 0 is the first below the headings, column 0 the row's own heading.
 */
export function useGridKeys({
  rows,
  columns,
  page,
  rightToLeft,
  reveal,
}: {
  rows: number;
  columns: number;
  /** How many rows Page Up and Page Down go. */
  page: number;
  rightToLeft: boolean;
  reveal: (row: number) => void;
}) {
  const [at, setAt] = useState<GridPlace>({ row: 0, column: 0 });
  const moved = useRef(false);
  const grid = useRef<HTMLTableElement>(null);
  const place = { row: Math.min(at.row, rows - 1), column: Math.min(at.column, columns - 1) };

  // The cell may be drawn only now that it has been scrolled to.
  useLayoutEffect(() => {
    if (!moved.current) return;
    const cell = grid.current?.querySelector<HTMLElement>(`[data-place="${place.row} ${place.column}"]`);
    if (!cell) return;
    moved.current = false;
    cell.focus({ preventScroll: true });
    cell.scrollIntoView({ block: 'nearest', inline: 'nearest' });
  });
  const onKeyDown = (event: KeyboardEvent) => {
    const next = step(event, place, { rows, columns, page, rightToLeft });
    if (!next) return;
    event.preventDefault();
    moved.current = true;
    setAt(next);
    reveal(next.row);
  };
  return { grid, place, onKeyDown, onPlace: setAt };
}

function step(
  { key, ctrlKey, metaKey }: KeyboardEvent,
  { row, column }: GridPlace,
  { rows, columns, page, rightToLeft }: { rows: number; columns: number; page: number; rightToLeft: boolean },
): GridPlace | null {
  const clamp = (value: number, count: number) => Math.max(0, Math.min(count - 1, value));
  const whole = ctrlKey || metaKey;
  const on = (rowBy: number, columnBy: number) => ({
    row: clamp(row + rowBy, rows),
    column: clamp(column + columnBy, columns),
  });
  switch (key) {
    case 'ArrowDown':
      return on(1, 0);
    case 'ArrowUp':
      return on(-1, 0);
    case 'ArrowRight':
      return on(0, rightToLeft ? -1 : 1);
    case 'ArrowLeft':
      return on(0, rightToLeft ? 1 : -1);
    case 'PageDown':
      return on(page, 0);
    case 'PageUp':
      return on(-page, 0);
    case 'Home':
      return { row: whole ? 0 : row, column: 0 };
    case 'End':
      return { row: whole ? rows - 1 : row, column: columns - 1 };
    default:
      return null;
  }
}
