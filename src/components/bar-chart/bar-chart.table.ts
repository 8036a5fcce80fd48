import type { Locale } from '../../i18n/register.js';
import { barChart } from '../../i18n/texts.js';
import type { SceneTable, TableCell, TableColumn } from '../../scene/scene.js';
import type { BarData } from './bar-chart.data.js';
import type { BarModel } from './bar-chart.model.js';
import type { BarChartOptions } from './bar-chart.options.js';
import { isStacked, shareOf, stackBars } from './bar-chart.stack.js';
import { barTargets } from './bar-chart.targets.js';
import type { BarWords } from './bar-chart.words.js';

/** A column of the table: its head, and the cell of a category. */
interface Column extends TableColumn {
  cellOf: (category: number) => TableCell;
}

/** One row a category in the order of the picture, one column a series, hidden ones too; then totals and targets. */
export function barTable(
  { data, mode, order }: Pick<BarModel, 'data' | 'mode' | 'order'>,
  options: BarChartOptions,
  words: BarWords,
  locale: Locale,
): SceneTable {
  const columns = [
    ...seriesColumns(data, mode, words, locale),
    ...targetColumns(data, options, words, locale),
  ];
  const rows = Array.from(order, (category) => {
    const value = words.cellValueOf(category);
    const name = { text: words.nameOf(category), value };
    return { key: String(value), cells: [name, ...columns.map(({ cellOf }) => cellOf(category))] };
  });
  const head = { key: 'x', label: words.categoryLabel, numeric: false };
  return {
    columns: [head, ...columns.map(({ key, label }) => ({ key, label, numeric: true }))],
    rows,
  };
}

function seriesColumns(
  { series, places }: BarData,
  mode: BarModel['mode'],
  words: BarWords,
  locale: Locale,
): Column[] {
  const { totals } = stackBars(series, places.length, mode);
  const columns = series.map((each): Column => {
    const cellOf = (category: number): TableCell => {
      const value = each.values[category]!;
      const cell = valueCell(value, words, locale);
      const share = mode === 'percent' ? shareOf(value, totals[category]!) : NaN;
      return Number.isNaN(share) ? cell : { ...cell, note: words.printShare(share) };
    };
    return { key: `y:${each.key}`, label: words.seriesName(each), numeric: true, cellOf };
  });
  if (!isStacked(mode) || series.length < 2) return columns;
  const label = locale.texts(barChart).total;
  const cellOf = (category: number) => valueCell(totals[category]!, words, locale);
  return [...columns, { key: 'total', label, numeric: true, cellOf }];
}

function targetColumns(
  data: BarData,
  options: BarChartOptions,
  words: BarWords,
  locale: Locale,
): Column[] {
  const { all, each } = barTargets(data, data.series, options);
  if (all !== null) {
    const cell = valueCell(all, words, locale);
    return [{ key: 'target', label: words.target, numeric: true, cellOf: () => cell }];
  }
  return each.map((values, index) => {
    const of = each.length > 1 ? ` (${words.seriesName(data.series[index]!)})` : '';
    const cellOf = (category: number) => valueCell(values[category]!, words, locale);
    return { key: `target:${index}`, label: `${words.target}${of}`, numeric: true, cellOf };
  });
}

function valueCell(value: number, { column }: BarWords, { messages }: Locale): TableCell {
  if (Number.isNaN(value))
    return { text: messages.numbers.noData, value: null, spoken: messages.words.noData };
  return { text: column.full(value), value };
}
