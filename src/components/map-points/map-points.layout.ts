import type { Issue } from '../../core/error.js';
import type { Row } from '../../data/row.js';
import type { Room } from '../../geo/fit.js';
import { nextAnchor, readingOrder } from '../../geo/neighbours.js';
import type { MapView } from '../../geo/view.js';
import type { Locale } from '../../i18n/register.js';
import { leftOutNotices } from '../../scene/left-out.js';
import { round } from '../../scene/marks.js';
import { once } from '../../scene/once.js';
import type { Layer, Mark, Notice, Scene, ScenePoint } from '../../scene/scene.js';
import { apart, clusterRoom } from './map-points.apart.js';
import { readPoints, type PointData } from './map-points.data.js';
import { pointLooks } from './map-points.looks.js';
import { pointLegend } from './map-points.legend.js';
import { lineLayer, linePaths } from './map-points.lines.js';
import { clusterLayer, pictogramLayer, pointLayer, targetLayer, type PointPicture } from './map-points.marks.js'; // prettier-ignore
import type { MapPointsOptions } from './map-points.options.js';
import { gatherPoints, extentOf, groupPoints, isShown, placePoints, type GatheredPoints, type PointGroup } from './map-points.places.js'; // prettier-ignore
import { describePoints, groupLabel, pointItems, pointTable, pointTooltip, type PointItems, type PointReading } from './map-points.reading.js'; // prettier-ignore
import { drawnPoints, type DrawnPoints } from './map-points.points.js';
import { pointWords } from './map-points.words.js';

/** Points over a map as data. */
export interface MapPointsScene extends Scene {
  kind: 'map-points';
  /** Points of these keys for a list, by category; all that are shown where no keys are named. */
  list: (keys?: readonly string[]) => readonly PointItems[];
  /** Keys of the rows that are drawn as this point. */
  membersOf: (point: Pick<ScenePoint, 'key'>) => readonly string[];
  /** The rectangle round the rows that are drawn as this point; null where no magnification parts them. */
  extentOf: (point: Pick<ScenePoint, 'key'>) => Room | null;
  /** The author's row of a key. */
  datumOf: (key: string) => Row | null;
}

/** What developers are told of points outside of every boundary: they are drawn where they are. */
function outsideIssue({ data, words }: PointReading): Issue[] {
  const outside = data.used.filter((row) => words.whereabouts(row) === 'outside');
  const [first] = outside;
  if (first === undefined) return [];
  const message = 'Points outside of every boundary: drawn where they are.';
  return [{ code: 'coordinates', message, count: outside.length, row: first + 1, found: words.nameOf(first) }]; // prettier-ignore
}

/** A row of which only a cell cannot be used stays in the list: it is not left out. */
function noticesOf({ data, words }: PointReading): Notice[] {
  const notices = leftOutNotices(data.rows.length - data.used.length, words.locale);
  const placeless = data.used.filter((row) => words.whereabouts(row) === 'placeless');
  if (placeless.length === 0) return notices;
  const items = Array.from(placeless.slice(0, 20), words.nameOf);
  const text = words.texts.placeless(placeless.length);
  return [...notices, { code: 'points-without-place', text, items }];
}

/** The parts of a scene that need a map. */
type Drawing = Pick<Scene, 'width' | 'height' | 'plot' | 'layers' | 'hit' | 'overlay' | 'points' | 'step'>; // prettier-ignore

const undrawn: Drawing = {
  ...{ width: 0, height: 0, plot: { x: 0, y: 0, width: 0, height: 0 }, layers: [] },
  hit: () => null,
  overlay: () => [],
  points: () => [],
};

function layersOf(picture: PointPicture): Layer[] {
  return [
    targetLayer(picture),
    lineLayer(picture),
    pointLayer(picture),
    pictogramLayer(picture),
    clusterLayer(picture),
  ].filter(({ marks }) => marks.length > 0);
}

/** What is laid over a mark that is hovered, focused or selected. */
function ringOver(drawn: DrawnPoints, key: string, state: 'active' | 'selected'): Mark[] {
  const mark = drawn.markOf(key);
  if (!mark) return [];
  const width = state === 'active' ? 2 : 2.5;
  if (mark.path !== null) {
    const line = { type: 'path', role: state, d: mark.path, round: true } as const;
    return [{ ...line, stroke: 'surface', strokeWidth: 11 }, { ...line, stroke: 'ink', strokeWidth: 8 }, { ...line, stroke: mark.paint, strokeWidth: 4 }]; // prettier-ignore
  }
  const ring = { type: 'circle', role: state, x: round(mark.x), y: round(mark.y) } as const;
  const r = mark.reach + 3;
  return [
    { ...ring, r: round(r), stroke: 'surface', strokeWidth: width + 3 },
    { ...ring, r: round(r), stroke: 'ink', strokeWidth: width },
  ];
}

