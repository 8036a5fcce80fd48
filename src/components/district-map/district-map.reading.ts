import type { FittedGeography } from '../../geo/fitted.js';
import type { ColourClasses } from '../../scale/colour-classes.js';
import type { SceneTable, TableCell, TooltipContent } from '../../scene/scene.js';
import type { MapData } from './district-map.data.js';
import type { DistrictMapOptions } from './district-map.options.js';
import type { MapWords } from './district-map.words.js';

/** What is read from a map: everything goes by the numbers of districts. */
export interface MapReading {
  data: MapData;
  map: FittedGeography;
  classes: ColourClasses;
  words: MapWords;
  options: DistrictMapOptions;
}

const valueOf = ({ data }: MapReading, district: number): number | string | null =>
  data.values[data.rowOf[district]!] ?? null;

const absenceOf = ({ data }: MapReading, district: number) => {
  const row = data.rowOf[district]!;
  return row < 0 ? 'no-data' : data.absenceOf(row);
};

/** The value of a district in words, or why it has none. */
export const valueText = (reading: MapReading, district: number): string =>
  reading.words.valueText(valueOf(reading, district), absenceOf(reading, district));

/** What the tooltip of a district says. */
export function districtTooltip(reading: MapReading, district: number): TooltipContent {
  const { data, words, options } = reading;
  const { words: labels } = words.locale.messages;
  const row = data.rowOf[district]!;
  const target = data.targetOf(row);
  return {
    title: words.fullNameOf(district),
    ...(options.period && { subtitle: options.period }),
    rows: [
      { label: words.measure || labels.value, value: valueText(reading, district) },
      ...(target === null ? [] : [{ label: labels.target, value: words.column.full(target) }]),
    ],
    status: data.statusOf(row),
  };
}

/** A column of the table, and how a row fills it. */
interface Column {
  key: string;
  label: string;
  numeric: boolean;
  cell: (row: number) => TableCell;
}

function valueColumns({ data, words, options, classes }: MapReading): Column[] {
  const { words: labels, status, numbers } = words.locale.messages;
  const figure = (value: number | string | null, text: string, spoken?: string): TableCell =>
    value === null
      ? { text: numbers.noData, value: null, spoken: spoken ?? labels.noData }
      : { text, value };
  const value: Column = {
    key: 'value',
    label: words.measure || labels.value,
    numeric: classes.kind !== 'category',
    cell(row) {
      const found = data.values[row] ?? null;
      const absence = row < 0 ? 'no-data' : data.absenceOf(row);
      if (absence === 'suppressed' || absence === 'not-applicable')
        return { text: words.absenceText(absence), value: null };
      return figure(found, words.valueText(found, absence));
    },
  };
  const target: Column = {
    key: 'target',
    label: labels.target,
    numeric: true,
    cell: (row) => figure(data.targetOf(row), words.column.full(data.targetOf(row))),
  };
  const state: Column = {
    key: 'status',
    label: status.label,
    numeric: false,
    cell(row) {
      const word = data.statusOf(row);
      return word === null ? figure(null, '', status.notJudged) : figure(word, status[word]);
    },
  };
  return [
    value,
    ...(options.target === undefined ? [] : [target]),
    ...(options.status === undefined ? [] : [state]),
  ];
}

/** The table: districts in the order of their file, then the rows that no district takes. */
export function mapTable(reading: MapReading, keyOf: (district: number) => string): SceneTable {
  const { data, map, words } = reading;
  const columns = valueColumns(reading);
  const placeless = { note: words.texts.unmatched };
  const row = (key: string, name: TableCell, index: number) => {
    return { key, cells: [name, ...columns.map(({ cell }) => cell(index))] };
  };
  const drawn = data.districts.map((_, district) => {
    const name = words.fullNameOf(district);
    const note = map.isDrawn(district) ? {} : placeless;
    return row(keyOf(district), { text: name, value: name, ...note }, data.rowOf[district]!);
  });
  const left = data.unmatched.map((index) => {
    const name = words.rowName(index);
    return row(data.keyOf(index), { text: name, value: name, ...placeless }, index);
  });
  const head = { key: 'name', label: words.texts.columnName, numeric: false };
  return {
    columns: [head, ...columns.map(({ key, label, numeric }) => ({ key, label, numeric }))],
    rows: [...drawn, ...left],
  };
}

/** Districts with the smallest and the largest value; null where there are no numbers. */
function extremes(reading: MapReading): { low: number; high: number } | null {
  let [low, high] = [-1, -1];
  const at = (district: number) => valueOf(reading, district) as number;
  for (let district = 0; district < reading.data.districts.length; district++) {
    const value = valueOf(reading, district);
    if (typeof value !== 'number') continue;
    if (low < 0 || value < at(low)) low = district;
    if (high < 0 || value > at(high)) high = district;
  }
  return low < 0 ? null : { low, high };
}

/** The map in a sentence: how many districts, the highest and the lowest or the categories, and what is missing. */
export function describeMap(reading: MapReading): string {
  const { data, classes, words } = reading;
  const { texts } = words;
  const count = data.districts.length;
  if (count === 0) return words.texts.summary(words.measure, [texts.noBoundaries]);
  const told = (district: number) =>
    [words.fullNameOf(district), valueText(reading, district)] as const;
  const ends = classes.kind === 'category' ? null : extremes(reading);
  const categories =
    classes.kind === 'category'
      ? classes.classes.map((each, i) => texts.classCount(words.classLabel(classes, i), each.count))
      : [];
  const findings = () => {
    if (!ends) return categories;
    if (valueOf(reading, ends.low) === valueOf(reading, ends.high))
      return [texts.allEqual(valueText(reading, ends.low))];
    return [texts.highest(...told(ends.high)), texts.lowest(...told(ends.low))];
  };
  const missing = data.districts.filter(
    (_, district) => valueOf(reading, district) === null,
  ).length;
  return texts.summary(words.measure, [
    texts.units(count),
    ...findings(),
    ...(missing > 0 ? [texts.withoutData(missing)] : []),
  ]);
}
