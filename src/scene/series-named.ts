import type { Scene } from './scene.js';

/** The series of that name, as a legend or a linked element points at it; null where the picture has none. */
export function seriesNamed({ layers }: Scene, name: string | null): string | null {
  if (name === null) return null;
  return layers.some(({ marks }) => marks.some(({ series }) => series === name)) ? name : null;
}
