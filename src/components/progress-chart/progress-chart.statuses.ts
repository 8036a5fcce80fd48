import { rollup } from 'd3-array';
import type { Status } from '../../core/indicator.js';
import type { Locale } from '../../i18n/register.js';
import { urgency } from './progress-chart.arrange.js';
import type { ChartGoal } from '../../scene/goals.js';

/** How many goals have a status, for choosing among them. */
export interface StatusCount {
  status: Status;
  word: string;
  count: number;
}

/** The statuses that occur, most urgent first. */
export function countStatuses(goals: readonly ChartGoal[], { messages }: Locale): StatusCount[] {
  const counts = rollup(
    goals,
    (each) => each.length,
    ({ judged }) => judged.assessment.status,
  );
  return urgency.flatMap((status) => {
    const count = counts.get(status);
    return status === null || !count ? [] : [{ status, word: messages.status[status], count }];
  });
}
