import type { Indicator } from '../../core/indicator.js';
import { DAYS_PER_YEAR } from '../../core/pace.js';
import { dateOf, dayNumber } from '../../core/period.js';
import { FEWEST_POINTS, MOST_POINTS, theilSen } from '../../core/statistics.js';
import { capitalised } from '../../i18n/capitalised.js';
import { explain } from '../../i18n/explain-text.js';
import type { ExplainMessages } from '../../i18n/messages/explain.js';
import type { Locale } from '../../i18n/register.js';
import { significant } from '../../i18n/significant.js';
import type { AssessedGoal } from '../../scene/assessed-goal.js';
import {
  assessed,
  explainAssessed,
  type Explanation,
  type ExplainOptions,
} from '../../scene/explain-goal.js';

/** Explains the course of a goal: its judgement, the observations used, and how plan, paces and forecast follow. */
export function explainCourse(
  indicator: Indicator,
  options: ExplainOptions,
  locale: Locale,
): Explanation {
  const judged = assessed(indicator, options);
  const texts = locale.texts(explain);
  // That there are too few observations is told by the formulas.
  const notes = judged.assessment.notes.filter(({ code }) => code !== 'too-few-observations');
  const told = { ...judged, assessment: { ...judged.assessment, notes } };
  const explanation = explainAssessed(told, options, locale);
  return {
    ...explanation,
    basis: basisOf(judged, texts, locale),
    notes: [...formulasOf(judged, texts, locale), ...explanation.notes],
  };
}

/** The observations that trend and forecast rest on, each with its day. */
function basisOf(
  { reading, indicator }: AssessedGoal,
  texts: ExplainMessages,
  { format, tag }: Locale,
): NonNullable<Explanation['basis']> {
  const { unit, decimals } = indicator;
  const periods = new Map(reading.observed.map(({ day, period }) => [day, period]));
  const used = reading.known.series.slice(-MOST_POINTS);
  const figures = used.map(({ day, value }) => {
    const date = dateOf(day);
    const period = periods.get(day) ?? date;
    const isDay = period === date;
    const name = isDay
      ? format.date(date)
      : texts.observedOn(format.period(period), format.date(date));
    return { label: capitalised(name, tag), value: format.number(value, { unit, decimals }) };
  });
  return { title: texts.observations(used.length), figures };
}

/** How each figure was computed, in words. */
function formulasOf(judged: AssessedGoal, texts: ExplainMessages, locale: Locale): string[] {
  return [
    ...expectedFormula(judged, texts, locale),
    ...paceFormulas(judged, texts, locale),
    ...requiredFormula(judged, texts, locale),
    ...(judged.assessment.forecast ? [texts.forecastFormula] : []),
  ];
}

function expectedFormula(
  judged: AssessedGoal,
  texts: ExplainMessages,
  { format }: Locale,
): string[] {
  if (judged.assessment.expectedValue === null) return [];
  const share = straightShare(judged);
  if (!share) return [texts.expectedOnPath];
  return [texts.expectedFormula(format.number(share.gone), format.number(share.all))];
}

/** Days gone and all days of a plan that is one straight line; null where it is none, or not under way. */
function straightShare({ goal, reading }: AssessedGoal): { gone: number; all: number } | null {
  const bends = goal.milestones.length + goal.revisions.length;
  if (goal.path !== 'linear' || bends > 0) return null;
  const { start } = goal;
  const end = goal.yearEnd ?? goal.end;
  const day = reading.known.series.at(-1)?.day;
  if (start === null || end === null || day === undefined) return null;
  return day > start && day <= end ? { gone: day - start, all: end - start } : null;
}

/** How the pace was found and how sure it is; below three observations that no trend is given. */
function paceFormulas(
  { assessment, indicator, reading }: AssessedGoal,
  texts: ExplainMessages,
  { format }: Locale,
): string[] {
  const { series } = reading.known;
  if (assessment.value === null) return [];
  const trend = theilSen(series);
  if (!trend)
    return series.length < FEWEST_POINTS ? [texts.noTrend(series.length, FEWEST_POINTS)] : [];
  if (assessment.pace === null) return [];
  const unit = indicator.unit && format.differenceUnit(indicator.unit);
  const yearly = (slope: number) =>
    format.number(significant(slope * DAYS_PER_YEAR), { unit, sign: true });
  const pairs = (trend.n * (trend.n - 1)) / 2;
  return [
    texts.paceFormula(format.number(pairs), format.number(trend.n)),
    texts.paceInterval(yearly(trend.low), yearly(trend.high)),
  ];
}

function requiredFormula(
  { assessment, goal, asOf }: AssessedGoal,
  texts: ExplainMessages,
  { format }: Locale,
): string[] {
  if (assessment.requiredPace === null || goal.end === null || asOf === null) return [];
  return [texts.requiredFormula(format.number(goal.end - dayNumber(asOf)))];
}
