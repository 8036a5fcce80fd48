import type { ColourName } from '../../core/colour.js';
import type { MapView } from '../../geo/view.js';
import { round } from '../../scene/marks.js';
import { once } from '../../scene/once.js';
import type { ScenePoint } from '../../scene/scene.js';
import type { PointPicture } from './map-points.marks.js';
import { isVisible } from './map-points.places.js';

/** A mark of the picture, and what a person reaches by it. */
interface DrawnMark {
  key: string;
  x: number;
  y: number;
  /** Pixels from its middle to its edge. */
  reach: number;
  members: readonly number[];
  /** Path data of a line; null for what is a point. */
  path: string | null;
  paint: ColourName;
}

/** The marks of a picture as points that pointer and keyboard reach. */
export interface DrawnPoints {
  points: () => readonly ScenePoint[];
  markOf: (key: string) => DrawnMark | null;
  membersOf: (key: string) => readonly number[];
  hit: (x: number, y: number) => ScenePoint | null;
}

/** A mark answers at this distance, in pixels: half of a target of 24 (WCAG 2.2, 2.5.8). */
const nearest = 12;

/** A point is called by its row's key, several by that of the first of them. */
function pointMarks({ placed, groups, looks }: PointPicture): DrawnMark[] {
  const { keys } = placed.data;
  return groups.map((group): DrawnMark => {
    const first = group.members[0]!;
    const key = group.members.length > 1 ? `group:${keys[first]!}` : keys[first]!;
    const paint = looks.of(placed.groupOf[first]!).colours.mark;
    return { ...group, key, reach: looks.reachOf(group), path: null, paint };
  });
}

function lineMarks({ placed, lines, looks }: PointPicture, view: MapView): DrawnMark[] {
  const { lineRows, middles, data } = placed;
  return lineRows.flatMap((row, line): DrawnMark[] => {
    const path = lines.get(row);
    const frame = middles.frames[line]!;
    const fit = view.geography.fits[frame];
    if (!path || !fit) return [];
    const x = fit.k * middles.xs[line]! + fit.dx;
    const y = fit.k * middles.ys[line]! + fit.dy;
    if (!isVisible(view, frame, x, y)) return [];
    const paint = looks.of(placed.groupOf[row]!).colours.mark;
    return [{ key: data.keys[row]!, x, y, reach: 4, members: [row], path, paint }];
  });
}

/** Distance of a point from a line of path data, in pixels. */
function distanceTo(path: string, x: number, y: number): number {
  let least = Infinity;
  for (const line of path.split('M')) {
    const vertices = line.split(/[Lh]/).map((pair) => pair.split(',').map(Number));
    for (let i = 1; i < vertices.length; i++) {
      const [ax = NaN, ay = NaN] = vertices[i - 1]!;
      const [bx = NaN, by = NaN] = vertices[i]!;
      const length = (bx - ax) ** 2 + (by - ay) ** 2;
      const share = Math.max(0, Math.min(1, ((x - ax) * (bx - ax) + (y - ay) * (by - ay)) / length || 0)); // prettier-ignore
      const away = Math.hypot(x - ax - share * (bx - ax), y - ay - share * (by - ay));
      if (away < least) least = away;
    }
  }
  return least;
}

/** Makes points of marks, each as it is asked for. */
export function drawnPoints(
  picture: PointPicture,
  view: MapView,
  { labelOf }: { labelOf: (members: readonly number[]) => string },
): DrawnPoints {
  const dots = pointMarks(picture);
  const marks = [...dots, ...lineMarks(picture, view)];
  const { data } = picture.placed;
  const byKey = once(() => new Map(marks.map((mark) => [mark.key, mark])));
  const pointOf = ({ key, x, y, reach, members }: DrawnMark): ScenePoint => ({
    key,
    series: null,
    x: round(x),
    y: round(y),
    box: { x: x - reach, y: y - reach, width: 2 * reach, height: 2 * reach },
    label: labelOf(members),
    datum: members.length > 1 ? null : (data.rows[members[0]!] ?? null),
  });
  const dotAt = (x: number, y: number): DrawnMark | null => {
    let found: DrawnMark | null = null;
    let least = Infinity;
    for (const mark of dots) {
      const away = Math.hypot(mark.x - x, mark.y - y);
      if (away > Math.max(nearest, mark.reach) || away - mark.reach >= least) continue;
      [found, least] = [mark, away - mark.reach];
    }
    return found;
  };
  const lineAt = (x: number, y: number) =>
    marks.find(({ path }) => path !== null && distanceTo(path, x, y) <= nearest) ?? null;
  return {
    points: once(() => marks.map(pointOf)),
    markOf: (key) => byKey().get(key) ?? null,
    membersOf: (key) => byKey().get(key)?.members ?? [],
    hit(x, y) {
      const mark = dotAt(x, y) ?? lineAt(x, y);
      return mark && pointOf(mark);
    },
  };
}
