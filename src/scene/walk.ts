import type { ScenePoint } from './scene.js';

type PointLists = readonly (readonly ScenePoint[])[];

/** Where the keyboard stands: which list, and which point of it. */
interface Place {
  list: number;
  index: number;
}

const moves: Readonly<Record<string, (lists: PointLists, from: Place) => ScenePoint | undefined>> =
  {
    ArrowLeft: (lists, { list, index }) => lists[list]?.[index - 1],
    ArrowRight: (lists, { list, index }) => lists[list]?.[index + 1],
    ArrowUp: (lists, from) => neighbour(lists, from, -1),
    ArrowDown: (lists, from) => neighbour(lists, from, 1),
    PageUp: (lists, from) => neighbour(lists, from, -1),
    PageDown: (lists, from) => neighbour(lists, from, 1),
    Home: (lists, { list }) => lists[list]?.[0],
    End: (lists, { list }) => lists[list]?.at(-1),
  };

/**
 * Where a key leads from a point (`null`: from outside, then to the first point): left and right along a series, up,
 * down and Page keys to the same or the nearest point of the series before or after, Home and End to its ends.
 * @returns the point; `null` where there is none further; `undefined` when the key is no movement
 */
export function walkPoints(
  lists: PointLists,
  from: ScenePoint | null,
  key: string,
): ScenePoint | null | undefined {
  const move = Object.hasOwn(moves, key) ? moves[key] : undefined;
  if (!move) return undefined;
  const place = from && placeOf(lists, from);
  if (!place) return lists.find((list) => list.length > 0)?.[0] ?? null;
  return move(lists, place) ?? null;
}

/** A point that has left the picture stands where the nearest one of its series stands. */
function placeOf(lists: PointLists, point: ScenePoint): Place | null {
  for (const [list, points] of lists.entries()) {
    const index = points.findIndex(
      (each) => each.key === point.key && each.series === point.series,
    );
    if (index >= 0) return { list, index };
  }
  const list = lists.findIndex((points) => points.length > 0 && points[0]?.series === point.series);
  const index = nearestPoint(lists[list] ?? [], point);
  return index < 0 ? null : { list, index };
}

function neighbour(lists: PointLists, from: Place, step: 1 | -1): ScenePoint | undefined {
  const point = lists[from.list]?.[from.index];
  for (let list = from.list + step; list >= 0 && list < lists.length; list += step) {
    const points = lists[list] ?? [];
    const same = points.find(({ key }) => key === point?.key); // of lying bars the nearest by x is another one
    if (same) return same;
    if (point && points.length > 0) return points[nearestPoint(points, point)];
  }
  return undefined;
}

/** The index of the point that is nearest by x, then by y; -1 where there are none. */
export function nearestPoint(
  points: readonly ScenePoint[],
  to: Pick<ScenePoint, 'x' | 'y'>,
): number {
  let best = -1;
  let least = Infinity;
  for (const [index, { x, y }] of points.entries()) {
    const distance = Math.hypot(x - to.x, (y - to.y) / 1000); // by x; y decides between equals
    if (distance < least) [best, least] = [index, distance];
  }
  return best;
}
