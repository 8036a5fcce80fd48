import { writeNumber } from '../digits.js';
import { numbers } from './numbers.js';

/** A count as Vietnamese writes it: 12.800. */
export function whole(count: number): string {
  return writeNumber(numbers, count);
}
