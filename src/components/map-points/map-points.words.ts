import type { MapPointsMessages } from '../../i18n/messages/map-points.js';
import type { Locale } from '../../i18n/register.js';
import { mapPoints } from '../../i18n/texts.js';
import { columnFormat, type ColumnFormat } from '../../i18n/value-format.js';
import type { MapView } from '../../geo/view.js';
import type { PointData } from './map-points.data.js';
import type { MapPointsOptions } from './map-points.options.js';
import type { PlacedPoints } from './map-points.places.js';

/** Where a row stands to the boundaries: in a district, outside of all, or nowhere. Null without a map. */
export type Whereabouts = { district: number } | 'outside' | 'placeless' | null;

/** All that is said of rows, in one language. Rows and categories go by their numbers. */
export interface PointWords {
  texts: MapPointsMessages;
  locale: Locale;
  nameOf: (row: number) => string;
  categoryName: (group: number) => string;
  /** The category of a row; '' where rows have none. */
  categoryOf: (row: number) => string;
  /** The value with its unit; '' where rows have none. */
  valueOf: (row: number) => string;
  whereabouts: (row: number) => Whereabouts;
  /** The district of a row, or why there is none; '' where nobody knows. */
  areaOf: (row: number) => string;
  /** What is read out of a row. */
  labelOf: (row: number) => string;
  countText: (count: number) => string;
  column: ColumnFormat;
}

/** Where rows lie, by the map at hand. */
function whereaboutsIn(placed: PlacedPoints | null): (row: number) => Whereabouts {
  if (!placed) return () => null;
  const { plane, middles, lineRows } = placed;
  const lineOf = new Map(lineRows.map((row, line) => [row, line]));
  return (row) => {
    const line = lineOf.get(row);
    const [at, index] = line === undefined ? [plane, row] : [middles, line];
    if (Number.isNaN(at.xs[index])) return 'placeless';
    const district = at.districts[index]!;
    return district < 0 ? 'outside' : { district };
  };
}

/** The texts of a layer. */
export function pointWords(
  data: PointData,
  placed: PlacedPoints | null,
  view: MapView | null,
  options: MapPointsOptions,
  locale: Locale,
): PointWords {
  const texts = locale.texts(mapPoints);
  const { values, groups } = data;
  const column = columnFormat(locale.format, values ?? [], options);
  const groupOf = new Map(groups.flatMap(({ rows }, group) => Array.from(rows, (row) => [row, group] as const))); // prettier-ignore
  const whereabouts = whereaboutsIn(placed);
  const nameOf = (row: number) => data.nameOf(row) || texts.unnamed(row + 1);
  const categoryName = (group: number) => groups[group]?.key || texts.noCategory;
  const categoryOf = (row: number) =>
    groups[0]?.key === null ? '' : categoryName(groupOf.get(row) ?? -1);
  const valueOf = (row: number) => {
    if (!values) return '';
    return Number.isNaN(values[row]) ? locale.messages.words.noData : column.full(values[row]);
  };
  const areaOf = (row: number) => {
    const at = whereabouts(row);
    if (at === null) return '';
    if (at === 'outside') return texts.isOutside;
    return at === 'placeless' ? texts.isPlaceless : (view?.nameOf(at.district) ?? '');
  };
  return {
    ...{ texts, locale, nameOf, categoryName, categoryOf, valueOf, whereabouts, areaOf, column },
    labelOf: (row) =>
      texts.point(nameOf(row), [categoryOf(row), valueOf(row), areaOf(row)].filter(Boolean)),
    countText: (count) => locale.format.number(count),
  };
}
