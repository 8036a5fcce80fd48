import type { Mark } from '../../scene/scene.js';
import type { DistrictMapScene } from './district-map.steps.js';

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
