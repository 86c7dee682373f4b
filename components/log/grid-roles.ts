/**
 * The roles of a grid, said outright: a table whose parts are laid out by hand (`display: grid`, rows placed by a virtual
 * list) loses its own roles in browsers, and its cells are interactive because the arrow keys move through them.
 */
export const GRID_ROLES = {
  grid: { role: 'grid' },
  group: { role: 'rowgroup' },
  row: { role: 'row' },
  columnHead: { role: 'columnheader' },
  rowHead: { role: 'rowheader' },
  cell: { role: 'gridcell' },
} as const;
