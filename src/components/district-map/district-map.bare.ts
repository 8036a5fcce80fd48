import type { Locale } from '../../i18n/register.js';
import { map } from '../../i18n/texts.js';
import type { DistrictMapScene } from './district-map.steps.js';

/** A map without rows, as the ground of what lies over it: nobody misses values that were never to be told. */
export function bareScene(scene: DistrictMapScene, locale: Locale): DistrictMapScene {
  const texts = locale.texts(map);
  return {
    ...scene,
    describe: () => texts.summary('', [texts.units(scene.districts.count)]),
    tooltip: (point) => ({ title: scene.tooltip(point).title, rows: [] }),
  };
}
