import { weekdayOf } from '../../data/weekday.js';
import { startOfYear, type CalendarYear } from './heatmap.days.js';

/** A year or a part of one as a band of seven lines, a column a week. */
export interface Strip {
  year: number;
  /** The first day of each of its months, and of the month after. */
  months: readonly number[];
  /** Number of its first month, 0 = January. */
  month: number;
  /** The days that have cells. */
  from: number;
  to: number;
  /** The cell of the day `from`. */
  cell: number;
  /** The Monday of its first week. */
  monday: number;
  weeks: number;
}

/** Strips in their places. */
export interface PlacedStrips {
  strips: readonly Strip[];
  /** Where the cells of each strip begin. */
  tops: readonly number[];
  left: number;
  /** Width and height of a day. */
  pitch: number;
}

const monthsOfYear = 12;

/** Years in so many equal parts; a part without a day of the data is left out. */
export function yearStrips(years: readonly CalendarYear[], parts: number): Strip[] {
  const length = monthsOfYear / parts;
  return years.flatMap((block) =>
    Array.from({ length: parts }, (_, part) => stripOf(block, part * length, length)).filter(
      ({ from, to }) => from <= to,
    ),
  );
}

function stripOf({ year, from, to, cell }: CalendarYear, month: number, length: number): Strip {
  const months = Array.from({ length: length + 1 }, (_, i) => startOfYear(year, month + i));
  const [first, end] = [months[0]!, months.at(-1)!];
  const monday = first - weekdayOf(first);
  const start = Math.max(from, first);
  return {
    year,
    months,
    month,
    from: start,
    to: Math.min(to, end - 1),
    cell: cell + start - from,
    monday,
    weeks: Math.floor((end - 1 - monday) / 7) + 1,
  };
}
