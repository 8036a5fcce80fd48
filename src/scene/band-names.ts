import type { Tick, TickRows } from '../scale/ticks.js';
import { widest } from './frame.js';
import { round } from './marks.js';
import type { Box, Frame, TextMark, TextStyle } from './scene.js';
import { wrapText } from './text.js';
import { typeScale } from './type-scale.js';

/** The names of bands by band, as lines of text; no lines where a name is left out. */
export type BandNames = readonly (readonly string[])[];

/** Names under a plot are set a little smaller than those beside one. */
export const [under, beside] = ['note', 'name'] as const satisfies readonly TextStyle[];
/** Between the names of neighbours, in pixels. */
const distance = 8;
/** Names of more lines than this are no labels any more. */
const mostLines = 4;
/** From the plot to the first baseline of the names under it, and below the last. */
const [firstBaseline, descent] = [18, 5] as const;
/** Bands narrower than this hold no name at all. */
const leastWidth = 16;

/** All names within a width, none cut and none broken inside a word; null where one does not fit. */
export function wrappedNames(
  names: readonly string[],
  width: number,
  style: TextStyle,
  most = mostLines,
): BandNames | null {
  if (width < leastWidth) return null;
  const { size, weight } = typeScale[style];
  const lines: string[][] = [];
  for (const name of names) {
    const own = wrapText(name, width, size, Infinity, weight);
    if (own.length > most || widest(own, size, weight) > width) return null;
    lines.push(own);
  }
  return lines;
}

/** Names under bands: all of them, else as many as have room: every second, every fourth … */
export function namesUnder(
  bands: number,
  nameOf: (band: number) => string,
  step: number,
): BandNames {
  const none: readonly string[] = [];
  for (let every = 1; every < 2 * bands; every *= 2) {
    if (every * step < leastWidth + distance) continue;
    const chosen = Array.from({ length: Math.ceil(bands / every) }, (_, i) => nameOf(i * every));
    const lines = wrappedNames(chosen, every * step - distance, under, every === 1 ? mostLines : 2);
    if (lines) return Array.from({ length: bands }, (_, band) => lines[band / every] ?? none);
  }
  return [];
}

/** Whether every band can carry its name below it. */
export function haveRoomUnder(names: readonly string[], step: number): boolean {
  return wrappedNames(names, step - distance, under) !== null;
}

/** The most lines that a name takes. */
export function linesOf(names: BandNames): number {
  return names.reduce((most, { length }) => Math.max(most, length), 0);
}

/** Pixels under a plot that the names take. */
export function namesHeight(names: BandNames): number {
  const lines = linesOf(names);
  return lines === 0 ? 0 : firstBaseline + (lines - 1) * typeScale[under].step + descent;
}

/** A name centred under its band, moved in where the frame would cut it. */
export function markUnder(
  lines: readonly string[],
  middle: number,
  plot: Box,
  frame: Frame,
): TextMark {
  const half = widest(lines, typeScale[under].size) / 2 + 0.1; // rounding to tenths must not push it out again
  const x = Math.max(half, Math.min(middle, frame.width - half));
  return nameMark(lines, round(x), round(plot.y + plot.height + firstBaseline), 'middle', under);
}

/** A name beside or above its band. */
export function nameMark(
  lines: readonly string[],
  x: number,
  y: number,
  anchor: TextMark['anchor'],
  style: TextStyle,
): TextMark {
  return { type: 'text', role: 'name', x, y, lines, anchor, style, fill: 'ink-2' };
}

/**
 * Ways to label times, moved from days to the bands that stand for them. A label of a band's own time must stand at a
 * band; one of a longer time (a year over its months) stands in the middle of its bands.
 * @param places the day of each band, ascending
 */
export function* timesInBands(
  candidates: Iterable<TickRows>,
  places: Float64Array,
): Generator<TickRows> {
  const known = new Set(places);
  const moved = (ticks: readonly Tick[]) =>
    ticks.map(({ value, label }) => ({ value: bandOf(places, value), label }));
  for (const { ticks, groups } of candidates) {
    const areCoarse = ticks.length <= places.length / 2;
    if (areCoarse || ticks.every(({ value }) => known.has(value)))
      yield { ticks: moved(ticks), groups: moved(groups) };
  }
}

/** Where a day stands among the bands, with fractions between them. */
function bandOf(places: Float64Array, day: number): number {
  const after = places.findIndex((place) => place >= day);
  if (after <= 0) return Math.max(after, 0);
  const [from, to] = [places[after - 1]!, places[after]!];
  return after - 1 + (day - from) / (to - from);
}
