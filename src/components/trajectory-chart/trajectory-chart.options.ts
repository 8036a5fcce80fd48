import type { AssessOptions } from '../../core/assessment.js';

/** What the course of a goal is drawn from beside the indicator. */
export interface TrajectoryOptions extends AssessOptions {
  /** Whether a forecast is drawn where one can be made. Default true. */
  forecast?: boolean | undefined;
  /** What is drawn where a period has no data: nothing (`break`, default), or a dashed line from value to value. */
  gaps?: 'break' | 'bridge' | undefined;
  /** The value axis includes 0. */
  zero?: boolean | undefined;
}
