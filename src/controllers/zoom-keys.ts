import type { Room } from '../geo/fit.js';
import type { Zoom } from '../geo/fitted.js';
import { panBy, wholeMap, zoomAt } from '../geo/zoom.js';

/** Factor of a key or button. */
const step = 1.6;
/** Share of the room that a key moves the map by. */
const keyPan = 0.15;

const pans: Readonly<Record<string, readonly [x: number, y: number]>> = {
  ArrowLeft: [1, 0],
  ArrowRight: [-1, 0],
  ArrowUp: [0, 1],
  ArrowDown: [0, -1],
};

/** One step nearer (1) or farther (−1), about the middle of the map. */
export const zoomStep = (zoom: Zoom, direction: 1 | -1, room: Room): Zoom =>
  zoomAt(zoom, step ** direction, room.x + room.width / 2, room.y + room.height / 2, room);

/** Where a key leads: + and − magnify, 0 shows all, Shift with an arrow moves; null for any other key. */
export function zoomByKey(
  zoom: Zoom,
  { key, shiftKey }: Pick<KeyboardEvent, 'key' | 'shiftKey'>,
  room: Room,
): Zoom | null {
  const pan = shiftKey ? pans[key] : undefined;
  if (pan) return panBy(zoom, keyPan * room.width * pan[0], keyPan * room.height * pan[1], room);
  if (key === '+' || key === '=') return zoomStep(zoom, 1, room);
  if (key === '-' || key === '_' || key === '−') return zoomStep(zoom, -1, room);
  return key === '0' ? wholeMap : null;
}
