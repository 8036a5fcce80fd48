import type { Issue } from '../../core/error.js';
import { createRefusals } from '../../data/refusals.js';
import { isAbsent } from '../../data/name.js';
import type { LinePoints } from '../../scene/marks.js';

/** The values of a sparkline, evenly apart. */
export interface SparkValues extends LinePoints {
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
  const ys = Float64Array.from(values, (value) => (isFigure(value) ? value : NaN));
  const isClean = values.every((value) => isFigure(value) || isAbsent(value));
  const issues = isClean ? [] : refusalsOf(values);
  return { xs: Float64Array.from(ys.keys()), ys, ...landmarksOf(ys), issues };
}

function landmarksOf(ys: Float64Array): Pick<SparkValues, 'lowest' | 'highest' | 'last'> {
  let [lowest, highest, last] = [-1, -1, -1];
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
