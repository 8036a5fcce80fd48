import type { FittedGeography } from '../../geo/fitted.js';
import { roundBelow } from '../../scale/round-below.js';
import { round } from '../../scene/marks.js';
import type { MapWords } from './district-map.words.js';

/** Height of the ends of a scale bar, in pixels. */
export const tick = 5;
/** A bar of less room tells nothing. */
const shortestBar = 24;

/**
 * The longest round length on the ground that takes at most so many pixels in a frame of the map: how many it takes,
 * and how it is called. Null where the frame has no one scale or no room.
 * @param frame 0 = the main map, i = the inset i − 1
 */
export function roundLength(
  { fits, projected }: FittedGeography,
  frame: number,
  most: number,
  { locale }: MapWords,
): { length: number; text: string } | null {
  const metrePixels = (fits[frame]?.k ?? 0) * (projected.around.metres[frame] ?? 0);
  if (!(metrePixels > 0) || most < shortestBar) return null;
  const metres = roundBelow(most / metrePixels);
  if (!Number.isFinite(metres) || metres < 1) return null;
  const isFar = metres >= 1000;
  const text = locale.format.number(isFar ? metres / 1000 : metres, { unit: isFar ? 'km' : 'm' });
  return { length: metres * metrePixels, text };
}

/** A scale bar with its ends up, as path data, from its lower left corner. */
export const barPath = (left: number, bottom: number, length: number): string =>
  `M${round(left)},${round(bottom - tick)}v${tick}h${round(length)}v${-tick}`;
