import type { Issue } from '../../core/error.js';
import { accessor } from '../../data/field.js';
import { isAbsent } from '../../data/name.js';
import { isRow, type Row } from '../../data/row.js';
import { isValueFormat } from '../../i18n/value-format.js';
import { readTime } from '../../scale/time.js';
import type { DataTableColumn, DataTableOptions } from './data-table.options.js';

/** What the cells of a column are. */
export type ColumnKind = 'number' | 'period' | 'text';

/** A column with nothing left open. */
export interface PlannedColumn extends DataTableColumn {
  readonly label: string;
  readonly kind: ColumnKind;
  readonly read: (row: Row) => unknown;
}

/** Rows that decide which fields there are and what they hold. */
const sample = 1000;
/** Whole numbers in this span, and no others, are years where they lead the rows. */
const [firstYear, lastYear] = [1900, 2100];

/** The columns that the author asked for, or all fields; what cannot be followed is told in `issues`. */
export function planColumns(
  rows: readonly Row[],
  options: DataTableOptions,
  issues: Issue[],
): PlannedColumn[] {
  return wantedColumns(rows, options, issues).map((column, index) => {
    const read = column.value ?? accessor(column.key);
    const { format = '' } = column;
    if (format && !isKnown(format)) {
      const message = `There is no format "${format}".`;
      issues.push({ code: 'config', field: 'columns', found: format, message });
    }
    const kind = declaredKind(column) ?? kindOf(rows, read, index === 0);
    return { ...column, label: column.label || column.key, kind, read };
  });
}

function wantedColumns(
  rows: readonly Row[],
  { columns, fields = [] }: DataTableOptions,
  issues: Issue[],
): DataTableColumn[] {
  const given: readonly unknown[] = Array.isArray(columns) ? columns : [];
  if (given.length === 0) return fieldsOf(rows, fields).map((key) => ({ key }));
  const known = new Set<string>();
  return given.flatMap((each): DataTableColumn[] => {
    const column = typeof each === 'string' ? { key: each } : each;
    if (isColumn(column) && !known.has(column.key)) {
      known.add(column.key);
      return [column];
    }
    const found = String(isColumn(column) ? column.key : each).slice(0, 80);
    const message = `"${found}" is no column, or one that is already there.`;
    issues.push({ code: 'config', field: 'columns', found, message });
    return [];
  });
}

function isColumn(given: unknown): given is DataTableColumn {
  return isRow(given) && typeof given.key === 'string' && given.key !== '';
}

function fieldsOf(rows: readonly Row[], fields: readonly string[]): string[] {
  const names = new Set(fields);
  for (const row of rows.slice(0, sample))
    if (isRow(row)) for (const name of Object.keys(row)) names.add(name);
  return [...names];
}

const isKnown = (format: string) =>
  format === 'text' || format === 'period' || isValueFormat(format);

function declaredKind({ format, numeric, bar, decimals }: DataTableColumn): ColumnKind | null {
  if (format === 'text' || format === 'period') return format;
  const isNumber = numeric || bar || decimals !== undefined || (format && isValueFormat(format));
  return isNumber ? 'number' : null;
}

/** A column is of periods where all its cells are, of numbers where most are; years are periods where they lead the rows. */
function kindOf(rows: readonly Row[], read: PlannedColumn['read'], isFirst: boolean): ColumnKind {
  const found = rows
    .slice(0, sample)
    .map((row) => read(row))
    .filter((each) => !isAbsent(each));
  const isPeriod = (each: unknown) => (isFirst && isYear(each)) || readTime(each) !== null;
  if (found.length > 0 && found.every(isPeriod)) return 'period';
  const numbers = found.filter((each) => typeof each === 'number').length;
  return 2 * numbers > found.length ? 'number' : 'text';
}

function isYear(found: unknown): boolean {
  return Number.isInteger(found) && Number(found) >= firstYear && Number(found) <= lastYear;
}
