/**
 * A finite number by the digits of its shortest decimal text: ± 0.d₁d₂d₃… × 10^point. Rounding these digits is what
 * a reader expects of 1.005, whose binary value lies below.
 */
export interface Decimal {
  readonly negative: boolean;
  /** No leading zeros; empty for zero. */
  readonly digits: string;
  readonly point: number;
}

const ZERO: Decimal = { negative: false, digits: '', point: 0 };

export function decimalOf(value: number): Decimal {
  const [mantissa = '', exponent] = Math.abs(value).toExponential().split('e');
  const digits = mantissa.replace('.', '').replace(/0+$/, '');
  if (digits === '') return ZERO;
  return { negative: value < 0, digits, point: Number(exponent) + 1 };
}

/** The number times 10^places, exactly. */
export function shift(decimal: Decimal, places: number): Decimal {
  return { ...decimal, point: decimal.point + places };
}

/** Rounded to so many decimals, half away from zero; never a negative zero. */
export function roundTo(decimal: Decimal, decimals: number): Decimal {
  const keep = decimal.point + decimals;
  if (keep >= decimal.digits.length) return decimal;
  if (keep < 0) return ZERO;
  const kept = BigInt(decimal.digits.slice(0, keep) || '0');
  const up = decimal.digits.charAt(keep) >= '5';
  const digits = String(up ? kept + 1n : kept);
  if (digits === '0') return ZERO;
  const carried = digits.length - keep;
  return { ...decimal, digits: digits.replace(/0+$/, ''), point: decimal.point + carried };
}

/** How many decimals the number has. */
export function decimalsIn({ digits, point }: Decimal): number {
  return Math.max(0, digits.length - point);
}

export function valueOf({ negative, digits, point }: Decimal): number {
  return digits === '' ? 0 : Number(`${negative ? '-' : ''}0.${digits}e${point}`);
}

/** The digits before and after the decimal point, the latter filled with zeros to `decimals`. */
export function split(decimal: Decimal, decimals: number): [whole: string, fraction: string] {
  const { digits, point } = decimal;
  const whole = point > 0 ? digits.slice(0, point).padEnd(point, '0') : '0';
  const fraction = point >= 0 ? digits.slice(point) : '0'.repeat(-point) + digits;
  return [whole, fraction.padEnd(decimals, '0')];
}
