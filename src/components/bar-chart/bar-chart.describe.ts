import type { Locale } from '../../i18n/register.js';
import { barChart, trend } from '../../i18n/texts.js';
import { describeTrend } from '../../scene/describe.js';
import type { BarModel, ShownSeries } from './bar-chart.model.js';
import { isStacked } from './bar-chart.stack.js';
import type { BarWords } from './bar-chart.words.js';

/** A run of values by category to be told in a sentence. */
interface Told {
  name: string;
  values: ArrayLike<number>;
}

/** Series that are told one by one; of more only the one that matters is. */
const toldSeries = 2;

/** The picture in a sentence or two. */
export function describeBars(model: BarModel, words: BarWords, locale: Locale): string {
  const { shown, order, mode, stack } = model;
  const texts = locale.texts(barChart);
  const { sentence } = locale.texts(trend);
  const filled = shown.filter(({ series }) => series.values.some((value) => value === value));
  const [first] = filled;
  if (!first) return sentence([texts.empty]);
  const tell = (told: Told) => tellRun(told, model, words, locale);
  const ofSeries = ({ series }: ShownSeries): Told => {
    return { name: words.seriesName(series), values: series.values };
  };
  if (shown.length === 1) return tell(ofSeries(first));
  const main = filled.find(({ isContext }) => !isContext) ?? first;
  if (isStacked(mode)) {
    const isSum = stack.low.every((end) => end === 0);
    const run = isSum ? { name: texts.total, values: stack.totals } : ofSeries(main);
    return `${tell(run)}${isSum ? ` ${sentence([shareOfLargest(filled, words, locale)])}` : ''}`;
  }
  if (shown.length <= toldSeries) return filled.map((each) => tell(ofSeries(each))).join(' ');
  return `${sentence([texts.counts(shown.length, order.length)])} ${tell(ofSeries(main))}`;
}

/** Periods in their order are told as a course of time, anything else by its extremes. */
function tellRun(told: Told, model: BarModel, words: BarWords, locale: Locale): string {
  const { positions } = model.data;
  const texts = locale.texts(trend);
  if (positions.kind !== 'time' || told.values.length < 2) return tellExtremes(told, words, locale);
  const isShort = positions.unit === 'year' || positions.unit === 'day';
  const at = isShort ? words.nameOf : words.told;
  const span = (start: number, end: number) => texts.span(at(start), at(end));
  return describeTrend({ ...told, at: words.told, span }, words.column, texts);
}

function tellExtremes({ name, values }: Told, words: BarWords, locale: Locale): string {
  const texts = locale.texts(barChart);
  const { sentence } = locale.texts(trend);
  const { full } = words.column;
  const { lowest, highest, count } = extremesOf(values);
  if (count === 0) return sentence([texts.empty]);
  const [low, high] = [values[lowest]!, values[highest]!];
  const missing = values.length > count ? [texts.missing(values.length - count)] : [];
  if (count === 1)
    return sentence([texts.oneBar(name, words.told(highest), full(high)), ...missing]);
  if (low === high) return sentence([texts.allEqual(name, count, full(high)), ...missing]);
  return sentence([
    texts.highest(name, words.told(highest), full(high)),
    texts.lowest(words.told(lowest), full(low)),
    ...missing,
  ]);
}

/** Indices of the extremes, of equal ones the first, and how many values there are. */
function extremesOf(values: ArrayLike<number>): { lowest: number; highest: number; count: number } {
  const found = { lowest: -1, highest: -1, count: 0 };
  for (let i = 0; i < values.length; i++) {
    const value = values[i]!;
    if (value !== value) continue;
    if (found.count === 0 || value < values[found.lowest]!) found.lowest = i;
    if (found.count === 0 || value > values[found.highest]!) found.highest = i;
    found.count += 1;
  }
  return found;
}

/** "Trực tuyến chiếm 64,3% tổng số" */
function shareOfLargest(shown: readonly ShownSeries[], words: BarWords, locale: Locale): string {
  const sums = shown.map(({ series }) =>
    series.values.reduce((sum, value) => (value >= 0 ? sum + value : sum), 0),
  );
  const largest = sums.indexOf(Math.max(...sums));
  const total = sums.reduce((sum, value) => sum + value, 0);
  const share = total > 0 && Number.isFinite(total) ? sums[largest]! / total : 0;
  return locale
    .texts(barChart)
    .share(words.seriesName(shown[largest]!.series), words.printShare(share));
}
