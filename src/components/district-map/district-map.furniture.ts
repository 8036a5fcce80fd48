import type { FittedGeography } from '../../geo/fitted.js';
import { widest } from '../../scene/frame.js';
import { round } from '../../scene/marks.js';
import type { Box, Mark } from '../../scene/scene.js';
import { typeScale } from '../../scene/type-scale.js';
import { districtsUnder, overlaps } from './district-map.boxes.js';
import { hasFoot } from './district-map.frames.js';
import { barPath, roundLength, tick } from './district-map.scale-bar.js';
import type { MapSigns } from './district-map.options.js';
import type { MapWords } from './district-map.words.js';

/** Length of the scale bar, and its distance from what stands near, in pixels. */
const longestBar = 120;
const room = 4;
/** Pixels of the arrow with its letter. */
const arrow = { width: 20, height: 38 };
/** A corner where something stands already is worse than any land. */
const takenCost = 100;

/** What tells how large a map is and where north lies, and the boxes that it takes. */
export interface Furniture {
  marks: readonly Mark[];
  boxes: readonly Box[];
}

/** Boxes of a size in the corners of a room: at the bottom first, where a reader looks for them. */
function corners({ x, y, width, height }: Box, size: Pick<Box, 'width' | 'height'>): Box[] {
  const [left, right] = [x + room, x + width - size.width - room];
  const [top, bottom] = [y + room, y + height - size.height - room];
  return [
    { x: left, y: bottom, ...size },
    { x: right, y: bottom, ...size },
    { x: right, y: top, ...size },
    { x: left, y: top, ...size },
  ];
}

/** The place that covers the least, the first of several. */
function quietest(map: FittedGeography, places: readonly Box[], obstacles: readonly Box[]): Box {
  const costs = places.map((box) => {
    const covered = districtsUnder(map, box).filter((district) => district >= 0).length;
    return covered + (obstacles.some((other) => overlaps(other, box)) ? takenCost : 0);
  });
  return places[costs.indexOf(Math.min(...costs))]!;
}

/** A bar of a round length on the ground; nothing where the map has no one scale or no room. */
function scaleBar(
  map: FittedGeography,
  obstacles: readonly Box[],
  words: MapWords,
): { marks: Mark[]; box: Box } | null {
  const [main] = map.rooms;
  const found = main!.height < 60 ? null : roundLength(map, 0, Math.min(longestBar, 0.3 * main!.width), words); // prettier-ignore
  if (!found) return null;
  const { length, text } = found;
  const { size, weight } = typeScale.tick;
  const taken = { width: Math.max(length, widest([text], size, weight)) + 2, height: tick + size + 6 }; // prettier-ignore
  const under = { x: main!.x, y: main!.y + main!.height + room, ...taken };
  const places = hasFoot(main!) ? [under] : corners(main!, taken);
  const box = quietest(map, places, obstacles);
  const [left, bottom] = [round(box.x + 1), round(box.y + box.height - 1)];
  const d = barPath(left, bottom, length);
  const marks: Mark[] = [
    { type: 'path', role: 'scale-bar', d, stroke: 'surface', strokeWidth: 4 },
    { type: 'path', role: 'scale-bar', d, stroke: 'ink-2', strokeWidth: 1.5 },
    { type: 'text', role: 'scale-bar', x: left, y: round(bottom - tick - 4), lines: [text], anchor: 'start', style: 'tick', fill: 'ink-2', halo: true }, // prettier-ignore
  ];
  return { marks, box };
}

/** An arrow to the north with its letter, near the scale bar or in a corner. */
function northArrow(
  map: FittedGeography,
  bar: Box | null,
  obstacles: readonly Box[],
  letter: string,
): { marks: Mark[]; box: Box } | null {
  const [main] = map.rooms;
  if (main!.width < 120 || main!.height < 120) return null;
  const isLow = bar !== null && bar.y > main!.y + main!.height / 2;
  const near = bar && {
    x: bar.x,
    y: isLow ? bar.y - arrow.height - room : bar.y + bar.height,
    ...arrow,
  };
  const box = quietest(map, [...(near ? [near] : []), ...corners(main!, arrow)], obstacles);
  const [middle, bottom] = [round(box.x + arrow.width / 2), round(box.y + arrow.height - 2)];
  const d = `M${middle},${round(bottom - 34)}l7,20l-7,-5l-7,5Z`;
  const marks: Mark[] = [
    { type: 'path', role: 'north', d, fill: 'ink-2', stroke: 'surface', strokeWidth: 1 },
    { type: 'text', role: 'north', x: middle, y: bottom, lines: [letter], anchor: 'middle', style: 'label-strong', fill: 'ink-2', halo: true }, // prettier-ignore
  ];
  return { marks, box };
}

/** What tells how large the map is and where north lies, off the districts where there is room. Insets tell their own scales. */
export function layoutFurniture(
  map: FittedGeography,
  obstacles: readonly Box[],
  { scaleBar: hasBar = false, northArrow: hasNorth = false }: MapSigns,
  words: MapWords,
): Furniture {
  const bar = hasBar ? scaleBar(map, obstacles, words) : null;
  const taken = bar ? [...obstacles, bar.box] : obstacles;
  const north = hasNorth ? northArrow(map, bar?.box ?? null, taken, words.texts.north) : null;
  const pieces = [bar, north].flatMap((piece) => piece ?? []);
  return { marks: pieces.flatMap(({ marks }) => marks), boxes: pieces.map(({ box }) => box) };
}
