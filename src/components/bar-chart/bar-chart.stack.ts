import type { BarSeries } from './bar-chart.data.js';
import type { BarMode } from './bar-chart.options.js';

/** From where to where the bars of a series run, by category, in values; NaN where there is no data. */
export interface BarSpans {
  readonly from: Float64Array;
  readonly to: Float64Array;
}

/** The bars of all shown series. */
export interface Stack {
  /** By shown series. */
  readonly spans: readonly BarSpans[];
  /** By category: the outer ends of its bars below and above zero, 0 where there are none. */
  readonly low: Float64Array;
  readonly high: Float64Array;
  /** By category: the sum of its values; NaN where it has none. */
  readonly totals: Float64Array;
}

/** Whether the series of a category stand on one another. */
export function isStacked(mode: BarMode): boolean {
  return mode !== 'grouped';
}

/**
 * Where bars begin and end. Parts are stacked from zero in the order of the series, negative ones below it, so that the
 * ends of a stack are the sums of its parts on either side.
 * @param opposite keys of series that a diverging stack turns to the other side
 */
export function stackBars(
  series: readonly BarSeries[],
  categories: number,
  mode: BarMode,
  opposite: readonly string[] = [],
): Stack {
  const totals = totalsOf(series, categories, mode === 'percent' ? 0 : -Infinity);
  const [low, high] = [new Float64Array(categories), new Float64Array(categories)];
  const spans = series.map(({ key, values }) => {
    const sign = mode === 'diverging' && opposite.includes(key) ? -1 : 1;
    const from = new Float64Array(categories);
    const to = new Float64Array(categories).fill(NaN);
    for (let i = 0; i < categories; i++) {
      const length = sign * (mode === 'percent' ? shareOf(values[i]!, totals[i]!) : values[i]!);
      if (length !== length) continue;
      const side = length < 0 ? low : high;
      from[i] = isStacked(mode) ? side[i]! : 0;
      to[i] = finite(from[i]! + length);
      side[i] = length < 0 ? Math.min(side[i]!, to[i]!) : Math.max(side[i]!, to[i]!);
    }
    return { from, to };
  });
  return { spans, low, high, totals };
}

/** The part of a total, from 0 to 1; NaN where that says nothing. */
export function shareOf(value: number, total: number): number {
  return total > 0 && value >= 0 ? value / total : NaN;
}

/** @param least values below it are left out */
function totalsOf(series: readonly BarSeries[], categories: number, least: number): Float64Array {
  const totals = new Float64Array(categories).fill(NaN);
  for (const { values } of series)
    for (let i = 0; i < categories; i++) {
      const value = values[i]!;
      if (value >= least) totals[i] = totals[i] === totals[i] ? finite(totals[i]! + value) : value;
    }
  return totals;
}

/** The largest numbers have no sum: it stays the largest number. */
function finite(sum: number): number {
  return Math.max(-Number.MAX_VALUE, Math.min(Number.MAX_VALUE, sum));
}
