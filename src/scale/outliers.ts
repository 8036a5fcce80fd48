import { bisectRight } from 'd3-array';
import { ascending } from './ascending.js';

/** Distances from the median, in median distances, beyond which a value is far off (Iglewicz and Hoaglin 1993). */
const farOff = 3.5 / 0.6745;

const medianOf = (sorted: ArrayLike<number>): number => {
  const middle = (sorted.length - 1) / 2;
  return (sorted[Math.floor(middle)]! + sorted[Math.ceil(middle)]!) / 2;
};

/**
 * Position of the first value so far above all others that even intervals would put every other value into one class;
 * the number of values where none is.
 *
 * @param sorted ascending
 */
export function firstOutlier(sorted: ArrayLike<number>, classes: number): number {
  const { length } = sorted;
  if (length < 4 || classes < 2) return length;
  const lowest = sorted[0]!;
  const classWidth = (sorted[length - 1]! - lowest) / classes;
  // Half of the values lie below any that is far off: where they take more than a class none is.
  if (sorted[Math.floor((length - 1) / 2)]! - lowest >= classWidth) return length;
  const median = medianOf(sorted);
  const distance = medianOf(ascending(Array.from(sorted, (value) => Math.abs(value - median))));
  if (distance === 0) return length;
  const first = bisectRight(sorted, median + farOff * distance);
  if (first === length) return length;
  return sorted[first - 1]! - lowest < classWidth ? first : length;
}
