import { WardError } from './error.js';

/** A period without a slash. */
export type SinglePeriod =
  | { kind: 'year'; year: number }
  | { kind: 'half'; year: number; half: number }
  | { kind: 'quarter'; year: number; quarter: number }
  | { kind: 'month'; year: number; month: number }
  | { kind: 'day'; year: number; month: number; day: number };

/** A {@link Period} taken apart. Months, quarters and halves count from 1. */
export type ParsedPeriod = SinglePeriod | { kind: 'range'; from: SinglePeriod; to: SinglePeriod };

/** How far an actual date lies from the planned one. */
export interface CalendarDifference {
  direction: 'early' | 'late' | 'on-time';
  /** Whole calendar months, 0 or more. */
  months: number;
  /** Days beyond the whole months: all of the distance when `months` is 0. */
  days: number;
}

/** Where instants become dates unless another zone is asked for. */
export const DEFAULT_TIME_ZONE = 'Asia/Ho_Chi_Minh';

const SINGLE = /^(\d{4})(?:-(?:H([12])|Q([1-4])|(\d{2})(?:-(\d{2}))?))?$/;
const DATE_TIME =
  /^(\d{4}-\d{2}-\d{2})T([01]\d|2[0-3]):([0-5]\d)(?::([0-5]\d)(?:[.,]\d+)?)?(Z|[+-](?:[01]\d|2[0-3]):?[0-5]\d)?$/;
const DURATION = /^P(?=\d)(?:(\d{1,6})Y)?(?:(\d{1,6})M)?(?:(\d{1,6})W)?(?:(\d{1,6})D)?$/;

const DAY_IN_MS = 86_400_000;
/** Made once: making a format takes longer than reading a thousand dates. */
const defaultFormat = dateFormat(DEFAULT_TIME_ZONE);
/** 0000-01-01 */
const FIRST_DAY = -719_528;
/** 9999-12-31 */
const LAST_DAY = 2_932_896;

/**
 * Reads an ISO 8601 period: `2025`, `2025-H1`, `2025-Q3`, `2025-07`, `2025-07-21`, or two of them
 * with a slash between (`2020/2025`). Other forms, impossible dates and ranges that end before
 * they begin give `null`.
 */
export function parsePeriod(text: string): ParsedPeriod | null {
  const slash = text.indexOf('/');
  if (slash < 0) return parseSingle(text);
  const from = parseSingle(text.slice(0, slash));
  const to = parseSingle(text.slice(slash + 1));
  if (!from || !to || numberOf(firstDay(from)) > numberOf(lastDay(to))) return null;
  return { kind: 'range', from, to };
}

/**
 * The first and the last day of a period as ISO dates.
 * @throws WardError `config` naming the text when it is no period.
 */
export function periodBounds(period: string): [first: string, last: string] {
  const parsed = parsePeriod(period);
  if (!parsed) throw unreadable('period', period);
  return boundsOf(parsed);
}

/** The first and the last day of a parsed period as ISO dates. */
export function boundsOf(period: ParsedPeriod): [first: string, last: string] {
  const [from, to] = period.kind === 'range' ? [period.from, period.to] : [period, period];
  return [isoDate(firstDay(from)), isoDate(lastDay(to))];
}

/** The day number of the last day of a parsed period: the day the period stands for. */
export function lastDayNumber(period: ParsedPeriod): number {
  return numberOf(lastDay(period.kind === 'range' ? period.to : period));
}

/**
 * Days from 1970-01-01 to an ISO date in the proleptic Gregorian calendar. Neither a clock nor a
 * local zone is involved.
 * @throws WardError `config` naming the text when it is no possible date.
 */
export function dayNumber(iso: string): number {
  return numberOf(parseDay(iso));
}

/**
 * The ISO date that lies so many whole days after 1970-01-01: the inverse of {@link dayNumber}.
 * @throws WardError `config` outside the years 0000–9999, all that four digits can say.
 */
export function dateOf(day: number): string {
  if (!(day >= FIRST_DAY && day < LAST_DAY + 1)) throw unreadable('date', `day ${String(day)}`);
  return new Date(Math.floor(day) * DAY_IN_MS).toISOString().slice(0, 10);
}

/**
 * The calendar date of a text. A plain date stays untouched, and so does the date of a date-time
 * without offset; an instant (`…Z`, `…+07:00`) becomes the date it has in `timeZone`.
 * `null` when the text is none of these.
 * @throws WardError `config` when an instant meets a zone that does not exist.
 */
export function toPlainDate(text: string, timeZone: string = DEFAULT_TIME_ZONE): string | null {
  if (parseSingle(text)?.kind === 'day') return text;
  const match = DATE_TIME.exec(text);
  const date = match?.[1];
  if (!match || !date || !parseSingle(date)) return null;
  const [hour, minute, second] = [Number(match[2]), Number(match[3]), Number(match[4] ?? 0)];
  if (!match[5]) return date;
  const seconds = (hour * 60 + minute - offsetMinutes(match[5])) * 60 + second;
  return dateInZone(dayNumber(date) * DAY_IN_MS + seconds * 1000, timeZone);
}

/**
 * Compares an actual with a planned date in whole calendar months and the days beyond them.
 * The same day of two months lies whole months apart, and so do two month ends (30/6 and 31/8).
 * @throws WardError `config` when one of them is no date.
 */
