import type { Plane } from './projections.js';
import type { Ring } from './rings.js';
import type { ShapeBuilder } from './shapes.js';
import { longitudeStep, unwrap } from './winding.js';

/** How rings of the globe come onto a plane. */
export interface GlobeMachine {
  plane: Plane;
  /** Units of the picture's plane in one of the projection's. */
  scale: number;
  /** Edges longer than this, in degrees, are bent. */
  longest: number;
  /** Longitude that rings are gathered round; null where they stay as they are written. */
  origin: number | null;
}

const radians = Math.PI / 180;

type Vector = readonly [number, number, number];

const vector = (longitude: number, latitude: number): Vector => [
  Math.cos(latitude * radians) * Math.cos(longitude * radians),
  Math.cos(latitude * radians) * Math.sin(longitude * radians),
  Math.sin(latitude * radians),
];

/** Positions between two on the great circle through them, evenly spaced; none where it is not determined. */
function between(
  [ax, ay]: readonly [number, number],
  [bx, by]: readonly [number, number],
  count: number,
): [longitude: number, latitude: number][] {
  const [a, b] = [vector(ax, ay), vector(bx, by)];
  const angle = Math.acos(Math.max(-1, Math.min(1, a[0] * b[0] + a[1] * b[1] + a[2] * b[2])));
  const sine = Math.sin(angle);
  if (sine < 1e-9) return [];
  return Array.from({ length: count }, (_, i) => {
    const share = (i + 1) / (count + 1);
    const [from, to] = [Math.sin((1 - share) * angle) / sine, Math.sin(share * angle) / sine];
    const [x, y, z] = [from * a[0] + to * b[0], from * a[1] + to * b[1], from * a[2] + to * b[2]];
    return [Math.atan2(y, x) / radians, Math.asin(Math.max(-1, Math.min(1, z))) / radians];
  });
}

/** The longitudes of a ring, running on across the antimeridian, so that nothing is cut in two there. */
function continuousLongitudes(ring: Ring, origin: number | null): Float64Array {
  const longitudes = new Float64Array(ring.length);
  const first = ring[0]?.[0] ?? 0;
  let x = origin === null ? first : origin + unwrap((first - origin) % 360);
  for (let i = 0; i < ring.length; i++) {
    if (i > 0) x += longitudeStep(ring[i]![0]! - ring[i - 1]![0]!);
    longitudes[i] = x;
  }
  return longitudes;
}

/**
 * Puts a ring or line onto the plane. Long edges follow the great circle, as d3-geo has it; a ring round a pole is
 * closed along it. Vertices that the projection does not show are left out.
 */
export function addRing(
  ring: Ring,
  closed: boolean,
  machine: GlobeMachine,
  to: ShapeBuilder,
): void {
  const { plane, scale, longest, origin } = machine;
  const put = (longitude: number, latitude: number): void => {
    const point = plane(longitude, latitude);
    if (point) to.point(scale * point[0], scale * point[1]);
  };
  const bend = (x: number, y: number, nextX: number, nextY: number): void => {
    const edge = Math.max(Math.abs(nextX - x), Math.abs(nextY - y));
    // An edge of half a turn or more runs along the border of a map of the world.
    if (edge <= longest || Math.abs(nextX - x) >= 180) return;
    for (const [longitude, latitude] of between(
      [x, y],
      [nextX, nextY],
      Math.ceil(edge / longest) - 1,
    ))
      put(x + unwrap((longitude - x) % 360), latitude);
  };
  const xs = continuousLongitudes(ring, origin);
  const last = ring.length - 1;
  for (let i = 0; i <= last; i++) {
    if (i > 0) bend(xs[i - 1]!, ring[i - 1]![1]!, xs[i]!, ring[i]![1]!);
    if (!closed || i < last) put(xs[i]!, ring[i]![1]!);
  }
  if (closed && Math.abs(xs[last]! - xs[0]!) > 180) {
    const pole = ring[0]![1]! < 0 ? -90 : 90;
    put(xs[last]!, ring[last]![1]!);
    put(xs[last]!, pole);
    put(xs[0]!, pole);
  }
  to.endRing();
}

/** Puts a position onto the plane; null where the projection does not show it. */
export function placeOnGlobe(
  longitude: number,
  latitude: number,
  { plane, scale, origin }: GlobeMachine,
): readonly [x: number, y: number] | null {
  const x = origin === null ? longitude : origin + unwrap((longitude - origin) % 360);
  const point = plane(x, latitude);
  return point && [scale * point[0], scale * point[1]];
}
