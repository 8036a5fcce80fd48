import { fieldName } from '../../data/field.js';
import type { Locale } from '../../i18n/register.js';
import { scatterChart } from '../../i18n/texts.js';
import type { SceneTable, TableCell, TableColumn, TableRow } from '../../scene/scene.js';
import type { ScatterData } from './scatter-chart.data.js';
import type { TrendLine } from './scatter-chart.trend.js';
import type { MeasureWords, ScatterWords } from './scatter-chart.words.js';

interface TableInput {
  data: ScatterData;
  words: ScatterWords;
  trend: TrendLine | null;
  locale: Locale;
}

/** A column and what stands in it. */
interface Column extends TableColumn {
  cell: (row: number) => TableCell;
}

/** One row a point; rows that have one measure alone stand here too. */
export function scatterTable(input: TableInput): SceneTable {
  const columns = [nameColumn(input), ...measureColumns(input), ...textColumns(input)];
  const rows = Array.from(input.data.used, (row): TableRow => {
    return { key: input.data.keys[row]!, cells: columns.map(({ cell }) => cell(row)) };
  });
  return { columns: columns.map(({ key, label, numeric }) => ({ key, label, numeric })), rows };
}

function nameColumn({ data, words, locale }: TableInput): Column {
  const { label } = data.fields;
  const head = label === null ? locale.texts(scatterChart).names : fieldName(label);
  return {
    key: 'name',
    label: head,
    numeric: false,
    cell: (row) => textCell(words.pointName(row)),
  };
}

/** The measures, and what the trend line says for each x. */
function measureColumns({ data, words, trend, locale }: TableInput): Column[] {
  const { messages } = locale;
  const noData = { text: messages.numbers.noData, value: null, spoken: messages.words.noData };
  const columnOf = (key: string, label: string, { column }: MeasureWords, values: Values) => {
    const cell = (row: number): TableCell => {
      const value = values(row);
      return Number.isFinite(value) ? { text: column.full(value), value } : noData;
    };
    return { key, label, numeric: true, cell };
  };
  const { xs, ys, sizes } = data;
  const { x, y, size } = words;
  const columns = [
    columnOf('x', x.label, x, (row) => xs[row]!),
    columnOf('y', y.label, y, (row) => ys[row]!),
  ];
  if (size && sizes) columns.push(columnOf('size', size.label, size, (row) => sizes[row]!));
  if (trend) {
    const head = words.trendName(trend.method);
    columns.push(columnOf('trend', head, y, (row) => trend.at(xs[row]!)));
  }
  return columns;
}

type Values = (row: number) => number;

/** The category of a point, and the part of the plot that it lies in. */
function textColumns({ data, words, locale }: TableInput): Column[] {
  const { groups, groupOf, xs, ys } = data;
  const columns: Column[] = [];
  if (groups.some(({ key }) => key !== null)) {
    const cell = (row: number) => textCell(words.categoryOf(groups[groupOf[row]!]?.key ?? null));
    columns.push({ key: 'color', label: words.categoryLabel, numeric: false, cell });
  }
  if (words.areParted) {
    const cell = (row: number) => textCell(words.quadrantOf(xs[row]!, ys[row]!));
    columns.push({ key: 'part', label: locale.texts(scatterChart).part, numeric: false, cell });
  }
  return columns;
}

function textCell(text: string): TableCell {
  return { text, value: text };
}
