import type { Note } from '../../core/assessment.js';
import type { Indicator } from '../../core/indicator.js';
import { dateOf, dayNumber } from '../../core/period.js';
import { capitalised } from '../../i18n/capitalised.js';
import type { TrajectoryChartMessages } from '../../i18n/messages/trajectory-chart.js';
import type { Locale } from '../../i18n/register.js';
import { significant } from '../../i18n/significant.js';
import { trajectoryChart } from '../../i18n/texts.js';
import { unitIndex, unitText, type TimeUnit } from '../../scale/time.js';
import { statusWord } from '../../scene/judged-goal.js';
import type { Course } from './trajectory-chart.course.js';

/** A fact told beside the picture. */
export interface Fact {
  label: string;
  value: string;
}

/** All that the chart says about a course, in one language. */
export interface CourseWords {
  texts: TrajectoryChartMessages;
  name: string;
  /** A figure as finely as the author's; a computed one with three significant digits. */
  print: (value: number | null) => string;
  printComputed: (value: number | null) => string;
  /** A day as a period of the observed kind: "Quý III/2027". */
  when: (day: number) => string;
  /** The period of an observation, or its day. */
  periodOf: (index: number, form: 'sentence' | 'short') => string;
  target: string;
  /** "Mục tiêu 95%, hạn năm 2026"; empty without a target. */
  targetLine: string;
  statusWord: string;
  /** Against the plan: "kém lộ trình 2,1 điểm %". */
  againstPlan: (value: number, planned: number) => string;
  facts: readonly Fact[];
  method: string;
  describe: () => string;
}

export function courseWords(course: Course, locale: Locale): CourseWords {
  const { format, messages } = locale;
  const { judged, unit } = course;
  const { indicator, goal } = judged;
  const texts = locale.texts(trajectoryChart);
  const { decimals } = indicator;
  const print = (value: number | null) => format.number(value, { unit: indicator.unit, decimals });
  const printComputed = (value: number | null) =>
    decimals === undefined
      ? format.number(value === null ? null : significant(value), { unit: indicator.unit })
      : print(value);
  const when = (day: number) => format.period(periodAt(day, unit));
  const against = (value: number, planned: number) => {
    const surplus = (value - planned) * (goal.better === 'lower' ? -1 : 1);
    const difference = indicator.unit && format.differenceUnit(indicator.unit);
    const amount = format.number(significant(Math.abs(surplus)), { unit: difference, decimals });
    if (amount === format.number(0, { unit: difference, decimals })) return texts.onPlan;
    return surplus < 0 ? texts.behind(amount) : texts.ahead(amount);
  };
  const target = goal.band
    ? format.range(goal.band.min, goal.band.max, { unit: indicator.unit })
    : goal.target === null
      ? ''
      : print(goal.target);
  const words = {
    texts,
    name: indicator.name,
    print,
    printComputed,
    when,
    periodOf: (index: number, form: 'sentence' | 'short') =>
      format.period(course.actual.periods[index] ?? dateOf(course.actual.xs[index] ?? 0), { form }),
    target,
    targetLine: targetLine(target, indicator, texts, locale),
    statusWord: statusWord(judged, messages),
    againstPlan: against,
  };
  return {
    ...words,
    facts: factsOf(course, words, locale),
    method: methodOf(course, words),
    describe: () => texts.sentence(clausesOf(course, words, locale)),
  };
}

function targetLine(
  target: string,
  { target: given }: Indicator,
  texts: TrajectoryChartMessages,
  { format }: Locale,
): string {
  const line = target && texts.target(target);
  return line && given?.period ? texts.due(line, format.period(given.period)) : line;
}

type Words = Omit<CourseWords, 'facts' | 'method' | 'describe'>;

