import type { Issue } from '../../core/error.js';
import type { Row } from '../../data/row.js';
import type { Locale } from '../../i18n/register.js';
import { chrome, lineChart } from '../../i18n/texts.js';
import { isValueFormat } from '../../i18n/value-format.js';
import { baseAxis, gridLayer, valueAxis } from '../../scene/axis.js';
import { emptyLayer } from '../../scene/empty.js';
import { isInside, usableFrame } from '../../scene/frame.js';
import { categoryLegend } from '../../scene/legend.js';
import { once } from '../../scene/once.js';
import type { Frame, Layer, Legend, Notice, Scene } from '../../scene/scene.js';
import { readLines, type LineData } from './line-chart.data.js';
import { endLabelMarks, endLabels, endLabelsWidth } from './line-chart.end-labels.js';
import { lineLayer, referenceLayer } from './line-chart.marks.js';
import type { LineChartOptions, Reference } from './line-chart.options.js';
import { planLines, type LinePlan, type PlanInput } from './line-chart.plan.js';
import { pointReading } from './line-chart.reading.js';
import { placeLines, shownLines, type PlacedLine, type ShownLine } from './line-chart.shown.js';
import { lineTable, unionOfPositions } from './line-chart.table.js';
import { lineWords, type LineWords } from './line-chart.words.js';

export type { LineChartOptions, Reference } from './line-chart.options.js';
export type { Field } from '../../data/field.js';

/** The lines in their places, and the names at their ends where those replace a legend. */
interface Arrangement {
  plan: LinePlan;
  placed: readonly PlacedLine[];
  names: Layer | null;
}

/**
 * Rows as lines over periods, numbers or names.
 * Rows that cannot be used are told in `issues`; where nothing can be drawn the scene has no lines, and says so.
 */
export function layoutLineChart(
  data: readonly Row[],
  options: LineChartOptions,
  size: Frame,
  locale: Locale,
): Scene {
  const frame = usableFrame(size);
  const lines = readLines(data, options, options.xType);
  const words = lineWords(lines, options, locale);
  const shown = shownLines(lines.lines, options);
  const references = referencesOf(options);
  const input = {
    data: lines,
    lines: shown.map(({ line }) => line),
    references,
    options,
    frame,
    locale,
  };
  const { plan, placed, names } = arrange(input, shown, words);
  const main = shown.find(({ isMain }) => isMain)?.line;
  const blank = textOfBlank(lines, shown, locale);
  const namesAll = names !== null && shown.length === lines.lines.length;
  const rowCount = once(() => unionOfPositions(lines.lines).length);
  return {
    kind: 'line-chart',
    ...frame,
    plot: plan.plot,
    layers: [
      gridLayer(plan.plot, plan.y),
      valueAxis(frame, plan.plot, plan.y, plan.valueLabels),
      baseAxis(frame, plan.plot, plan.x, plan.ticks),
      lineLayer(placed, plan, options),
      referenceLayer(references, plan, words),
      ...(names ? [names] : []),
      ...(blank ? [emptyLayer(blank, frame)] : []),
    ],
    legend: namesAll && options.legend !== 'always' ? null : legendOf(lines, options, words),
    ...pointReading({ data: lines, placed, references, plan, words, locale }),
    table: once(() => lineTable(lines.lines, references, words, locale)),
    get size() {
      return rowCount();
    },
    describe: once(() => words.describe(input.lines, main)),
    notices: noticesOf(lines, placed, locale),
    issues: [...lines.issues, ...optionIssues(options)],
  };
}

/** What stands in the picture where no line has a value. */
function textOfBlank(
  { lines }: LineData,
  shown: readonly ShownLine[],
  locale: Locale,
): string | null {
  if (shown.some(({ line }) => line.low <= line.high)) return null;
  const isHidden = shown.length === 0 && lines.length > 0;
  return isHidden ? locale.texts(chrome).allHidden : locale.texts(lineChart).empty;
}

/** Names at the ends of the lines if they fit, else room for the lines and a legend. */
function arrange(input: PlanInput, shown: readonly ShownLine[], words: LineWords): Arrangement {
  const labels = endLabels(shown, words, input.frame);
  if (labels) {
    const plan = planLines(input, endLabelsWidth(labels));
    const placed = placeLines(shown, plan);
    const marks = endLabelMarks(labels, placed, plan);
    const fits = marks?.every((mark) => isInside(input.frame, mark));
    if (marks && fits) return { plan, placed, names: { id: 'labels', marks } };
  }
  const plan = planLines(input, 0);
  return { plan, placed: placeLines(shown, plan), names: null };
}

/** All lines, hidden ones too: the legend is where they are shown again. */
function legendOf({ lines }: LineData, options: LineChartOptions, words: LineWords): Legend | null {
  const items = shownLines(lines, { ...options, hidden: [] }).map(({ line, colours }) => {
    return { key: line.key, label: words.nameOf(line), paint: colours.mark };
  });
  return categoryLegend(items, 'line');
}

function referencesOf({
  target,
  targetLabel: label,
  references = [],
}: LineChartOptions): Reference[] {
  const all = typeof target === 'number' ? [{ value: target, label }, ...references] : references;
  return all.filter(({ value }) => Number.isFinite(value));
}

/** Options that cannot be followed are told, and left out. */
function optionIssues({ format, target, references = [] }: LineChartOptions): Issue[] {
  const issues: Issue[] = [];
  const refuse = (field: string, found: string, message: string) => {
    issues.push({ code: 'config', field, found, message });
  };
  if (format && !isValueFormat(format)) refuse('format', format, `There is no format "${format}".`);
  for (const value of [target, ...references.map((reference) => reference.value)])
    if (typeof value === 'number' && !Number.isFinite(value))
      refuse('target', String(value), 'A line of reference needs a finite number.');
  return issues;
}

function noticesOf(data: LineData, placed: readonly PlacedLine[], locale: Locale): Notice[] {
  const texts = locale.texts(chrome);
  const notices: Notice[] = [];
  if (data.leftOut > 0)
    notices.push({ code: 'rows-left-out', text: texts.rowsLeftOut(data.leftOut) });
  const drawn = placed.reduce((sum, each) => sum + each.drawn.length, 0);
  if (placed.some(({ isAggregated }) => isAggregated)) {
    const text = texts.aggregated(
      locale.format.number(drawn),
      locale.format.number(data.rows.length),
    );
    notices.push({ code: 'aggregated', text });
  }
  return notices;
}
