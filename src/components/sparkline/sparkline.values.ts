import type { Issue } from '../../core/error.js';
import { isAbsent } from '../../data/name.js';
import { createRefusals } from '../../data/refusals.js';

/**
 * The values of a sparkline, evenly apart. Pages have hundreds of these lines: for a few values a plain array costs
 * less than a typed one.
 */
export interface SparkValues {
  /** NaN where there is no data. */
  readonly ys: readonly number[];
  /** Indices of the lowest, highest and last value; -1 where there is none. */
  readonly lowest: number;
  readonly highest: number;
  readonly last: number;
  readonly issues: readonly Issue[];
}

const isFigure = (value: unknown): value is number =>
  typeof value === 'number' && Number.isFinite(value);

/** Reads values; what is no number is told, and counts as no data. */
export function readValues(given: unknown): SparkValues {
  const values: readonly unknown[] = Array.isArray(given) ? given : [];
  const ys = values.map((value) => (isFigure(value) ? value : NaN));
  const isClean = values.every((value) => isFigure(value) || isAbsent(value));
  return { ys, ...landmarksOf(ys), issues: isClean ? [] : refusalsOf(values) };
}

function landmarksOf(ys: readonly number[]): Pick<SparkValues, 'lowest' | 'highest' | 'last'> {
  let lowest = -1;
  let highest = -1;
  let last = -1;
  for (let i = 0; i < ys.length; i++) {
    const y = ys[i]!;
    if (Number.isNaN(y)) continue;
    if (last < 0) lowest = highest = i;
    if (y < ys[lowest]!) lowest = i;
    if (y > ys[highest]!) highest = i;
    last = i;
  }
  return { lowest, highest, last };
}

function refusalsOf(values: readonly unknown[]): readonly Issue[] {
  const { issues, refuse } = createRefusals();
  values.forEach((value, index) => {
    if (!isFigure(value) && !isAbsent(value)) refuse(index, 'values', value, 'is no finite number');
  });
  return issues.issues;
}
