import type { Zoom } from './fitted.js';
import { fitExtent, type Room } from './fit.js';
import type { Extent } from './shapes.js';

/** The map as it was fitted. */
export const wholeMap: Zoom = { k: 1, x: 0, y: 0 };

/** How far a map may be magnified: a commune of a whole country then fills a phone. */
export const mostZoom = 64;

/** Share of the room that a district takes when a person goes to it: its neighbours stay in sight. */
const shareOfRoom = 0.5;

const clamp = (value: number, min: number, max: number): number =>
  Math.max(min, Math.min(value, max));

/** A room in which the fitted map lies always stays filled by it: the map can be lost neither by size nor by place. */
export function limitZoom({ k, x, y }: Zoom, room: Room): Zoom {
  const scale = clamp(k, 1, mostZoom);
  const within = (offset: number, start: number, size: number) =>
    clamp(offset, (start + size) * (1 - scale), start * (1 - scale)) + 0;
  return { k: scale, x: within(x, room.x, room.width), y: within(y, room.y, room.height) };
}

/** Magnifies by a factor while the point (x, y) of the picture stays where it is. */
export function zoomAt(zoom: Zoom, factor: number, x: number, y: number, room: Room): Zoom {
  const k = clamp(zoom.k * factor, 1, mostZoom);
  const grown = k / zoom.k;
  return limitZoom({ k, x: x - (x - zoom.x) * grown, y: y - (y - zoom.y) * grown }, room);
}

/** Moves what is magnified by so many pixels. */
export function panBy(zoom: Zoom, dx: number, dy: number, room: Room): Zoom {
  return limitZoom({ k: zoom.k, x: zoom.x + dx, y: zoom.y + dy }, room);
}

/** Brings a box of the picture, as it is magnified now, to the middle of the room at a size that shows it well. */
export function zoomToBox(zoom: Zoom, box: Room, room: Room): Zoom {
  const fits = Math.min(
    room.width / Math.max(box.width, 1e-6),
    room.height / Math.max(box.height, 1e-6),
  );
  const k = clamp(zoom.k * fits * shareOfRoom, 1, mostZoom);
  const grown = k / zoom.k;
  const centred = (offset: number, start: number, size: number, from: number, span: number) =>
    from + span / 2 - (start + size / 2 - offset) * grown;
  return limitZoom(
    {
      k,
      x: centred(zoom.x, box.x, box.width, room.x, room.width),
      y: centred(zoom.y, box.y, box.height, room.y, room.height),
    },
    room,
  );
}

/** The zoom that shows in another room what one shows now: at the same factor, about the same place of the map. */
export function carryZoom({ k, x, y }: Zoom, extent: Extent, from: Room, to: Room): Zoom {
  const grown = fitExtent(extent, to).k / fitExtent(extent, from).k;
  // Both rooms have the middle of the map in their own middle.
  const carried = (offset: number, middle: number, next: number) =>
    next - k * (next + ((middle - offset) / k - middle) * grown);
  const [now, then] = [middleOf(from), middleOf(to)];
  return limitZoom({ k, x: carried(x, now.x, then.x), y: carried(y, now.y, then.y) }, to);
}

const middleOf = ({ x, y, width, height }: Room) => ({ x: x + width / 2, y: y + height / 2 });

/** What carries a picture laid out at one zoom to another: scale and offset of the pixels that are drawn already. */
export function between(from: Zoom, to: Zoom): Zoom {
  const k = to.k / from.k;
  return { k, x: to.x - from.x * k, y: to.y - from.y * k };
}

export const isSameZoom = (a: Zoom, b: Zoom): boolean => a.k === b.k && a.x === b.x && a.y === b.y;
