/** A measured point: a day and the value observed on it. */
export interface Point {
  /** Day number; any zero will do. */
  day: number;
  value: number;
}

/** A robust trend. */
export interface Trend {
  /** Per day. */
  slope: number;
  /** Ends of the 95 % confidence interval of the slope. */
  low: number;
  high: number;
  /** Number of points that the trend rests on. */
  n: number;
}

/** Fewer points than this make no trend. */
export const FEWEST_POINTS = 3;

/** The newest points are enough: the number of pairs grows with the square. */
export const MOST_POINTS = 250;

/** The 97.5 % quantile of the standard normal distribution: a two-sided confidence of 95 %. */
const NORMAL_QUANTILE = 1.959963984540054;

/**
 * The Theil–Sen slope: the median of the slopes between all pairs of points, with the interval of
 * those slopes by P. K. Sen, "Estimates of the regression coefficient based on Kendall's tau",
 * J. Am. Stat. Assoc. 63 (1968). Of N ordered slopes the interval runs from the (N − C)/2-th to the
 * (N + C)/2 + 1-th, C = z √(n(n − 1)(2n + 5) / 18): Kendall's variance without ties. Few points give
 * the whole range of slopes.
 *
 * @param points in order of time; beyond 250 the newest are used. Two of one day make no pair.
 * @returns `null` with fewer than three points or when a slope overflows.
 */
export function theilSen(points: readonly Point[]): Trend | null {
  const used = points.slice(-MOST_POINTS);
  const n = used.length;
  if (n < FEWEST_POINTS) return null;
  const slopes = pairwiseSlopes(used).sort();
  const count = slopes.length;
  const at = (rank: number) => slopes[Math.min(Math.max(rank, 0), count - 1)] ?? Number.NaN;
  const spread = NORMAL_QUANTILE * Math.sqrt((n * (n - 1) * (2 * n + 5)) / 18);
  const trend = {
    slope: at((count - 1) >> 1) / 2 + at(count >> 1) / 2,
    low: at(Math.round((count - spread) / 2) - 1),
    high: at(Math.round((count + spread) / 2)),
    n,
  };
  return Number.isFinite(at(0)) && Number.isFinite(at(count - 1)) ? trend : null;
}

function pairwiseSlopes(points: readonly Point[]): Float64Array {
  const slopes = new Float64Array((points.length * (points.length - 1)) / 2);
  let filled = 0;
  points.forEach((later, index) => {
    for (let i = 0; i < index; i++) {
      const earlier = points[i] as Point;
      if (later.day !== earlier.day)
        slopes[filled++] = (later.value - earlier.value) / (later.day - earlier.day);
    }
  });
  return slopes.subarray(0, filled);
}
