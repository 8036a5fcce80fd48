import type { Field } from '../../data/field.js';
import type { ValueFormat } from '../../i18n/value-format.js';

/** Which fields a rank chart reads. */
export interface RankFields {
  /** Period of a row. Default: the first field. */
  x?: Field | undefined;
  /** The unit that is ranked. Default: the second field. */
  series?: Field | undefined;
  /** Its rank, a whole number from 1. Default: the field `rank`; where there is none, ranks follow from the values. */
  rank?: Field | undefined;
  /** What units are ranked by, told in tooltip and table. Default: the first other field that holds numbers. */
  value?: Field | undefined;
}

/** What a rank chart is drawn from beside its rows. */
export interface RankChartOptions extends RankFields, ValueFormat {
  /** Which values come first. Default `higher`. */
  better?: 'higher' | 'lower' | undefined;
  /** Key of the unit that matters; the others become context. */
  highlight?: string | null | undefined;
  /** Only the first so many ranks are drawn, and the highlighted unit wherever it stands. Default: all. */
  maxRanks?: number | undefined;
  /** What is measured, for the tooltip and the table. Default: the name of the value field. */
  label?: string | undefined;
  /** Words for units by their key. Default: the key. */
  labels?: Readonly<Record<string, string>> | undefined;
}
