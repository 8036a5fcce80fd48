import type { Zoom } from '../../geo/fitted.js';
import type { Layer } from '../../scene/scene.js';
import type { DistrictMapScene } from './district-map.steps.js';

/** What does not move with the map: insets, which keep their scale, and what lies at the edge of the picture. */
const isStill = ({ id }: Layer): boolean => id.startsWith('inset') || id === 'furniture';

/**
 * A map on its way: what was drawn is magnified and moved as a whole, until it is laid out where the gesture ends. What
 * lies over it moves with it; nothing is pointed at meanwhile.
 */
export function movedMap(
  scene: DistrictMapScene,
  motion: Zoom,
  selected: readonly string[],
): DistrictMapScene {
  const points = selected.length > 0 ? scene.points().flat() : [];
  const chosen: Layer = {
    id: 'chosen',
    marks: points
      .filter(({ key }) => selected.includes(key))
      .flatMap((point) => scene.overlay(point, 'selected')),
  };
  const move = (layer: Layer): Layer => (isStill(layer) ? layer : { ...layer, at: motion });
  return { ...scene, layers: [...scene.layers, chosen].map(move), overlay: () => [] };
}
