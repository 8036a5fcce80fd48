import type { Row } from '../../data/row.js';
import { capitalised } from '../../i18n/capitalised.js';
import type { Locale } from '../../i18n/register.js';
import { chrome, lineChart } from '../../i18n/texts.js';
import { assignColours } from '../../scale/palettes.js';
import { baseAxis, gridLayer, valueAxis } from '../../scene/axis.js';
import { emptyLayer } from '../../scene/empty.js';
import { isInside, usableFrame } from '../../scene/frame.js';
import { leftOutNotices } from '../../scene/left-out.js';
import { once } from '../../scene/once.js';
import { bandLayer, referenceLayer } from '../../scene/references.js';
import { spanLabels, spanLayer } from '../../scene/spans.js';
import type { Box, Frame, Layer, Notice, Scene, SceneAnnotation } from '../../scene/scene.js';
import { annotationLayer } from './line-chart.annotations.js';
import { readLines, type LineData } from './line-chart.data.js';
import { countWithoutLogarithm, drawLines } from './line-chart.drawn.js';
import { endLabelMarks, endLabels, endLabelsWidth } from './line-chart.end-labels.js';
import { lineLegend } from './line-chart.legend.js';
import { lineLayer } from './line-chart.marks.js';
import type { LineChartOptions, LinePanel } from './line-chart.options.js';
import { keysIn, layoutLinePanels, positionsIn } from './line-chart.panels.js';
import { planLines, type LinePlan, type PlanInput } from './line-chart.plan.js';
import { pointReading } from './line-chart.reading.js';
import { describeLines } from './line-chart.sentence.js';
import { readSettings, type LineSettings } from './line-chart.settings.js';
import {
  isDrawnOn,
  placeLines,
  shownLines,
  type PlacedLine,
  type ShownLine,
} from './line-chart.shown.js';
import { allPositions, drawnPositions, lineTable } from './line-chart.table.js';
import { lineWords, type LineWords } from './line-chart.words.js';

export type { Field } from '../../data/field.js';
export type { Reference, ReferenceBand, ReferenceLine } from '../../scene/references.js';
export type { Moment, Span, Stretch } from '../../scene/spans.js';
export type { Annotation, Curve, LineChartOptions } from './line-chart.options.js';

/** Rows from which on a table tells of the drawn points alone. */
const longTable = 1000;

/** The lines in their places, and the names at their ends where those replace a legend. */
interface Arrangement {
  plan: LinePlan;
  placed: readonly PlacedLine[];
  names: Layer | null;
}

/** All that a picture is made from. */
interface Parts extends Arrangement {
  data: LineData;
  settings: LineSettings;
  words: LineWords;
  locale: Locale;
}

/**
 * Rows as lines or areas over periods, numbers or names.
 * Rows that cannot be used are told in `issues`; where nothing can be drawn the scene has no lines, and says so.
 */
export function layoutLineChart(
  rows: readonly Row[],
  options: LineChartOptions,
  size: Frame,
  locale: Locale,
): Scene {
  const { facet } = options;
  return facet
    ? layoutLinePanels(rows, { ...options, facet }, size, locale, layoutPanel)
    : layoutPanel(rows, options, null, size, locale);
}

function layoutPanel(
  rows: readonly Row[],
  options: LineChartOptions,
  panel: LinePanel | null,
  size: Frame,
  locale: Locale,
): Scene {
  const frame = usableFrame(size);
  const data = readLines(rows, options, positionsIn(panel, options));
  const { settings, issues } = readSettings(options, data);
  const words = lineWords(data, options, settings, locale);
  const { hidden = [] } = options;
  const visible = data.lines.filter(({ key }) => !hidden.includes(key));
  const lines = drawLines(visible, settings);
  const keys = keysIn(panel, data.lines);
  const colours = assignColours(keys);
  const shown = shownLines(lines, colours, options);
  const input = { data, lines, options, settings, panel, frame, locale };
  const parts = { ...arrange(input, shown, words), data, settings, words, locale };
  const highlighted = data.lines.find(({ key }) => key === options.highlight)?.key ?? null;
  const isNamed = parts.names !== null && visible.length === data.lines.length;
  const count = keys.length;
  const legend = { lines: data.lines, count, colours, main: highlighted, settings, words, locale };
  const mainKey = shown.find(({ isMain }) => isMain)?.line.key;
  const main = visible.find(({ key }) => key === mainKey);
  const table = { lines: data.lines, settings, words, locale };
  const all = once(() => allPositions(data.lines, settings));
  const isShort = !isLong(parts);
  const told = isShort ? all : once(() => drawnPositions(parts.placed, settings));
  return {
    kind: 'line-chart',
    ...frame,
    plot: parts.plan.plot,
    layers: layersOf(parts),
    legend: lineLegend(legend, !isNamed || options.legend === 'always'),
    annotations: annotationsOf(parts),
    ...pointReading(parts),
    table: once(() => lineTable(told(), table)),
    ...(!isShort && { wholeTable: () => lineTable(all(), table) }),
    get size() {
      return told().length;
    },
    describe: once(() => describeLines({ data, lines: visible, main, settings, words, locale })),
    notices: noticesOf(parts),
    issues: [...data.issues, ...issues, ...logarithmIssues(parts)],
  };
}

