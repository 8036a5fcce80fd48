/** A value on an axis and what is printed at it. */
export interface Tick {
  value: number;
  label: string;
}

/** The labels of an axis: one row, and under it the groups they belong to (years under quarters). */
export interface TickRows {
  ticks: readonly Tick[];
  groups: readonly Tick[];
}

/** A round step: `mantissa × 10^exponent`. */
interface Step {
  mantissa: number;
  exponent: number;
}

const mantissas = [1, 2, 2.5, 5] as const;
/** Below this share of its largest value a span is floating-point noise and counts as none. */
const noise = 1e-12;
const tinySpan = 1e-290;
/** A picture that leaves more than this share of its axis empty has one tick more instead: 104 ends at 125, not 150. */
const mostEmpty = 0.25;

/**
 * Round values that cover an extent, at most `most` (2 or more) of them, or one more where they would leave over a
 * quarter of the axis empty: 3 to 6 where 5 are asked for. Equal ends give ticks around them, a lone 0 those from 0
 * to 1. With `whole` all of them are integers.
 */
export function niceTicks(
  extent: readonly [number, number],
  most = 5,
  { whole = false }: { whole?: boolean } = {},
): number[] {
  const [min, max] = widened(extent);
  if (!Number.isFinite(max - min)) return [-Number.MAX_VALUE, 0, Number.MAX_VALUE];
  const cover = (limit: number) => covering([min, max], limit, whole);
  const ticks = cover(most);
  if (ticks.length === 0) return [min, max];
  return max - min < (1 - mostEmpty) * spanOf(ticks) ? cover(most + 1) : ticks;
}

/** Multiples of the smallest round step of which at most `limit` cover an extent; none where no step is round. */
function covering([min, max]: readonly [number, number], limit: number, whole: boolean): number[] {
  for (const step of stepsFrom((max - min) / limit)) {
    if (whole && !isWhole(step)) continue;
    const [first, last] = [indexBelow(min, step), -indexBelow(-max, step)];
    if (last - first < limit) return multiples(step, first, last);
  }
  return [];
}

function spanOf(ticks: readonly number[]): number {
  return (ticks.at(-1) ?? 0) - (ticks[0] ?? 0);
}

/** Round values within an extent, at most `most` of them. */
export function ticksWithin(extent: readonly [number, number], most: number): number[] {
  const [min, max] = extent;
  const span = max - min;
  if (!isWide(extent) || !Number.isFinite(span)) return Number.isFinite(min) ? [min] : [];
  for (const step of stepsFrom(span / (most + 1))) {
    const [first, last] = [-indexBelow(-min, step), indexBelow(max, step)];
    if (last - first < most) return multiples(step, first, last);
  }
  return [];
}

/** The decimals that tell round values apart: 2 for 0, 0.25, 0.5. */
export function tickDecimals(ticks: readonly number[]): number {
  const step = spanOf(ticks) / (ticks.length - 1);
  if (!(step > 0)) return 3;
  const decimals = Math.max(0, -Math.floor(Math.log10(step) + noise));
  const isRound = (places: number) => {
    const units = step * 10 ** places;
    return Math.abs(units - Math.round(units)) < 1e-6 * units;
  };
  return Math.min(isRound(decimals) ? decimals : decimals + 1, 20);
}

function isWide([min, max]: readonly [number, number]): boolean {
  return max - min > Math.max(tinySpan, noise * Math.max(Math.abs(min), Math.abs(max)));
}

/** An extent that ticks can be told apart in. */
function widened(extent: readonly [number, number]): readonly [number, number] {
  if (isWide(extent)) return extent;
  const middle = extent[0] / 2 + extent[1] / 2;
  const reach = Math.abs(middle) * 0.1;
  if (reach < tinySpan) return [0, 1];
  return [middle - reach, middle + reach];
}

function isWhole({ mantissa, exponent }: Step): boolean {
  return exponent > 0 || (exponent === 0 && Number.isInteger(mantissa));
}

/** Round steps from about a size upwards: enough of them that the last is more than thirty times as large. */
function* stepsFrom(size: number): Generator<Step> {
  const start = Math.floor(Math.log10(size));
  for (let exponent = start; exponent <= start + 2; exponent += 1)
    for (const mantissa of mantissas)
      if (mantissa * 10 ** (exponent - start) >= (size / 10 ** start) * (1 - noise))
        yield { mantissa, exponent };
}

/** The index of the last multiple of a step that is not above a value, forgiving floating-point noise. */
function indexBelow(value: number, step: Step): number {
  return Math.floor(value / valueAt(step, 1) + 1e-9) + 0;
}

function multiples(step: Step, first: number, last: number): number[] {
  const values: number[] = [];
  for (let index = first; index <= last; index += 1) values.push(valueAt(step, index));
  return values.filter(Number.isFinite);
}

/** Divides by a whole power of ten instead of multiplying by a fraction, so that 3 × 0.1 is 0.3. */
function valueAt({ mantissa, exponent }: Step, index: number): number {
  if (exponent >= 0) return index * mantissa * 10 ** exponent + 0;
  return (index * mantissa) / 10 ** -exponent + 0;
}
