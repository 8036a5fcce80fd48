import type { Row } from '../../data/row.js';
import type { Locale } from '../../i18n/register.js';
import { barChart } from '../../i18n/texts.js';
import { emptyLayer } from '../../scene/empty.js';
import { usableFrame } from '../../scene/frame.js';
import { once } from '../../scene/once.js';
import type { Frame, Layer, Scene } from '../../scene/scene.js';
import { axisLayers } from './bar-chart.axis.js';
import { readBars } from './bar-chart.data.js';
import { describeBars } from './bar-chart.describe.js';
import { endNameMarks } from './bar-chart.end-names.js';
import { followed, optionIssues } from './bar-chart.issues.js';
import { valueLayer } from './bar-chart.label-marks.js';
import { barLegend } from './bar-chart.legend.js';
import { barLayer, targetLayer, zeroLine } from './bar-chart.marks.js';
import { barModel, type BarModel } from './bar-chart.model.js';
import { nameLayer } from './bar-chart.name-marks.js';
import { barNotices } from './bar-chart.notices.js';
import type { BarChartOptions } from './bar-chart.options.js';
import type { BarPanel } from './bar-chart.panel.js';
import { layoutBarPanels } from './bar-chart.panels.js';
import { planBars } from './bar-chart.plan.js';
import type { BarPlan } from './bar-chart.planned.js';
import { pointReading } from './bar-chart.reading.js';
import { barTable } from './bar-chart.table.js';
import { targetNameMarks } from './bar-chart.target-name.js';
import { barWords, type BarWords } from './bar-chart.words.js';

export type * from './bar-chart.options.js';

/**
 * Rows as bars from zero, one or several a category.
 * Rows that cannot be used are told in `issues`; where nothing can be drawn the scene has no bars, and says so.
 * @throws WardError `limit` where categories times series are millions
 */
export function layoutBarChart(
  rows: readonly Row[],
  options: BarChartOptions,
  size: Frame,
  locale: Locale,
): Scene {
  const { facet } = options;
  return facet
    ? layoutBarPanels(rows, { ...options, facet }, size, locale, layoutPanel)
    : layoutPanel(rows, options, null, size, locale);
}

function layoutPanel(
  rows: readonly Row[],
  given: BarChartOptions,
  panel: BarPanel | null,
  size: Frame,
  locale: Locale,
): Scene {
  const data = readBars(rows, given, panel);
  const options = followed(given);
  const words = barWords(data, options, locale);
  const model = barModel(data, words, options, locale, panel?.axes);
  const plan = planBars({ model, words, options, panel, frame: usableFrame(size), locale });
  const names = endNameMarks(model, plan);
  const isBlank = data.series.every(({ values }) => values.every((value) => value !== value));
  return {
    kind: 'bar-chart',
    ...plan.frame,
    plot: plan.plot,
    layers: [
      // Axes that are told once for several panels are told by those without data, too.
      ...(isBlank && !panel?.axes ? [] : layersOf(model, plan, words)),
      ...(names ? [{ id: 'labels', marks: names }] : []),
      ...(isBlank ? [emptyLayer(locale.texts(barChart).empty, plan.frame)] : []),
    ],
    legend: names ? null : barLegend(model, plan, words),
    ...pointReading({ model, plan, words, locale }),
    table: once(() => barTable(model, options, words, locale)),
    size: data.places.length,
    describe: once(() => describeBars(model, words, locale)),
    notices: barNotices(model, plan, locale),
    issues: [...data.issues, ...optionIssues(data, given)],
  };
}

/** Back to front: grid, bars, the line they start from, targets, words. */
function layersOf(model: BarModel, plan: BarPlan, words: BarWords): Layer[] {
  const targets = targetLayer(model, plan);
  const { all } = model.targets;
  const labels = all === null ? [] : targetNameMarks(plan, all);
  return [
    ...axisLayers(plan),
    barLayer(model, plan),
    { id: 'base', marks: [zeroLine(plan)] },
    { ...targets, marks: [...targets.marks, ...labels] },
    nameLayer(model, plan),
    valueLayer(model, plan, words),
  ];
}
