import type { TrendMessages } from '../i18n/messages/trend.js';

/** A run of values to be told in a sentence. */
export interface Trend {
  name: string;
  /** NaN where there is no data. */
  values: ArrayLike<number>;
  /** The position of a value in words, as it stands in a sentence: "năm 2025". */
  at: (index: number) => string;
  /** The span between two positions: "2020–2025". */
  span: (first: number, last: number) => string;
}

/** How values are printed: all of a sentence in one unit, which is told once. */
export interface TrendPrinter {
  bare: (value: number) => string;
  full: (value: number) => string;
}

/** What stands out in a run of values: indices, -1 where there is no data at all. */
interface Landmarks {
  first: number;
  last: number;
  lowest: number;
  highest: number;
  gaps: number;
}

/**
 * A run of values in one sentence: from where to where over which span, with the extreme that the direction leads to,
 * and what is missing.
 */
export function describeTrend(
  trend: Trend,
  { bare, full }: TrendPrinter,
  texts: TrendMessages,
): string {
  const { name, values, at } = trend;
  const { first, last, lowest, highest, gaps } = landmarksOf(values);
  if (first < 0) return texts.sentence([texts.noData(name)]);
  const [start, end] = [values[first]!, values[last]!];
  const missing = gaps > 0 ? [texts.gaps(gaps)] : [];
  if (first === last) {
    return texts.sentence([texts.onePoint(name, full(end), at(last)), ...missing]);
  }
  const span = trend.span(first, last);
  const [low, high] = [values[lowest]!, values[highest]!];
  const top = highest === last ? texts.highestAt(at(last)) : texts.highest(full(high), at(highest));
  const bottom = lowest === last ? texts.lowestAt(at(last)) : texts.lowest(full(low), at(lowest));
  const clauses = () => {
    if (low === high) return [texts.flat(name, full(end), span)];
    if (end > start) return [texts.rose(name, bare(start), full(end), span), top];
    if (end < start) return [texts.fell(name, bare(start), full(end), span), bottom];
    return [texts.returned(name, full(end), span), top, bottom];
  };
  return texts.sentence([...clauses(), ...missing]);
}

function landmarksOf(values: ArrayLike<number>): Landmarks {
  let first = -1;
  let last = -1;
  let lowest = -1;
  let highest = -1;
  let gaps = 0;
  for (let i = 0; i < values.length; i++) {
    const value = values[i]!;
    if (Number.isNaN(value)) gaps += 1;
    else {
      if (first < 0) first = lowest = highest = i;
      last = i;
      // Of equal extremes the latest: the one that readers ask about is now.
      if (value <= values[lowest]!) lowest = i;
      if (value >= values[highest]!) highest = i;
    }
  }
  return { first, last, lowest, highest, gaps };
}
