import type { RowLines } from '../../data/place.js';
import type { Clusterer, ClusterIndex } from '../../geo/cluster.js';
import type { Room } from '../../geo/fit.js';
import { placePositions, type PlanePositions } from '../../geo/positions.js';
import { projectLines, type ProjectedGeography } from '../../geo/project.js';
import type { Shapes } from '../../geo/shapes.js';
import type { MapView } from '../../geo/view.js';
import type { PointData } from './map-points.data.js';

/** Points on the plane of a map: what neither zoom nor size of the picture changes. */
export interface PlacedPoints {
  data: PointData;
  plane: PlanePositions;
  /** A group a row of `lineRows`. */
  lines: Shapes;
  lineRows: readonly number[];
  /** The middle vertices of the lines, in the order of `lineRows`. */
  middles: PlanePositions;
  /** Number of the category of each row; −1 for what is no row. */
  groupOf: Int32Array;
}

/** Points that are drawn as one mark: one of them, several at one place, or a cluster. */
export interface PointGroup {
  x: number;
  y: number;
  /** Numbers of rows, in the author's order. */
  members: readonly number[];
}

/** The middle vertices of lines, each of the longest one of a row. */
function middlesOf(lines: readonly RowLines[]): readonly (readonly [number, number])[] {
  return lines.map((each) => {
    const longest = each.reduce((a, b) => (b.length > a.length ? b : a));
    return longest[longest.length >> 1]!;
  });
}

/** Places points and lines as the boundaries were projected. */
export function placePoints(data: PointData, projected: ProjectedGeography): PlacedPoints {
  const { longitudes, latitudes, groups } = data;
  const lineRows = [...data.lines.keys()];
  const lines = [...data.lines.values()];
  const middles = middlesOf(lines);
  const groupOf = new Int32Array(data.rows.length).fill(-1);
  groups.forEach(({ rows }, group) => rows.forEach((row) => (groupOf[row] = group)));
  const rings = lines.map((each) => each.map((line) => line.map(([x, y]) => [x, y])));
  return {
    data,
    plane: placePositions(projected, longitudes, latitudes),
    lines: projectLines(rings, projected.machine),
    lineRows,
    middles: placePositions(
      projected,
      Float64Array.from(middles, ([x]) => x),
      Float64Array.from(middles, ([, y]) => y),
    ),
    groupOf,
  };
}

/** Whether a row belongs to a category that is shown. */
export function isShown(
  { data, groupOf }: Pick<PlacedPoints, 'data' | 'groupOf'>,
  hidden: readonly string[],
): (row: number) => boolean {
  const shown = data.groups.map(({ key }) => key === null || !hidden.includes(key));
  return (row) => shown[groupOf[row] ?? -1] ?? false;
}

/** Up to so many points are drawn one by one, and only those over one another as one. */
export const few = 100;
/** Points whose marks would cover one another, in pixels. */
const overlap = 18;

/** Points of each frame, and their clusters where there are many. */
interface Crowd {
  frame: number;
  rows: readonly number[];
  index: ClusterIndex | null;
}

/** The points that are shown, ready for any scale: what a zoom does not change. */
export interface GatheredPoints {
  placed: PlacedPoints;
  count: number;
  crowds: readonly Crowd[];
}

export function gatherPoints(
  placed: PlacedPoints,
  hidden: readonly string[],
  clusterer: Clusterer | null,
): GatheredPoints {
  const { data, plane } = placed;
  const shown = isShown(placed, hidden);
  const frames = new Map<number, number[]>();
  for (const row of data.used) {
    if (Number.isNaN(plane.xs[row]) || !shown(row)) continue;
    const frame = plane.frames[row]!;
    const rows = frames.get(frame) ?? [];
    frames.set(frame, rows);
    rows.push(row);
  }
  const count = [...frames.values()].reduce((sum, { length }) => sum + length, 0);
  const crowds = [...frames].map(([frame, rows]): Crowd => {
    const isMany = clusterer !== null && count > few;
    return { frame, rows, index: isMany ? clusterer(plane.xs, plane.ys, rows) : null };
  });
  return { placed, count, crowds };
}

/** Points over one another as one, each at the place of the first: never moved aside. */
function stacked(points: readonly PointGroup[]): PointGroup[] {
  const stacks: PointGroup[] = [];
  for (const { x, y, members } of points) {
    const under = stacks.find((stack) => Math.hypot(stack.x - x, stack.y - y) < overlap);
    if (under) under.members = [...under.members, ...members];
    else stacks.push({ x, y, members });
  }
  return stacks;
}

/** Whether a place of a frame can be seen: in the picture, and not under an inset that lies over the main map. */
export function isVisible(view: MapView, frame: number, x: number, y: number): boolean {
  if (!(x >= 0 && y >= 0 && x <= view.width && y <= view.height)) return false;
  const under = (box: MapView['insets'][number]) =>
    x >= box.x && y >= box.y && x <= box.x + box.width && y <= box.y + box.height;
  return frame > 0 || !view.insets.some(under);
}

/** The marks of a frame. */
interface FrameGroups {
  frame: number;
  groups: readonly PointGroup[];
}

/** The marks of each frame at the scale of a map, in pixels; those that cannot be seen are left out. */
export function groupPoints(gathered: GatheredPoints, view: MapView): FrameGroups[] {
  const { placed, crowds, count } = gathered;
  const { xs, ys } = placed.plane;
  return crowds.flatMap(({ frame, rows, index }): FrameGroups[] => {
    const fit = view.geography.fits[frame];
    if (!fit || !(fit.k > 0)) return [];
    const { k, dx, dy } = fit;
    const clusters = index?.at(k) ?? rows.map((row) => ({ x: xs[row]!, y: ys[row]!, members: [row] })); // prettier-ignore
    const groups = clusters
      .map(({ x, y, members }) => ({ x: k * x + dx, y: k * y + dy, members }))
      .filter(({ x, y }) => isVisible(view, frame, x, y));
    return [{ frame, groups: index === null && count <= few ? stacked(groups) : groups }];
  });
}

/** The rectangle round some points of the main map, in pixels; null where they lie at one place or in an inset. */
export function extentOf(
  { plane: { xs, ys, frames } }: PlacedPoints,
  members: readonly number[],
  view: MapView,
): Room | null {
  const [fit] = view.geography.fits;
  if (!fit || members.length === 0 || members.some((row) => frames[row] !== 0)) return null;
  const across = members.map((row) => fit.k * xs[row]! + fit.dx);
  const down = members.map((row) => fit.k * ys[row]! + fit.dy);
  const [left, right] = [Math.min(...across), Math.max(...across)];
  const [top, bottom] = [Math.min(...down), Math.max(...down)];
  const [width, height] = [right - left, bottom - top];
  return Math.max(width, height) < 0.5 ? null : { x: left, y: top, width, height };
}
