import type { AssessOptions } from '../../core/assessment.js';
import type { Indicator, Period } from '../../core/indicator.js';

/** What a card shows. */
export interface KpiCardInput {
  indicator: Indicator;
  /** The value of the period before, where the observations do not hold it. */
  previous?: number | null | undefined;
  /** Values for the sparkline, oldest first, in place of the observations. */
  trend?: readonly (number | null)[] | null | undefined;
}

/** How a card shows it. */
export interface KpiCardOptions {
  /** Shares of the expected progress at which the status changes. Default 0.95, 0.75 and 0.05. */
  thresholds?: AssessOptions['thresholds'] | undefined;
  /** ISO date judged; default: the last day of the newest value's period. */
  asOf?: string | undefined;
  /** ISO date by which staleness is told; default `asOf`. */
  today?: string | undefined;
  /**
   * What the change is told against. Default: the value before, else the baseline; of a counter that starts again
   * every year the same period of the year before.
   */
  compare?: 'previous' | 'baseline' | 'year' | undefined;
  /** The change in the unit (default) or as a share of the earlier value, where that makes sense. */
  deltaKind?: 'absolute' | 'relative' | undefined;
  /** Changes up to this size, in the unit, count as none. Default 0. */
  deadBand?: number | undefined;
  /** Decimals to print; default: those of the indicator. */
  decimals?: number | undefined;
  /** `words` prints "12,8 nghìn", `compact` the same with one decimal at most. Default `standard`. */
  notation?: 'standard' | 'compact' | 'words' | undefined;
  /** Words before and after the figure. */
  prefix?: string | undefined;
  suffix?: string | undefined;
  /** Period in which a missing figure is expected to be published. */
  publication?: Period | undefined;
}
