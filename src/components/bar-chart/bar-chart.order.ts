import type { BarOrder, BarSort } from './bar-chart.options.js';
import type { Stack } from './bar-chart.stack.js';

/** What categories may be sorted by. */
export interface SortKeys {
  /** By category, NaN without data. */
  values: Float64Array;
  nameOf: (category: number) => string;
  compare: (a: string, b: string) => number;
}

/** The categories as they stand: what has no data is last whatever the direction, ties keep the author's order. */
export function sortedCategories(
  { values, nameOf, compare }: SortKeys,
  sort: BarSort = 'none',
  order: BarOrder = sort === 'value' ? 'descending' : 'ascending',
): Int32Array {
  const places = Int32Array.from(values.keys());
  if (sort === 'none') return order === 'descending' ? places.reverse() : places;
  const sign = order === 'descending' ? -1 : 1;
  if (sort === 'name') {
    const names = Array.from(places, nameOf);
    return places.sort((a, b) => sign * compare(names[a]!, names[b]!) || a - b);
  }
  const hasNone = (place: number) => Number(Number.isNaN(values[place]));
  return places.sort((a, b) => {
    if (hasNone(a) || hasNone(b)) return hasNone(a) - hasNone(b) || a - b;
    return sign * (values[a]! - values[b]!) || a - b;
  });
}

/**
 * Of more categories than a picture has room for, those that reach furthest: the sorted ones are cut into `most` runs,
 * and each run is stood for by its highest and its lowest. No extreme is lost.
 */
export function representatives(
  sorted: Int32Array,
  { low, high }: Pick<Stack, 'low' | 'high'>,
  most: number,
): Int32Array {
  if (sorted.length <= most) return sorted;
  const kept: number[] = [];
  const hasLow = low.some((end) => end < 0);
  const runs = Math.max(1, hasLow ? most >> 1 : most);
  for (let run = 0; run < runs; run++) {
    const [start, end] = [run, run + 1].map((i) => Math.floor((i * sorted.length) / runs));
    const [lowest, highest] = extremesOf(sorted.subarray(start, end), low, high);
    const both = hasLow && low[lowest]! < 0 ? [lowest, highest] : [highest];
    kept.push(...new Set(both));
  }
  return Int32Array.from(kept);
}

function extremesOf(run: Int32Array, low: Float64Array, high: Float64Array): [number, number] {
  let [lowest, highest] = [run[0]!, run[0]!];
  for (const place of run) {
    if (low[place]! < low[lowest]!) lowest = place;
    if (high[place]! > high[highest]!) highest = place;
  }
  return [lowest, highest];
}
