import type { FittedGeography } from '../../geo/fitted.js';
import type { Box, Frame } from '../../scene/scene.js';

/** Whether two boxes have ground in common. */
export const overlaps = (a: Box, b: Box): boolean =>
  a.x < b.x + b.width && b.x < a.x + a.width && a.y < b.y + b.height && b.y < a.y + a.height;

/** Whether a box lies in the frame as a whole. */
export const isOn = ({ width, height }: Frame, box: Box): boolean =>
  box.x >= 0 && box.y >= 0 && box.x + box.width <= width && box.y + box.height <= height;

/** Numbers of the districts at points all over a box; −1 where there is none. */
export function districtsUnder(map: FittedGeography, { x, y, width, height }: Box): number[] {
  return [0, 0.25, 0.5, 0.75, 1].flatMap((across) =>
    [0, 0.5, 1].map((down) => map.districtAt(x + across * width, y + down * height)),
  );
}

/** Whether no district lies under a box. */
export const isEmptyGround = (map: FittedGeography, box: Box): boolean =>
  districtsUnder(map, box).every((district) => district < 0);
