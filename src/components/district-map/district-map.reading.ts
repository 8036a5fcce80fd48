import type { FittedGeography } from '../../geo/fitted.js';
import type { ColourClasses } from '../../scale/colour-classes.js';
import { urgency } from '../../scene/goal-counts.js';
import type { SceneTable, TableCell } from '../../scene/scene.js';
import { linkOf } from './district-map.links.js';
import type { MapData } from './district-map.data.js';
import { areCategories } from './district-map.figures.js';
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

/** What is told of a district; null where there is nothing. */
export const valueOf = ({ data }: MapReading, district: number): number | string | null =>
  data.values[data.rowOf[district]!] ?? null;

const absenceOf = ({ data }: MapReading, district: number) => {
  const row = data.rowOf[district]!;
  return row < 0 ? 'no-data' : data.absenceOf(row);
};

/** The value of a district in words, or why it has none. */
export const valueText = (reading: MapReading, district: number): string =>
  reading.words.valueText(valueOf(reading, district), absenceOf(reading, district));

/** The period of the row of a district in words; '' where it has none. */
export function periodText({ data, words }: MapReading, row: number): string {
  const period = data.periods.of[row] ?? null;
  return period === null ? '' : words.locale.format.period(period, { form: 'short' });
}

/** That a row stands in for one of the period shown: "số liệu 2024"; '' where it does not. */
export const olderText = (reading: MapReading, row: number): string =>
  reading.data.olderPeriodOf(row) === null
    ? ''
    : reading.words.texts.figuresOf(periodText(reading, row));

/** A column of the table, and how a row fills it. */
interface Column {
  key: string;
  label: string;
  numeric: boolean;
  cell: (row: number) => TableCell;
}

function valueColumns(reading: MapReading): Column[] {
  const { data, words, options } = reading;
  const { words: labels, status, numbers } = words.locale.messages;
  const figure = (value: number | string | null, text: string, spoken?: string): TableCell =>
    value === null
      ? { text: numbers.noData, value: null, spoken: spoken ?? labels.noData }
      : { text, value };
  const value: Column = {
    key: 'value',
    label: words.measure || labels.value,
    numeric: !areCategories(options),
    cell(row) {
      const found = data.values[row] ?? null;
      const absence = row < 0 ? 'no-data' : data.absenceOf(row);
      const older = olderText(reading, row);
      const note = older === '' ? {} : { note: older };
      if (absence === 'suppressed' || absence === 'not-applicable')
        return { text: words.absenceText(absence), value: null, ...note };
      return { ...figure(found, words.valueText(found, absence)), ...note };
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
      return word === null
        ? figure(null, '', status.notJudged)
        : { ...figure(word, status[word]), status: word, rank: urgency.indexOf(word) };
    },
  };
  return [
    value,
    ...(options.target === undefined ? [] : [target]),
    ...(options.status === undefined && options.colourBy !== 'status' ? [] : [state]),
  ];
}

/** The table: districts in the order of their file, then the rows that no district takes. */
export function mapTable(reading: MapReading, keyOf: (district: number) => string): SceneTable {
  const { data, map, words } = reading;
  const columns = valueColumns(reading);
  const placeless = { note: words.texts.unmatched };
  const row = (key: string, name: TableCell, index: number) => {
    const href = linkOf(reading, index);
    const linked = href ? { ...name, href } : name;
    return { key, cells: [linked, ...columns.map(({ cell }) => cell(index))] };
  };
  const drawn = data.districts.map((_, district) => {
    const name = words.fullNameOf(district);
    const missing = map.isOutside(district) ? { note: words.texts.outside } : placeless;
    const note = map.isDrawn(district) ? {} : missing;
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
