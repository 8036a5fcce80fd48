import type { Fit } from './fit.js';
import type { Shapes } from './shapes.js';

/** A rectangle in pixels; its corner is that of the picture where it is not given. */
export interface ClipBox {
  x?: number;
  y?: number;
  width: number;
  height: number;
}

type Point = readonly [x: number, y: number];

/** A side of the rectangle: how far inside a point lies, and where a line through two points crosses it. */
type Side = (point: Point) => number;

const sidesOf = ({ x: left = 0, y: top = 0, width, height }: ClipBox): Side[] => [
  ([x]) => x - left,
  ([x]) => left + width - x,
  ([, y]) => y - top,
  ([, y]) => top + height - y,
];

const between = (a: Point, b: Point, share: number): Point => [
  a[0] + share * (b[0] - a[0]),
  a[1] + share * (b[1] - a[1]),
];

/** What of a ring lies on the inner side of a line (Sutherland & Hodgman 1974). */
function cutRing(ring: readonly Point[], side: Side): Point[] {
  return ring.flatMap((point, i): Point[] => {
    const before = ring[(i + ring.length - 1) % ring.length]!;
    const [from, to] = [side(before), side(point)];
    const crossing = from >= 0 === to >= 0 ? [] : [between(before, point, from / (from - to))];
    return to >= 0 ? [...crossing, point] : crossing;
  });
}

/** Between which shares of its way a step lies in the rectangle (Liang & Barsky 1984); null where it does not. */
function shareInside(
  a: Point,
  b: Point,
  sides: readonly Side[],
): [first: number, last: number] | null {
  let [first, last] = [0, 1];
  for (const side of sides) {
    const [from, to] = [side(a), side(b)];
    if (from < 0 && to < 0) return null;
    if (from < 0) first = Math.max(first, from / (from - to));
    if (to < 0) last = Math.min(last, from / (from - to));
  }
  return first < last ? [first, last] : null;
}

/** What of a line lies in the rectangle, piece by piece. */
function cutLine(line: readonly Point[], sides: readonly Side[]): Point[][] {
  const pieces: Point[][] = [];
  // Whether the step before ended inside, where this one begins.
  let isOpen = false;
  for (let i = 1; i < line.length; i++) {
    const [a, b] = [line[i - 1]!, line[i]!];
    const share = shareInside(a, b, sides);
    if (!share) {
      isOpen = false;
      continue;
    }
    const [first, last] = share;
    if (isOpen && first === 0) pieces[pieces.length - 1]!.push(between(a, b, last));
    else pieces.push([between(a, b, first), between(a, b, last)]);
    isOpen = last === 1;
  }
  return pieces;
}

const tenth = (pixels: number): number => Math.round(10 * pixels) / 10;

const write = (points: readonly Point[]): string =>
  points.map(([x, y], i) => `${i === 0 ? 'M' : 'L'}${tenth(x)},${tenth(y)}`).join('');

function pointsOf({ xy, rings }: Shapes, ring: number, { k, dx, dy }: Fit): Point[] {
  return Array.from({ length: rings[ring + 1]! - rings[ring]! }, (_, i): Point => {
    const at = 2 * (rings[ring]! + i);
    return [k * xy[at]! + dx, k * xy[at + 1]! + dy];
  });
}

/**
 * A group of shapes as path data, cut off at the edges of a rectangle: as areas to be filled, or as lines, which do not
 * run along the edge.
 */
export function clippedPath(
  shapes: Shapes,
  group: number,
  fit: Fit,
  box: ClipBox,
  as: 'areas' | 'outlines' | 'lines',
): string {
  const sides = sidesOf(box);
  let path = '';
  for (let ring = shapes.groups[group]!; ring < shapes.groups[group + 1]!; ring++) {
    const points = pointsOf(shapes, ring, fit);
    if (as === 'areas') {
      const cut = sides.reduce<readonly Point[]>(cutRing, points);
      if (cut.length > 2) path += `${write(cut)}Z`;
    } else {
      const line = as === 'outlines' ? [...points, ...points.slice(0, 1)] : points;
      path += cutLine(line, sides).map(write).join('');
    }
  }
  return path;
}
