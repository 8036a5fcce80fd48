import { checkWord } from '../../core/check-word.js';
import { WardError, type Issue } from '../../core/error.js';
import { createRefusals, reportMissing } from '../../data/refusals.js';
import { isRow, type Row } from '../../data/row.js';
import type { Locale } from '../../i18n/register.js';
import { dataTable } from '../../i18n/texts.js';
import { once } from '../../scene/once.js';
import type { Notice, Reading, ScenePoint, TableRow } from '../../scene/scene.js';
import type { TableSort } from '../../scene/table.js';
import { readCells, type ReadColumn } from './data-table.cells.js';
import { planColumns, type PlannedColumn } from './data-table.columns.js';
import { rowKeys } from './data-table.keys.js';
import type { DataTableOptions } from './data-table.options.js';
import { describeTable } from './data-table.words.js';

export type { DataTableColumn, DataTableOptions } from './data-table.options.js';

/** A data table as data: every row is a point. */
export interface DataTablePicture extends Reading {
  kind: 'data-table';
  /** How the author wants it sorted; null: as given. */
  sort: TableSort | null;
}

/**
 * Rows as a table. Cells that cannot be shown are told in `issues` and stand as no data; they are printed when somebody
 * looks at them.
 * @throws WardError `field` when no row has any of the columns
 */
export function layoutDataTable(
  data: readonly Row[],
  options: DataTableOptions,
  locale: Locale,
): DataTablePicture {
  const { rows, places } = usableRows(data);
  const { issues, refuse, leftOut } = createRefusals();
  const config: Issue[] = [];
  const planned = planColumns(rows, options, config);
  refuseStrange(planned, reportMissing(rows, fieldsOf(planned), issues));
  const columns = planned.map((column) =>
    readCells(rows, column, options, (row, ...cell) => refuse(places[row]!, ...cell), locale),
  );
  data.forEach((row, index) => isRow(row) || refuse(index, 'row', row, 'is no row'));
  const keys = rowKeys(rows, options.key, planned[0], issues);
  const nameOf = (index: number) => columns[0]?.cellOf(index).text ?? keys[index]!;
  const tableRows = once(() => keys.map((key, index) => rowOf(key, index, columns)));
  return {
    kind: 'data-table',
    sort: sortOf(planned, options, config),
    points: once(() => [rows.map((row, index) => pointOf(row, tableRows()[index]!))]),
    table: () => ({ columns: columns.map(({ column }) => column), rows: tableRows() }),
    size: rows.length,
    describe: once(() => describeTable(columns, rows.length, nameOf, locale)),
    notices: noticesOf(leftOut(), locale),
    issues: [...config, ...issues.issues],
  };
}

/** What is a row at all, and where it stood in the data. */
function usableRows(data: readonly Row[]): { rows: readonly Row[]; places: readonly number[] } {
  const places = data.flatMap((row, index) => (isRow(row) ? [index] : []));
  return { rows: places.map((index) => data[index]!), places };
}

/** The fields that columns are read from; what a function makes is none. */
const fieldsOf = (columns: readonly PlannedColumn[]): string[] =>
  columns.flatMap(({ key, value }) => (value ? [] : [key]));

/** A table of nothing but dashes would look like data that is missing, where the columns are. */
function refuseStrange(columns: readonly PlannedColumn[], missing: readonly unknown[]): void {
  const [first] = columns;
  if (!first || missing.length < columns.length) return;
  const message = `No row has any of the columns; the first of them is "${first.key}".`;
  throw new WardError('field', message, { field: first.key });
}

function sortOf(
  columns: readonly PlannedColumn[],
  { sortBy, sortDirection }: DataTableOptions,
  issues: Issue[],
): TableSort | null {
  issues.push(...checkWord('sort-direction', sortDirection, ['ascending', 'descending']));
  if (!sortBy) return null;
  const column = columns.findIndex(({ key }) => key === sortBy);
  if (column >= 0)
    return { column, direction: sortDirection === 'descending' ? 'descending' : 'ascending' };
  const message = `There is no column "${sortBy}" to sort by.`;
  issues.push({ code: 'config', field: 'sort-by', found: sortBy, message });
  return null;
}

function rowOf(key: string, index: number, columns: readonly ReadColumn[]): TableRow {
  const cells = once(() => columns.map(({ cellOf }) => cellOf(index)));
  return {
    key,
    get cells() {
      return cells();
    },
  };
}

/** A row as what a person reaches; it stands in no picture. */
function pointOf(datum: Row, row: TableRow): ScenePoint {
  return {
    key: row.key,
    series: null,
    x: 0,
    y: 0,
    get label() {
      return row.cells.map(({ text }) => text).join(', ');
    },
    datum,
  };
}

function noticesOf(rows: number, locale: Locale): Notice[] {
  if (rows === 0) return [];
  return [{ code: 'cells-left-out', text: locale.texts(dataTable).cellsLeftOut(rows) }];
}
