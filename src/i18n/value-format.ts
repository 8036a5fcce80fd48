import { decimalOf, shift, valueOf } from './decimal.js';
import type { Formatter } from './formatter.js';
import { moneyExponent, moneyScale } from './scales.js';

/** How the values of a field are printed. */
export interface ValueFormat {
  /**
   * A named format (`number`, `percent`, `money`, `compact`, `points`, `change`), or a pattern after d3-format:
   * sign, precision and type, as in `.1f`, `+.2f`, `.0%`, `d`. Default `number`.
   */
  readonly format?: string | undefined;
  readonly unit?: string | undefined;
  readonly decimals?: number | undefined;
}

/** Prints one value; no value prints as an en dash. */
export type Print = (value: number | null | undefined) => string;

/** The values of an axis or a column, which share one unit that is told once. */
export interface ColumnFormat {
  /** The unit in words, or empty: "Đơn vị: tỷ đồng". */
  readonly unit: string;
  /** Power of ten that brings a value to this unit: 2 for fractions in percent, −9 for đồng in tỷ đồng. */
  readonly power: number;
  /** The number alone. */
  readonly bare: Print;
  /** The number with its unit. */
  readonly full: Print;
}

/** Unit of the named format `percent`, which prints fractions. */
const PERCENT = '%';
const PATTERN = /^(\+?)(?:0?,)?(?:\.(\d{1,2}))?~?([fd%]?)$/;
const NAMES = ['number', 'percent', 'money', 'compact', 'points', 'change'] as const;

type Name = (typeof NAMES)[number];

interface Parsed {
  readonly name: Name;
  readonly decimals?: number | undefined;
  readonly sign?: boolean | undefined;
}

/** Whether a text names a format; elements report one that does not, and print plain numbers. */
export function isValueFormat(format: string): boolean {
  return parse(format) !== null;
}

/** Prints single values with their unit, each scaled by its own size. */
export function valuePrinter(formatter: Formatter, { format, unit, decimals }: ValueFormat): Print {
  const { name, ...pattern } = readFormat(format);
  const options = { unit, decimals: pattern.decimals ?? decimals, sign: pattern.sign };
  switch (name) {
    case 'percent':
      return (fraction) => formatter.percent(fraction, options);
    case 'money':
      return isDong(unit)
        ? (dong) => formatter.money(dong, options)
        : (value) => formatter.number(value, options);
    case 'compact':
      return (value) => formatter.number(value, { ...options, notation: 'words' });
    case 'points':
      return (difference) => formatter.points(difference);
    case 'change':
      return (delta) => formatter.change(delta, options);
    case 'number':
      return (value) => formatter.number(value, options);
  }
}

/** Prints the values of an axis or a column in one unit: amounts of money in the scale of the largest. */
export function columnFormat(
  formatter: Formatter,
  values: Iterable<number | null>,
  { format, unit = '', decimals }: ValueFormat,
): ColumnFormat {
  const parsed = readFormat(format);
  const notation = parsed.name === 'compact' ? 'words' : 'standard';
  const options = { decimals: parsed.decimals ?? decimals, sign: parsed.sign, notation } as const;
  const shared = sharedUnit(formatter, parsed.name, unit, values);
  const scale = (value: number | null | undefined) => shiftValue(value, shared.power);
  return {
    unit: formatter.unit(shared.unit),
    power: shared.power,
    bare: (value) => formatter.number(scale(value), options),
    full: (value) => formatter.number(scale(value), { ...options, unit: shared.unit }),
  };
}

/** The unit of a column, and the power of ten that brings its values there. */
function sharedUnit(
  formatter: Formatter,
  name: Name,
  unit: string,
  values: Iterable<number | null>,
): { unit: string; power: number } {
  if (name === 'percent') return { unit: PERCENT, power: 2 };
  if (name === 'points') return { unit: formatter.differenceUnit(PERCENT), power: 0 };
  if (name !== 'money' || !isDong(unit)) return { unit, power: 0 };
  const scale = moneyScale(values);
  return { unit: scale.unit, power: -scale.exponent };
}

/** A value times a power of ten, by its decimal digits. */
function shiftValue(value: number | null | undefined, power: number): number | null {
  if (value === null || value === undefined || !Number.isFinite(value)) return null;
  return power === 0 ? value : valueOf(shift(decimalOf(value), power));
}

/** Amounts in đồng are scaled for print; amounts in a scaled unit are printed as stored. */
function isDong(unit: string | undefined): boolean {
  return unit === undefined || unit === '' || moneyExponent(unit) === 0;
}

function readFormat(format = 'number'): Parsed {
  return parse(format) ?? { name: 'number' };
}

function parse(format: string): Parsed | null {
  const name = NAMES.find((each) => each === format.trim());
  if (name) return { name };
  const match = PATTERN.exec(format.trim());
  if (!match) return null;
  const [, sign = '', precision, type] = match;
  const decimals = precision === undefined ? undefined : Number(precision);
  return {
    name: type === PERCENT ? 'percent' : 'number',
    decimals: type === 'd' ? 0 : decimals,
    sign: sign === '+',
  };
}
