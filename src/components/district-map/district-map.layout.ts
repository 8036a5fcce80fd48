import type { Locale } from '../../i18n/register.js';
import type { Frame } from '../../scene/scene.js';
import { mapExtras } from './district-map.extras.js';
import type { DistrictMapOptions } from './district-map.options.js';
import {
  colourDistricts,
  fitMap,
  projectMap,
  type DistrictMapData,
  type DistrictMapScene,
} from './district-map.steps.js';

/**
 * Lays out a map of districts coloured by a value. Boundaries are checked, wound and projected, fitted into the frame
 * and coloured; an element keeps the first two of these steps ({@link projectMap}, {@link fitMap}) while only the last
 * ({@link colourDistricts}) changes.
 *
 * @throws WardError `coordinates` when longitude and latitude are swapped.
 */
export function layoutDistrictMap(
  data: DistrictMapData,
  options: DistrictMapOptions,
  frame: Frame,
  locale: Locale,
): DistrictMapScene {
  const map = fitMap(projectMap(data.features, options, mapExtras), options, frame);
  return colourDistricts(map, data.rows, options, locale, mapExtras);
}