function draw(
  gathered: GatheredPoints,
  reading: PointReading,
  view: MapView,
  options: MapPointsOptions,
): Drawing & Pick<MapPointsScene, 'membersOf' | 'extentOf' | 'holds'> {
  const { placed } = gathered;
  const { words } = reading;
  const frames = groupPoints(gathered, view);
  const count = frames.reduce((sum, { groups }) => sum + groups.length, 0);
  const looks = pointLooks(placed.data, count, options.firstColour ?? 1, words.countText);
  const edgeOf = (group: PointGroup) => looks.edgeOf(group, placed.groupOf[group.members[0]!]!);
  const groups = frames.flatMap((each) =>
    apart(each.groups, edgeOf, clusterRoom(view, each.frame)),
  );
  const lines = linePaths(placed, isShown(placed, options.hidden ?? []), view);
  const picture: PointPicture = { placed, groups, looks, countText: words.countText, lines };
  const drawn = drawnPoints(picture, view, {
    labelOf: (members) => members.length > 1 ? groupLabel(reading, members) : words.labelOf(members[0]!), // prettier-ignore
  });
  const ordered = once(() => readingOrder(drawn.points()).map((index) => drawn.points()[index]!));
  const { width, height } = view;
  return {
    ...{ width, height, plot: { x: 0, y: 0, width, height }, layers: layersOf(picture) },
    hit: drawn.hit,
    overlay: ({ key }, state) => ringOver(drawn, key, state),
    points: () => [ordered()],
    step(from, direction) {
      const points = ordered();
      const index = points.findIndex(({ key }) => key === from.key);
      return points[index < 0 ? 0 : nextAnchor(points, index, direction)] ?? null;
    },
    holds: ({ key }, member) =>
      drawn.membersOf(key).some((row) => placed.data.keys[row] === member),
    extentOf: ({ key }) => extentOf(placed, drawn.membersOf(key), view),
    membersOf: ({ key }) => drawn.membersOf(key).map((row) => placed.data.keys[row]!),
  };
}

/** The steps of drawing a layer over a map, for those who keep the first ones while only later ones change. */
export function drawPoints(
  data: PointData,
  gathered: GatheredPoints | null,
  options: MapPointsOptions,
  view: MapView | null,
  locale: Locale,
): MapPointsScene {
  const placed = gathered?.placed ?? null;
  const words = pointWords(data, placed, view, options, locale);
  const groupOf = new Int32Array(data.rows.length).fill(-1);
  data.groups.forEach(({ rows }, group) => rows.forEach((row) => (groupOf[row] = group)));
  const looks = pointLooks(data, 0, options.firstColour ?? 1, words.countText);
  const reading: PointReading = { data, words, options, groupOf: (row) => groupOf[row]!, lookOf: looks.of }; // prettier-ignore
  const rowOf = once(() => new Map(Array.from(data.used, (row) => [data.keys[row]!, row])));
  const shown = isShown({ data, groupOf }, options.hidden ?? []);
  const rowsOf = (keys: readonly string[]) => keys.flatMap((key) => rowOf().get(key) ?? []);
  const alone = { ...undrawn, membersOf: () => [], extentOf: () => null };
  const drawing = gathered && view ? draw(gathered, reading, view, options) : alone;
  return {
    kind: 'map-points',
    ...drawing,
    // Without a picture nothing has a size.
    legend: pointLegend(reading, gathered && gathered.count > 0 ? looks.sizes : null),
    tooltip: (point) => pointTooltip(reading, rowsOf(drawing.membersOf(point))),
    list: (keys) => pointItems(reading, (keys ? rowsOf(keys) : Array.from(data.used)).filter(shown)), // prettier-ignore
    datumOf: (key) => data.rows[rowOf().get(key) ?? -1] ?? null,
    size: data.used.length,
    table: () => pointTable(reading),
    describe: () => describePoints(reading),
    notices: noticesOf(reading),
    issues: [...data.issues, ...outsideIssue(reading)],
  };
}

/**
 * Lays out points and lines over a map: placed as its boundaries are, near ones as one mark, with a list by category.
 * @param rows objects with coordinates, or GeoJSON features of points and lines
 * @param view what the map shows; without it there is a list and no picture
 */
export function layoutMapPoints(
  rows: readonly Row[],
  options: MapPointsOptions,
  view: MapView | null,
  locale: Locale,
): MapPointsScene {
  const projected = view?.geography.projected;
  const planar = projected?.prepared.kind === 'planar';
  const data = readPoints(rows, { ...options, planar });
  const placed = projected ? placePoints(data, projected) : null;
  const gathered = placed && gatherPoints(placed, options.hidden ?? [], options.clusterer ?? null);
  return drawPoints(data, gathered, options, view, locale);
}
