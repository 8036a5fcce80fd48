import type { Locale } from '../../i18n/register.js';
import { scatterChart } from '../../i18n/texts.js';
import type { Legend, LegendItem } from '../../scene/scene.js';
import { sizeItems } from '../../scene/size-legend.js';
import type { ScatterData } from './scatter-chart.data.js';
import type { ScatterChartOptions } from './scatter-chart.options.js';
import type { ScatterPlan } from './scatter-chart.plan.js';
import { looksOf } from './scatter-chart.shown.js';
import type { TrendLine } from './scatter-chart.trend.js';
import type { ScatterWords } from './scatter-chart.words.js';

interface LegendInput {
  data: ScatterData;
  options: ScatterChartOptions;
  plan: ScatterPlan;
  words: ScatterWords;
  trend: TrendLine | null;
  locale: Locale;
}

/** Radius of the dots of categories in the legend. */
const dotRadius = 5;
/** Sizes with smaller dots than this are not shown. */
const leastRadius = 2.5;
/** Sizes shown, as shares of the largest round one. */
const shares = [1, 0.4, 0.1] as const;

/** Categories by colour and shape, sizes by area, and the method of the trend line; null where none is to be told. */
export function scatterLegend(input: LegendInput): Legend | null {
  const items = [...categoryItems(input), ...sizesOf(input), ...trendItems(input)];
  return items.length > 0 ? { items } : null;
}

/** A single category is named by the heading. */
function categoryItems({ data, options, words }: LegendInput): LegendItem[] {
  const { groups } = data;
  if (groups.length < 2 && options.legend !== 'always') return [];
  const looks = looksOf(data);
  return groups.flatMap(({ key }): LegendItem[] => {
    const look = looks.get(key);
    if (key === null || !look) return [];
    const symbol = { name: look.symbol, radius: dotRadius };
    const label = words.categoryOf(key);
    return [{ key, label, paint: look.colours.mark, shape: 'symbol', symbol }];
  });
}

function sizesOf({ plan: { largest }, words: { size }, locale }: LegendInput): LegendItem[] {
  if (!largest || !size) return [];
  const items = sizeItems(largest.size, {
    radiusOf: (value) => largest.radius * Math.sqrt(value / largest.size),
    labelOf(value, place) {
      const text = size.column.full(value);
      return place === 0 ? locale.texts(scatterChart).size(size.label, text) : text;
    },
    paint: 'none',
    shares,
  });
  return items.filter(({ symbol }) => symbol && symbol.radius >= leastRadius);
}

function trendItems({ trend, words }: LegendInput): LegendItem[] {
  if (!trend) return [];
  const label = words.trendName(trend.method);
  return [{ key: 'trend', label, paint: 'ink-2', shape: 'line', isFixed: true }];
}