export function calendarDifference(planned: string, actual: string): CalendarDifference {
  const distance = dayNumber(actual) - dayNumber(planned);
  if (distance === 0) return { direction: 'on-time', months: 0, days: 0 };
  const [earlier, later] = distance < 0 ? [actual, planned] : [planned, actual];
  const direction = distance < 0 ? 'early' : 'late';
  const a = parseDay(earlier);
  const b = parseDay(later);
  const bothEnds = isMonthEnd(a) && isMonthEnd(b);
  const months = (b.year - a.year) * 12 + b.month - a.month;
  if (bothEnds) return { direction, months, days: 0 };
  const whole = b.day >= a.day ? months : months - 1;
  return { direction, months: whole, days: dayNumber(later) - numberOf(plusMonths(a, whole)) };
}

/**
 * An ISO date later by a duration in years, months, weeks and days (`P1Y`, `P3M`, `P2W`, `P1M10D`).
 * Months go first; a month end stays a month end, other days are cut to the length of their month.
 * `null` when the duration is not of this form or the result leaves the year 9999.
 * @throws WardError `config` when `iso` is no date.
 */
export function addDuration(iso: string, duration: string): string | null {
  const match = DURATION.exec(duration);
  const start = parseDay(iso);
  if (!match) return null;
  const [years, months, weeks, days] = match.slice(1).map((part) => Number(part ?? 0));
  const shift = (years ?? 0) * 12 + (months ?? 0);
  if (start.year + shift / 12 >= 9999) return null;
  const base = shift > 0 && isMonthEnd(start) ? { ...start, day: 31 } : start;
  const day = numberOf(plusMonths(base, shift)) + (weeks ?? 0) * 7 + (days ?? 0);
  return day <= LAST_DAY ? dateOf(day) : null;
}

/** The number of days in a month of a year. */
export function daysInMonth(year: number, month: number): number {
  if (month === 2) return year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0) ? 29 : 28;
  return month === 4 || month === 6 || month === 9 || month === 11 ? 30 : 31;
}

function parseSingle(text: string): SinglePeriod | null {
  const match = SINGLE.exec(text);
  if (!match) return null;
  const year = Number(match[1]);
  if (match[2]) return { kind: 'half', year, half: Number(match[2]) };
  if (match[3]) return { kind: 'quarter', year, quarter: Number(match[3]) };
  if (!match[4]) return { kind: 'year', year };
  const month = Number(match[4]);
  const day = Number(match[5] ?? 1);
  if (!isPossible(year, month, day)) return null;
  return match[5] ? { kind: 'day', year, month, day } : { kind: 'month', year, month };
}

/** The months a period begins and ends with. */
function monthsOf(period: SinglePeriod): [first: number, last: number] {
  switch (period.kind) {
    case 'year':
      return [1, 12];
    case 'half':
      return [period.half * 6 - 5, period.half * 6];
    case 'quarter':
      return [period.quarter * 3 - 2, period.quarter * 3];
    default:
      return [period.month, period.month];
  }
}

function firstDay(period: SinglePeriod): Day {
  const day = period.kind === 'day' ? period.day : 1;
  return { year: period.year, month: monthsOf(period)[0], day };
}

function lastDay(period: SinglePeriod): Day {
  const month = monthsOf(period)[1];
  const day = period.kind === 'day' ? period.day : daysInMonth(period.year, month);
  return { year: period.year, month, day };
}

type Day = { year: number; month: number; day: number };

function parseDay(iso: string): Day {
  const period = parseSingle(iso);
  if (period?.kind !== 'day') throw unreadable('date', iso);
  return period;
}

function numberOf({ year, month, day }: Day): number {
  return new Date(0).setUTCFullYear(year, month - 1, day) / DAY_IN_MS; // Date.UTC reads 0–99 as 1900s
}

function isPossible(year: number, month: number, day: number): boolean {
  return year >= 0 && month >= 1 && month <= 12 && day >= 1 && day <= daysInMonth(year, month);
}

function isMonthEnd({ year, month, day }: Day): boolean {
  return day === daysInMonth(year, month);
}

function plusMonths({ year, month, day }: Day, months: number): Day {
  const index = year * 12 + month - 1 + months;
  const [newYear, newMonth] = [Math.floor(index / 12), (index % 12) + 1];
  return { year: newYear, month: newMonth, day: Math.min(day, daysInMonth(newYear, newMonth)) };
}

function isoDate({ year, month, day }: Day): string {
  const pad = (value: number, length: number) => String(value).padStart(length, '0');
  return `${pad(year, 4)}-${pad(month, 2)}-${pad(day, 2)}`;
}

function offsetMinutes(offset: string): number {
  if (offset === 'Z') return 0;
  const minutes = Number(offset.slice(1, 3)) * 60 + Number(offset.slice(-2));
  return offset.startsWith('-') ? -minutes : minutes;
}

function dateInZone(milliseconds: number, timeZone: string): string {
  const format = timeZone === DEFAULT_TIME_ZONE ? defaultFormat : dateFormat(timeZone);
  const parts = format.formatToParts(milliseconds);
  const part = (type: string) => Number(parts.find((each) => each.type === type)?.value);
  return isoDate({ year: part('year'), month: part('month'), day: part('day') });
}

function dateFormat(timeZone: string): Intl.DateTimeFormat {
  try {
    const fields = { year: 'numeric', month: 'numeric', day: 'numeric' } as const;
    return new Intl.DateTimeFormat('en', { ...fields, timeZone });
  } catch (cause) {
    const details = { field: 'timeZone', found: timeZone };
    throw new WardError('config', `There is no time zone "${timeZone}".`, details, cause);
  }
}

function unreadable(what: string, found: string): WardError {
  return new WardError('config', `"${found}" is not an ISO 8601 ${what}.`, { field: what, found });
}
