import type { SceneTable, TableCell } from './scene.js';

export type SortDirection = 'ascending' | 'descending';

/** Which column a table is sorted by, and in which direction. */
export interface TableSort {
  column: number;
  direction: SortDirection;
}

/**
 * A copy of the table sorted by one column. Numbers sort by value, texts by `compare` (a locale's collation), numbers
 * before texts; cells without data stay last in both directions, and rows that tie keep their order.
 */
export function sortTable(
  table: SceneTable,
  column: number,
  direction: SortDirection,
  compare: (a: string, b: string) => number,
): SceneTable {
  const sign = direction === 'ascending' ? 1 : -1;
  const valueAt = (cells: readonly TableCell[]) => cells[column]?.value ?? null;
  const rows = [...table.rows].sort((rowA, rowB) => {
    const [a, b] = [valueAt(rowA.cells), valueAt(rowB.cells)];
    if (a === null || b === null) return Number(a === null) - Number(b === null);
    return sign * compareValues(a, b, compare);
  });
  return { columns: table.columns, rows };
}

function compareValues(
  a: string | number,
  b: string | number,
  compare: (a: string, b: string) => number,
): number {
  if (typeof a === 'string') return typeof b === 'string' ? compare(a, b) : 1;
  return typeof b === 'number' ? a - b : -1;
}
