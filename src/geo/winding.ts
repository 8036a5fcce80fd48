import type { Polygon, Ring } from './rings.js';

/** A difference of longitudes, the short way round the globe. */
export const unwrap = (difference: number): number =>
  difference > 180 ? difference - 360 : difference < -180 ? difference + 360 : difference;

/**
 * The change of longitude from one vertex to the next. A change by just a turn is an edge along the border of a map of
 * the whole world, from 180° to −180°, not a step across the antimeridian.
 */
export const longitudeStep = (difference: number): number =>
  Math.abs(difference) === 360 ? difference : unwrap(difference);

/** Lets planar coordinates (metres, pixels) pass unchanged. */
const asItIs = (difference: number): number => difference;

/**
 * Planar signed area of a closed ring by the shoelace formula, in the square of its unit: > 0 counter-clockwise with
 * y upwards. Longitudes are unwrapped, so that a ring over the antimeridian counts as the small shape it is. A ring
 * round a pole does not close when unwrapped and has no planar area: 0.
 */
export function ringArea(ring: Ring, planar = false): number {
  const along = planar ? asItIs : longitudeStep;
  const south = ring[0]?.[1] ?? 0;
  let twice = 0;
  // Relative to the first vertex: the products stay small, and little precision is lost far from the origin.
  let ax = 0;
  let ay = 0;
  for (let i = 1; i < ring.length; i++) {
    const here = ring[i]!;
    const bx = ax + along(here[0]! - ring[i - 1]![0]!);
    const by = here[1]! - south;
    twice += ax * by - bx * ay;
    ax = bx;
    ay = by;
  }
  return planar || Math.abs(ax) < 180 ? twice / 2 : 0;
}

function windRing(ring: Ring, hole: boolean, planar: boolean): Ring {
  if (ring.length === 0) return ring;
  const area = ringArea(ring, planar);
  const wrong = hole ? area < 0 : area > 0;
  return wrong ? [...ring].reverse() : ring;
}

/**
 * A polygon wound as d3-geo reads it: exterior clockwise, holes counter-clockwise (with north up). RFC 7946 asks for
 * the opposite, and a ring the wrong way round would fill the whole globe but for the district. The input is never
 * changed; it is returned itself where nothing is wrong. A ring without area is left as it is.
 */
export function windPolygon(polygon: Polygon, planar = false): Polygon {
  const wound = polygon.map((ring, index) => windRing(ring, index > 0, planar));
  return wound.some((ring, index) => ring !== polygon[index]) ? wound : polygon;
}
