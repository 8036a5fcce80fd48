import { safeHref } from '../../core/url.js';
import { accessor } from '../../data/field.js';
import type { MapData } from './district-map.data.js';
import type { DistrictMapOptions } from './district-map.options.js';

/** The page of a row's area: a safe URL, or null. */
export function linkOf(
  { data, options }: { data: Pick<MapData, 'rows'>; options: DistrictMapOptions },
  row: number,
): string | null {
  const found =
    options.hrefField && data.rows[row] ? accessor(options.hrefField)(data.rows[row]) : null;
  return typeof found === 'string' ? safeHref(found) : null;
}
