import type { Fit } from './fit.js';
import type { Shapes } from './shapes.js';

/**
 * One ring or line as path data, rounded to a tenth of a pixel. Vertices that fall on the one before are left out:
 * boundaries usually come far finer than a screen shows.
 */
function ringPath(shapes: Shapes, ring: number, fit: Fit, closed: boolean): string {
  const { xy, rings } = shapes;
  const { k, dx, dy } = fit;
  const end = 2 * rings[ring + 1]!;
  let path = '';
  let drawn = 0;
  // Whole tenths; the first vertex differs from NaN.
  let [px, py] = [NaN, NaN];
  for (let i = 2 * rings[ring]!; i < end; i += 2) {
    const x = Math.round(10 * (k * xy[i]! + dx));
    const y = Math.round(10 * (k * xy[i + 1]! + dy));
    if (x === px && y === py) continue;
    path += `${drawn === 0 ? 'M' : 'L'}${x / 10},${y / 10}`;
    [px, py] = [x, y];
    drawn += 1;
  }
  if (closed) return drawn < 3 ? '' : `${path}Z`;
  // A line of one point is drawn as a dot by its round caps.
  return drawn === 1 ? `${path}h0` : path;
}

/** An islet smaller than this, in pixels along either side, is drawn as a dot of this size. */
const dotSize = 3.5;

/** The middle of a ring that is too small to be seen, in pixels; null of one that is not. */
function speckAt(
  { xy, rings }: Shapes,
  ring: number,
  { k, dx, dy }: Fit,
): [x: number, y: number] | null {
  let [left, top, right, bottom] = [Infinity, Infinity, -Infinity, -Infinity];
  for (let i = 2 * rings[ring]!; i < 2 * rings[ring + 1]!; i += 2) {
    left = Math.min(left, xy[i]!);
    right = Math.max(right, xy[i]!);
    top = Math.min(top, xy[i + 1]!);
    bottom = Math.max(bottom, xy[i + 1]!);
  }
  if (k * Math.max(right - left, bottom - top) >= dotSize) return null;
  return [(k * (left + right)) / 2 + dx, (k * (top + bottom)) / 2 + dy];
}

const tenth = (pixels: number): number => Math.round(10 * pixels) / 10;

/** A dot as path data. */
function dotPath(x: number, y: number): string {
  const r = dotSize / 2;
  return `M${tenth(x - r)},${tenth(y)}a${r},${r} 0 1 0 ${dotSize},0a${r},${r} 0 1 0 ${-dotSize},0Z`;
}

/** How a group is written. */
export interface PathStyle {
  /** Rings, not lines. Default true. */
  closed?: boolean;
  /** What becomes of rings too small to be seen: they shrink to nothing (default), are dots, or are left out. */
  specks?: 'as-they-are' | 'dots' | 'none';
}

/** A group of shapes as path data; empty when nothing of it is a tenth of a pixel large. */
export function groupPath(
  shapes: Shapes,
  group: number,
  fit: Fit,
  { closed = true, specks = 'as-they-are' }: PathStyle = {},
): string {
  let path = '';
  for (let ring = shapes.groups[group]!; ring < shapes.groups[group + 1]!; ring++) {
    const speck = specks === 'as-they-are' ? null : speckAt(shapes, ring, fit);
    if (!speck) path += ringPath(shapes, ring, fit, closed);
    else if (specks === 'dots') path += dotPath(...speck);
  }
  return path;
}
