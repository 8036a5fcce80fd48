import { FEWEST_POINTS } from './statistics.js';

/** A straight line through points, with how much of the differences in y it explains. */
export interface Regression {
  /** Change of y for each 1 of x. */
  slope: number;
  /** The line goes through the middle of the points: their mean x and mean y. */
  meanX: number;
  meanY: number;
  /** Coefficient of determination R², 0 to 1; `null` where all y are equal and there is nothing to explain. */
  r2: number | null;
}

/** Sums of squares and products about the means, of values scaled to at most 1 so that none overflows. */
interface Moments {
  xx: number;
  xy: number;
  yy: number;
}

/**
 * The line of least squares of y on x: slope = Σ(x − x̄)(y − ȳ) / Σ(x − x̄)², and
 * R² = (Σ(x − x̄)(y − ȳ))² / (Σ(x − x̄)² Σ(y − ȳ)²).
 *
 * @returns `null` with fewer than three points, when all x are equal, or when a result overflows.
 */
export function leastSquares(xs: readonly number[], ys: readonly number[]): Regression | null {
  if (xs.length < FEWEST_POINTS) return null;
  const [meanX, meanY] = [mean(xs), mean(ys)];
  const [dx, dy] = [xs.map((x) => x - meanX), ys.map((y) => y - meanY)];
  const [reachX, reachY] = [largest(dx), largest(dy)];
  if (reachX === 0) return null;
  const { xx, xy, yy } = moments(dx, dy, reachX, reachY || 1);
  const slope = (xy / xx) * ((reachY || 1) / reachX);
  if (![slope, meanX, meanY].every(Number.isFinite)) return null;
  return { slope, meanX, meanY, r2: yy === 0 ? null : Math.min(1, (xy / xx) * (xy / yy)) };
}

function mean(values: readonly number[]): number {
  return values.reduce((sum, value) => sum + value / values.length, 0);
}

function largest(values: readonly number[]): number {
  return values.reduce((most, value) => Math.max(most, Math.abs(value)), 0);
}

function moments(
  dx: readonly number[],
  dy: readonly number[],
  reachX: number,
  reachY: number,
): Moments {
  const sums: Moments = { xx: 0, xy: 0, yy: 0 };
  dx.forEach((each, i) => {
    const [x, y] = [each / reachX, (dy[i] ?? 0) / reachY];
    sums.xx += x * x;
    sums.xy += x * y;
    sums.yy += y * y;
  });
  return sums;
}
