import type { Assessment, AssessOptions } from '../core/assessment.js';
import type { Goal } from '../core/goal.js';
import type { Indicator, Period } from '../core/indicator.js';
import { usualDecimals } from '../i18n/digits.js';
import { noteText } from '../i18n/note-text.js';
import { explain } from '../i18n/explain-text.js';
import type { ExplainMessages } from '../i18n/messages/explain.js';
import type { Locale } from '../i18n/register.js';
import { significant } from '../i18n/significant.js';
import { assessGoal, type AssessedGoal } from './assessed-goal.js';
import { isNoted } from './judged-goal.js';

/** A number that was used, with its name. */
export interface ExplainedFigure {
  label: string;
  value: string;
}

/** How a judgement came about: the numbers used, and what was found on the way. */
export interface Explanation {
  figures: readonly ExplainedFigure[];
  /** What the figures rest on: a heading, and the numbers under it. */
  basis?: { title: string; figures: readonly ExplainedFigure[] };
  notes: readonly string[];
}

/** What is explained, besides the indicator. */
export interface ExplainOptions {
  asOf?: string | undefined;
  thresholds?: AssessOptions['thresholds'] | undefined;
}

/** Explains how an indicator was judged. Loaded when a reader asks for it. */
export function explainGoal(
  indicator: Indicator,
  options: ExplainOptions,
  locale: Locale,
): Explanation {
  return explainAssessed(assessed(indicator, options), options, locale);
}

/** Judges what is to be explained. */
export function assessed(indicator: Indicator, { asOf, thresholds }: ExplainOptions): AssessedGoal {
  return assessGoal(indicator, { ...(asOf && { asOf }), ...(thresholds && { thresholds }) });
}

/** Explains a judgement. */
export function explainAssessed(
  judged: AssessedGoal,
  { thresholds = {} }: ExplainOptions,
  locale: Locale,
): Explanation {
  const texts = locale.texts(explain);
  const figures = [
    ...observedFigures(judged, texts, locale),
    ...goalFigures(judged, texts, locale),
    ...outlookFigures(judged, texts, locale),
    ...provenance(judged, texts),
  ];
  const notes = [
    ...(judged.goal.better === 'lower' ? [texts.lowerIsBetter] : []),
    ...ratioNotes(judged.assessment, thresholds, texts, locale),
    ...forecastNotes(judged.assessment, texts),
    ...judged.assessment.notes.map((note) => noteText(locale, note)),
  ];
  return { figures: figures.filter(({ value }) => value !== ''), notes };
}

type Lines = ExplainedFigure[];

function observedFigures(
  { assessment, indicator }: AssessedGoal,
  texts: ExplainMessages,
  locale: Locale,
): Lines {
  const { words } = locale.messages;
  const now = printer(indicator, locale)(assessment.value);
  return [{ label: words.value, value: beside(now, assessment.period, texts.dated, locale) }];
}

function goalFigures(
  { assessment, indicator, goal }: AssessedGoal,
  texts: ExplainMessages,
  locale: Locale,
): Lines {
  const { format } = locale;
  const { words } = locale.messages;
  const print = printer(indicator, locale);
  const baseline = goal.isYearly ? '' : print(goal.baseline);
  const figures = [assessment.value, goal.target].map((figure) => usualDecimals(figure ?? 0));
  const fineness = indicator.decimals ?? Math.max(...figures);
  const percent = (share: number | null) =>
    share === null ? '' : format.percent(share, { decimals: 1 });
  return [
    {
      label: words.baseline,
      value: beside(baseline, indicator.baseline?.period, texts.dated, locale),
    },
    {
      label: words.target,
      value: beside(targetOf(goal, print, locale), indicator.target?.period, texts.by, locale),
    },
    {
      label: words.expectedNow,
      value: printer(indicator, locale, fineness)(assessment.expectedValue),
    },
    { label: texts.progress, value: percent(assessment.progress) },
    { label: texts.expectedProgress, value: percent(assessment.expectedProgress) },
    { label: texts.ratioToTarget, value: percent(assessment.ratioToTarget) },
  ];
}

function targetOf({ band, target, words }: Goal, print: Print, { format }: Locale): string {
  return band ? format.range(band.min, band.max) : print(target) || (words ?? '');
}

/** A figure with its period, where both are there. */
function beside(
  figure: string,
  period: Period | null | undefined,
  write: (figure: string, period: string) => string,
  { format }: Locale,
): string {
  return figure && period ? write(figure, format.period(period)) : figure;
}

function outlookFigures(
  { assessment, indicator }: AssessedGoal,
  texts: ExplainMessages,
  locale: Locale,
): Lines {
  const { format } = locale;
  const { pace, requiredPace, forecast } = assessment;
  const unit = indicator.unit && format.differenceUnit(indicator.unit);
  const yearly = (amount: number | null) =>
    amount === null ? '' : texts.perYear(format.number(significant(amount), { unit, sign: true }));
  const isSoon = isNoted(assessment, 'few-days-left');
  const print = (amount: number) => format.number(significant(amount), { unit: indicator.unit });
  return [
    { label: texts.pace, value: yearly(pace) },
    { label: texts.requiredPace, value: isSoon ? '' : yearly(requiredPace) },
    {
      label: texts.forecast,
      value: forecast
        ? texts.forecastRange(print(forecast.value), print(forecast.low), print(forecast.high))
        : '',
    },
    { label: texts.reaches, value: forecast?.reaches ? format.date(forecast.reaches) : '' },
  ];
}

function provenance({ indicator }: AssessedGoal, texts: ExplainMessages): Lines {
  return [
    { label: texts.owner, value: indicator.owner ?? '' },
    { label: texts.licence, value: indicator.source?.licence ?? '' },
  ];
}

function ratioNotes(
  { judgedBy, paceRatio }: Assessment,
  { onTrack = 0.95, atRisk = 0.75 }: NonNullable<AssessOptions['thresholds']>,
  texts: ExplainMessages,
  { format }: Locale,
): string[] {
  if (judgedBy !== 'ratio' || paceRatio === null) return [];
  const percent = (share: number) => format.percent(share, { decimals: 0 });
  return [texts.judgedByRatio(percent(paceRatio), percent(onTrack), percent(atRisk))];
}

function forecastNotes({ forecast, gap }: Assessment, texts: ExplainMessages): string[] {
  if (!forecast) return [];
  const isOpen = gap !== null && gap > 0;
  const never = isOpen && forecast.reaches === null ? [texts.neverReaches] : [];
  return [...never, texts.method(forecast.n)];
}

type Print = (value: number | null) => string;

/** What was observed is printed as it is; what was computed, as finely as what was observed. */
function printer(indicator: Indicator, { format }: Locale, decimals = indicator.decimals): Print {
  const { unit } = indicator;
  return (value) => (value === null ? '' : format.number(value, { unit, decimals }));
}
