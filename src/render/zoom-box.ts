import type { Box } from '../scene/scene.js';

/** What the buttons of a zoom take of the picture, with a margin: they are larger for fingers. */
export function zoomControlsBox(): Box {
  const isCoarse = typeof matchMedia === 'function' && matchMedia('(pointer: coarse)').matches;
  const size = isCoarse ? 44 : 28;
  return { x: 8, y: 8, width: size + 6, height: 3 * size + 6 };
}
