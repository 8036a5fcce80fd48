import type { ColourName } from '../../core/colour.js';
import type {
  SceneTable,
  TableCell,
  TableColumn,
  TooltipContent,
  TooltipRow,
} from '../../scene/scene.js';
import type { CategoryLook } from '../../scene/category-looks.js';
import type { PointData } from './map-points.data.js';
import { countBy } from './map-points.marks.js';
import type { MapPointsOptions } from './map-points.options.js';
import type { PointWords } from './map-points.words.js';

/** What is read from a layer. */
export interface PointReading {
  data: PointData;
  words: PointWords;
  options: MapPointsOptions;
  /** Number of the category of a row. */
  groupOf: (row: number) => number;
  lookOf: (group: number) => CategoryLook;
}

/** A point in the list. */
export interface PointItem {
  key: string;
  name: string;
  /** District, or why there is none. */
  note: string;
  value: string;
  href: string | null;
}

/** The points of one category in the list. */
export interface PointItems {
  /** '' where rows have no categories. */
  label: string;
  look: CategoryLook;
  items: readonly PointItem[];
}

/** Tooltips name so many points of one place; of more they tell the categories. */
const mostNamed = 8;

const paintOf = ({ lookOf }: PointReading, group: number): ColourName => lookOf(group).colours.mark;

/** What the tooltip of one point says. */
function rowTooltip({ words, options }: PointReading, row: number): TooltipContent {
  const { words: labels } = words.locale.messages;
  const value = words.valueOf(row);
  const area = words.areaOf(row);
  const category = words.categoryOf(row);
  return {
    title: words.nameOf(row),
    ...(category && { subtitle: category }),
    rows: [
      ...(value ? [{ label: options.measure || labels.value, value }] : []),
      ...(area ? [{ label: words.texts.columnArea, value: area }] : []),
    ],
  };
}

/** What the tooltip of several points at one place or of a cluster says: few by name, many by category. */
export function pointTooltip(reading: PointReading, members: readonly number[]): TooltipContent {
  const [first, ...others] = members;
  const { words, groupOf } = reading;
  if (first !== undefined && others.length === 0) return rowTooltip(reading, first);
  const title = words.texts.points(members.length);
  const named = members.length <= mostNamed;
  const rows = named
    ? members.map((row): TooltipRow => {
        return { label: words.nameOf(row), value: words.valueOf(row) || words.categoryOf(row), paint: paintOf(reading, groupOf(row)) }; // prettier-ignore
      })
    : countBy(members, groupOf).map(([group, count]): TooltipRow => {
        const label = words.categoryName(group);
        return { label, value: words.countText(count), paint: paintOf(reading, group) };
      });
  return { title, rows };
}

/** What is read out of several points: how many, and of which categories. */
export function groupLabel(
  { words, data, groupOf }: PointReading,
  members: readonly number[],
): string {
  const parts = countBy(members, groupOf).map(([group, count]) =>
    words.texts.part(words.categoryName(group), count),
  );
  return words.texts.point(words.texts.points(members.length), data.groups[0]?.key === null ? [] : parts); // prettier-ignore
}

/** The points for the list, by category, in the author's order. */
export function pointItems(
  { data, words, groupOf, lookOf }: PointReading,
  rows: readonly number[],
): PointItems[] {
  const byGroup = new Map<number, PointItem[]>();
  for (const row of rows) {
    const group = groupOf(row);
    const items = byGroup.get(group) ?? [];
    byGroup.set(group, items);
    items.push({
      key: data.keys[row]!,
      name: words.nameOf(row),
      note: words.areaOf(row),
      value: words.valueOf(row),
      href: data.hrefOf(row),
    });
  }
  const hasCategories = data.groups[0]?.key !== null;
  return [...byGroup]
    .sort(([a], [b]) => a - b)
    .map(([group, items]) => {
      const label = hasCategories ? words.categoryName(group) : '';
      return { label, look: lookOf(group), items };
    });
}

/** A column of the table, and how a row fills it. */
interface Column extends TableColumn {
  cell: (row: number) => TableCell;
}

function coordinateColumn(reading: PointReading, key: 'longitudes' | 'latitudes'): Column {
  const { words, data } = reading;
  const { texts, locale } = words;
  return {
    key: key === 'longitudes' ? 'lon' : 'lat',
    label: key === 'longitudes' ? texts.columnLongitude : texts.columnLatitude,
    numeric: true,
    cell(row) {
      const value = data[key][row]!;
      if (Number.isNaN(value)) return noData(words);
      return { text: locale.format.number(value, { decimals: 5 }), value };
    },
  };
}

const noData = ({ locale: { messages } }: PointWords): TableCell => ({
  text: messages.numbers.noData,
  value: null,
  spoken: messages.words.noData,
});

/** The table: all points, hidden ones and those without a place too, in the author's order. */
export function pointTable(reading: PointReading): SceneTable {
  const { data, words, options } = reading;
  const { texts } = words;
  const text = (key: string, label: string, textOf: (row: number) => string): Column => {
    const cell = (row: number) => {
      const found = textOf(row);
      return found ? { text: found, value: found } : noData(words);
    };
    return { key, label, numeric: false, cell };
  };
  const value: Column = {
    key: 'value',
    label: options.measure || words.locale.messages.words.value,
    numeric: true,
    cell(row) {
      const found = data.values?.[row] ?? NaN;
      return Number.isNaN(found) ? noData(words) : { text: words.column.full(found), value: found };
    },
  };
  const hasAreas = data.used.some((row) => words.whereabouts(row) !== null);
  const columns = [
    text('name', texts.columnName, words.nameOf),
    ...(data.groups[0]?.key === null ? [] : [text('category', texts.columnCategory, words.categoryOf)]), // prettier-ignore
    ...(data.values ? [value] : []),
    ...(hasAreas ? [text('area', texts.columnArea, words.areaOf)] : []),
    coordinateColumn(reading, 'longitudes'),
    coordinateColumn(reading, 'latitudes'),
  ];
  return {
    columns: columns.map(({ key, label, numeric }) => ({ key, label, numeric })),
    rows: Array.from(data.used, (row) => {
      return { key: data.keys[row]!, cells: columns.map(({ cell }) => cell(row)) };
    }),
  };
}

/** The layer in a sentence: how many points of which categories, and which of them are not where they should be. */
export function describePoints({ data, words }: PointReading): string {
  const { texts } = words;
  const rows = Array.from(data.used);
  const count = (wanted: 'outside' | 'placeless') =>
    rows.filter((row) => words.whereabouts(row) === wanted).length;
  const [outside, placeless] = [count('outside'), count('placeless')];
  const parts = data.groups.flatMap(({ key, rows: own }, group) =>
    key === null || own.length === 0 ? [] : [texts.part(words.categoryName(group), own.length)],
  );
  return texts.summary(texts.points(rows.length), parts, [
    ...(outside > 0 ? [texts.outside(outside)] : []),
    ...(placeless > 0 ? [texts.placeless(placeless)] : []),
  ]);
}
