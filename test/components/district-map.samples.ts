import type { Feature } from 'geojson';
import type { Mark, PathMark, Scene } from '../../src/scene/scene.js';
import { polygonFeature, square } from '../geo/samples.js';

/**
 * Four squares of a hundredth of a degree, with y upwards:
 *
 *     c d
 *     a b
 */
export const block: readonly Feature[] = [
  polygonFeature([square(0, 0, 0.01)], 'a', 'An'),
  polygonFeature([square(0.01, 0, 0.01)], 'b', 'Bình'),
  polygonFeature([square(0, 0.01, 0.01)], 'c', 'Cường'),
  polygonFeature([square(0.01, 0.01, 0.01)], 'd', 'Dũng'),
];

/** All marks of a scene, back to front. */
export const marksOf = (scene: Scene): Mark[] => scene.layers.flatMap(({ marks }) => [...marks]);

export const pathsOf = (scene: Scene, role: string): PathMark[] =>
  marksOf(scene).filter((mark): mark is PathMark => mark.type === 'path' && mark.role === role);

/** The texts written on a map. */
export const labelsOf = (scene: Scene): string[] =>
  marksOf(scene).flatMap((mark) =>
    mark.type === 'text' && mark.role === 'label' ? mark.lines : [],
  );

/** Corners of the path data that maps are drawn with: M, L, h, v and Z. */
export function corners(d: string): [x: number, y: number][] {
  let [x, y] = [0, 0];
  return [...d.matchAll(/([MLhv])(-?[\d.]+)(?:,(-?[\d.]+))?/g)].map(
    ([, command, first, second]) => {
      if (command === 'h') x += Number(first);
      else if (command === 'v') y += Number(first);
      else [x, y] = [Number(first), Number(second)];
      return [x, y];
    },
  );
}
