import type { Flag } from '../../core/indicator.js';

/** Words that belong to a figure, whoever prints it. */
export interface WordMessages {
  /** In cards, rows and sentences; a cell shows an en dash with these words as its name. */
  readonly noData: string;
  readonly suppressed: string;
  readonly notApplicable: string;
  /** Words that mean "no data" in an author's table, in lower case. */
  readonly noDataInCells: readonly string[];
  readonly flags: Readonly<Record<Flag, string>>;
  readonly baseline: string;
  readonly target: string;
  readonly value: string;
  readonly expectedNow: string;
  readonly period: string;
  readonly unit: (unit: string) => string;
  readonly minus: string;
  /** "Tên: giá trị". */
  readonly labelled: (label: string, value: string) => string;
}
