import { frameExtent } from '../../geo/extent.js';
import { fitExtent, type Room } from '../../geo/fit.js';
import type { FittedGeography } from '../../geo/fitted.js';
import type { InsetFrame } from '../../geo/insets.js';
import type { ProjectedGeography } from '../../geo/project.js';
import type { Box, Frame } from '../../scene/scene.js';
import { fitText, wrapText } from '../../scene/text.js';
import { typeScale } from '../../scene/type-scale.js';

/** Where the main map and its insets are drawn. */
export interface MapFrames {
  /** Boxes of the insets, with their borders. */
  boxes: readonly Box[];
  /** Where shapes may lie: the main map's room, then those inside the boxes. */
  rooms: readonly [Room, ...Room[]];
  /** Insets have scale bars of their own, where there is room. */
  hasBars: boolean;
}

/** Boundaries in a picture of a certain size: what stays while only data changes. */
export interface FittedMap {
  frame: Frame;
  frames: MapFrames;
  geography: FittedGeography;
}

/** Pixels between the map and its insets, and from the border of an inset to its content. */
const distance = 12;
export const inner = 8;
/** Pixels that the name and the remark of an inset take above and below its shapes. */
export const nameHeight = 20;
export const remarkHeight = 18;
/** What a scale bar takes over the remark. */
const barHeight = 16;
/** From this width on insets stand beside the map, else below it. */
const wide = 480;
/** Up to this width, that of a phone, the scale bar stands under the map, in a strip of this height: corners are land. */
const narrow = 360;
const footHeight = 28;

/** Whether a map is so narrow that its scale bar stands under it. */
export const hasFoot = ({ width }: Room): boolean => width <= narrow;

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

/** How wide a column of insets is, in the width of the whole. */
const columnWidth = (width: number): number => clamp(0.2 * width, 126, 170);

/** Insets in columns at the sides that they ask for, from the top. */
function beside(area: Box, insets: readonly InsetFrame[], bar: number): Box[] {
  const width = columnWidth(area.width);
  const sides = { left: area.x, right: area.x + area.width - width };
  const counts = { left: 0, right: 0 };
  for (const { place } of insets) counts[place] += 1;
  const taken = { left: 0, right: 0 };
  return insets.map(({ place }) => {
    const { size, step } = line(
      area.height,
      counts[place],
      0.75 * width + nameHeight + remarkHeight + bar,
    );
    const y = area.y + step * taken[place]++;
    return { x: sides[place], y, width, height: size };
  });
}

/** Insets in a row under the map. */
function below(area: Box, count: number, bar: number): Box[] {
  const { size, step } = line(area.width, count, 170);
  const height = clamp(0.35 * area.height, 0, 110 + bar);
  const y = area.y + area.height - height;
  return Array.from({ length: count }, (_, i) => {
    return { x: area.x + i * step, y, width: size, height };
  });
}

/** What a scale bar leaves of the room of a map. */
const overFoot = (room: Room, hasBars: boolean): Room =>
  hasBars && hasFoot(room) ? { ...room, height: Math.max(0, room.height - footHeight) } : room;

/** What is left of an area beside columns of insets, or above a row of them. */
function besideInsets(area: Box, boxes: readonly Box[], insets: readonly InsetFrame[]): Room {
  if (area.width < wide)
    return { ...area, height: Math.max(0, area.height - distance - boxes[0]!.height) };
  const column = columnWidth(area.width) + distance;
  const at = (side: InsetFrame['place']) => (insets.some(({ place }) => place === side) ? column : 0); // prettier-ignore
  const [left, right] = [at('left'), at('right')];
  return { ...area, x: area.x + left, width: Math.max(0, area.width - left - right) };
}

/** A box has room for a name of two lines over its shapes. */
const isTall = ({ height }: Box): boolean => height >= 2 * nameHeight + remarkHeight + 24;

/** Pixels of height that name and shapes need to be worth a scale bar, with the air between them. */
const leastShapes = 52;

/** A box has room for a scale bar besides name, shapes and remark. */
export const isRoomy = ({ height }: Box): boolean =>
  height >= nameHeight + remarkHeight + barHeight + leastShapes;

/** The name of an inset on as many lines as it needs, at most two, and only where they fit. */
export function nameLines(name: string, box: Box): readonly string[] {
  const room = box.width - 2 * inner;
  const { size, weight } = typeScale['label-strong'];
  if (room <= 0) return [];
  const whole = wrapText(name, room, size, 2, weight);
  return whole.length > 1 && !isTall(box) ? [fitText(name, room, size, weight)] : whole;
}

/** Pixels between a map and the edge of its picture. */
const usualEdge = 8;
const usableEdge = (padding: number): number =>
  Number.isFinite(padding) ? Math.max(0, padding) : usualEdge;

/** Divides a picture between the map and its insets, which may have scale bars of their own. */
export function frameMap(
  frame: Frame,
  insets: readonly InsetFrame[],
  padding: number,
  hasBars = false,
): MapFrames {
  const edge = Math.min(usableEdge(padding), frame.width / 2, frame.height / 2);
  const area = shrink({ x: 0, y: 0, ...frame }, edge, edge, edge);
  if (insets.length === 0) return { boxes: [], rooms: [overFoot(area, hasBars)], hasBars };
  const bar = hasBars ? barHeight : 0;
  const boxes = area.width >= wide ? beside(area, insets, bar) : below(area, insets.length, bar);
  const rooms = boxes.map((box, inset) => {
    const { label } = insets[inset]!;
    // What is named after its districts may need two lines: their names are not known here.
    const most = isTall(box) ? 2 : 1;
    const lines = label === null ? most : Math.max(1, nameLines(label, box).length);
    const under = remarkHeight + (isRoomy(box) ? bar : 0);
    return shrink(box, lines * nameHeight + inner / 2, inner, under + inner);
  });
  const main = overFoot(besideInsets(area, boxes, insets), hasBars);
  return { boxes, rooms: [main, ...rooms], hasBars };
}

/** The height that a map takes of its frame: a wide one in a narrow column leaves the rest to the page. */
export function usedHeight(
  projected: ProjectedGeography,
  frame: Frame,
  padding = usualEdge,
  hasBars = false,
): number {
  const { prepared } = projected;
  const { boxes, rooms } = frameMap(frame, prepared.insets, padding, hasBars);
  const extent = frameExtent(projected, 0);
  if (!extent) return frame.height;
  const [room] = rooms;
  const slack = room.height - fitExtent(extent, room).k * (extent[3] - extent[1]);
  const edge = usableEdge(padding);
  const areBeside = frame.width - 2 * edge >= wide;
  const insets = areBeside ? boxes.map(({ y, height }) => y + height + edge) : [];
  return Math.min(frame.height, Math.ceil(Math.max(frame.height - slack, ...insets)));
}
