import { isNoted } from '../../scene/judged-goal.js';
import type { CardFacts } from './kpi-card.facts.js';
import { dueDate, overdueBy } from './kpi-card.outcome.js';
import type { KpiCardPicture } from './kpi-card.picture.js';
import { inSentence, written } from './kpi-card.words.js';

type Parts = Omit<KpiCardPicture, 'describe'>;

/** The card as a sentence or two: what is, how it changed, how it is judged. What one part says no other repeats. */
export function describeCard(picture: Parts, facts: CardFacts): string {
  const { name, delta, ends } = picture;
  return facts.texts.summary({
    name,
    value: valueOf(picture),
    period: periodOf(picture, facts) || undefined,
    change: delta ? [delta.text, delta.against].filter(Boolean).join(' ') : undefined,
    status: statusOf(picture, facts) || undefined,
    target: ends.end?.label ? ends.end.value : undefined,
    gap: findingsOf(picture, facts).filter(Boolean).join(', ') || undefined,
  });
}

function valueOf({ value }: Parts): string {
  if (value.kind === 'words') return inSentence(value.text);
  return value.flag ? `${value.text} (${value.flag})` : value.text;
}

/** The period of the value, however late the goal is; of a criterion its day stands in the change's place. */
function periodOf({ overdue }: Parts, { assessment, indicator, newestPeriod, locale }: CardFacts) {
  if (overdue) return inSentence(overdue);
  const isDatedElsewhere = indicator.kind === 'pass-fail' && assessment.status !== 'no-data';
  return newestPeriod && !isDatedElsewhere ? locale.format.period(newestPeriod) : '';
}

function statusOf({ chip, value, outcome }: Parts, facts: CardFacts): string {
  const { assessment, locale, goal, indicator } = facts;
  if (!chip || chip.word === value.text) return '';
  const { status } = locale.messages;
  if (assessment.judgedBy === 'hand') {
    const owner = written(indicator.owner);
    return `${chip.word}, ${status.byHand(owner === '' ? null : owner)}`;
  }
  if (assessment.status === 'overdue') return lateness(facts);
  if (isInBand(facts)) return outcome.main;
  const early = earliness(facts, outcome);
  return early && goal.band === null ? `${status.achieved} ${early}` : chip.word;
}

/** "quá hạn 3 tháng (hạn 30/06/2026)" */
function lateness(facts: CardFacts): string {
  const due = dueDate(facts);
  const late = overdueBy(facts);
  return due ? `${late} (${facts.texts.due(due)})` : late;
}

/** "sớm 3 tháng", which stands beside the finding, or is the finding of a task. */
function earliness(
  { assessment, indicator }: CardFacts,
  { main, aside }: Parts['outcome'],
): string {
  if (!isNoted(assessment, 'achieved-early')) return '';
  return indicator.kind === 'task' ? main : aside;
}

function isInBand({ goal, assessment }: CardFacts): boolean {
  return goal.band !== null && assessment.judgedBy === 'band' && assessment.status === 'on-track';
}

/** What is missing or was won; the plan is told by the picture. */
function findingsOf({ outcome, status }: Parts, facts: CardFacts): readonly string[] {
  const { assessment, indicator, goal } = facts;
  const { main, aside } = outcome;
  const isTask = indicator.kind === 'task';
  if ((assessment.value === null && !isTask) || isInBand(facts)) return [];
  if (goal.band) return [main, aside];
  if (status === 'overdue') return [isNoted(assessment, 'final-value-missing') ? main : '', aside];
  return isTask && earliness(facts, outcome) ? [] : [main];
}