/** Names at the ends of the lines if they fit, else room for the lines and a legend. */
function arrange(input: PlanInput, shown: readonly ShownLine[], words: LineWords): Arrangement {
  const labels = endLabels(shown, words, input.settings, input.frame);
  // Names of different lengths would leave the plots of panels different widths.
  if (labels && !input.panel) {
    const plan = planLines(input, endLabelsWidth(labels));
    const placed = placeLines(shown, plan);
    const marks = endLabelMarks(labels, placed, plan);
    const fits = marks?.every((mark) => isInside(input.frame, mark));
    if (marks && fits) return { plan, placed, names: { id: 'labels', marks } };
  }
  const plan = planLines(input, 0);
  return { plan, placed: placeLines(shown, plan), names: null };
}

/** Back to front. */
function layersOf({ plan, placed, names, data, settings, words, locale }: Parts): Layer[] {
  const { frame, plot } = plan;
  const { references, spans, annotations } = settings;
  const isBlank = placed.every(({ line }) => line.from > line.to);
  const isHidden = placed.length === 0 && !isBlankData(data, settings);
  const [texts, { empty }] = [locale.texts(chrome), locale.texts(lineChart)];
  const textOf = (reference: (typeof references)[number]) =>
    `${words.referenceLabel(reference)} ${words.referenceBeside(reference)}`;
  const surroundings = { frame, isDrawnOn: (box: Box) => isDrawnOn(placed, plan, box) };
  const named = referenceLayer(references, { ...surroundings, plot, scale: plan.y, textOf });
  const taken = named.marks.filter((mark) => mark.type === 'text');
  return [
    ...(spans.length > 0 ? [spanLayer(spans, { plot, scale: plan.x })] : []),
    gridLayer(plot, plan.y),
    bandLayer(references, { plot, scale: plan.y }),
    valueAxis(frame, plot, plan.y, plan.valueLabels),
    baseAxis(frame, plot, plan.x, plan.ticks, plan.title),
    lineLayer(placed, plan, settings),
    named,
    ...(spans.length > 0
      ? [spanLabels(spans, { ...surroundings, taken, plot, scale: plan.x })]
      : []),
    ...(names ? [names] : []),
    ...(annotations.length > 0 ? [annotationLayer(annotations, placed, plan)] : []),
    ...(isBlank ? [emptyLayer(isHidden ? texts.allHidden : empty, frame)] : []),
  ];
}

/** Points stand for more rows than a person would read in a table. */
function isLong({ placed }: Pick<Parts, 'placed'>): boolean {
  return placed.some(({ isAggregated, line }) => isAggregated && line.xs.length > longTable);
}

/** No line has a value that could be drawn: nothing to do with what a person hides. */
function isBlankData({ lines }: LineData, { isLog }: LineSettings): boolean {
  return lines.every(({ low, high }) => low > high || (isLog && high <= 0));
}

function annotationsOf({ settings, words, locale }: Parts): SceneAnnotation[] {
  return settings.annotations.map(({ position, text }, index) => {
    const at = capitalised(words.placeWords(position, 'sentence'), locale.tag);
    return { number: index + 1, at, text };
  });
}

function logarithmIssues({ data, settings }: Parts): Scene['issues'] {
  const count = settings.isLog ? countWithoutLogarithm(data.lines) : 0;
  if (count === 0) return [];
  const message = `A logarithmic axis has no place for 0 and below: ${count} values were left out.`;
  return [{ code: 'config', field: 'scale', found: 'log', message, count }];
}

function noticesOf({ data, placed, settings, locale }: Parts): Notice[] {
  const texts = locale.texts(chrome);
  const chart = locale.texts(lineChart);
  const notices = leftOutNotices(data.leftOut, locale);
  const lost = settings.isLog ? countWithoutLogarithm(data.lines) : 0;
  if (lost > 0) notices.push({ code: 'without-logarithm', text: chart.withoutLogarithm(lost) });
  if (placed.some(({ isAggregated }) => isAggregated)) {
    const drawn = placed.reduce((sum, each) => sum + each.drawn.length, 0);
    const text = texts.aggregated(
      locale.format.number(drawn),
      locale.format.number(data.rows.length),
    );
    notices.push({
      code: 'aggregated',
      text: isLong({ placed }) ? `${text}. ${chart.walked}` : text,
    });
  }
  return notices;
}
