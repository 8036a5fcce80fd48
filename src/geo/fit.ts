/** From a plane to pixels: `k · x + dx`, `k · y + dy`. */
export interface Fit {
  k: number;
  dx: number;
  dy: number;
}

/** A rectangle in pixels that a map may fill. */
export interface Room {
  x: number;
  y: number;
  width: number;
  height: number;
}

/**
 * The largest scale at which an extent fits into a room, and the offset that centres it there. An extent without
 * width or height counts as one unit wide or high, so that a single point lands in the middle at a finite scale.
 */
export function fitExtent(
  extent: readonly [left: number, top: number, right: number, bottom: number],
  room: Room,
): Fit {
  const [left, top, right, bottom] = extent;
  const width = right - left;
  const height = bottom - top;
  const larger = Math.max(width, height) || 1;
  const k = Math.min(
    Math.max(0, room.width) / (width || larger),
    Math.max(0, room.height) / (height || larger),
  );
  return {
    k,
    dx: room.x + room.width / 2 - (k * (left + right)) / 2,
    dy: room.y + room.height / 2 - (k * (top + bottom)) / 2,
  };
}
