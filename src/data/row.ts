import type { Issue } from '../core/error.js';
import type { Flag, Qualifier } from '../core/indicator.js';

/**
 * One row of data. Readers make it without a prototype, so that a field called `constructor` or `__proto__` is a
 * field like any other.
 */
export type Row = Readonly<Record<string, unknown>>;

/** Whether a value is a row at all; authors hand over what they have. */
export function isRow(value: unknown): value is Row {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** What a cell said beside its value. */
export interface CellNote {
  /** Row counted from 1 without the header. */
  row: number;
  field: string;
  /** Footnote mark or text, off the number: `(1)`, `*`. */
  note?: string;
  /** "hơn 56.000": the number is 56000, the word stands here. */
  qualifier?: Qualifier;
  /** "Không công bố": why there is no value. */
  flag?: Flag;
}

/** What a reader made of a file or table. */
export interface ReadResult {
  rows: readonly Row[];
  /** Names of the fields in the order of the source. */
  fields: readonly string[];
  /** What was found and left out; the rows can be used. */
  issues: readonly Issue[];
  /** How many rows were left out, or a cell of them. */
  leftOut?: number;
  /** What cells said beside their values. */
  notes?: readonly CellNote[];
  /** Units that cells carried, by field: `%` for a column of `90,73%`. */
  units?: Readonly<Record<string, string>>;
}

/** How texts become values. A field that is named nowhere becomes what most of its cells are. */
export interface ReadOptions {
  /** Language whose numbers and dates stand in the cells, as BCP 47 tag; default `vi`. */
  locale?: string | undefined;
  /** Declared unit of the fields that `units` does not name. */
  unit?: string | undefined;
  /** Declared unit by field. */
  units?: Readonly<Record<string, string>> | undefined;
  /** Fields that must be numbers: every other text is an issue. */
  numeric?: readonly string[] | undefined;
  /** Fields that must be periods or dates: every other text is an issue. */
  periods?: readonly string[] | undefined;
  /** Fields that stay text, even if they look like numbers. */
  text?: readonly string[] | undefined;
}

/** An empty record without a prototype. `Object.create(null)` would make a hash table, five times as large. */
export function emptyRecord<Value>(): Record<string, Value> {
  return Object.setPrototypeOf({}, null) as Record<string, Value>;
}
