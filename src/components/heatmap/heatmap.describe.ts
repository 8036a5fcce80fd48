import { weekdayOf } from '../../data/weekday.js';
import type { HeatData } from './heatmap.data.js';
import type { HeatWords } from './heatmap.words.js';

/** The extremes of the cells: where they stand first, and in how many cells. */
interface Extremes {
  low: number;
  high: number;
  lowCount: number;
  highCount: number;
  missing: number;
}

/** The highest and the lowest cell, the line with the highest mean, and what is missing. */
export function describeHeat(data: HeatData, words: HeatWords): string {
  const { texts, measure, column, placeOf } = words;
  const { values } = data.cells;
  const { low, high, lowCount, highCount, missing } = extremesOf(data);
  if (high < 0) return texts.summary(measure, [texts.empty]);
  const [lowest, highest] = [column.full(values[low]), column.full(values[high])];
  const clauses = () => {
    if (values[low] === values[high] && lowCount > 1) return [texts.allEqual(highest)];
    const top =
      highCount === 1 ? texts.highest(placeOf(high), highest) : texts.highestIn(highCount, highest);
    if (low === high) return [top];
    const bottom =
      lowCount === 1 ? texts.lowest(placeOf(low), lowest) : texts.lowestIn(lowCount, lowest);
    const busiest = busiestLine(data, words);
    return [
      top,
      bottom,
      ...(busiest ? [texts.busiest(busiest.name, column.full(busiest.mean))] : []),
    ];
  };
  const gaps = missing > 0 ? [texts.withoutData(missing)] : [];
  return texts.summary(measure, [...clauses(), ...gaps]);
}

function extremesOf({ cells }: HeatData): Extremes {
  const found: Extremes = { low: -1, high: -1, lowCount: 0, highCount: 0, missing: 0 };
  cells.values.forEach((value, cell) => {
    if (Number.isNaN(value)) {
      if (cells.absenceOf(cell) === 'no-data') found.missing += 1;
      return;
    }
    const [low, high] = [cells.values[found.low]!, cells.values[found.high]!];
    if (found.low < 0 || value < low) [found.low, found.lowCount] = [cell, 1];
    else if (value === low) found.lowCount += 1;
    if (found.high < 0 || value > high) [found.high, found.highCount] = [cell, 1];
    else if (value === high) found.highCount += 1;
  });
  return found;
}

/** The line (of a calendar the day of the week) with the highest mean; null where there is but one, or several tie. */
function busiestLine(
  { grid, cells }: HeatData,
  words: HeatWords,
): { name: string; mean: number } | null {
  const lineOf = (cell: number) =>
    grid.kind === 'days'
      ? weekdayOf(grid.days[cell]!)
      : Math.floor(cell / grid.columns.keys.length);
  const means = meansOf(cells.values, lineOf);
  const [first, second] = [...means.entries()].sort(([, a], [, b]) => b - a);
  if (!first || !second || first[1] === second[1] || !Number.isFinite(first[1])) return null;
  const [line, mean] = first;
  const name =
    grid.kind === 'days' ? words.texts.weekdays[line]! : words.nameOf(grid.lines, line, 'sentence');
  return { name, mean: roundedMean(mean) };
}

function meansOf(values: Float64Array, lineOf: (cell: number) => number): Map<number, number> {
  const sums = new Map<number, { sum: number; count: number }>();
  values.forEach((value, cell) => {
    if (Number.isNaN(value)) return;
    const line = lineOf(cell);
    const sum = sums.get(line) ?? { sum: 0, count: 0 };
    sum.sum += value;
    sum.count += 1;
    sums.set(line, sum);
  });
  return new Map([...sums].map(([line, { sum, count }]) => [line, sum / count]));
}

/** A mean is not more exact than its figures: three digits, or the whole number. */
function roundedMean(mean: number): number {
  return Math.abs(mean) < 100 ? Number(mean.toPrecision(3)) : Math.round(mean);
}
