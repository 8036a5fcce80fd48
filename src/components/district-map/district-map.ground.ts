import { clippedPath } from '../../geo/clip.js';
import type { FittedGeography } from '../../geo/fitted.js';
import type { GridLine } from '../../geo/surroundings.js';
import { round } from '../../scene/marks.js';
import type { Box, Frame, Layer, Mark, TextMark } from '../../scene/scene.js';
import type { MapSigns } from './district-map.options.js';
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

/** Whether a text would stand on the scale bar or the arrow over it. */
const isInCorner = ({ x, y }: TextMark, { height }: Frame): boolean =>
  x < longestBar + 24 && y > height - 76;

/** Pale areas, roads and water round the districts, and lines of longitude and latitude, cut off at the picture's edge. */
export function groundLayer(
  map: FittedGeography,
  frame: Frame,
  { scaleBar: hasBar, northArrow: hasNorth }: MapSigns,
  words: MapWords,
): Layer[] {
  const { projected, fits } = map;
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
  const isCornerTaken = hasBar === true || hasNorth === true;
  const degrees = projected.prepared.around.graticule.flatMap((line, index) =>
    degreeMark(map, line, index, frame, words),
  );
  if (frame.height >= 80)
    marks.push(...degrees.filter((mark) => !isCornerTaken || !isInCorner(mark, frame)));
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

/** An arrow to the north with its letter, in the bottom left corner over the scale bar. */
function northArrow({ x, y, width, height }: Box, hasBar: boolean, letter: string): Mark[] {
  if (width < 120 || height < 120) return [];
  const [middle, bottom] = [round(x + room + 9), round(y + height - (hasBar ? 34 : room))];
  const d = `M${middle},${round(bottom - 34)}l7,20l-7,-5l-7,5Z`;
  return [
    { type: 'path', role: 'north', d, fill: 'ink-2', stroke: 'surface', strokeWidth: 1 },
    { type: 'text', role: 'north', x: middle, y: bottom, lines: [letter], anchor: 'middle', style: 'label-strong', fill: 'ink-2', halo: true }, // prettier-ignore
  ];
}

/** What tells how large the map is and where north lies. Insets say themselves that their scale is another. */
export function furnitureLayer(
  { rooms, fits, projected }: FittedGeography,
  { scaleBar: hasBar = false, northArrow: hasNorth }: MapSigns,
  words: MapWords,
): Layer[] {
  const [main] = rooms;
  const bar = hasBar ? scaleBar(fits[0]!.k * projected.around.metre, main!, words) : [];
  const arrow = hasNorth ? northArrow(main!, bar.length > 0, words.texts.north) : [];
  const marks = [...bar, ...arrow];
  return marks.length > 0 ? [{ id: 'furniture', marks }] : [];
}
