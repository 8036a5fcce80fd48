import { entriesOf } from '../../core/fields.js';
import type { Status, TaskStep } from '../../core/indicator.js';
import { toPlainDate } from '../../core/period.js';
import { cleanText } from '../../data/clean-text.js';
import type { CardFacts } from './kpi-card.facts.js';
import type { CardStep } from './kpi-card.picture.js';

/** The steps of a task in the author's order, each with its date in words. */
export function layoutSteps(facts: CardFacts): readonly CardStep[] {
  const { indicator } = facts;
  if (indicator.kind !== 'task') return [];
  return entriesOf(indicator.steps).map((step) => layoutStep(facts, step));
}

function layoutStep(facts: CardFacts, { name, due, done }: TaskStep): CardStep {
  const { texts, locale, asOf } = facts;
  const [dueOn, doneOn] = [dateOf(due), dateOf(done)];
  const step = (status: Status, text: string) => ({ name: cleanText(String(name)), status, text });
  if (doneOn !== null) {
    const date = locale.format.date(doneOn);
    const lateness = dueOn === null ? null : locale.format.duration(dueOn, doneOn);
    return step('achieved', texts.stepDone(date, lateness));
  }
  if (dueOn === null) return step('not-started', '');
  const date = locale.format.date(dueOn);
  const isLate = asOf !== null && asOf > dueOn;
  return isLate
    ? step('overdue', texts.stepOverdue(date))
    : step('not-started', texts.stepDue(date));
}

function dateOf(text: string | undefined): string | null {
  return text === undefined ? null : toPlainDate(text);
}
