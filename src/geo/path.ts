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

/** A group of shapes as path data; empty when nothing of it is a tenth of a pixel large. */
export function groupPath(shapes: Shapes, group: number, fit: Fit, closed = true): string {
  let path = '';
  for (let ring = shapes.groups[group]!; ring < shapes.groups[group + 1]!; ring++)
    path += ringPath(shapes, ring, fit, closed);
  return path;
}
