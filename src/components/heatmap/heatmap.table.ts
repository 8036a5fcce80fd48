import { dateOf } from '../../core/period.js';
import { fieldName } from '../../data/field.js';
import type { Locale } from '../../i18n/register.js';
import type { SceneTable, TableCell, TableRow } from '../../scene/scene.js';
import type { HeatAxis } from './heatmap.axis.js';
import type { Matrix, HeatData } from './heatmap.data.js';
import type { Days } from './heatmap.days.js';
import type { HeatWords } from './heatmap.words.js';

/** The matrix as a table, or a row a day. */
export function heatTable(data: HeatData, words: HeatWords, locale: Locale): SceneTable {
  const cellOf = valueCells(data, words, locale);
  return data.grid.kind === 'days'
    ? dayTable(data.grid, words, cellOf, locale)
    : matrixTable(data, data.grid, words, cellOf);
}

/** How many rows the table has. */
export function tableSize({ grid }: HeatData): number {
  return grid.kind === 'days' ? grid.days.length : grid.lines.keys.length;
}

function valueCells({ cells }: HeatData, { column, valueOf }: HeatWords, { messages }: Locale) {
  return (cell: number): TableCell => {
    const absence = cells.absenceOf(cell);
    if (absence === 'no-data')
      return { text: messages.numbers.noData, value: null, spoken: messages.words.noData };
    if (absence) return { text: valueOf(cell), value: null };
    const value = cells.values[cell]!;
    return { text: column.full(value), value };
  };
}

type CellPrinter = ReturnType<typeof valueCells>;

function matrixTable(
  { fields }: HeatData,
  { columns, lines }: Matrix,
  { nameOf }: HeatWords,
  cellOf: CellPrinter,
): SceneTable {
  const width = columns.keys.length;
  const head = (axis: HeatAxis, place: number): TableCell => {
    const key = axis.keys[place]!;
    return {
      text: nameOf(axis, place, 'short'),
      value: axis.kind === 'number' ? Number(key) : key,
    };
  };
  return {
    columns: [
      { key: 'y', label: fieldName(fields.y ?? ''), numeric: false },
      ...columns.keys.map((key, place) => {
        return { key: `x:${key}`, label: nameOf(columns, place, 'short'), numeric: true };
      }),
    ],
    rows: lines.keys.map((key, line): TableRow => {
      const cells = columns.keys.map((_, place) => cellOf(line * width + place));
      return { key, cells: [head(lines, line), ...cells] };
    }),
  };
}

function dayTable(
  { days }: Days,
  { texts, measure }: HeatWords,
  cellOf: CellPrinter,
  { format }: Locale,
): SceneTable {
  const rows = Array.from(days, (day, cell): TableRow => {
    const date = dateOf(day);
    const head = { text: format.date(date, { form: 'short' }), value: date };
    return { key: date, cells: [head, cellOf(cell)] };
  });
  const columns = [
    { key: 'x', label: texts.date, numeric: false },
    { key: 'value', label: measure, numeric: true },
  ];
  return { columns, rows };
}
