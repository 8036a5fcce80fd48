import { entriesOf } from '../../core/fields.js';
import type { Status, TaskStep } from '../../core/indicator.js';
import { toPlainDate } from '../../core/period.js';
import { stepStates, type StepState } from '../../scene/step-states.js';
import type { CardFacts } from './kpi-card.facts.js';
import type { CardStep } from './kpi-card.picture.js';
import { written } from './kpi-card.words.js';

/** A step that was done late is done: its text says how late. */
const statuses: Readonly<Record<StepState, Status>> = {
  done: 'achieved',
  'done-late': 'achieved',
  overdue: 'overdue',
  open: 'not-started',
};

/** The steps of a task in the author's order, each with its date in words. */
export function layoutSteps(facts: CardFacts): readonly CardStep[] {
  const { indicator, assessment } = facts;
  if (indicator.kind !== 'task' || facts.withheld) return [];
  const states = stepStates(indicator, assessment);
  return entriesOf(indicator.steps).map((step, index) => {
    const state = states[index] ?? 'open';
    const text = textOf(facts, step, state);
    return { name: written(step.name), status: statuses[state], text };
  });
}

function textOf({ texts, locale }: CardFacts, { due, done }: TaskStep, state: StepState): string {
  const { format } = locale;
  const [dueOn, doneOn] = [dateOf(due), dateOf(done)];
  const isDone = state === 'done' || state === 'done-late';
  if (isDone && doneOn !== null)
    return texts.stepDone(format.date(doneOn), dueOn && format.duration(dueOn, doneOn));
  if (dueOn === null) return '';
  return state === 'overdue'
    ? texts.stepOverdue(format.date(dueOn))
    : texts.due(format.date(dueOn));
}

function dateOf(text: string | undefined): string | null {
  return text === undefined ? null : toPlainDate(text);
}
