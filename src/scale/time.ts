import {
  boundsOf,
  dateOf,
  dayNumber,
  DEFAULT_TIME_ZONE,
  parsePeriod,
  periodBounds,
  toPlainDate,
} from '../core/period.js';
import type { TimeScale } from './linear.js';

/** What a time is told in, finest first. */
export const timeUnits = ['hour', 'day', 'month', 'quarter', 'half', 'year'] as const;
export type TimeUnit = (typeof timeUnits)[number];

/** A moment on a time axis. */
export interface TimeValue {
  /** Days since 1970-01-01 in Việt Nam; a period stands for its last day. */
  day: number;
  unit: TimeUnit;
}

const dayInMs = 86_400_000;
/** Việt Nam keeps UTC+7 the whole year round. */
const offsetInDays = 7 / 24;

/** Reads a period, an ISO date or date-time, or a `Date`; `null` when it is none of them. */
export function readTime(found: unknown): TimeValue | null {
  if (found instanceof Date) return readInstant(found.getTime());
  if (typeof found !== 'string') return null;
  const period = parsePeriod(found);
  if (period) {
    const unit = period.kind === 'range' ? period.to.kind : period.kind;
    return { day: dayNumber(boundsOf(period)[1]), unit };
  }
  if (toPlainDate(found, DEFAULT_TIME_ZONE) === null) return null;
  const isLocal = !/(?:Z|[+-]\d{2}:?\d{2})$/.test(found);
  return isLocal
    ? atDay(Date.parse(`${found}Z`) / dayInMs)
    : atDay(Date.parse(found) / dayInMs + offsetInDays);
}

export function timeScale(
  domain: readonly [number, number],
  range: readonly [number, number],
): TimeScale {
  return { type: 'time', domain, range };
}

/** The finer of two units. */
export function finerUnit(a: TimeUnit, b: TimeUnit): TimeUnit {
  return timeUnits.indexOf(a) < timeUnits.indexOf(b) ? a : b;
}

/** The number of a unit in the calendar: consecutive units have consecutive numbers. */
export function unitIndex(unit: TimeUnit, day: number): number {
  if (unit === 'hour') return Math.floor(day * 24);
  if (unit === 'day') return Math.floor(day);
  const iso = dateOf(Math.floor(day));
  const [year, month] = [Number(iso.slice(0, 4)), Number(iso.slice(5, 7)) - 1];
  const perYear = unitsPerYear[unit];
  return year * perYear + Math.floor(month / (12 / perYear));
}

/** The first and the last day of a unit by its number; hours and days stand for their own moment. */
export function unitBounds(unit: TimeUnit, index: number): [first: number, last: number] {
  if (unit === 'hour') return [index / 24, index / 24];
  if (unit === 'day') return [index, index];
  const [first, last] = periodBounds(unitText(unit, index));
  return [dayNumber(first), dayNumber(last)];
}

/** A unit as an ISO 8601 period: `2025-Q3`. Hours give their date. */
export function unitText(unit: TimeUnit, index: number): string {
  if (unit === 'hour') return dateOf(index / 24);
  if (unit === 'day') return dateOf(index);
  const perYear = unitsPerYear[unit];
  const year = String(Math.floor(index / perYear)).padStart(4, '0');
  const part = (index % perYear) + 1;
  if (unit === 'year') return year;
  if (unit === 'half') return `${year}-H${part}`;
  return unit === 'quarter' ? `${year}-Q${part}` : `${year}-${String(part).padStart(2, '0')}`;
}

const unitsPerYear = { month: 12, quarter: 4, half: 2, year: 1 } as const;

function readInstant(milliseconds: number): TimeValue | null {
  return Number.isFinite(milliseconds) ? atDay(milliseconds / dayInMs + offsetInDays) : null;
}

/** Midnight is a date; any other moment a time of day. Outside the years 0–9999 there are no dates to print. */
function atDay(day: number): TimeValue | null {
  if (!(day >= dayNumber('0000-01-01') && day < dayNumber('9999-12-31') + 1)) return null;
  return { day, unit: Number.isInteger(day) ? 'day' : 'hour' };
}
