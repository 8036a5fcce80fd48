import type { ValueFormat } from '../../i18n/value-format.js';

/** What a sparkline is drawn from beside its values. */
export interface SparklineOptions extends ValueFormat {
  /** What is measured, for the sentence. */
  readonly label?: string | undefined;
  /** The normal range, drawn as a band behind the line. */
  readonly band?: readonly number[] | undefined;
  /** The lowest and the highest value have dots too. */
  readonly extremes?: boolean | undefined;
  /** When each value was measured: periods, dates or names. Default: they are counted. */
  readonly periods?: readonly unknown[] | undefined;
}
