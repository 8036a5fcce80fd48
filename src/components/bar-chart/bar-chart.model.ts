import type { Locale } from '../../i18n/register.js';
import { assignColours, contextColours, type CategoryColours } from '../../scale/palettes.js';
import type { BarData, BarSeries } from './bar-chart.data.js';
import type { BarAxes } from './bar-chart.panel.js';
import type { BarChartOptions, BarMode } from './bar-chart.options.js';
import { sortedCategories } from './bar-chart.order.js';
import { isStacked, stackBars, type BarSpans, type Stack } from './bar-chart.stack.js';
import { barTargets, noTargets, TARGET, type BarTargets } from './bar-chart.targets.js';
import type { BarWords } from './bar-chart.words.js';

/** A series as it is drawn. */
export interface ShownSeries {
  readonly series: BarSeries;
  readonly spans: BarSpans;
  /** Its own whatever else is hidden or highlighted. */
  readonly colours: CategoryColours;
  /** Another series is the one that matters. */
  readonly isContext: boolean;
}

/** What is to be drawn, before anything has a place. */
export interface BarModel {
  readonly data: BarData;
  readonly mode: BarMode;
  readonly shown: readonly ShownSeries[];
  readonly stack: Stack;
  readonly targets: BarTargets;
  /** All categories in the order in which they stand. */
  readonly order: Int32Array;
  /** By category: what `sort="value"` compares. */
  readonly sortValues: Float64Array;
  /** The category that matters; null where all do. */
  readonly highlighted: number | null;
}

export function barModel(
  data: BarData,
  words: BarWords,
  options: BarChartOptions,
  locale: Locale,
  axes?: BarAxes | null,
): BarModel {
  const { hidden = [], highlight = null, mode = 'grouped' } = options;
  const series = data.series.filter(({ key }) => !hidden.includes(key));
  const stack = stackBars(series, data.places.length, mode, options.opposite);
  const main = series.length > 1 ? series.find(({ key }) => key === highlight) : undefined;
  const values = sortValues(stack, mode, series, main);
  const keys = { values, nameOf: words.nameOf, compare: locale.compare };
  return {
    ...{ data, mode, stack, sortValues: values },
    shown: shownSeries(data, series, stack, main),
    targets: hidden.includes(TARGET) ? noTargets : barTargets(data, series, options),
    order: axes?.order ?? sortedCategories(keys, options.sort, options.order),
    highlighted: main || highlight === null ? null : categoryOf(data, words, highlight),
  };
}

function shownSeries(
  data: BarData,
  series: readonly BarSeries[],
  { spans }: Stack,
  main: BarSeries | undefined,
): ShownSeries[] {
  const colours = assignColours(data.series.map(({ key }) => key));
  return series.map((each, index) => ({
    series: each,
    spans: spans[index]!,
    colours: colours.get(each.key) ?? contextColours,
    isContext: main !== undefined && each !== main,
  }));
}

/** Whether the values of a category make a sum that says something. */
function isSum(mode: BarMode): boolean {
  return isStacked(mode) && mode !== 'percent';
}

/** What categories are compared by: the series that matters, else the first, or the sum. */
function sortValues(
  { totals }: Stack,
  mode: BarMode,
  [first]: readonly BarSeries[],
  main: BarSeries | undefined,
): Float64Array {
  const compared = main ?? (isSum(mode) ? undefined : first);
  return compared ? compared.values : totals;
}

function categoryOf(data: BarData, { keyOf }: BarWords, key: string): number | null {
  const category = data.places.findIndex((_, i) => keyOf(i) === key);
  return category < 0 ? null : category;
}
