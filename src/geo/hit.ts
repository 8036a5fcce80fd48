import type { Shapes } from './shapes.js';

/**
 * How often the ring winds round the point (Sunday 2001): edges that cross the horizontal through it are counted up
 * or down by the side on which they pass.
 */
function windingNumber(shapes: Shapes, ring: number, x: number, y: number): number {
  const { xy, rings } = shapes;
  const end = 2 * rings[ring + 1]!;
  let winding = 0;
  let ax = xy[end - 2]!;
  let ay = xy[end - 1]!;
  for (let i = 2 * rings[ring]!; i < end; i += 2) {
    const bx = xy[i]!;
    const by = xy[i + 1]!;
    if (ay <= y !== by <= y) {
      const side = (bx - ax) * (y - ay) - (x - ax) * (by - ay);
      if (by > ay ? side > 0 : side < 0) winding += by > ay ? 1 : -1;
    }
    ax = bx;
    ay = by;
  }
  return winding;
}

/** Whether a point lies inside a group: by non-zero winding, exactly as its path is filled. */
export function contains(shapes: Shapes, group: number, x: number, y: number): boolean {
  let winding = 0;
  for (let ring = shapes.groups[group]!; ring < shapes.groups[group + 1]!; ring++)
    winding += windingNumber(shapes, ring, x, y);
  return winding !== 0;
}

/** Whether the corners of a square round a point lie inside a group, each that far from it along both axes. */
export const containsSquare = (
  shapes: Shapes,
  group: number,
  x: number,
  y: number,
  half: number,
): boolean =>
  [-half, half].every((dx) => [-half, half].every((dy) => contains(shapes, group, x + dx, y + dy)));

/** The group that contains a point, among those included and the last drawn of several; −1 where none does. */
export function groupAt(
  shapes: Shapes,
  x: number,
  y: number,
  includes: (group: number) => boolean = () => true,
): number {
  const { boxes } = shapes;
  for (let group = boxes.length / 4 - 1; group >= 0; group--) {
    const at = 4 * group;
    const near =
      x >= boxes[at]! && y >= boxes[at + 1]! && x <= boxes[at + 2]! && y <= boxes[at + 3]!;
    if (near && includes(group) && contains(shapes, group, x, y)) return group;
  }
  return -1;
}

/** The group with the vertex nearest to a point, among those included and not farther than `reach`; −1 where none is. */
export function groupNear(
  { xy, rings, groups }: Shapes,
  x: number,
  y: number,
  reach: number,
  includes: (group: number) => boolean,
): number {
  let found = -1;
  let nearest = reach;
  for (let group = 0; group + 1 < groups.length; group++) {
    if (!includes(group)) continue;
    const end = 2 * rings[groups[group + 1]!]!;
    for (let i = 2 * rings[groups[group]!]!; i < end; i += 2) {
      const away = Math.hypot(xy[i]! - x, xy[i + 1]! - y);
      if (away <= nearest) [found, nearest] = [group, away];
    }
  }
  return found;
}

/**
 * The group whose box has its centre nearest to a point, among those smaller than `size` in both directions and not
 * farther than half of it along either: a square that a finger can hit where a district is too small for one. −1 where
 * none is.
 */
export function smallGroupNear(
  shapes: Shapes,
  x: number,
  y: number,
  size: number,
  includes: (group: number) => boolean = () => true,
): number {
  const { boxes } = shapes;
  let found = -1;
  let nearest = size / 2;
  for (let group = 0; group < boxes.length / 4; group++) {
    const at = 4 * group;
    const [left, top, right, bottom] = [boxes[at]!, boxes[at + 1]!, boxes[at + 2]!, boxes[at + 3]!];
    const away = Math.max(Math.abs(left + right - 2 * x), Math.abs(top + bottom - 2 * y)) / 2;
    if (!(away <= nearest && right - left < size && bottom - top < size && includes(group)))
      continue;
    nearest = away;
    found = group;
  }
  return found;
}