function factsOf(course: Course, words: Words, locale: Locale): Fact[] {
  const { texts, printComputed } = words;
  const { assessment } = course.judged;
  const due = course.atDue?.map(printComputed);
  const facts: readonly (readonly [label: string, value: string])[] = [
    [texts.difference, comparison(course, words)],
    [texts.pace, yearly(course, assessment.pace, words, locale)],
    [texts.requiredPace, yearly(course, assessment.requiredPace, words, locale)],
    [texts.forecastAtDue, due ? texts.forecastRange(due[0]!, due[1]!, due[2]!) : ''],
    [texts.reachesLabel, reachedOn(course, words, locale)],
  ];
  return facts
    .filter(([, value]) => value !== '')
    .map(([label, value]) => ({ label, value: capitalised(value, locale.tag) }));
}

/** What the forecast rests on, or why there is none; empty where nothing was asked for. */
function methodOf({ judged: { assessment } }: Course, { texts }: Words): string {
  if (assessment.forecast) return texts.method(assessment.forecast.n);
  const few = assessment.notes.find(({ code }) => code === 'too-few-observations');
  return few && assessment.value !== null ? texts.sentence([tooFew(few, texts)]) : '';
}

/** The newest value against the plan of its day. */
function comparison({ newest, judged }: Course, { againstPlan }: Words): string {
  const { expectedValue } = judged.assessment;
  return newest === null || expectedValue === null ? '' : againstPlan(newest.value, expectedValue);
}

/** "tăng 5,2 điểm % mỗi năm" */
function yearly(
  { judged }: Course,
  pace: number | null,
  { texts }: Words,
  { format }: Locale,
): string {
  const { unit } = judged.indicator;
  return pace === null ? '' : texts.perYear(format.change(significant(pace), { unit }));
}

function reachedOn(course: Course, words: Words, locale: Locale): string {
  const { forecast } = course.judged.assessment;
  if (!forecast?.reaches) return '';
  return words.texts.reachedOn(...meeting(forecast.reaches, course, locale));
}

/** When the target is met, and how early or late that is. */
function meeting(reaches: string, { judged, unit }: Course, { format }: Locale): [string, string] {
  const period = periodAt(dayNumber(reaches), unit);
  const due = judged.indicator.target?.period;
  return [format.period(period), due ? format.duration(due, reaches) : ''];
}

function clausesOf(course: Course, words: Words, locale: Locale): string[] {
  const { texts, name, print } = words;
  const { assessment } = course.judged;
  const { value, period } = assessment;
  if (value === null) return [texts.noData(name)];
  const against = comparison(course, words);
  const standing = texts.standing(name, print(value), period ? locale.format.period(period) : '');
  return [
    [standing, words.statusWord.toLocaleLowerCase(locale.tag), against].filter(Boolean).join(', '),
    ...outlookClauses(course, words, locale),
  ];
}

function outlookClauses(course: Course, words: Words, locale: Locale): string[] {
  const { texts, target } = words;
  const { forecast, gap, pace, requiredPace, notes } = course.judged.assessment;
  const few = notes.find(({ code }) => code === 'too-few-observations');
  if (few) return [tooFew(few, texts)];
  if (!forecast || gap === null || gap <= 0) return [];
  const { format } = locale;
  const { unit } = course.judged.indicator;
  const change = (amount: number) => format.change(significant(amount), { unit });
  const paces =
    pace === null || requiredPace === null ? [] : [texts.paces(change(pace), change(requiredPace))];
  return forecast.reaches
    ? [texts.reaches(target, ...meeting(forecast.reaches, course, locale)), ...paces]
    : [texts.neverReaches, ...paces];
}

function tooFew({ values = {} }: Note, texts: TrajectoryChartMessages): string {
  return texts.tooFew(Number(values['n']), Number(values['needed']));
}

/** A day as a period of a unit; a day or an hour is told by its month. */
function periodAt(day: number, unit: TimeUnit): string {
  const told = unit === 'day' || unit === 'hour' ? 'month' : unit;
  return unitText(told, unitIndex(told, day));
}
