import type { Fit } from './fit.js';
import type { FittedGeography } from './fitted.js';
import type { Shapes } from './shapes.js';

/** What outlines are drawn with: a `Path2D`, or a context. */
export interface OutlinePen {
  moveTo(x: number, y: number): void;
  lineTo(x: number, y: number): void;
  closePath(): void;
}

/** One ring to a tenth of a pixel; vertices that fall on the one before are left out, as in path data. */
function traceRing({ xy, rings }: Shapes, ring: number, { k, dx, dy }: Fit, pen: OutlinePen): void {
  const end = 2 * rings[ring + 1]!;
  // One by one: V8 leaves loops over variables that were destructured unoptimised.
  let px = NaN;
  let py = NaN;
  for (let i = 2 * rings[ring]!; i < end; i += 2) {
    const x = Math.round(10 * (k * xy[i]! + dx));
    const y = Math.round(10 * (k * xy[i + 1]! + dy));
    if (x === px && y === py) continue;
    if (Number.isNaN(px)) pen.moveTo(x / 10, y / 10);
    else pen.lineTo(x / 10, y / 10);
    px = x;
    py = y;
  }
  pen.closePath();
}

/** Whether a group lies in the picture at all: of a magnified map little does. */
function isInSight(
  { boxes }: Shapes,
  group: number,
  { k, dx, dy }: Fit,
  width: number,
  height: number,
): boolean {
  const at = 4 * group;
  const isAcross = k * boxes[at]! + dx <= width && k * boxes[at + 2]! + dx >= 0;
  return isAcross && k * boxes[at + 1]! + dy <= height && k * boxes[at + 3]! + dy >= 0;
}

/**
 * Draws the districts of the main map, each with the pen that it is given; those out of a picture of this size are left
 * out. Islets of an archipelago are no outlines but dots: they are named instead.
 */
export function traceDistricts(
  { projected: { prepared, parts }, fits }: FittedGeography,
  { width, height }: { width: number; height: number },
  penOf: (district: number) => OutlinePen,
): { dotted: readonly number[] } {
  const dotted = new Set<number>();
  const fit = fits[0]!;
  for (const [part, { frame, archipelago, district }] of prepared.parts.entries()) {
    if (frame !== 0 || !isInSight(parts, part, fit, width, height)) continue;
    if (archipelago !== null) dotted.add(district);
    const pen = penOf(district);
    if (archipelago === null)
      for (let ring = parts.groups[part]!; ring < parts.groups[part + 1]!; ring++)
        traceRing(parts, ring, fit, pen);
  }
  return { dotted: [...dotted] };
}
