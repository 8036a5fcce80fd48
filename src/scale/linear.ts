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

export type ContinuousScale = LinearScale | TimeScale;

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
export function position({ domain, range }: ContinuousScale, value: number): number {
  return range[0] + shareOf(domain, value) * (range[1] - range[0]);
}

/** The value at a pixel. */
export function invert({ domain, range }: ContinuousScale, pixel: number): number {
  const [start, end] = domain;
  const share = shareOf(range, pixel);
  return start * (1 - share) + end * share; // never end − start, which overflows for the largest numbers
}

function shareOf([start, end]: readonly [number, number], value: number): number {
  if (start === end) return 0.5;
  const span = end - start;
  return Number.isFinite(span)
    ? (value - start) / span
    : (value / 2 - start / 2) / (end / 2 - start / 2);
}
