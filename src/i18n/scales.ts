import type { Decimal } from './decimal.js';
import { decimalOf, roundTo, shift } from './decimal.js';
import { MOST_DECIMALS } from './digits.js';
import type { ScaleWords } from './messages/numbers.js';

/** A value divided by a power of ten that a word stands for. */
export interface Scaled {
  /** Rounded, without trailing zeros. */
  readonly decimal: Decimal;
  /** Power of ten; 0 = unscaled. */
  readonly exponent: number;
}

const TRILLION = 12;
const BILLION = 9;
/** From here on the largest word is a billion again: `2.000.000 tỷ`, not `2.000 nghìn tỷ`. */
const BEYOND_WORDS = 15;

const words: ReadonlyMap<number, keyof ScaleWords> = new Map([
  [3, 'thousand'],
  [6, 'million'],
  [9, 'billion'],
  [12, 'trillion'],
]);

/** Powers that words exist for, smallest first. */
const WORD_EXPONENTS: readonly number[] = [0, ...words.keys()];
/** Powers that amounts of money are scaled by; `nghìn tỷ` only where words are asked for. */
const MONEY_EXPONENTS = { standard: [0, 6, BILLION], words: [0, 6, BILLION, TRILLION] } as const;

/** Units of money and the powers of ten of their scale words. */
const moneyUnits: ReadonlyMap<string, number> = new Map([
  ['đồng', 0],
  ['VND', 0],
  ['nghìn đồng', 3],
  ['triệu đồng', 6],
  ['tỷ đồng', 9],
  ['tỉ đồng', 9],
  ['nghìn tỷ đồng', 12],
]);

/** The word for a power of ten, or nothing for 0. */
export function scaleWord(scales: ScaleWords, exponent: number): string {
  const name = words.get(exponent);
  return name === undefined ? '' : scales[name];
}

/** The power of ten in a unit of money (`tỷ đồng` → 9), or null for any other unit. */
export function moneyExponent(unit: string): number | null {
  return moneyUnits.get(unit.normalize('NFC').trim()) ?? null;
}

/** The unit of money for a power of ten. */
export function moneyUnit(exponent: number): string {
  for (const [unit, power] of moneyUnits) if (power === exponent) return unit;
  return 'đồng';
}

/**
 * The one unit of money for an axis or a column of amounts in đồng, that of its largest value; `exponent` is the
 * power of ten between the two (`tỷ đồng` → 9).
 */
export function moneyScale(values: Iterable<number | null>): { unit: string; exponent: number } {
  let largest = 0;
  for (const value of values) {
    if (value !== null && Number.isFinite(value)) largest = Math.max(largest, Math.abs(value));
  }
  const { exponent } = scaleMoney(decimalOf(largest));
  return { unit: moneyUnit(exponent), exponent };
}

/** An amount in đồng with its scale. A đồng itself has no smaller coin, so it has no decimals. */
export function scaleMoney(
  dong: Decimal,
  notation: 'standard' | 'words' = 'standard',
  decimals = MOST_DECIMALS,
): Scaled {
  const exponents = notation === 'words' ? MONEY_EXPONENTS.words : MONEY_EXPONENTS.standard;
  return scaleDown(dong, exponents, (exponent) => (exponent === 0 ? 0 : decimals));
}

/** A number with the word for its size: 12,8 thousand. */
export function scaleWords(value: Decimal, decimals = MOST_DECIMALS): Scaled {
  return scaleDown(value, WORD_EXPONENTS, () => decimals);
}

/** Divides by the largest fitting power, rounding first: 999.999,9 becomes 1 million, not 1.000 thousand. */
function scaleDown(
  value: Decimal,
  exponents: readonly number[],
  decimalsAt: (exponent: number) => number,
): Scaled {
  const at = (exponent: number): Scaled => ({
    decimal: roundTo(shift(value, -exponent), decimalsAt(exponent)),
    exponent,
  });
  for (const [index, exponent] of exponents.entries()) {
    const scaled = at(exponent);
    const next = exponents[index + 1] ?? BEYOND_WORDS;
    if (scaled.decimal.point <= next - exponent) return scaled;
  }
  return at(BILLION);
}
