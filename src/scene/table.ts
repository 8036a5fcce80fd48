import { fold, search } from '../i18n/names.js';
import { itemsOn, type Page } from './page.js';
import type { SceneTable, TableCell, TableRow } from './scene.js';

export type SortDirection = 'ascending' | 'descending';

/** Which column a table is sorted by, and in which direction. */
export interface TableSort {
  column: number;
  direction: SortDirection;
}

/** Some rows of a table, and where they stand in it. */
export interface TablePage extends Page<TableRow> {
  /** All columns, and the rows of this page. */
  readonly table: SceneTable;
}

/**
 * A copy of the table sorted by one column. Numbers sort by value, texts by their rank or else by `compare` (a locale's
 * collation), numbers before texts; cells without data stay last in both directions, and rows that tie keep their order.
 */
export function sortTable(
  table: SceneTable,
  column: number,
  direction: SortDirection,
  compare: (a: string, b: string) => number,
): SceneTable {
  const sign = direction === 'ascending' ? 1 : -1;
  const valueAt = (cells: readonly TableCell[]) =>
    cells[column]?.rank ?? cells[column]?.value ?? null;
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

/** The rows in which a query is found; marks and case do not count, but rows with its very marks come first. */
export function searchTable(table: SceneTable, query: string): SceneTable {
  if (fold(query) === '') return table;
  const known = new Map<TableRow, string>();
  const textOf = (row: TableRow) => {
    const text = known.get(row) ?? row.cells.map((cell) => cell.text).join(' · ');
    known.set(row, text);
    return text;
  };
  return { columns: table.columns, rows: search(query, table.rows, textOf) };
}

/** One page of a table; the last one for a page beyond it. `pageSize` 0 = all rows on one page. */
export function pageOf({ columns, rows }: SceneTable, page: number, pageSize: number): TablePage {
  const shown = itemsOn(rows, page, pageSize);
  return { ...shown, table: { columns, rows: shown.items } };
}
