import { fitExtent, type Room } from '../../geo/fit.js';
import type { PreparedGeography } from '../../geo/prepare.js';
import type { ProjectedGeography } from '../../geo/project.js';
import { extentOf } from '../../geo/shapes.js';
import { round } from '../../scene/marks.js';
import type { Box, Frame, Layer, Mark } from '../../scene/scene.js';
import { fitText } from '../../scene/text.js';
import { typeScale } from '../../scene/type-scale.js';
import type { MapWords } from './district-map.words.js';

/** Where the main map and its insets are drawn. */
export interface MapFrames {
  /** Boxes of the insets, with their borders. */
  boxes: readonly Box[];
  /** Where shapes may lie: the main map's room, then those inside the boxes. */
  rooms: readonly [Room, ...Room[]];
}

/** Pixels between the map and its insets, and from the border of an inset to its content. */
const distance = 12;
const inner = 8;
/** Pixels that the name and the remark of an inset take above and below its shapes. */
const nameHeight = 20;
const remarkHeight = 18;
/** From this width on insets stand beside the map, else below it. */
const wide = 480;

const clamp = (value: number, min: number, max: number): number =>
  Math.max(0, Math.min(Math.max(value, min), max));

/** What is left of a box inside its edges; nothing, but still inside, where they are wider than the box. */
function shrink({ x, y, width, height }: Box, top: number, side: number, bottom: number): Room {
  const tall = Math.max(0, height - top - bottom);
  return {
    x: x + Math.min(side, width / 2),
    y: y + Math.min(top, height - tall),
    width: Math.max(0, width - 2 * side),
    height: tall,
  };
}

/** Where `count` boxes of at most this size stand one after the other, with distances between them. */
function line(room: number, count: number, most: number): { size: number; step: number } {
  const between = Math.min(distance, room / (2 * count));
  const size = Math.max(0, Math.min(most, (room - (count - 1) * between) / count));
  return { size, step: size + between };
}

/** Insets in a column at the right, from the top. */
function beside(area: Box, count: number): Box[] {
  const width = clamp(0.2 * area.width, 110, 170);
  const { size, step } = line(area.height, count, 0.75 * width + nameHeight + remarkHeight);
  const x = area.x + area.width - width;
  return Array.from({ length: count }, (_, i) => {
    return { x, y: area.y + i * step, width, height: size };
  });
}

/** Insets in a row under the map. */
function below(area: Box, count: number): Box[] {
  const { size, step } = line(area.width, count, 170);
  const height = clamp(0.35 * area.height, 0, 110);
  const y = area.y + area.height - height;
  return Array.from({ length: count }, (_, i) => {
    return { x: area.x + i * step, y, width: size, height };
  });
}

/** Divides a picture between the map and its insets. */
export function frameMap(frame: Frame, count: number, padding: number): MapFrames {
  const edge = Math.max(0, Math.min(padding, frame.width / 2, frame.height / 2));
  const area = shrink({ x: 0, y: 0, ...frame }, edge, edge, edge);
  if (count === 0) return { boxes: [], rooms: [area] };
  const side = area.width >= wide;
  const boxes = side ? beside(area, count) : below(area, count);
  const taken = distance + (side ? boxes[0]!.width : boxes[0]!.height);
  const main = {
    ...area,
    width: Math.max(0, area.width - (side ? taken : 0)),
    height: Math.max(0, area.height - (side ? 0 : taken)),
  };
  const rooms = boxes.map((box) =>
    shrink(box, nameHeight + inner / 2, inner, remarkHeight + inner / 2),
  );
  return { boxes, rooms: [main, ...rooms] };
}

/** The height that a map takes of its frame: a wide one in a narrow column leaves the rest to the page. */
export function usedHeight(projected: ProjectedGeography, frame: Frame, padding = 8): number {
  const { parts, prepared } = projected;
  const { boxes, rooms } = frameMap(frame, prepared.insets.length, padding);
  const extent = extentOf(parts, (part) => prepared.parts[part]!.frame === 0);
  if (!extent) return frame.height;
  const [room] = rooms;
  const slack = room.height - fitExtent(extent, room).k * (extent[3] - extent[1]);
  const areBeside = frame.width - 2 * padding >= wide;
  const insets = areBeside ? boxes.map(({ y, height }) => y + height + padding) : [];
  return Math.min(frame.height, Math.ceil(Math.max(frame.height - slack, ...insets)));
}

/** What an inset is called: as the author says, else as the districts in it. */
export function insetName(prepared: PreparedGeography, inset: number, words: MapWords): string {
  const inside = prepared.parts.filter(({ frame }) => frame === inset + 1);
  const names = [...new Set(inside.map(({ district }) => words.nameOf(district)))];
  return prepared.insets[inset] ?? words.locale.format.list(names.slice(0, 3));
}

function insetMarks(box: Box, name: string, remark: string): Mark[] {
  const { x, y, width, height } = box;
  if (width < 1 || height < 1) return [];
  const text = { type: 'text', anchor: 'start', x: round(x + inner) } as const;
  const room = width - 2 * inner;
  const fits = (needed: number) => height >= needed && room > 0;
  const title = fitText(name, room, typeScale['label-strong'].size, 600);
  const note = fitText(remark, room, typeScale.note.size);
  const d = `M${round(x)},${round(y)}h${round(width)}v${round(height)}h${round(-width)}Z`;
  const marks: Mark[] = [{ type: 'path', role: 'inset', d, fill: 'surface', stroke: 'line-strong', strokeWidth: 1 }]; // prettier-ignore
  if (fits(nameHeight) && title)
    marks.push({ ...text, role: 'inset-name', y: round(y + 17), lines: [title], style: 'label-strong', fill: 'ink' }); // prettier-ignore
  if (fits(nameHeight + remarkHeight) && note)
    marks.push({ ...text, role: 'inset-note', y: round(y + height - 7), lines: [note], style: 'note', fill: 'ink-2' }); // prettier-ignore
  return marks;
}

/** The frames of the insets with their names, and the remark that they are drawn to another scale. */
export function insetLayer(
  prepared: PreparedGeography,
  { boxes }: MapFrames,
  words: MapWords,
): Layer {
  const marks = boxes.flatMap((box, inset) =>
    insetMarks(box, insetName(prepared, inset, words), words.texts.otherScale),
  );
  return { id: 'insets', marks };
}
