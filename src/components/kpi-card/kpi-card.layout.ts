import type { Note } from '../../core/assessment.js';
import type { Issue } from '../../core/error.js';
import { textOf } from '../../core/fields.js';
import type { Indicator } from '../../core/indicator.js';
import type { NoteCode } from '../../core/note.js';
import { readValue } from '../../core/value.js';
import type { Locale } from '../../i18n/register.js';
import { hasGoal, statusWord } from '../../scene/judged-goal.js';
import { layoutBar, layoutEnds } from './kpi-card.bar.js';
import { layoutDelta } from './kpi-card.delta.js';
import { gatherFacts } from './kpi-card.facts.js';
import type { CardFacts } from './kpi-card.facts.js';
import type { KpiCardInput, KpiCardOptions } from './kpi-card.options.js';
import { dueDate, layoutOutcome, layoutRemarks } from './kpi-card.outcome.js';
import type { CardChip, KpiCardPicture } from './kpi-card.picture.js';
import { describeCard } from './kpi-card.sentence.js';
import { layoutSparkline } from './kpi-card.sparkline.js';
import { layoutSteps } from './kpi-card.steps.js';
import { layoutValue } from './kpi-card.value.js';
import { capital, written } from './kpi-card.words.js';

export type { KpiCardInput, KpiCardOptions } from './kpi-card.options.js';

/**
 * Lays an indicator out as a card. Every reading follows from {@link assess}; what cannot be told is null and left
 * out by the card.
 * @throws WardError `config` when the thresholds are no numbers or contradict each other.
 */
export function layoutKpiCard(
  input: KpiCardInput,
  options: KpiCardOptions,
  locale: Locale,
): KpiCardPicture {
  const facts = gatherFacts(input, options, locale);
  const { indicator, assessment, isContrary } = facts;
  const bar = layoutBar(facts);
  const picture = {
    key: written(indicator.id),
    name: written(indicator.name),
    status: isContrary ? null : assessment.status,
    chip: layoutChip(facts),
    period: periodOf(facts),
    overdue: overdueOf(facts),
    value: layoutValue(facts),
    delta: layoutDelta(facts),
    sparkline: layoutSparkline(facts),
    bar,
    ends: layoutEnds(facts, bar),
    steps: layoutSteps(facts),
    outcome: layoutOutcome(facts),
    remarks: layoutRemarks(facts),
    assessment,
    issues: [...issuesIn(assessment.notes, indicator), ...issuesOfTrend(input)],
  };
  return { ...picture, describe: () => describeCard(picture, facts) };
}

/** The word for where the goal stands; null where nothing was asked for, or fields contradict each other. */
function layoutChip(facts: CardFacts): CardChip | null {
  const { assessment, goal, indicator, isContrary, locale } = facts;
  const { status } = assessment;
  const isAskedFor = indicator.kind === 'score' ? goal.target !== null : hasGoal(facts);
  if (isContrary || (status === null && !isAskedFor)) return null;
  return { status, word: statusWord(facts, locale.messages) };
}

/** The period of the value; of what is overdue the date it was due. */
function periodOf(facts: CardFacts): string {
  const { assessment, newestPeriod, locale, texts } = facts;
  const due = dueDate(facts);
  if (assessment.status === 'overdue' && due) return capital(texts.due(due));
  return newestPeriod === null ? '' : capital(locale.format.period(newestPeriod));
}

/** That the value is older than it should be; a value without period ages from the day of its publication. */
function overdueOf({ assessment, indicator, options, asOf, locale }: CardFacts): string {
  const { staleAfter, updated } = indicator;
  const today = options.today ?? asOf;
  const since = assessment.period ?? updated;
  if (!staleAfter || !today || !since || assessment.value === null) return '';
  return locale.format.stale(since, today, staleAfter);
}

/** Notes that tell of something that the author should mend. */
const faults: ReadonlySet<NoteCode> = new Set<NoteCode>([
  'number-as-text',
  'not-a-number',
  'infinite-number',
  'unreadable-period',
  'unknown-word',
  'unknown-status',
  'better-contrary',
  'target-before-baseline',
  'min-above-max',
  'range-with-point-target',
]);

/** What stands in a course and is neither a value nor absent. */
function issuesOfTrend({ trend }: KpiCardInput): readonly Issue[] {
  const values: readonly unknown[] = Array.isArray(trend) ? trend : [];
  return values.flatMap((found, index): Issue[] => {
    const fault = readValue(found);
    if (typeof fault !== 'string') return [];
    const message = `A value of the course is refused: ${fault.replaceAll('-', ' ')}.`;
    return [{ code: 'row', row: index + 1, field: 'trend', found: textOf(found), message }];
  });
}

function issuesIn(notes: readonly Note[], { id }: Indicator): readonly Issue[] {
  return notes
    .filter(({ code }) => faults.has(code))
    .map(({ code, fields = [], values = {} }) => {
      const found = values['found'];
      const message = `Indicator "${written(id)}": ${code.replaceAll('-', ' ')} (${fields.join(', ')}).`;
      const field = fields[0];
      return {
        code: 'config',
        message,
        ...(field !== undefined && { field }),
        ...(found !== undefined && { found: String(found) }),
      };
    });
}
