import { bisectLeft, bisectRight } from 'd3-array';
import { ascending } from './ascending.js';
import { naturalBreaks } from './natural-breaks.js';

/** How breaks are found from the values themselves. */
export type BreakMethod = 'quantile' | 'equal' | 'jenks';

/** The quantile of sorted values by linear interpolation (R-7, as d3-array and spreadsheets have it). */
function quantileAt(sorted: ArrayLike<number>, share: number): number {
  const place = (sorted.length - 1) * share;
  const below = sorted[Math.floor(place)]!;
  const above = sorted[Math.ceil(place)]!;
  return below + (above - below) * (place - Math.floor(place));
}

/** The roundest number above `below` and not above `above`: it parts the two as well as any other. */
export function roundestBetween(below: number, above: number): number {
  if (below < 0 && above >= 0) return 0;
  for (let exponent = Math.ceil(Math.log10(above - below)); exponent > -300; exponent--)
    for (const step of [5, 2, 1]) {
      const multiple = above / (step * 10 ** exponent);
      // A hair more: 1234.6 is 12345.999… tenths. What that lifts too far is refused below.
      const steps = Math.floor(multiple + Math.abs(multiple) * 1e-12);
      // As decimal text: 3 × 0.1 is not 0.3.
      const candidate = Number(`${steps * step}e${exponent}`);
      if (candidate > below && candidate <= above) return candidate;
    }
  return above;
}

/** Breaks at which values are cut, moved to round numbers between the two values that they part. */
function roundBreaks(sorted: ArrayLike<number>, starts: readonly number[]): number[] {
  const cuts = new Set(starts.filter((start) => start > 0 && start < sorted.length));
  return [...cuts].map((start) => roundestBetween(sorted[start - 1]!, sorted[start]!));
}

/** Where the class above a quantile begins: among ties not before the first value, or one class would be empty. */
function quantileStart(sorted: ArrayLike<number>, share: number): number {
  const start = bisectLeft(sorted, quantileAt(sorted, share));
  return start > 0 ? start : bisectRight(sorted, sorted[0]!);
}

const tidy = (value: number): number => Number(value.toPrecision(12));

/** `count` shares of 1, without 0 and 1 themselves: 0.25, 0.5, 0.75 for 4. */
const shares = (count: number): number[] =>
  Array.from({ length: Math.max(0, count - 1) }, (_, i) => (i + 1) / count);

/**
 * Lower bounds of all classes but the first, ascending. A value equal to a break belongs to the class above it.
 * Quantiles and natural breaks are rounded as far as no value changes its class.
 */
export function findBreaks(
  sorted: ArrayLike<number>,
  method: BreakMethod,
  count: number,
): number[] {
  const min = sorted[0]!;
  const max = sorted[sorted.length - 1]!;
  if (sorted.length === 0 || min === max) return [];
  if (method === 'equal')
    return shares(count).map((share) => tidy(min * (1 - share) + max * share));
  const starts =
    method === 'jenks'
      ? naturalBreaks(sorted, count)
      : shares(count).map((share) => quantileStart(sorted, share));
  return roundBreaks(sorted, starts);
}

/** A round number between two distances. Not one of them: a break there would part equal ones by their side. */
function stepBefore(distances: ArrayLike<number>, start: number): number {
  const [below, above] = [distances[start - 1] ?? 0, distances[start]!];
  const round = roundestBetween(below, above);
  return round < above ? round : (below + above) / 2;
}

/** How far the breaks on either side lie from the centre. */
function divergingSteps(
  distances: ArrayLike<number>,
  method: BreakMethod,
  count: number,
): number[] {
  // Of n classes in a row the break after the k-th lies |2k/n − 1| of the way from the centre to the end.
  const ways = shares(count)
    .slice(Math.ceil(count / 2) - 1)
    .map((share) => Math.max(0, 2 * share - 1));
  if (method === 'equal') return ways.map((way) => way * distances[distances.length - 1]!);
  const starts =
    method === 'jenks'
      ? naturalBreaks(distances, Math.ceil(count / 2))
      : ways
          .filter((way) => way > 0)
          .map((way) => bisectLeft(distances, quantileAt(distances, way)));
  const steps = starts.map((start) => stepBefore(distances, start));
  return count % 2 ? steps : [0, ...steps];
}

/**
 * Breaks that lie symmetrically round a centre, from the distances of the values to it. An odd count gives a neutral
 * class round the centre, an even one a break at it.
 */
export function findDivergingBreaks(
  sorted: ArrayLike<number>,
  method: BreakMethod,
  count: number,
  centre: number,
): number[] {
  const distances = ascending(Array.from(sorted, (value) => Math.abs(value - centre)));
  if ((distances[distances.length - 1] ?? 0) === 0) return [];
  const steps = divergingSteps(distances, method, count);
  const breaks = steps.flatMap((step) => [tidy(centre - step), tidy(centre + step)]);
  return [...new Set(breaks)].sort((a, b) => a - b);
}
