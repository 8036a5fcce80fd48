import type { Zoom } from '../../geo/fitted.js';
import type { Layer, Mark } from '../../scene/scene.js';
import type { DistrictMapScene } from './district-map.layout.js';

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

/** A shape as it is painted, without the shape. */
export function swatch(mark: Mark): Mark {
  if (mark.type !== 'path') return mark;
  const { type, role, fill, stroke, strokeWidth, opacity } = mark;
  return { type, role, d: '', ...definedOf({ fill, stroke, strokeWidth, opacity }) };
}

const definedOf = <Given extends object>(given: Given) =>
  Object.fromEntries(Object.entries(given).filter(([, value]) => value !== undefined)) as {
    [Key in keyof Given]?: Exclude<Given[Key], undefined>;
  };

/** A map whose districts are painted beneath it: of their shapes only the looks are left, and no path is written. */
export const swatchMap = (scene: DistrictMapScene): DistrictMapScene => ({
  ...scene,
  layers: scene.layers.map((layer) =>
    layer.id === 'areas' ? { ...layer, marks: layer.marks.map(swatch) } : layer,
  ),
});
