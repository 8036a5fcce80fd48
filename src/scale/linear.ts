import { niceTicks, ticksWithin } from './ticks.js';

/** Where numbers lie on a line of pixels. Plain data: a picture can be explained from it. */
export interface LinearScale {
  type: 'linear';
  /** Values at the two ends of the range. */
  domain: readonly [number, number];
  /** Pixels; the first may be the larger one. */
  range: readonly [number, number];
  /** Round values to label, ascending, within the domain. */
  ticks: readonly number[];
}

/** Where days lie on a line of pixels. */
export interface TimeScale {
  type: 'time';
  /** Days since 1970-01-01, with fractions for times of day. */
  domain: readonly [number, number];
  range: readonly [number, number];
}

/** Where positive numbers lie on a line of pixels on which equal ratios are equal distances. */
export interface LogScale {
  type: 'log';
  /** Positive values at the two ends of the range. */
  domain: readonly [number, number];
  range: readonly [number, number];
  /** Round values to label, ascending, within the domain. */
  ticks: readonly number[];
}

/** A scale of values, with the values to label. */
export type ValueScale = LinearScale | LogScale;

export type ContinuousScale = ValueScale | TimeScale;

export interface LinearOptions {
  /** The domain includes 0. */
  zero?: boolean;
  /** At most so many ticks; default 5. */
  ticks?: number;
  /** Ticks are integers: for things that are counted. */
  whole?: boolean;
}

// Not d3-scale: its number scale brings colour, interpolation and formatting, 27 kB of which an axis needs 2. Nor the
// ticks of d3-array: steps of 1, 2 and 5 alone leave 3 or 6 lines where 2.500 gives the 5 that a yearbook has.

/** A scale whose domain is rounded outwards to its first and last tick. */
export function linearScale(
  extent: readonly [number, number],
  range: readonly [number, number],
  { zero = false, ticks: most = 5, whole = false }: LinearOptions = {},
): LinearScale {
  const [min, max] = extent;
  const ticks = niceTicks(zero ? [Math.min(min, 0), Math.max(max, 0)] : [min, max], most, {
    whole,
  });
  const domain = [Math.min(ticks[0] ?? 0, min), Math.max(ticks.at(-1) ?? 1, max)] as const;
  return { type: 'linear', domain, range, ticks };
}

/** A scale from the very ends of an extent, its ticks within. */
export function exactScale(
  extent: readonly [number, number],
  range: readonly [number, number],
  { ticks: most = 5 }: Pick<LinearOptions, 'ticks'> = {},
): LinearScale {
  return { type: 'linear', domain: extent, range, ticks: ticksWithin(extent, most) };
}

/** Where a value lies, in pixels. Values outside the domain lie outside the range; all are in the middle of an empty domain. */
export function position(scale: ContinuousScale, value: number): number {
  const { type, domain, range } = scale;
  const share =
    type === 'log' ? shareOf(logarithms(domain), Math.log10(value)) : shareOf(domain, value);
  return range[0] + share * (range[1] - range[0]);
}

/** {@link position} for many values of one scale: what is the same for all of them is worked out once. */
export function positioner(scale: ContinuousScale): (value: number) => number {
  const { type, range } = scale;
  const [start, end] = type === 'log' ? logarithms(scale.domain) : scale.domain;
  const factor = (range[1] - range[0]) / (end - start);
  if (start === end || factor === 0) return (value) => position(scale, value);
  const origin = range[0];
  if (type === 'log') return (value) => origin + (Math.log10(value) - start) * factor;
  return (value) => origin + (value - start) * factor;
}

/** The value at a pixel. */
export function invert({ type, domain, range }: ContinuousScale, pixel: number): number {
  const [start, end] = type === 'log' ? logarithms(domain) : domain;
  const share = shareOf(range, pixel);
  const value = start * (1 - share) + end * share; // never end − start, which overflows for the largest numbers
  return type === 'log' ? 10 ** value : value;
}

function logarithms([start, end]: readonly [number, number]): readonly [number, number] {
  return [Math.log10(start), Math.log10(end)];
}

function shareOf([start, end]: readonly [number, number], value: number): number {
  if (start === end) return 0.5;
  const span = end - start;
  return Number.isFinite(span)
    ? (value - start) / span
    : (value / 2 - start / 2) / (end / 2 - start / 2);
}
