import type { AssessOptions } from '../../core/assessment.js';
import type { IndicatorRowOptions } from '../../data/indicator-rows.js';
import type { PeriodUnit } from '../../scale/period-slots.js';
import type { PeriodFields } from '../../scene/given-periods.js';

/** What a tracker is drawn from beside its rows. */
export interface TrackerOptions extends AssessOptions, Omit<IndicatorRowOptions, 'fields'> {
  /** Fields of rows that carry a period and its status. Default: those that are called so. */
  fields?: PeriodFields | undefined;
  /** Id of the indicator to show among the rows. Default: the first. */
  key?: string | undefined;
  /** What a block stands for: `month`, `quarter`, `half` or `year`. Default: the finest unit of the periods. */
  unitOfTime?: PeriodUnit | '' | undefined;
  /** How many of the newest periods are told. Default: all. */
  periods?: number | undefined;
}
