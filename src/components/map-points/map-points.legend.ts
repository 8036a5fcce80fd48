import { capitalised } from '../../i18n/capitalised.js';
import { round } from '../../scene/marks.js';
import type { Legend, LegendItem, Paint } from '../../scene/scene.js';
import { sizeItems } from '../../scene/size-legend.js';
import type { SymbolName } from '../../scene/symbols.js';
import { unknown, type PointLooks } from './map-points.looks.js';
import type { PointReading } from './map-points.reading.js';

/** Radius of the dots of categories, in pixels. */
export const keyRadius = 5;

/** Categories with their counts; those of no row too, where the author names them. */
function categoryItems({ data, words, lookOf }: PointReading): LegendItem[] {
  if (data.groups[0] === undefined || data.groups[0].key === null) return [];
  return data.groups.map(({ key, rows }, group): LegendItem => {
    const { colours, symbol } = lookOf(group);
    const dot = { name: symbol, radius: keyRadius };
    const isLine = rows.length > 0 && rows.every((row) => data.lines.has(row));
    const count = { count: rows.length, countText: words.countText(rows.length) };
    const item = {
      key: key ?? '',
      label: words.categoryName(group),
      paint: colours.mark,
      ...count,
    };
    return isLine ? { ...item, shape: 'line' } : { ...item, shape: 'symbol', symbol: dot };
  });
}

/** What dots of all categories look like where sizes are told: plain where categories differ. */
function sharedLook({ data, lookOf }: PointReading): { paint: Paint; symbol: SymbolName } {
  if (data.groups.length !== 1) return { paint: 'ink-3', symbol: 'circle' };
  const { colours, symbol } = lookOf(0);
  return { paint: colours.mark, symbol };
}

/** Round values in the size of their dots, the largest with what is measured. */
function sizesOf(reading: PointReading, { largest, radiusOf }: PointLooks['sizes']): LegendItem[] {
  const { words, options } = reading;
  const measure = options.measure || words.locale.messages.words.value;
  return sizeItems(largest, {
    ...sharedLook(reading),
    radiusOf: (value) => round(radiusOf(value)),
    labelOf(value, place) {
      const text = words.column.full(value);
      return place === 0 ? words.texts.size(measure, text) : text;
    },
  });
}

/** What an outline stands for, with how many there are; none where all values are known. */
function unknownItem(reading: PointReading): LegendItem[] {
  const { data, words } = reading;
  const { messages, tag } = words.locale;
  const isPlaced = (row: number) => !Number.isNaN(data.longitudes[row]! + data.latitudes[row]!);
  const count = data.used.filter((row) => isPlaced(row) && Number.isNaN(data.values?.[row])).length;
  if (count === 0) return [];
  return [
    {
      key: 'unknown',
      label: capitalised(messages.words.noData, tag),
      paint: 'none',
      shape: 'symbol',
      symbol: { name: sharedLook(reading).symbol, radius: unknown },
      isFixed: true,
      count,
      countText: words.countText(count),
    },
  ];
}

/**
 * Categories, and what the sizes of points mean; null where rows have neither.
 * @param sizes how values are drawn; null where no point is
 */
export function pointLegend(
  reading: PointReading,
  sizes: PointLooks['sizes'] | null,
): Legend | null {
  const values = sizes && reading.data.values;
  const explained = values ? [...sizesOf(reading, sizes), ...unknownItem(reading)] : [];
  const items = [...categoryItems(reading), ...explained];
  return items.length > 0 ? { items } : null;
}
