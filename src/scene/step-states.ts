import type { Assessment } from '../core/assessment.js';
import { entriesOf, lastDayOf } from '../core/fields.js';
import type { Indicator } from '../core/indicator.js';
import { DEFAULT_TIME_ZONE } from '../core/period.js';

/** How a step of a task stands. */
export type StepState = 'done' | 'done-late' | 'overdue' | 'open';

/**
 * The state of each step in the author's order. How many are done and overdue the assessment says, by the date it
 * judged: the earliest ones are meant.
 */
export function stepStates(
  indicator: Indicator,
  { stepsDone, stepsOverdue }: Pick<Assessment, 'stepsDone' | 'stepsOverdue'>,
): StepState[] {
  const steps = entriesOf(indicator.steps).map(({ due, done }) => ({
    due: lastDayOf(due, DEFAULT_TIME_ZONE),
    done: lastDayOf(done, DEFAULT_TIME_ZONE),
  }));
  const done = new Set(earliest(steps, ({ done }) => done, stepsDone ?? 0));
  const open = steps.filter((step) => !done.has(step));
  const overdue = new Set(earliest(open, ({ due }) => due, stepsOverdue ?? 0));
  return steps.map((step) => {
    if (overdue.has(step)) return 'overdue';
    if (!done.has(step)) return 'open';
    return step.due !== null && step.done !== null && step.done > step.due ? 'done-late' : 'done';
  });
}

function earliest<Step>(
  steps: readonly Step[],
  dayOf: (step: Step) => number | null,
  count: number,
): Step[] {
  return steps
    .filter((step) => dayOf(step) !== null)
    .sort((a, b) => (dayOf(a) ?? 0) - (dayOf(b) ?? 0))
    .slice(0, count);
}
