import { entriesOf } from '../../core/fields.js';
import { dateOf } from '../../core/period.js';
import { knownAt } from '../../core/observations.js';
import type { Reading } from '../../core/reading.js';
import type { Indicator, Period } from '../../core/indicator.js';
import type { NoteCode } from '../../core/note.js';
import { honestDecimals, usualDecimals } from '../../i18n/digits.js';
import type { CardMessages } from '../../i18n/messages/card.js';
import type { Locale } from '../../i18n/register.js';
import { card } from '../../i18n/texts.js';
import { isNoted, judgeGoal } from '../../scene/judged-goal.js';
import type { JudgedGoal } from '../../scene/judged-goal.js';
import type { KpiCardInput, KpiCardOptions } from './kpi-card.options.js';
import { written } from './kpi-card.words.js';

/** A value with its period. */
export interface DatedValue {
  /** Day number of the last day of the period. */
  day: number;
  period: Period;
  value: number;
}

/** All that the parts of a card are laid out from. */
export interface CardFacts extends JudgedGoal {
  input: KpiCardInput;
  options: KpiCardOptions;
  locale: Locale;
  texts: CardMessages;
  /** The author's words on the newest observation; empty where there are none. */
  said: string;
  /** The author's words on the indicator. */
  note: string;
  /** Unit of the value: that of the indicator; points for a score. */
  unit: string | undefined;
  /** Fields contradict each other: the value is all that can be told. */
  isContrary: boolean;
  /** Period of the value; where there is none, that of the newest observation. */
  newestPeriod: Period | null;
  /** Values up to the date judged in order of time, one a day. */
  series: readonly DatedValue[];
  decimals: CardDecimals;
}

/** Decimals to print with; undefined: as many as the figure has. */
export interface CardDecimals {
  value: number | undefined;
  target: number | undefined;
  /** Of differences between figures. */
  difference: number;
  /** More decimals than a reader can use would be needed to tell the value from its target. */
  indistinct: boolean;
}

const contradictions: readonly NoteCode[] = [
  'better-contrary',
  'target-before-baseline',
  'min-above-max',
  'range-with-point-target',
];

/** Judges the indicator and gathers what its card is laid out from. */
export function gatherFacts(
  input: KpiCardInput,
  options: KpiCardOptions,
  locale: Locale,
): CardFacts {
  const { indicator } = input;
  const { asOf, thresholds } = options;
  const judged = judgeGoal(indicator, { ...(asOf && { asOf }), ...(thresholds && { thresholds }) });
  const { assessment, goal } = judged;
  const note = written(indicator.note);
  const wanted = decimalsGiven(indicator, options);
  return {
    ...judged,
    input,
    options,
    locale,
    texts: locale.texts(card),
    said: judged.remark === note ? '' : judged.remark,
    note,
    unit: written(indicator.unit) || unitOfKind(indicator),
    isContrary: goal.better === null || contradictions.some((code) => isNoted(assessment, code)),
    newestPeriod: newestPeriodOf(judged),
    series: datedValues(judged.reading),
    decimals: decimalsFor(assessment.value, goal.target, wanted),
  };
}

function newestPeriodOf({ assessment, indicator }: JudgedGoal): Period | null {
  const period: unknown = assessment.period ?? entriesOf(indicator.observations).at(-1)?.period;
  return typeof period === 'string' ? period : null;
}

/** All years of a counter that starts again every year. */
function datedValues({ observed, known, goal }: Reading): readonly DatedValue[] {
  const periods = new Map(observed.map(({ day, period }) => [day, period]));
  const { series } = goal.isYearly ? knownAt(observed, known.asOf, false, () => undefined) : known;
  return series.map(({ day, value }) => ({ day, value, period: periods.get(day) ?? dateOf(day) }));
}

function unitOfKind({ kind }: Indicator): string | undefined {
  return kind === 'score' ? 'điểm' : undefined;
}

function decimalsGiven(indicator: Indicator, options: KpiCardOptions): number | undefined {
  const isUsable = (count: unknown) => Number.isInteger(count) && (count as number) >= 0;
  return [options.decimals, indicator.decimals].find(isUsable);
}

/** A value that misses its target never prints as the target. */
function decimalsFor(
  value: number | null,
  target: number | null,
  given: number | undefined,
): CardDecimals {
  const usual = Math.max(usualDecimals(value ?? 0), usualDecimals(target ?? value ?? 0));
  const asGiven = { value: given, target: given, difference: given ?? usual, indistinct: false };
  if (value === null || target === null) return asGiven;
  const base = given ?? usualDecimals(value);
  const honest = honestDecimals(value, target, base);
  if (honest === null) return { ...asGiven, indistinct: true };
  if (honest === base) return asGiven;
  return { value: honest, target: honest, difference: honest, indistinct: false };
}
