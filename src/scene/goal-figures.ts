import { isValue } from '../core/value.js';
import { usualDecimals } from '../i18n/digits.js';
import type { NumberOptions } from '../i18n/formatter.js';
import type { ProgressMessages } from '../i18n/messages/progress.js';
import type { Locale } from '../i18n/register.js';
import { statusWord, type JudgedGoal } from './judged-goal.js';

/** A figure of a row, and the smaller words below it. */
export interface RowFigure {
  /** Empty where there is none. */
  text: string;
  note: string;
}

/** The figures of a row. */
export interface RowFigures {
  now: RowFigure;
  /** Without the date, which the rows of a chart may share. */
  target: RowFigure;
  /** Value and target with their unit, for a sentence. Empty where there is none. */
  spokenNow: string;
  spokenTarget: string;
}

/** How the numbers of one indicator are printed: all with equal decimals. */
export interface Printing extends NumberOptions {
  /** The unit where it clings to its number: `%`. */
  unit: string | undefined;
  /** The unit as a word of its own; empty where it clings. */
  word: string;
}

/** The indicator's unit, if it has one. */
export function unitOf({ indicator }: JudgedGoal): string | undefined {
  const unit: unknown = indicator.unit;
  return typeof unit === 'string' && unit.trim() !== '' ? unit : undefined;
}

/** Decimals to print with, as many as the most exact of its figures has; undefined where there is none. */
export function decimalsOf({ indicator, goal, assessment }: JudgedGoal): number | undefined {
  if (isValue(indicator.decimals)) return Math.max(0, Math.round(indicator.decimals));
  const figures = [assessment.value, goal.target, goal.baseline].filter(isValue);
  return figures.length > 0 ? Math.max(...figures.map(usualDecimals)) : undefined;
}

function printingOf(judged: JudgedGoal, { format, messages }: Locale): Printing {
  const unit = unitOf(judged);
  const { qualifier } = judged.indicator;
  const known = qualifier !== undefined && Object.hasOwn(messages.numbers.qualifiers, qualifier);
  const clings = unit !== undefined && format.parts(1, { unit }).gap === '';
  return {
    unit: clings ? unit : undefined,
    word: unit === undefined || clings ? '' : format.unit(unit),
    decimals: decimalsOf(judged),
    qualifier: known ? qualifier : undefined,
  };
}

/** The figures of a goal, in the way of its kind. */
export function figuresOf(judged: JudgedGoal, texts: ProgressMessages, locale: Locale): RowFigures {
  switch (judged.indicator.kind) {
    case 'pass-fail':
      return passFailFigures(judged, locale);
    case 'score':
      return scoreFigures(judged, texts, locale);
    case 'task':
      return taskFigures(judged, texts, locale);
    default:
      return measureFigures(judged, texts, locale);
  }
}

function passFailFigures(judged: JudgedGoal, { messages }: Locale): RowFigures {
  const { passed } = judged.indicator;
  const known = typeof passed === 'boolean' && judged.withheld === null;
  const word = passed ? messages.status.passed : messages.status.failed;
  return {
    now: { text: known ? word : '', note: '' },
    target: { text: messages.status.passed, note: '' },
    spokenNow: known && word !== statusWord(judged, messages) ? word : '',
    spokenTarget: '',
  };
}

function scoreFigures(judged: JudgedGoal, texts: ProgressMessages, locale: Locale): RowFigures {
  const { indicator, assessment } = judged;
  const figures = measureFigures(judged, texts, locale);
  if (assessment.value === null || assessment.shareOfMax === null) return figures;
  const word = locale.format.unit('điểm');
  const now = `${figures.now.text}/${locale.format.number(indicator.maxScore)}`;
  return { ...figures, now: { text: now, note: word }, spokenNow: `${now} ${word}` };
}

function taskFigures(judged: JudgedGoal, texts: ProgressMessages, locale: Locale): RowFigures {
  const { stepsDone, stepsTotal } = judged.assessment;
  const due = dueDate(judged, locale);
  const count = stepsTotal ? `${stepsDone ?? 0}/${stepsTotal}` : '';
  return {
    now: { text: count, note: count && texts.stepsUnit },
    target: { text: due, note: due && texts.due },
    spokenNow: count && `${count} ${texts.stepsUnit}`,
    spokenTarget: due,
  };
}

function dueDate({ indicator }: JudgedGoal, { format }: Locale): string {
  const due: unknown = indicator.planned?.end ?? indicator.target?.period;
  return typeof due === 'string' && due !== '' ? format.period(due, { form: 'short' }) : '';
}

function measureFigures(judged: JudgedGoal, texts: ProgressMessages, locale: Locale): RowFigures {
  const { goal, assessment } = judged;
  const printing = printingOf(judged, locale);
  const [value, point] = locale.format.pair(assessment.value, goal.target, printing);
  const now = assessment.value === null ? '' : value;
  const target = targetText(judged, point, printing, locale);
  const start = startText(judged, printing, texts, locale);
  const spoken = (text: string) => [text, printing.word].filter(Boolean).join(' ');
  const isFigure = target !== '' && goal.words === null;
  const whole = { ...printing, unit: unitOf(judged) };
  const [spokenValue, spokenPoint] = locale.format.pair(assessment.value, goal.target, whole);
  return {
    now: { text: now, note: target === '' && now !== '' ? spoken(start) : start },
    target: { text: target, note: isFigure ? printing.word : '' },
    spokenNow: now && spokenValue,
    spokenTarget: targetText(judged, spokenPoint, whole, locale),
  };
}

/** Where it started; a yearly counter always starts at zero, and a band has no way to start on. */
function startText(
  { goal, assessment }: JudgedGoal,
  { unit, decimals }: Printing,
  texts: ProgressMessages,
  { format }: Locale,
): string {
  const isOnItsWay = assessment.value !== null && goal.band === null && !goal.isYearly;
  if (goal.baseline === null || !isOnItsWay) return '';
  return texts.from(format.number(goal.baseline, { unit, decimals }));
}

/** A point, a band or words; empty without any. */
function targetText(
  { goal }: JudgedGoal,
  point: string,
  { unit, decimals }: Printing,
  { format }: Locale,
): string {
  if (goal.words !== null) return goal.words.trim().normalize('NFC');
  if (goal.target !== null) return point;
  if (goal.band === null) return '';
  const { min, max } = goal.band;
  return min === max
    ? format.number(min, { unit, decimals })
    : format.range(min, max, { unit, decimals });
}
