import { dateOf } from '../../core/period.js';
import type { Locale } from '../../i18n/register.js';
import type { SceneTable, TableCell, TableRow } from '../../scene/scene.js';
import type { Course } from './trajectory-chart.course.js';
import { alongOutlook } from './trajectory-chart.marks.js';
import type { CourseWords } from './trajectory-chart.words.js';

/** One day of a course: what was, what was planned, what is to be expected. */
export interface CourseDay {
  day: number;
  /** Index of the observation; -1 where there is none. */
  index: number;
  value: number | null;
  planned: number | null;
  /** What the forecast expects, from the newest value on. */
  forecast: number | null;
}

/** Every day of which the picture says something, in order. */
export function courseDays(course: Course): CourseDay[] {
  const { actual, stations, outlook, expectedAt, judged, within } = course;
  const indexOf = new Map([...actual.xs].map((day, index) => [day, index]));
  const end = judged.goal.yearEnd ?? judged.goal.end;
  const ahead = outlook ? [end ?? outlook.to, ...(outlook.reach ? [outlook.reach.day] : [])] : [];
  const days = new Set([...actual.xs, ...stations.map(({ day }) => day), ...ahead]);
  return [...days]
    .filter((day) => !isRestart(actual.periods[indexOf.get(day) ?? -1], indexOf.has(day)))
    .sort((a, b) => a - b)
    .map((day) => {
      const index = indexOf.get(day) ?? -1;
      const value = actual.ys[index] ?? NaN;
      const isAhead = outlook !== null && day > outlook.from.day;
      return {
        day,
        index,
        value: Number.isNaN(value) ? null : value,
        planned: expectedAt(day),
        forecast: isAhead ? within(alongOutlook(outlook, day).value) : null,
      };
    });
}

/** A day that only breaks the line of a yearly counter. */
function isRestart(period: string | null | undefined, isObserved: boolean): boolean {
  return isObserved && period === null;
}

export function courseTable(course: Course, words: CourseWords, locale: Locale): SceneTable {
  const { texts, print, printComputed, againstPlan } = words;
  const { numbers, words: common } = locale.messages;
  const noData: TableCell = { text: numbers.noData, value: null, spoken: common.noData };
  const cell = (value: number | null, write: (value: number) => string): TableCell =>
    value === null ? noData : { text: write(value), value };
  const rows = courseDays(course).map((each): TableRow => {
    const { day, value, planned } = each;
    const compared = value === null || planned === null ? null : value - planned;
    const key = dayKey(course, each);
    return {
      key,
      cells: [
        { text: dayText(each, words, locale), value: dateOf(day) },
        cell(value, print),
        cell(planned, printComputed),
        cell(compared, () => againstPlan(value ?? 0, planned ?? 0)),
        ...(course.outlook ? [cell(each.forecast, printComputed)] : []),
      ],
    };
  });
  const columns = [
    { key: 'period', label: common.period, numeric: false },
    { key: 'actual', label: texts.actual, numeric: true },
    { key: 'plan', label: texts.plan, numeric: true },
    { key: 'difference', label: texts.difference, numeric: true },
    ...(course.outlook ? [{ key: 'forecast', label: texts.forecast, numeric: true }] : []),
  ];
  return { columns, rows };
}

/** The author's period, or the date of a day that none stands for. */
export function dayKey({ actual }: Course, { day, index }: CourseDay): string {
  return actual.periods[index] ?? dateOf(day);
}

export function dayText(each: CourseDay, words: CourseWords, { format }: Locale): string {
  return each.index < 0 ? format.date(dateOf(each.day)) : words.periodOf(each.index, 'short');
}
