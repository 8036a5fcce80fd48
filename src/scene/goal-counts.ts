import { group } from 'd3-array';
import type { Status } from '../core/indicator.js';
import type { Locale } from '../i18n/register.js';
import type { ChartGoal } from './goals.js';
import { statusWord } from './judged-goal.js';

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

/** Whether all of them pass or fail: then they are counted as criteria. */
export function areCriteria(goals: readonly ChartGoal[]): boolean {
  return goals.length > 0 && goals.every(({ judged }) => judged.indicator.kind === 'pass-fail');
}

/** The statuses that occur, most urgent first; criteria alone have the words of criteria. */
export function countStatuses(goals: readonly ChartGoal[], { messages }: Locale): StatusCount[] {
  const byStatus = group(goals, ({ judged }) => judged.assessment.status);
  return urgency.flatMap((status) => {
    const counted = byStatus.get(status);
    if (status === null || !counted) return [];
    const word = areCriteria(goals)
      ? statusWord(counted[0]!.judged, messages)
      : messages.status[status];
    return [{ status, word, count: counted.length }];
  });
}
