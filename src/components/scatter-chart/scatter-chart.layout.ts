import type { Issue } from '../../core/error.js';
import type { Row } from '../../data/row.js';
import type { Locale } from '../../i18n/register.js';
import { scatterChart } from '../../i18n/texts.js';
import { isValueFormat } from '../../i18n/value-format.js';
import { baseAxis, gridLayer, valueAxis } from '../../scene/axis.js';
import { emptyLayer } from '../../scene/empty.js';
import { usableFrame } from '../../scene/frame.js';
import { leftOutNotices } from '../../scene/left-out.js';
import { once } from '../../scene/once.js';
import type { Frame, Notice, Scene } from '../../scene/scene.js';
import { readPoints, type ScatterData } from './scatter-chart.data.js';
import { describeScatter } from './scatter-chart.describe.js';
import { labelLayer } from './scatter-chart.labels.js';
import { scatterLegend } from './scatter-chart.legend.js';
import { dividerLayer, dotLayer, titleLayer, trendLayer } from './scatter-chart.marks.js';
import type { ScatterChartOptions } from './scatter-chart.options.js';
import { planScatter } from './scatter-chart.plan.js';
import { pointReading } from './scatter-chart.reading.js';
import { rowsOf, shownClasses } from './scatter-chart.shown.js';
import { scatterTable } from './scatter-chart.table.js';
import { findTrend, type NoTrend, type TrendLine } from './scatter-chart.trend.js';
import { scatterWords } from './scatter-chart.words.js';

export type { ScatterChartOptions } from './scatter-chart.options.js';

/**
 * Rows as points of two measures, with a size, a category and a name where fields of them are given.
 * Rows that cannot be used are told in `issues`; a row that has one measure alone stands in the table.
 */
export function layoutScatterChart(
  given: readonly Row[],
  wanted: ScatterChartOptions,
  size: Frame,
  locale: Locale,
): Scene {
  const frame = usableFrame(size);
  const { options, issues } = usableOptions(wanted);
  const data = readPoints(given, options);
  const words = scatterWords(data, options, locale);
  const classes = shownClasses(data, options);
  const shown = rowsOf(classes);
  const plan = planScatter({ ...{ data, shown, options, words, frame, locale } });
  const found = options.trend ? findTrend(data, shown, options.trend) : null;
  const trend = typeof found === 'object' ? found : null;
  const isBlank = shown.length === 0;
  const step = (plan.x.ticks[1] ?? 1) - (plan.x.ticks[0] ?? 0);
  return {
    kind: 'scatter-chart',
    ...frame,
    plot: plan.plot,
    layers: [
      gridLayer(plan.plot, plan.y),
      valueAxis(frame, plan.plot, plan.y, plan.yLabels),
      baseAxis(frame, plan.plot, plan.x, plan.xTicks),
      ...(isBlank
        ? [emptyLayer(locale.texts(scatterChart).empty, frame)]
        : [
            titleLayer(plan),
            dividerLayer(plan, options),
            dotLayer(classes, data, plan),
            ...(trend ? [trendLayer(trend, plan)] : []),
            labelLayer({ data, classes, options, plan, words, trend }),
          ]),
    ],
    legend: scatterLegend({ data, options, plan, words, trend, locale }),
    ...pointReading({ data, classes, plan, words, locale }),
    table: once(() => scatterTable({ data, words, trend, locale })),
    size: data.used.length,
    describe: once(() => describeScatter({ data, shown, words, trend: found, step, locale })),
    notices: noticesOf(data, found, locale),
    issues: [...data.issues, ...issues],
  };
}

function noticesOf(data: ScatterData, trend: TrendLine | NoTrend | null, locale: Locale): Notice[] {
  const texts = locale.texts(scatterChart);
  const notices = leftOutNotices(data.leftOut, locale);
  const incomplete = data.used.length - data.points.length;
  if (incomplete > 0) notices.push({ code: 'one-measure', text: texts.oneMeasure(incomplete) });
  if (typeof trend === 'string') notices.push({ code: 'no-trend', text: texts.noTrend[trend] });
  return notices;
}

/** Options that cannot be followed are told, and left out. */
function usableOptions(options: ScatterChartOptions): {
  options: ScatterChartOptions;
  issues: Issue[];
} {
  const issues: Issue[] = [];
  const refuse = (field: string, found: unknown, message: string) => {
    issues.push({ code: 'config', field, found: String(found), message });
    return null;
  };
  const { xLine, yLine, trend, measures = {} } = options;
  const lineOf = (line: ScatterChartOptions['xLine'], field: string) =>
    !line || Number.isFinite(line.value)
      ? line
      : refuse(field, line.value, 'A line across the plot needs a finite number.');
  for (const measure of Object.values(measures)) {
    const { format } = measure;
    if (format && !isValueFormat(format))
      refuse('format', format, `There is no format "${format}".`);
  }
  const isMethod = !trend || trend === 'linear' || trend === 'theil-sen';
  const usable = {
    ...options,
    xLine: lineOf(xLine, 'x-line'),
    yLine: lineOf(yLine, 'y-line'),
    trend: isMethod
      ? trend
      : refuse('trend', trend, 'A trend is found by "linear" or "theil-sen".'),
  };
  return { options: usable, issues };
}
