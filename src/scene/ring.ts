import { pathRound } from 'd3-path';
import type { Box } from './scene.js';

/** A ring, or half of one. Angles are radians, clockwise from twelve o'clock. */
export interface Ring {
  x: number;
  y: number;
  outer: number;
  inner: number;
  from: number;
  to: number;
}

/** A piece of a ring, by its angles. */
export interface Sector {
  from: number;
  to: number;
}

/** Share of the radius that the ring is thick. */
const thickness = 0.32;
/** Between two pieces, in pixels. */
const gap = 2;

export function ringAt(x: number, y: number, outer: number, from: number, to: number): Ring {
  return { x, y, outer, inner: (1 - thickness) * outer, from, to };
}

/** Pieces of the ring in proportion to the shares, which add up to 1. */
export function sectorsOf({ from, to }: Sector, shares: readonly number[]): Sector[] {
  let end = from;
  return shares.map((share) => {
    const start = end;
    end = start + share * (to - from);
    return { from: start, to: end };
  });
}

const turn = 2 * Math.PI;
/** Paths count angles from three o'clock. */
const quarter = Math.PI / 2;
/** Of angles that are sums. */
const noise = 1e-9;

/**
 * A piece as a path in the picture.
 * @param grown pixels by which it is larger on all sides
 * @param apart pixels of the straight gap to its neighbours
 */
export function sectorPath(ring: Ring, { from, to }: Sector, grown = 0, apart = gap): string {
  const { x, y } = ring;
  const [inner, outer] = [Math.max(0, ring.inner - grown), Math.max(0, ring.outer + grown)];
  const pen = pathRound(1);
  if (to - from > turn - noise) {
    const start = from - quarter;
    for (const [radius, isBack] of [
      [outer, false],
      [inner, true],
    ] as const) {
      pen.moveTo(x + radius * Math.cos(start), y + radius * Math.sin(start));
      pen.arc(x, y, radius, start, start + turn, isBack);
    }
  } else {
    const half = Math.max(0, apart / 2 - grown);
    // The angle that half a gap takes at a radius. A piece keeps half of itself, however thin.
    const trim = (radius: number) =>
      Math.min(half < radius ? Math.asin(half / radius) : quarter, (to - from) / 4);
    const arc = (radius: number, isBack: boolean) => {
      const ends = [from + trim(radius) - quarter, to - trim(radius) - quarter] as const;
      const [start, end] = isBack ? [ends[1], ends[0]] : ends;
      pen.arc(x, y, radius, start, end, isBack);
    };
    arc(outer, false);
    arc(inner, true);
  }
  pen.closePath();
  return pen.toString();
}

export function middleOf({ from, to }: Sector): number {
  return (from + to) / 2;
}

/** A place at some distance from the middle of the ring. */
export function placeAt(ring: Ring, angle: number, radius: number): { x: number; y: number } {
  return { x: ring.x + Math.sin(angle) * radius, y: ring.y - Math.cos(angle) * radius };
}

/** The rectangle that a piece takes. */
export function sectorBox(ring: Ring, { from, to }: Sector): Box {
  const angles = [from, to];
  for (let angle = Math.ceil(from / quarter) * quarter; angle < to; angle += quarter)
    angles.push(angle);
  const places = angles.flatMap((angle) => [
    placeAt(ring, angle, ring.inner),
    placeAt(ring, angle, ring.outer),
  ]);
  const [xs, ys] = [places.map(({ x }) => x), places.map(({ y }) => y)];
  const [x, y] = [Math.min(...xs), Math.min(...ys)];
  return { x, y, width: Math.max(...xs) - x, height: Math.max(...ys) - y };
}

/** The rectangle that the ring takes. */
export function ringBox({ x, y, outer, from, to }: Ring): Box {
  const height = to - from > Math.PI ? 2 * outer : outer;
  return { x: x - outer, y: y - outer, width: 2 * outer, height };
}

/**
 * How far a place lies from the middle, and at which of the ring's angles; of a place under half a ring, the angle of
 * the nearer end.
 */
export function polarOf(ring: Ring, x: number, y: number): { radius: number; angle: number } {
  const { from, to } = ring;
  const [dx, dy] = [x - ring.x, y - ring.y];
  const found = Math.atan2(dx, -dy);
  const angle = found + turn * Math.ceil((from - found) / turn);
  const isNearFrom = angle > to && from + turn - angle < angle - to;
  return { radius: Math.hypot(dx, dy), angle: isNearFrom ? from : Math.min(angle, to) };
}
