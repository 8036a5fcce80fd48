import { safeHref } from '../../core/url.js';
import { accessor } from '../../data/field.js';
import type { MapReading } from './district-map.reading.js';

/** The page of a row's area: a safe URL, or null. */
export function linkOf(
  { data, options }: Pick<MapReading, 'data' | 'options'>,
  row: number,
): string | null {
  const found =
    options.hrefField && data.rows[row] ? accessor(options.hrefField)(data.rows[row]) : null;
  return typeof found === 'string' ? safeHref(found) : null;
}
