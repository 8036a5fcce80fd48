import { leastSquares } from '../../core/regression.js';
import { FEWEST_POINTS, theilSen } from '../../core/statistics.js';
import { extremesOf, type ScatterData } from './scatter-chart.data.js';
import type { TrendMethod } from './scatter-chart.options.js';

/** A straight line through the points. */
export interface TrendLine {
  method: TrendMethod;
  /** Change of y for each 1 of x. */
  slope: number;
  /** The line's y at an x. */
  at: (x: number) => number;
  /** From the least to the largest x of its points: beyond them it says nothing. */
  span: readonly [number, number];
  /** R² of least squares; null where the method has none. */
  r2: number | null;
  /** Points that the line rests on. */
  count: number;
}

/** Why there is no line: too few points, or no two of a different x. */
export type NoTrend = 'few' | 'upright';

type Unbounded = Omit<TrendLine, 'span'>;

/** The number of pairs grows with the square of the points; so many tell the median of their slopes well. */
const mostOfTheilSen = 250;

/** The line through the points that are drawn, or why there is none. */
export function findTrend(
  { xs, ys }: ScatterData,
  shown: Int32Array,
  method: TrendMethod,
): TrendLine | NoTrend {
  if (shown.length < FEWEST_POINTS) return 'few';
  const line = method === 'linear' ? linear(xs, ys, shown) : robust(xs, ys, shown);
  const span = extremesOf(xs, shown);
  if (!line || !span?.every((x) => Number.isFinite(line.at(x)))) return 'upright';
  return { ...line, span };
}

function linear(xs: Float64Array, ys: Float64Array, shown: Int32Array): Unbounded | null {
  const found = leastSquares(
    Array.from(shown, (row) => xs[row]!),
    Array.from(shown, (row) => ys[row]!),
  );
  if (!found) return null;
  const { slope, meanX, meanY, r2 } = found;
  const at = (x: number) => meanY + slope * (x - meanX);
  return { method: 'linear', slope, at, r2, count: shown.length };
}

/** Theil–Sen with the median of what is left over as its height, of points taken evenly along x where there are many. */
function robust(xs: Float64Array, ys: Float64Array, shown: Int32Array): Unbounded | null {
  const order = shown.slice().sort((a, b) => xs[a]! - xs[b]! || a - b);
  const count = Math.min(order.length, mostOfTheilSen);
  const rows = Array.from({ length: count }, (_, i) => {
    return order[Math.round((i * (order.length - 1)) / Math.max(count - 1, 1))]!;
  });
  const found = theilSen(rows.map((row) => ({ day: xs[row]!, value: ys[row]! })));
  if (!found) return null;
  const { slope } = found;
  const origin = xs[rows[count >> 1]!]!;
  const height = median(rows.map((row) => ys[row]! - slope * (xs[row]! - origin)));
  return { method: 'theil-sen', slope, at: (x) => height + slope * (x - origin), r2: null, count };
}

function median(values: number[]): number {
  const sorted = Float64Array.from(values).sort();
  return sorted[(sorted.length - 1) >> 1]! / 2 + sorted[sorted.length >> 1]! / 2;
}
