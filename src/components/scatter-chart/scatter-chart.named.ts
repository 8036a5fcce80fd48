import type { ScatterData } from './scatter-chart.data.js';
import type { ScatterChartOptions } from './scatter-chart.options.js';
import { rowsOf, type DotClass } from './scatter-chart.shown.js';

/** So few points are all named. */
const few = 12;
/** Of more, so many at each of the four sides. */
const eachSide = 2;

/** The rows whose names stand in the picture, the most important first. */
export function namedRows(
  data: ScatterData,
  classes: readonly DotClass[],
  { labelled, highlight }: ScatterChartOptions,
): number[] {
  const shown = rowsOf(classes);
  const { keys, nameOf } = data;
  if (labelled) {
    const wanted = new Set(labelled);
    return [...shown].filter((row) => wanted.has(keys[row]!));
  }
  const main = [...shown].filter((row) => keys[row] === highlight);
  const others = shown.length <= few ? [...outwards(data, shown)] : outermost(data, shown);
  return [...new Set([...main, ...others])].filter((row) => nameOf(row) !== '');
}

/** All rows, those furthest from the middle first. */
function outwards({ xs, ys }: ScatterData, shown: Int32Array): Int32Array {
  const away = (column: Float64Array) => {
    const mean = shown.reduce((sum, row) => sum + column[row]! / shown.length, 0);
    const reach = shown.reduce((most, row) => Math.max(most, Math.abs(column[row]! - mean)), 0);
    return (row: number) => Math.abs(column[row]! - mean) / (reach || 1);
  };
  const [across, up] = [away(xs), away(ys)];
  const distance = (row: number) => Math.hypot(across(row), up(row)) || 0;
  return shown.slice().sort((a, b) => distance(b) - distance(a) || a - b);
}

/** The rows at the four sides, and the largest. */
function outermost({ xs, ys, sizes }: ScatterData, shown: Int32Array): number[] {
  const ends = (column: Float64Array) => {
    const order = shown.slice().sort((a, b) => column[a]! - column[b]! || a - b);
    return [...order.slice(0, eachSide), ...order.slice(-eachSide)];
  };
  const largest = sizes ? ends(sizes.map((size) => size || 0)).slice(eachSide) : [];
  return [...ends(ys), ...ends(xs), ...largest];
}
