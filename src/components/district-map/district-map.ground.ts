import { groupPath } from '../../geo/path.js';
import type { FittedGeography } from '../../geo/fitted.js';
import type { GridLine } from '../../geo/surroundings.js';
import { round } from '../../scene/marks.js';
import type { Box, Frame, Layer, Mark, TextMark } from '../../scene/scene.js';
import type { MapWords } from './district-map.words.js';

/** Groups of the shapes round the districts. */
const [areas, lines, graticule] = [0, 1, 3];

/** Length and height of the scale bar's ends, and its distance from what stands near, in pixels. */
const longestBar = 120;
const tick = 5;
const room = 6;

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

/** The degrees of a line where it leaves the picture: meridians at the bottom, parallels at the left. */
function degreeMark(
  map: FittedGeography,
  { degrees, isMeridian }: GridLine,
  index: number,
  { width, height }: Frame,
  words: MapWords,
): TextMark[] {
  const points = gridPoints(map, index);
  const at = isMeridian ? crossing(points, 'y', height - 4) : crossing(points, 'x', 4);
  const isInside = at && at.x >= 4 && at.x <= width - 48 && at.y >= 16 && at.y <= height - 4;
  if (!isInside) return [];
  const text = isMeridian ? words.texts.longitude : words.texts.latitude;
  const line = text(words.locale.format.number(Math.abs(degrees)), degrees);
  return [{ type: 'text', role: 'degrees', x: round(at.x + 3), y: round(at.y - 3), lines: [line], anchor: 'start', style: 'tick', fill: 'ink-3', halo: true }]; // prettier-ignore
}

/** Pale areas, roads and water round the districts, and lines of longitude and latitude. */
export function groundLayer(map: FittedGeography, frame: Frame, words: MapWords): Layer[] {
  const { projected, fits } = map;
  const { shapes } = projected.around;
  const path = (group: number, closed: boolean) => groupPath(shapes, group, fits[0]!, { closed });
  const [land, ways, grid] = [path(areas, true), path(lines, false), path(graticule, false)];
  const marks: Mark[] = [];
  if (land) marks.push({ type: 'path', role: 'neighbour', d: land, fill: 'sunken', stroke: 'line', strokeWidth: 1, round: true }); // prettier-ignore
  if (ways) marks.push({ type: 'path', role: 'context', d: ways, stroke: 'ink-3', strokeWidth: 1, opacity: 0.6, round: true }); // prettier-ignore
  if (grid) marks.push({ type: 'path', role: 'graticule', d: grid, stroke: 'line', strokeWidth: 0.75 }); // prettier-ignore
  if (frame.height >= 80)
    for (const [index, line] of projected.prepared.around.graticule.entries())
      marks.push(...degreeMark(map, line, index, frame, words));
  return marks.length > 0 ? [{ id: 'ground', marks }] : [];
}

/** The largest of 1, 2, 5 times a power of ten that is not above a number. */
export function roundBelow(value: number): number {
  const power = 10 ** Math.floor(Math.log10(value));
  const share = value / power;
  return (share >= 5 ? 5 : share >= 2 ? 2 : 1) * power;
}

/** A bar of a round length on the ground, in a corner of a frame; nothing where it has no one scale or no room. */
function scaleBar(metrePixels: number, { x, y, width, height }: Box, words: MapWords): Mark[] {
  const most = Math.min(longestBar, 0.3 * width);
  if (!(metrePixels > 0) || most < 24 || height < 60) return [];
  const metres = roundBelow(most / metrePixels);
  if (!Number.isFinite(metres) || metres < 1) return [];
  const isFar = metres >= 1000;
  const text = words.locale.format.number(isFar ? metres / 1000 : metres, { unit: isFar ? 'km' : 'm' }); // prettier-ignore
  const [left, bottom] = [round(x + room), round(y + height - room)];
  const d = `M${left},${round(bottom - tick)}v${tick}h${round(metres * metrePixels)}v${-tick}`;
  return [
    { type: 'path', role: 'scale-bar', d, stroke: 'surface', strokeWidth: 4 },
    { type: 'path', role: 'scale-bar', d, stroke: 'ink-2', strokeWidth: 1.5 },
    { type: 'text', role: 'scale-bar', x: left, y: round(bottom - tick - 4), lines: [text], anchor: 'start', style: 'tick', fill: 'ink-2', halo: true }, // prettier-ignore
  ];
}

/** An arrow to the north with its letter, in the top left corner. */
function northArrow({ x, y, width, height }: Box, letter: string): Mark[] {
  if (width < 120 || height < 100) return [];
  const [middle, top] = [round(x + 14), round(y + 4)];
  const d = `M${middle},${top}l7,20l-7,-5l-7,5Z`;
  return [
    { type: 'path', role: 'north', d, fill: 'ink-2', stroke: 'surface', strokeWidth: 1 },
    { type: 'text', role: 'north', x: middle, y: round(top + 34), lines: [letter], anchor: 'middle', style: 'label-strong', fill: 'ink-2', halo: true }, // prettier-ignore
  ];
}

/** What tells how large the map is and where north lies. */
export function furnitureLayer(
  { rooms, fits, projected }: FittedGeography,
  { scaleBar: hasBar, northArrow: hasNorth }: { scaleBar?: boolean | undefined; northArrow?: boolean | undefined }, // prettier-ignore
  words: MapWords,
): Layer[] {
  const { metre } = projected.around;
  const bars = hasBar
    ? rooms.flatMap((each, frame) => scaleBar(fits[frame]!.k * metre, each, words))
    : [];
  const marks = [...bars, ...(hasNorth ? northArrow(rooms[0]!, words.texts.north) : [])];
  return marks.length > 0 ? [{ id: 'furniture', marks }] : [];
}
