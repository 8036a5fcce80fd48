import { fieldName } from '../../data/field.js';
import { nameText } from '../../data/name.js';
import type { Locale } from '../../i18n/register.js';
import { barChart } from '../../i18n/texts.js';
import {
  columnFormat,
  valuePrinter,
  type ColumnFormat,
  type Print,
} from '../../i18n/value-format.js';
import { isTight } from '../../scene/axis.js';
import { positionWords } from '../../scene/positions.js';
import type { BarData, BarSeries } from './bar-chart.data.js';
import type { BarChartOptions } from './bar-chart.options.js';

/** All that a bar chart says about its data, in one language. */
export interface BarWords {
  /** Whether series are told apart by name at all. */
  areNamed: boolean;
  seriesName: (series: BarSeries) => string;
  /** What is measured: the name of the one series, or of the value field. */
  measure: string;
  /** A category beside its bar and in the table: "Xuân Hà", "Q.III/2026". */
  nameOf: (category: number) => string;
  /** A category in a sentence: "Quý III/2026". */
  told: (category: number) => string;
  /** The author's own text for the category: the key of its points. */
  keyOf: (category: number) => string;
  /** What the column of categories is sorted and saved by: the number itself, else the author's text. */
  cellValueOf: (category: number) => string | number;
  /** The head of the column of categories. */
  categoryLabel: string;
  /** Prints single values, each scaled by its own size. */
  print: Print;
  /** Prints a value in the picture, where the unit is told once unless it is one like %. */
  printBeside: Print;
  /** Prints values in the one unit of the chart. */
  column: ColumnFormat;
  /** Prints a part of a total: "64,3%". */
  printShare: (share: number) => string;
  target: string;
}

export function barWords(data: BarData, options: BarChartOptions, locale: Locale): BarWords {
  const { format, messages } = locale;
  const { kind, names } = data.positions;
  const { labels, label } = options;
  const areNamed = data.fields.series !== null || data.series.length > 1;
  const named = (key: string) => (labels && Object.hasOwn(labels, key) ? labels[key] : undefined);
  const keyOf = (category: number) =>
    kind === 'category' ? (names[category] ?? '') : nameText(data.foundAt(category));
  const words = (form: 'sentence' | 'short') => (category: number) => {
    if (kind === 'category') return named(keyOf(category)) ?? keyOf(category);
    return (
      named(keyOf(category)) ?? positionWords(data.positions, data.foundAt(category), form, locale)
    );
  };
  const field = data.fields.ys[0];
  const measure = label ?? (field === undefined ? messages.words.value : fieldName(field));
  const column = columnFormat(format, extremesOf(data.series), options);
  return {
    areNamed,
    measure: measure || locale.texts(barChart).kind,
    seriesName: ({ key }) => named(key) ?? ((areNamed ? key : measure) || messages.numbers.noData),
    nameOf: words('short'),
    told: words('sentence'),
    keyOf,
    cellValueOf: (category) => (kind === 'number' ? data.places[category]! : keyOf(category)),
    categoryLabel:
      options.xLabel ?? (kind === 'time' ? messages.words.period : fieldName(data.fields.x)),
    print: valuePrinter(format, options),
    printBeside: isTight(column) ? column.full : column.bare,
    column,
    printShare: (share) => format.percent(share, { decimals: 1 }),
    target: options.targetLabel || messages.words.target,
  };
}

export function extremesOf(series: readonly BarSeries[]): number[] {
  return series.flatMap(({ values }) => {
    let [low, high] = [Infinity, -Infinity];
    for (const value of values) {
      if (value < low) low = value;
      if (value > high) high = value;
    }
    return low <= high ? [low, high] : [];
  });
}
