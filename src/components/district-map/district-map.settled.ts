import { isPresent } from '../../data/field.js';
import type { Row } from '../../data/row.js';
import type { DistrictMapOptions } from './district-map.options.js';

type Usual = 'target' | 'baseline' | 'previous';

/**
 * Options with the usual names of fields where rows have them and the author named none: `target` and `baseline` for
 * progress, `previous` for changes, and statuses instead of values where rows have nothing but those.
 */
export function settledOptions(
  rows: readonly Row[],
  options: DistrictMapOptions,
): DistrictMapOptions {
  const { colourBy = 'value', classes } = options;
  const withUsual = (...names: Usual[]) =>
    names.reduce(
      (settled, name) =>
        settled[name] === undefined && isPresent(rows, name)
          ? { ...settled, [name]: name }
          : settled,
      options,
    );
  if (colourBy === 'status') return withStatuses(rows, options);
  if (colourBy === 'change') return withUsual('previous');
  if (colourBy === 'progress') return withUsual('target', 'baseline');
  return classes === 'target' ? withUsual('target') : options;
}

function withStatuses(rows: readonly Row[], options: DistrictMapOptions): DistrictMapOptions {
  const { value, status = 'status' } = options;
  if (value !== undefined || isPresent(rows, 'value')) return options;
  return { ...options, value: status, classes: 'category' };
}
