import { writeNumber } from '../digits.js';
import { numbers } from './numbers.js';

/** A count as English writes it: 12,800. */
export function whole(count: number): string {
  return writeNumber(numbers, count);
}

/** A count, printed or not yet, with its noun. */
export function counted(count: number | string, one: string, other: string): string {
  const printed = typeof count === 'number' ? whole(count) : count;
  return `${printed} ${printed === '1' ? one : other}`;
}
