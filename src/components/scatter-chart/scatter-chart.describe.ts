import type { Locale } from '../../i18n/register.js';
import { scatterChart, trend as trendTexts } from '../../i18n/texts.js';
import { extremesOf, type ScatterData } from './scatter-chart.data.js';
import type { NoTrend, TrendLine } from './scatter-chart.trend.js';
import type { MeasureWords, ScatterWords } from './scatter-chart.words.js';

interface Told {
  data: ScatterData;
  /** The rows that are drawn. */
  shown: Int32Array;
  words: ScatterWords;
  trend: TrendLine | NoTrend | null;
  /** A round step of x to tell the slope by. */
  step: number;
  locale: Locale;
}

/** How many points there are, how far they reach, and what the trend line says. */
export function describeScatter(told: Told): string {
  const { data, shown, words, trend, locale } = told;
  const texts = locale.texts(scatterChart);
  const { sentence } = locale.texts(trendTexts);
  if (shown.length === 0) return sentence([texts.empty]);
  const reach = [
    texts.count(shown.length),
    rangeOf(words.x, data.xs, shown, locale),
    rangeOf(words.y, data.ys, shown, locale),
  ];
  const top = shown.reduce((best, row) => (data.ys[row]! > data.ys[best]! ? row : best));
  const highest = texts.highest(
    words.y.label,
    words.pointName(top),
    words.y.column.full(data.ys[top]),
  );
  const extremes = shown.length > 1 ? [sentence(reach), sentence([highest])] : [sentence(reach)];
  return [...extremes, ...describeTrend(told, trend)].join(' ');
}

function rangeOf(
  { label, column }: MeasureWords,
  values: Float64Array,
  shown: Int32Array,
  locale: Locale,
): string {
  const texts = locale.texts(scatterChart);
  const [low, high] = extremesOf(values, shown) ?? [NaN, NaN];
  if (low === high) return texts.same(label, column.full(low));
  return texts.range(label, column.bare(low), column.full(high));
}

function describeTrend({ words, step, locale }: Told, trend: TrendLine | NoTrend | null): string[] {
  if (!trend) return [];
  const texts = locale.texts(scatterChart);
  const { sentence } = locale.texts(trendTexts);
  if (typeof trend === 'string') return [sentence([texts.noTrend[trend]])];
  const change = trend.slope * step;
  const slope = texts.slope({
    trend: words.trendName(trend.method),
    points: locale.format.number(trend.count),
    x: words.x.label,
    step: words.x.column.full(step),
    y: words.y.label,
    direction: change > 0 ? 'up' : change < 0 ? 'down' : 'level',
    change: printChange(Math.abs(change), words.y, locale),
  });
  if (trend.r2 === null) return [sentence([slope])];
  const share = locale.format.percent(trend.r2, { decimals: 0 });
  return [
    sentence([slope, texts.explained(share, locale.format.number(trend.r2, { decimals: 2 }))]),
  ];
}

/** A difference of y with two significant digits: of percents in points. */
function printChange(
  change: number,
  { format, column }: MeasureWords,
  { format: printer }: Locale,
) {
  if (format.format === 'money') return column.full(change);
  const isShare = format.format === 'percent';
  const value = isShare ? change * 100 : change;
  const decimals = Math.min(6, Math.max(0, 1 - Math.floor(Math.log10(value || 1))));
  const unit = printer.differenceUnit(isShare ? '%' : (format.unit ?? ''));
  return printer.number(value, { unit, decimals });
}
