import { contains } from './hit.js';
import type { Shapes } from './shapes.js';

/** A point inside a shape, and how large a rectangle round it stays inside. */
export interface Place {
  x: number;
  y: number;
  /** Size of the largest such rectangle in units of the one asked for: ≥ 1 means that it fits. */
  room: number;
}

/** A square of the search, in units in which the rectangle is a square of side 1. */
interface Cell {
  x: number;
  y: number;
  /** Half of its side. */
  half: number;
  /** Distance of its centre from the border, < 0 outside. */
  distance: number;
}

/** A group's vertices, scaled. */
interface Scaled {
  shapes: Shapes;
  group: number;
  width: number;
  height: number;
}

/** Smallest max(|x|, |y|) on the segment a–b as seen from the origin. */
function chebyshev(ax: number, ay: number, bx: number, by: number): number {
  const dx = bx - ax;
  const dy = by - ay;
  const at = (t: number) => Math.max(Math.abs(ax + t * dx), Math.abs(ay + t * dy));
  // The larger of two absolute values is convex along the line: smallest at an end or where the two are equal.
  let least = Math.min(at(0), at(1));
  const rising = -(ax + ay) / (dx + dy);
  const falling = (ay - ax) / (dx - dy);
  if (rising > 0 && rising < 1) least = Math.min(least, at(rising));
  if (falling > 0 && falling < 1) least = Math.min(least, at(falling));
  return least;
}

/** Distance from the border as squares measure it, < 0 outside. */
function borderDistance({ shapes, group, width, height }: Scaled, x: number, y: number): number {
  const { xy, rings, groups } = shapes;
  let least = Infinity;
  for (let ring = groups[group]!; ring < groups[group + 1]!; ring++) {
    const end = 2 * rings[ring + 1]!;
    let ax = xy[end - 2]! / width - x;
    let ay = xy[end - 1]! / height - y;
    for (let i = 2 * rings[ring]!; i < end; i += 2) {
      const bx = xy[i]! / width - x;
      const by = xy[i + 1]! / height - y;
      least = Math.min(least, chebyshev(ax, ay, bx, by));
      ax = bx;
      ay = by;
    }
  }
  return contains(shapes, group, x * width, y * height) ? least : -least;
}

/** The ring with the largest area: labels stand on the main part of a district, not on an islet. */
function mainRing({ xy, rings, groups }: Shapes, group: number): number {
  let main = groups[group]!;
  let largest = -1;
  for (let ring = main; ring < groups[group + 1]!; ring++) {
    const end = 2 * rings[ring + 1]!;
    let twice = 0;
    let [ax, ay] = [xy[end - 2]!, xy[end - 1]!];
    for (let i = 2 * rings[ring]!; i < end; i += 2) {
      twice += ax * xy[i + 1]! - ay * xy[i]!;
      [ax, ay] = [xy[i]!, xy[i + 1]!];
    }
    if (Math.abs(twice) > largest) [main, largest] = [ring, Math.abs(twice)];
  }
  return main;
}

function ringBox({
  shapes,
  group,
  width,
  height,
}: Scaled): readonly [number, number, number, number] {
  const ring = mainRing(shapes, group);
  const xy = shapes.xy.subarray(2 * shapes.rings[ring]!, 2 * shapes.rings[ring + 1]!);
  let [left, top, right, bottom] = [Infinity, Infinity, -Infinity, -Infinity];
  for (let i = 0; i < xy.length; i += 2) {
    left = Math.min(left, xy[i]! / width);
    right = Math.max(right, xy[i]! / width);
    top = Math.min(top, xy[i + 1]! / height);
    bottom = Math.max(bottom, xy[i + 1]! / height);
  }
  return [left, top, right, bottom];
}

/** Squares that cover the box of the main ring, its middle first. */
function firstCells(scaled: Scaled, cell: (x: number, y: number, half: number) => Cell): Cell[] {
  const [left, top, right, bottom] = ringBox(scaled);
  const side = Math.min(right - left, bottom - top) || Math.max(right - left, bottom - top);
  const cells = [cell((left + right) / 2, (top + bottom) / 2, 0)];
  if (!(side > 0)) return cells;
  for (let x = left; x < right; x += side)
    for (let y = top; y < bottom; y += side) cells.push(cell(x + side / 2, y + side / 2, side / 2));
  return cells;
}

/** The largest distance that any point of the square may have. */
const promise = ({ distance, half }: Cell): number => distance + half;

function takeMostPromising(open: Cell[]): Cell {
  let best = 0;
  for (let i = 1; i < open.length; i++) if (promise(open[i]!) > promise(open[best]!)) best = i;
  const last = open.pop()!;
  if (best === open.length) return last;
  const taken = open[best]!;
  open[best] = last;
  return taken;
}

/** Squares that a search may look at: a bound for shapes like a comb. */
const patience = 400;

/**
 * Where the largest rectangle with the sides of a label fits into a group: the pole of inaccessibility, with distances
 * measured so that the rectangle is a unit square. Squares are split, the most promising first, until none can beat
 * the best found by a twentieth (the idea of quadtree search; see Garcia-Castellanos & Lombardo 2007 for the pole).
 * Null for a group without vertices.
 */
export function widestPlace(
  shapes: Shapes,
  group: number,
  width: number,
  height: number,
): Place | null {
  if (shapes.groups[group] === shapes.groups[group + 1]) return null;
  const scaled = { shapes, group, width, height };
  const cell = (x: number, y: number, half: number): Cell => ({
    x,
    y,
    half,
    distance: borderDistance(scaled, x, y),
  });
  const open = firstCells(scaled, cell);
  let best = open[0]!;
  for (let tries = 0; open.length > 0 && tries < patience; tries++) {
    const { x, y, half, distance } = takeMostPromising(open);
    if (distance > best.distance) best = { x, y, half, distance };
    if (distance + half <= best.distance + 0.05 * Math.abs(best.distance)) continue;
    const quarter = half / 2;
    for (const sx of [-quarter, quarter])
      for (const sy of [-quarter, quarter]) open.push(cell(x + sx, y + sy, quarter));
  }
  return { x: best.x * width, y: best.y * height, room: 2 * best.distance };
}
