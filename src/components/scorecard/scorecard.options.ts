import type { AssessOptions } from '../../core/assessment.js';
import type { IndicatorRowOptions } from '../../data/indicator-rows.js';

/** What another unit has in one criterion. */
export interface ComparedValue {
  /** Name of the unit. */
  unit: string;
  /** Id of the criterion. */
  id: string;
  /** Points, a value in the criterion's unit, or whether it was passed. */
  value: number | boolean | null;
}

/** How criteria are read, judged and compared. */
export interface ScorecardOptions extends AssessOptions, IndicatorRowOptions {
  /** Other units. A group that they give no value for is the sum of its criteria, where all are given. */
  compare?: readonly ComparedValue[] | null | undefined;
  /** Groups that are open at first: `all`, `none`, or `auto`, which is all in a table of up to 60 rows. Default `auto`. */
  expanded?: 'auto' | 'all' | 'none' | undefined;
}
