import type { ParsedPeriod, SinglePeriod } from '../core/period.js';
import {
  DEFAULT_TIME_ZONE,
  addDuration,
  boundsOf,
  calendarDifference,
  dayNumber,
  daysInMonth,
  parsePeriod,
  toPlainDate,
} from '../core/period.js';
import type { DurationOptions, Formatter, PeriodOptions } from './formatter.js';
import type { CoreMessages } from './messages.js';
import type { DateMessages, PeriodMessages } from './messages/dates.js';

type Texts = Pick<CoreMessages, 'dates' | 'lateness' | 'numbers'>;
type DateMethods = Pick<
  Formatter,
  'date' | 'dateTime' | 'period' | 'duration' | 'overdue' | 'stale'
>;

/** How dates, periods and lateness are told in a language. */
export function dateWords(texts: Texts): DateMethods {
  const period = (text: string, options?: PeriodOptions) => periodOf(texts.dates, text, options);
  return {
    date: (iso, { form } = {}) => dateOf(texts, iso, form ?? 'usual') ?? period(iso),
    dateTime: (instant) => dateTimeOf(texts, instant),
    period,
    duration: (planned, actual, options) => durationOf(texts, planned, actual, options),
    overdue: (text, asOf, staleAfter) => overdueOf(texts, text, asOf, staleAfter),
    stale(text, asOf, staleAfter) {
      const overdue = overdueOf(texts, text, asOf, staleAfter);
      return overdue === '' ? '' : texts.lateness.stale(period(text), overdue);
    },
  };
}

function dateOf({ dates }: Texts, iso: string, form: 'usual' | 'short' | 'long'): string | null {
  const plain = toPlainDate(iso);
  if (plain === null) return null;
  const [year, month, day] = plain.split('-').map(Number) as [number, number, number];
  return dates[form](day, month, year);
}

function dateTimeOf(texts: Texts, instant: string): string {
  const date = dateOf(texts, instant, 'short');
  const time = timeOf(instant);
  return date === null || time === null ? (date ?? instant) : texts.dates.at(time, date);
}

/** `hh:mm` in Việt Nam; a time without offset is local already. */
function timeOf(instant: string): string | null {
  const local = /T(\d{2}:\d{2})(?::\d{2}(?:[.,]\d+)?)?$/.exec(instant)?.[1];
  if (local !== undefined) return local;
  const moment = new Date(instant);
  if (!instant.includes('T') || Number.isNaN(moment.getTime())) return null;
  const fields = { hour: '2-digit', minute: '2-digit', hourCycle: 'h23' } as const;
  return new Intl.DateTimeFormat('en', { ...fields, timeZone: DEFAULT_TIME_ZONE }).format(moment);
}

function periodOf(dates: DateMessages, text: string, options: PeriodOptions = {}): string {
  const period = parsePeriod(text);
  if (period === null) return text;
  if (options.beside !== undefined) {
    const alone = aloneOf(dates, period, parsePeriod(options.beside));
    if (alone !== null) return alone;
  }
  const words = options.form === 'short' ? dates.axis : dates.sentence;
  return period.kind === 'range' ? spanOf(words, period) : singleOf(words, period);
}

/** A quarter or month without the year that a period beside it has named already. */
function aloneOf(
  dates: DateMessages,
  period: ParsedPeriod,
  beside: ParsedPeriod | null,
): string | null {
  if (beside === null || beside.kind === 'range' || period.kind === 'range') return null;
  if (beside.year !== period.year) return null;
  if (period.kind === 'quarter') return dates.quarterAlone(period.quarter);
  return period.kind === 'month' ? dates.monthAlone(period.month) : null;
}

function singleOf(words: PeriodMessages, period: SinglePeriod): string {
  switch (period.kind) {
    case 'year':
      return words.year(period.year);
    case 'half':
      return words.half(period.half === 1 ? 1 : 2, period.year);
    case 'quarter':
      return words.quarter(period.quarter, period.year);
    case 'month':
      return words.month(period.month, period.year);
    case 'day':
      return words.day(period.day, period.month, period.year);
  }
}

function spanOf(words: PeriodMessages, span: ParsedPeriod & { kind: 'range' }): string {
  const { from, to } = span;
  if (from.kind === 'year' && to.kind === 'year' && from.year !== to.year) {
    return words.years(from.year, to.year);
  }
  const part = partOfYear(words, span);
  if (part !== null) return part;
  const [first, last] = [singleOf(words, from), singleOf(words, to)];
  return first === last ? first : words.span(first, last);
}

/** A span from January on, or the second half: `9 tháng đầu năm 2025`. */
function partOfYear(words: PeriodMessages, span: ParsedPeriod): string | null {
  const [first, last] = boundsOf(span);
  const [year, month, day] = last.split('-').map(Number) as [number, number, number];
  if (Number(first.slice(0, 4)) !== year || day !== daysInMonth(year, month)) return null;
  const start = first.slice(5);
  if (start === '07-01' && month === 12) return words.half(2, year);
  if (start !== '01-01') return null;
  if (month === 12) return words.year(year);
  return month === 1 ? words.month(1, year) : words.firstMonths(month, year);
}

/** The last day of a date, an instant or a period; null when the text is none of them. */
function lastDayOf(text: string): string | null {
  const plain = toPlainDate(text);
  if (plain !== null) return plain;
  const period = parsePeriod(text);
  return period === null ? null : boundsOf(period)[1];
}

function durationOf(
  texts: Texts,
  planned: string,
  actual: string,
  { workingDays = false }: DurationOptions = {},
): string {
  const [due, done] = [lastDayOf(planned), lastDayOf(actual)];
  if (due === null || done === null) return texts.numbers.noData;
  const { lateness } = texts;
  const weekdays = weekdaysBetween(due, done);
  if (due === done || (workingDays && weekdays === 0)) return lateness.onTime;
  const time = workingDays ? lateness.workingDays(weekdays) : distance(texts, due, done);
  return done < due ? lateness.early(time) : lateness.late(time);
}

/** Whole calendar months where there is at least one, else days. */
function distance({ lateness }: Texts, from: string, to: string): string {
  const { months, days } = calendarDifference(from, to);
  return months > 0 ? lateness.months(months) : lateness.days(days);
}

function overdueOf(texts: Texts, text: string, asOf: string, staleAfter: string): string {
  const [end, now] = [lastDayOf(text), lastDayOf(asOf)];
  const due = end === null ? null : addDuration(end, staleAfter);
  if (due === null || now === null || now <= due) return '';
  return texts.lateness.overdueBy(distance(texts, due, now));
}

function weekdaysBetween(a: string, b: string): number {
  return Math.abs(weekdaysUntil(b) - weekdaysUntil(a));
}

/** Mondays to Fridays up to and with a date, counted from a Monday long ago. */
function weekdaysUntil(iso: string): number {
  const sinceMonday = dayNumber(iso) + 3; // 1970-01-01 was a Thursday
  const week = Math.floor(sinceMonday / 7);
  return week * 5 + Math.min(sinceMonday - week * 7 + 1, 5);
}
