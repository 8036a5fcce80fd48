import type { Box } from '../scene/scene.js';

/** Asked for once: to parse the query takes longer than all that hangs on it. */
const coarse = typeof matchMedia === 'function' ? matchMedia('(pointer: coarse)') : null;

/** What the buttons of a zoom take of the picture, with a margin: they are larger for fingers. */
export function zoomControlsBox(): Box {
  const size = coarse?.matches ? 44 : 28;
  return { x: 8, y: 8, width: size + 6, height: 3 * size + 6 };
}

/** Up to this width, that of a phone, the buttons would hide much of the picture: they stand in a row under it. */
const narrow = 360;

/** Whether the buttons of a zoom stand under a picture of this width, and not on it. */
export const areUnder = (width: number): boolean => width <= narrow;
