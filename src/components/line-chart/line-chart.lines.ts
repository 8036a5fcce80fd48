import type { LinePoints } from '../../scene/marks.js';

/** One line of a chart: parallel arrays in the order of x, no object a point. */
export interface Line extends LinePoints {
  readonly key: string;
  /** For each point the index of its row in the data. */
  readonly rows: Int32Array;
  /** Extremes of the values: Infinity and -Infinity where there are none. */
  readonly low: number;
  readonly high: number;
  /** All values are integers. */
  readonly isWhole: boolean;
}

/** A line through some rows, given in the order of x; `xs` and `ys` are those of all rows, `ys` NaN without data. */
export function lineThrough(
  key: string,
  rows: Int32Array,
  xs: Float64Array,
  ys: Float64Array,
): Line {
  // Nothing is copied where they are all rows as they come.
  const isWhole = rows.length === xs.length && isInTurn(rows);
  const values = isWhole ? ys : gathered(ys, rows);
  return { key, rows, xs: isWhole ? xs : gathered(xs, rows), ys: values, ...traits(values) };
}

/**
 * Rows in the order of their x, of equal ones the first alone; the very array where it is in order.
 * @param repeats takes the others
 */
export function inOrder(rows: Int32Array, xs: Float64Array, repeats: number[]): Int32Array {
  if (isStrictlyAscending(rows, xs)) return rows;
  const order = rows.slice().sort((a, b) => xs[a]! - xs[b]! || a - b);
  return order.filter((row, place) => {
    const isFirst = place === 0 || xs[row] !== xs[order[place - 1]!];
    if (!isFirst) repeats.push(row);
    return isFirst;
  });
}

function isStrictlyAscending(rows: Int32Array, xs: Float64Array): boolean {
  let before = -Infinity;
  for (let place = 0; place < rows.length; place++) {
    const x = xs[rows[place]!]!;
    if (!(x > before)) return false;
    before = x;
  }
  return true;
}

/** The values of some rows. */
function gathered(values: Float64Array, rows: Int32Array): Float64Array {
  const some = new Float64Array(rows.length);
  for (let place = 0; place < rows.length; place++) some[place] = values[rows[place]!]!;
  return some;
}

/** The rows are all rows as they come. */
function isInTurn(rows: Int32Array): boolean {
  for (let place = 0; place < rows.length; place++) if (rows[place] !== place) return false;
  return true;
}

function traits(ys: Float64Array): Pick<Line, 'low' | 'high' | 'isWhole'> {
  // One by one: V8 does not optimise a loop after variables that are taken out of an array.
  let low = Infinity;
  let high = -Infinity;
  let isWhole = true;
  for (let i = 0; i < ys.length; i++) {
    const y = ys[i]!;
    if (y < low) low = y;
    if (y > high) high = y;
    if (isWhole && y === y && !Number.isInteger(y)) isWhole = false;
  }
  return { low, high, isWhole };
}

/** All positions that lines have data at or lack data at, ascending, each once. */
export function unionOfPositions(lines: Iterable<Pick<LinePoints, 'xs'>>): Float64Array {
  let union: Float64Array | null = null;
  for (const { xs } of lines)
    if (xs.length > 0) union = union === null || isSame(xs, union) ? xs : merged(xs, union);
  return union ?? new Float64Array();
}

function isSame(a: Float64Array, b: Float64Array): boolean {
  if (a.length !== b.length) return false;
  for (let i = 0; i < a.length; i++) if (a[i] !== b[i]) return false;
  return true;
}

/** Two ascending lists as one, what both hold once. */
function merged(a: Float64Array, b: Float64Array): Float64Array {
  const union = new Float64Array(a.length + b.length);
  let [i, j, length] = [0, 0, 0];
  while (i < a.length || j < b.length) {
    const [x, y] = [a[i] ?? Infinity, b[j] ?? Infinity];
    union[length++] = Math.min(x, y);
    if (x <= y) i += 1;
    if (y <= x) j += 1;
  }
  return union.subarray(0, length);
}
