import { dateOf } from './period.js';
import type { Report } from './report.js';
import type { Situation } from './situation.js';

/** Whether the target date has passed. On the date itself a goal is not yet overdue. */
export function isPast({ goal, asOf }: Situation): boolean {
  return goal.end !== null && asOf !== null && asOf > goal.end;
}

/** Whether the target date still lies ahead. */
export function isAhead({ goal, asOf }: Situation): boolean {
  return goal.end !== null && (asOf === null || asOf < goal.end);
}

/** Reports that a goal was met before its date. */
export function reportEarlySuccess(situation: Situation, report: Report): void {
  const { end } = situation.goal;
  if (end !== null && isAhead(situation)) report('achieved-early', { date: dateOf(end) });
}

/** Reports that the value judged after the end is older than the end. */
export function reportMissingFinalValue({ goal, day, period }: Situation, report: Report): void {
  const isOlder = day !== null && goal.end !== null && day < goal.end;
  if (isOlder && period) report('final-value-missing', { period }, ['observations']);
}
