import type { Decimal } from './decimal.js';
import { decimalOf, decimalsIn, roundTo, split } from './decimal.js';
import type { NumberMessages } from './messages/numbers.js';

/** A true minus sign, as wide as a plus. */
export const MINUS = '\u2212';
/** The most decimals printed where nobody asked for a number of them. */
export const MOST_DECIMALS = 3;
/** More than a number can hold. */
const MOST_DECIMALS_ASKED = 20;

/** A number of decimals that can be printed; anything else that an author wrote counts as not given. */
export function wholeDecimals(decimals: number | undefined): number | undefined {
  if (decimals === undefined || !Number.isInteger(decimals) || decimals < 0) return undefined;
  return Math.min(decimals, MOST_DECIMALS_ASKED);
}

/** A decimal in the writing of a language, with grouping; rounded before. */
export function writeDecimal(numbers: NumberMessages, decimal: Decimal, decimals = 0): string {
  const [whole, fraction] = split(decimal, decimals);
  const grouped = whole.replace(/\B(?=(\d{3})+$)/g, numbers.group);
  const text = fraction === '' ? grouped : grouped + numbers.decimal + fraction;
  return decimal.negative ? MINUS + text : text;
}

/** As many decimals as the value has, at most 3; below 0.001 as many as 3 significant digits need. */
export function usualDecimals(value: number): number {
  if (Number.isInteger(value)) return 0;
  const decimal = decimalOf(value);
  const most = decimal.point < -2 ? MOST_DECIMALS - decimal.point : MOST_DECIMALS;
  return decimalsIn(roundTo(decimal, most));
}

/** Whether a value that is not zero would print as zero. */
export function vanishes(value: number, decimals: number): boolean {
  const isSmall = value !== 0 && Math.abs(value) < 1;
  return isSmall && roundTo(decimalOf(value), decimals).digits === '';
}

/** The smallest number that can be told with so many decimals: `0,1`. */
export function smallest(numbers: NumberMessages, decimals: number): string {
  return writeDecimal(numbers, { negative: false, digits: '1', point: 1 - decimals }, decimals);
}

/**
 * A finite number in the writing of a language. A positive value that would print as zero is told as `< 0,1`; a
 * negative one is told as zero, never as a negative zero.
 */
export function writeNumber(
  numbers: NumberMessages,
  value: number,
  decimals = usualDecimals(value),
  plus = false,
): string {
  if (value > 0 && vanishes(value, decimals)) {
    return numbers.lessThanSign(smallest(numbers, decimals));
  }
  const text = writeDecimal(numbers, roundTo(decimalOf(value), decimals), decimals);
  return plus && value > 0 ? `+${text}` : text;
}

/**
 * How many decimals tell a value from its target: at least `decimals`, up to 3 more but no more than 4.
 * `null` when even those print the same.
 */
export function honestDecimals(value: number, target: number, decimals: number): number | null {
  if (countsAsEqual(value, target)) return decimals;
  const most = Math.max(decimals, Math.min(decimals + 3, 4));
  for (let count = decimals; count <= most; count += 1) {
    if (printsApart(value, target, count)) return count;
  }
  return null;
}

/** Equal as goals are judged: a target is met within 10⁻⁹ of itself. */
export function countsAsEqual(value: number, target: number): boolean {
  return Math.abs(value - target) <= Math.abs(target) * 1e-9;
}

function printsApart(a: number, b: number, decimals: number): boolean {
  const [x, y] = [roundTo(decimalOf(a), decimals), roundTo(decimalOf(b), decimals)];
  return x.digits !== y.digits || x.point !== y.point || x.negative !== y.negative;
}
