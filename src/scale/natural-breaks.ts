import { countDifferent } from './ascending.js';

/** Sums over the first n values, so that the spread of any run of them costs nothing to know. */
interface Sums {
  values: readonly number[];
  squares: readonly number[];
}

function runningSums(sorted: ArrayLike<number>): Sums {
  // Measured from the mean: differences of large squares would lose what they are asked for.
  let mean = 0;
  for (let i = 0; i < sorted.length; i++) mean += sorted[i]! / sorted.length;
  const values = [0];
  const squares = [0];
  for (let i = 0; i < sorted.length; i++) {
    values.push(values[i]! + (sorted[i]! - mean));
    squares.push(squares[i]! + (sorted[i]! - mean) ** 2);
  }
  return { values, squares };
}

/** Sum of squared deviations from their mean of the values from `first` up to, not including, `end`. */
function spread({ values, squares }: Sums, first: number, end: number): number {
  const sum = values[end]! - values[first]!;
  return Math.max(0, squares[end]! - squares[first]! - sum ** 2 / (end - first));
}

/** Costs of the best partition of each beginning into some classes, and where its last class starts. */
interface Layer {
  cost: Float64Array;
  start: Int32Array;
}

/**
 * One more class. Where the last class of the best partition starts never moves back as values are added, so that
 * halving the range of ends halves the range of starts: n log n steps instead of n².
 */
function addClass(previous: Layer, sums: Sums, count: number, classes: number): Layer {
  const cost = new Float64Array(count + 1).fill(Infinity);
  const start = new Int32Array(count + 1);
  const solve = (low: number, high: number, from: number, to: number): void => {
    if (low > high) return;
    const end = (low + high) >> 1;
    for (let first = Math.max(from, classes - 1); first <= Math.min(to, end - 1); first++) {
      const candidate = previous.cost[first]! + spread(sums, first, end);
      if (candidate < cost[end]!) {
        cost[end] = candidate;
        start[end] = first;
      }
    }
    solve(low, end - 1, from, start[end]!);
    solve(end + 1, high, start[end]!, to);
  };
  solve(classes, count, classes - 1, count - 1);
  return { cost, start };
}

/**
 * Natural breaks (Fisher 1958, known by Jenks): where to cut sorted values so that the squared deviations within the
 * classes are smallest. Returns the positions at which classes begin, without the first; fewer than asked for where
 * there are not as many different values.
 */
export function naturalBreaks(sorted: ArrayLike<number>, classes: number): number[] {
  const wanted = countDifferent(sorted, classes);
  if (wanted < 2) return [];
  const sums = runningSums(sorted);
  const count = sorted.length;
  const whole = Float64Array.from({ length: count + 1 }, (_, end) =>
    end ? spread(sums, 0, end) : 0,
  );
  const layers: Layer[] = [{ cost: whole, start: new Int32Array(count + 1) }];
  for (let made = 2; made <= wanted; made++)
    layers.push(addClass(layers.at(-1)!, sums, count, made));
  const starts: number[] = [];
  let end = count;
  for (const { start } of layers.slice(1).reverse()) starts.unshift((end = start[end]!));
  return starts;
}
