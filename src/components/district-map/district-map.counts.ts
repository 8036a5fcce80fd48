import type { Issue } from '../../core/error.js';
import type { RowFigures } from './district-map.figures.js';
import type { DistrictMapOptions } from './district-map.options.js';

/** Units of what is counted, which a larger district has more of; keys of the catalogue. */
const countedUnits: ReadonlySet<string> = new Set([
  'người',
  'hộ',
  'hộ kinh doanh',
  'doanh nghiệp',
  'lao động',
  'hồ sơ',
  'vụ',
  'phản ánh',
]);

/**
 * A colour for a count mostly tells where many people live. Their developer is told, once the unit shows that it is
 * one and no denominator is named.
 */
export function countIssues(
  { values }: RowFigures,
  { unit = '', colourBy = 'value', classes, denominatorField }: DistrictMapOptions,
): Issue[] {
  const isPlain = colourBy === 'value' && classes !== 'target' && classes !== 'category';
  const isCount = countedUnits.has(unit.normalize('NFC').trim());
  if (!isPlain || !isCount || denominatorField !== undefined) return [];
  if (!values.some((value) => typeof value === 'number' && value > 1)) return [];
  return [
    {
      code: 'config',
      field: 'denominator-field',
      found: unit,
      message: `Colours show counts ("${unit}"), which follow the size of districts: name a denominator-field for a rate, or draw symbols.`,
    },
  ];
}
