import { rollup } from 'd3-array';
import type { Status } from '../core/indicator.js';
import type { Locale } from '../i18n/register.js';
import type { ChartGoal } from './goals.js';

/** What needs attention first. */
export const urgency: readonly (Status | null)[] = [
  'overdue',
  'off-track',
  'regressing',
  'at-risk',
  'on-track',
  'achieved',
  'not-started',
  null,
  'no-data',
  'not-applicable',
];

/** Where goals stand, counted. */
export interface Tally {
  /** Goals that apply. */
  total: number;
  /** Achieved or on track. */
  good: number;
}

/** Counts goals; those that do not apply are left out. */
export function tallyOf(goals: readonly ChartGoal[]): Tally {
  const statuses = goals.map(({ judged }) => judged.assessment.status);
  return {
    total: statuses.filter((status) => status !== 'not-applicable').length,
    good: statuses.filter((status) => status === 'achieved' || status === 'on-track').length,
  };
}

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
