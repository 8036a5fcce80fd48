import { clippedPath } from '../../geo/clip.js';
import type { FittedGeography } from '../../geo/fitted.js';
import { textBox } from '../../scene/frame.js';
import { round } from '../../scene/marks.js';
import type { Box, Frame, Layer, Mark, TextMark } from '../../scene/scene.js';
import { typeScale } from '../../scene/type-scale.js';
import { isEmptyGround, isOn, overlaps } from './district-map.boxes.js';
import type { MapWords } from './district-map.words.js';

/** Groups of the shapes round the districts. */
const [areas, lines, graticule] = [0, 1, 3];

/** Pixels between degrees and the edge of the picture. */
const edge = 4;

interface Point {
  x: number;
  y: number;
}

/** The vertices of one line of the graticule, in pixels. */
function gridPoints({ projected, fits }: FittedGeography, index: number): Point[] {
  const { xy, rings, groups } = projected.around.shapes;
  const ring = groups[graticule]! + index;
  const { k, dx, dy } = fits[0]!;
  if (ring >= groups[graticule + 1]!) return [];
  return Array.from({ length: rings[ring + 1]! - rings[ring]! }, (_, i) => {
    const at = 2 * (rings[ring]! + i);
    return { x: k * xy[at]! + dx, y: k * xy[at + 1]! + dy };
  });
}

/** Where a line crosses a level of x or y; null where it does not. */
function crossing(points: readonly Point[], along: 'x' | 'y', level: number): Point | null {
  const to = points.findIndex((point, i) => {
    const before = points[i - 1];
    return before !== undefined && (before[along] - level) * (point[along] - level) <= 0;
  });
  const [a, b] = [points[to - 1], points[to]];
  if (!a || !b) return null;
  const share = a[along] === b[along] ? 0 : (level - a[along]) / (b[along] - a[along]);
  return { x: a.x + share * (b.x - a.x), y: a.y + share * (b.y - a.y) };
}

/** Where the degrees of a line may stand: meridians at the bottom or top, parallels at the left or right. */
function degreePlaces(
  points: readonly Point[],
  isMeridian: boolean,
  { width, height }: Frame,
): Pick<TextMark, 'x' | 'y' | 'anchor'>[] {
  const { size } = typeScale.tick;
  const [along, levels] = isMeridian
    ? (['y', [height - edge, edge]] as const)
    : (['x', [edge, width - edge]] as const);
  return levels.flatMap((level, end) => {
    const at = crossing(points, along, level);
    if (!at) return [];
    if (!isMeridian) return [{ x: round(level), y: round(at.y - 3), anchor: end === 0 ? 'start' as const : 'end' as const }]; // prettier-ignore
    return [{ x: round(at.x + 3), y: round(end === 0 ? level : level + 0.8 * size), anchor: 'start' as const }]; // prettier-ignore
  });
}

/** Degrees of longitude and latitude at the edges of the picture, where nothing else stands. */
export function degreesLayer(
  map: FittedGeography,
  frame: Frame,
  obstacles: readonly Box[],
  words: MapWords,
): Layer[] {
  const taken = [...obstacles];
  const isFree = (mark: TextMark): boolean => {
    const box = textBox(mark);
    const isClear = isOn(frame, box) && !taken.some((other) => overlaps(other, box));
    return isClear && isEmptyGround(map, box);
  };
  const marks = map.projected.prepared.around.graticule.flatMap((line, index): TextMark[] => {
    const { degrees, isMeridian } = line;
    const text = isMeridian ? words.texts.longitude : words.texts.latitude;
    const lines = [text(words.locale.format.number(Math.abs(degrees)), degrees)];
    const found = degreePlaces(gridPoints(map, index), isMeridian, frame)
      .map((at): TextMark => ({
        type: 'text',
        role: 'degrees',
        ...at,
        lines,
        style: 'tick',
        fill: 'ink-2',
        halo: true,
      })) // prettier-ignore
      .find(isFree);
    if (found) taken.push(textBox(found));
    return found ? [found] : [];
  });
  return marks.length > 0 ? [{ id: 'degrees', marks }] : [];
}

/** Pale areas, roads and water round the districts, and lines of longitude and latitude, cut off at the picture's edge. */
export function groundLayer({ projected, fits }: FittedGeography, frame: Frame): Layer[] {
  const { shapes } = projected.around;
  const path = (group: number, as: 'areas' | 'outlines' | 'lines') =>
    clippedPath(shapes, group, fits[0]!, frame, as);
  const [land, borders] = [path(areas, 'areas'), path(areas, 'outlines')];
  const [ways, grid] = [path(lines, 'lines'), path(graticule, 'lines')];
  const marks: Mark[] = [];
  if (land) marks.push({ type: 'path', role: 'neighbour', d: land, fill: 'sunken' });
  if (borders) marks.push({ type: 'path', role: 'neighbour', d: borders, stroke: 'line', strokeWidth: 1, round: true }); // prettier-ignore
  if (ways) marks.push({ type: 'path', role: 'context', d: ways, stroke: 'ink-3', strokeWidth: 1, opacity: 0.6, round: true }); // prettier-ignore
  if (grid) marks.push({ type: 'path', role: 'graticule', d: grid, stroke: 'line', strokeWidth: 0.75 }); // prettier-ignore
  return marks.length > 0 ? [{ id: 'ground', marks }] : [];
}
