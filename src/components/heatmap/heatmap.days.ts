import { dateOf, dayNumber } from '../../core/period.js';
import type { Refuse } from '../../data/columns.js';
import { accessor, type Field } from '../../data/field.js';
import { isRow, type Row } from '../../data/row.js';
import { readTime } from '../../scale/time.js';

/** A year of a calendar, with those of its days that the data spans. */
export interface CalendarYear {
  readonly year: number;
  /** Days since 1970-01-01. */
  readonly from: number;
  readonly to: number;
  /** The cell of its first day. */
  readonly cell: number;
}

/** The days of a calendar; cells are days in their order. */
export interface Days {
  readonly kind: 'days';
  readonly years: readonly CalendarYear[];
  /** The day of each cell, since 1970-01-01. */
  readonly days: Int32Array;
}

/** The latest years that are drawn; earlier rows are refused. */
const mostYears = 50;

/** Reads the days of rows. Years without a row are left out; within a year the days between the first and last row count. */
export function readDays(
  rows: readonly Row[],
  field: Field,
  refuse: Refuse,
): { grid: Days; cellOf: Float64Array; count: number } {
  const valueOf = accessor(field);
  const dayOf = Float64Array.from(rows, (row) => (isRow(row) ? readDay(valueOf(row)) : NaN));
  const years = calendarYears(dayOf);
  const yearOf = new Map(years.map((each) => [each.year, each]));
  const cellOf = dayOf.map((day, row) => {
    const year = Number.isNaN(day) ? undefined : yearOf.get(yearOfDay(day));
    if (year) return year.cell + day - year.from;
    const found = isRow(rows[row]) ? valueOf(rows[row]) : rows[row];
    refuse(row, field, found, Number.isNaN(day) ? 'is no day' : 'is too early for this calendar');
    return NaN;
  });
  const days = Int32Array.from(
    years.flatMap(({ from, to }) => Array.from({ length: to - from + 1 }, (_, i) => from + i)),
  );
  return { grid: { kind: 'days', years, days }, cellOf, count: days.length };
}

/** The day of a date or an instant; NaN for longer periods. */
function readDay(found: unknown): number {
  const time = readTime(found);
  return time && (time.unit === 'day' || time.unit === 'hour') ? Math.floor(time.day) : NaN;
}

function yearOfDay(day: number): number {
  return Number(dateOf(day).slice(0, 4));
}

function calendarYears(days: Float64Array): CalendarYear[] {
  const used = days.filter((day) => !Number.isNaN(day));
  const numbers = [...new Set(Array.from(used, yearOfDay))].sort((a, b) => a - b).slice(-mostYears);
  const [first, last] = used.reduce(([low, high], day) => [Math.min(low, day), Math.max(high, day)], [Infinity, -Infinity]); // prettier-ignore
  let cell = 0;
  return numbers.map((year) => {
    const from = Math.max(first, startOfYear(year));
    const to = Math.min(last, startOfYear(year + 1) - 1);
    const block = { year, from, to, cell };
    cell += to - from + 1;
    return block;
  });
}

/** The first day of a year, or of one of its months (0 = January). */
export function startOfYear(year: number, month = 0): number {
  if (month >= 12) return startOfYear(year + 1, month - 12);
  const [y, m] = [String(year).padStart(4, '0'), String(month + 1).padStart(2, '0')];
  return year > 9999 ? dayNumber('9999-12-31') + 1 : dayNumber(`${y}-${m}-01`);
}
