import type { Field } from '../../data/field.js';
import type { CellNote, Row } from '../../data/row.js';
import type { SortDirection } from '../../scene/table.js';
import type { ValueFormat } from '../../i18n/value-format.js';

/** A column of a data table. */
export interface DataTableColumn extends Omit<ValueFormat, 'format'> {
  /** Field of the rows; also the name by which the table is sorted. */
  readonly key: string;
  /** Head of the column. Default: the key. */
  readonly label?: string | undefined;
  /** What stands in the column, made of the row. Default: the field `key`. */
  readonly value?: ((row: Row) => unknown) | undefined;
  /** A value format (`number`, `percent`, `money`, `compact`, `.1f` …), `period` or `text`. Default: found out from the rows. */
  readonly format?: string | undefined;
  /** The column holds numbers: whatever else stands in it is reported. Default: most of its cells are numbers. */
  readonly numeric?: boolean | undefined;
  /** Numbers also stand as bars from zero, on one scale for the column. */
  readonly bar?: boolean | undefined;
  /** Default: numbers at the end, the others at the start. */
  readonly align?: 'start' | 'center' | 'end' | undefined;
  /** Field with the address that a cell leads to: http, https, mailto, tel or relative; others are left out. */
  readonly href?: string | undefined;
}

/** What a data table is made from beside its rows. */
export interface DataTableOptions {
  /** Columns in their order, as fields or in full. Default: every field of the rows. */
  readonly columns?: readonly (string | DataTableColumn)[] | undefined;
  /** Field that tells rows apart. Default: the first column where all its names differ, else the number of the row. */
  readonly key?: Field | undefined;
  /** Key of the column that the rows are sorted by at first. Default: the author's order. */
  readonly sortBy?: string | undefined;
  /** Default `ascending`. */
  readonly sortDirection?: SortDirection | undefined;
  /** Unit of the columns of numbers that name none. */
  readonly unit?: string | undefined;
  /** Units that the cells of a file or table carried, by field. */
  readonly units?: Readonly<Record<string, string>> | undefined;
  /** Fields in the order of a file. */
  readonly fields?: readonly string[] | undefined;
  /** What cells of a file or table said beside their values. */
  readonly notes?: readonly CellNote[] | undefined;
}
