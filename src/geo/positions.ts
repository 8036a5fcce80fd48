import { groupAt } from './hit.js';
import type { ProjectedGeography } from './project.js';
import { extentOf } from './shapes.js';

/** Where positions lie on the plane of a map, by their number; NaN where the projection shows nothing. */
export interface PlanePositions {
  readonly xs: Float64Array;
  readonly ys: Float64Array;
  /** 0 = the main map, i = the inset i − 1. */
  readonly frames: Uint8Array;
  /** The district that contains each; −1 outside of all. */
  readonly districts: Int32Array;
}

/** Outside of all districts a position still belongs to an inset at this distance from them, in sizes of the inset. */
const nearby = 0.1;

/** The frame that a place outside of all districts belongs to: an inset where it lies in its waters. */
function frameFinder({ parts, prepared }: ProjectedGeography): (x: number, y: number) => number {
  const waters = prepared.insets.map((_, inset) => {
    const extent = extentOf(parts, (part) => prepared.parts[part]!.frame === inset + 1);
    if (!extent) return null;
    const [left, top, right, bottom] = extent;
    const margin = nearby * Math.max(right - left, bottom - top);
    return [left - margin, top - margin, right + margin, bottom + margin] as const;
  });
  return (x, y) =>
    1 +
    waters.findIndex(
      (box) => box !== null && x >= box[0] && y >= box[1] && x <= box[2] && y <= box[3],
    );
}

/**
 * Projects positions as the boundaries were projected, and finds the frame and district of each.
 * @param longitudes NaN for what has no position
 */
export function placePositions(
  projected: ProjectedGeography,
  longitudes: Float64Array,
  latitudes: Float64Array,
): PlanePositions {
  const { parts, prepared, machine } = projected;
  const count = longitudes.length;
  const xs = new Float64Array(count).fill(NaN);
  const ys = new Float64Array(count).fill(NaN);
  const frames = new Uint8Array(count);
  const districts = new Int32Array(count).fill(-1);
  const frameOf = frameFinder(projected);
  for (let i = 0; i < count; i++) {
    if (Number.isNaN(longitudes[i])) continue;
    const at = machine.place(longitudes[i]!, latitudes[i]!);
    if (!at || !Number.isFinite(at[0]) || !Number.isFinite(at[1])) continue;
    [xs[i], ys[i]] = at;
    const part = prepared.parts[groupAt(parts, at[0], at[1])];
    frames[i] = part ? part.frame : frameOf(at[0], at[1]);
    districts[i] = part ? part.district : -1;
  }
  return { xs, ys, frames, districts };
}
