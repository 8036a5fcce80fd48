import type { Qualifier } from '../core/indicator.js';
import { decimalOf } from './decimal.js';
import { honestDecimals, usualDecimals, wholeDecimals, writeDecimal } from './digits.js';
import type { Formatter, MoneyOptions, PairOptions, RangeOptions } from './formatter.js';
import { isFigure, join, partsAround, partsOf, percentOf, printed } from './quantity.js';
import type { NumberTexts } from './quantity.js';
import { moneyUnit, scaleMoney } from './scales.js';
import { differenceUnit, unitAlone } from './unit-words.js';

type NumberMethods = Pick<
  Formatter,
  'number' | 'parts' | 'unit' | 'differenceUnit' | 'percent' | 'points' | 'money' | 'pair' | 'range'
>;

/** How numbers, units and money are printed in a language. */
export function numberWords(texts: NumberTexts): NumberMethods {
  const { numbers, units } = texts;
  return {
    number: (value, options) => printed(texts, value, options),
    parts: (value, options) => partsOf(texts, value, options),
    unit: (unit) => unitAlone(units, unit),
    differenceUnit: (unit) => differenceUnit(units, unit),
    percent: (fraction, options) => percentOf(texts, fraction, options?.decimals),
    points: (difference) => printed(texts, difference, { unit: differenceUnit(units, '%') }),
    money: (dong, options) => (isFigure(dong) ? moneyOf(texts, dong, options) : numbers.noData),
    pair: (value, target, options) => pairOf(texts, value, target, options),
    range: (min, max, options) => rangeOf(texts, min, max, options),
  };
}

function moneyOf(texts: NumberTexts, dong: number, options: MoneyOptions = {}): string {
  const { decimal, exponent } = scaleMoney(
    decimalOf(dong),
    options.notation,
    wholeDecimals(options.decimals),
  );
  return join(partsAround(texts, writeDecimal(texts.numbers, decimal), moneyUnit(exponent)));
}

/** Rounding that does not lie: a value that misses its target never prints as the target. */
function pairOf(
  texts: NumberTexts,
  value: number | null | undefined,
  target: number | null | undefined,
  options: PairOptions = {},
): [string, string] {
  const { unit, qualifier } = options;
  const print = (
    figure: number | null | undefined,
    decimals: number | undefined,
    word?: Qualifier,
  ) => printed(texts, figure, { unit, decimals, qualifier: word });
  if (!isFigure(value) || !isFigure(target)) {
    return [print(value, options.decimals, qualifier), print(target, options.decimals)];
  }
  const base =
    wholeDecimals(options.decimals) ?? Math.max(usualDecimals(value), usualDecimals(target));
  const decimals = honestDecimals(value, target, base);
  if (decimals !== null) return [print(value, decimals, qualifier), print(target, decimals)];
  const edge = print(target, undefined);
  return [value < target ? texts.numbers.below(edge) : texts.numbers.above(edge), edge];
}

/** `18–22`. A dash would swallow a minus or a qualifier, so that words join such ends. */
function rangeOf(
  texts: NumberTexts,
  min: number | null | undefined,
  max: number | null | undefined,
  options: RangeOptions = {},
): string {
  const { unit, qualifiers = [] } = options;
  const { numbers } = texts;
  const print = (figure: number, decimals: number | undefined, qualifier?: Qualifier) =>
    partsOf(texts, figure, { unit, decimals, qualifier });
  if (!isFigure(min)) {
    if (!isFigure(max)) return numbers.noData;
    return numbers.upTo(join(print(max, options.decimals, qualifiers[1])));
  }
  if (!isFigure(max)) return numbers.from(join(print(min, options.decimals, qualifiers[0])));
  const decimals = edgeDecimals(min, max, options.decimals);
  const low = print(min, decimals, qualifiers[0]);
  if (min === max) return join(low);
  const from = join({ ...low, gap: '', unit: '' });
  const to = join({ ...print(max, decimals, qualifiers[1]), prefix: '' });
  const plain = Math.min(min, max) >= 0 && qualifiers.every((each) => each === undefined);
  return plain ? `${from}–${to}` : numbers.fromTo(from, to);
}

/** The decimals of both edges of a band, which must not print alike. */
function edgeDecimals(min: number, max: number, decimals?: number): number | undefined {
  const asked = wholeDecimals(decimals);
  return asked === undefined ? undefined : (honestDecimals(min, max, asked) ?? asked);
}
