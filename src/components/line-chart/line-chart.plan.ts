import type { Locale } from '../../i18n/register.js';
import { fieldName } from '../../data/field.js';
import { lineChart } from '../../i18n/texts.js';
import {
  exactScale,
  linearScale,
  type ContinuousScale,
  type ValueScale,
} from '../../scale/linear.js';
import { logScale } from '../../scale/log.js';
import type { TickRows } from '../../scale/ticks.js';
import { timeScale } from '../../scale/time.js';
import {
  baseAxisHeight,
  fittingTicks,
  unitHeight,
  valueLabels,
  type ValueLabels,
} from '../../scene/axis.js';
import type { Extent } from '../../scene/facets.js';
import { plotBox } from '../../scene/frame.js';
import { halfOfWidest, positionTicks } from '../../scene/position-ticks.js';
import { isBand, referenceValues } from '../../scene/references.js';
import type { Box, Frame } from '../../scene/scene.js';
import type { LineData } from './line-chart.data.js';
import type { DrawnLine } from './line-chart.drawn.js';
import type { LineAxes, LineChartOptions, LinePanel } from './line-chart.options.js';
import type { LineSettings } from './line-chart.settings.js';

/** Where everything stands: decided before anything is drawn. */
export interface LinePlan {
  frame: Frame;
  plot: Box;
  x: ContinuousScale;
  y: ValueScale;
  valueLabels: ValueLabels;
  ticks: TickRows;
  /** What the positions are, where the ticks do not say it. */
  title: string;
}

/** What a plan is made from. */
export interface PlanInput {
  data: LineData;
  /** The lines to be drawn. */
  lines: readonly DrawnLine[];
  options: LineChartOptions;
  settings: LineSettings;
  /** What it shares with other panels; null where it stands alone. */
  panel: LinePanel | null;
  frame: Frame;
  locale: Locale;
}

/** Over the plot, for half a figure and the dot of a highest value. */
const top = 12;
/** Words on a line at the top stand between it and the unit. */
const referenceHeight = 14;
/** Numbers of remarks on a point at the top stand there too. */
const annotationHeight = 20;
/** Right of the plot where no names stand there. */
const rightEdge = 12;
/** End dots stay within the plot. */
const inset = 8;
/** Below these sizes labels would take more room than the lines. */
const [leastWidth, leastHeight] = [120, 80];
/** The most that the labels of values may take of the width. */
const labelShare = 0.4;
/** The narrowest label with its distance, in pixels. */
const leastTick = 12;
const noLabels: ValueLabels = { ticks: [], unit: '', width: 0 };

/** @param right pixels that names at the ends of the lines need */
export function planLines(input: PlanInput, right: number): LinePlan {
  const { frame, data, locale } = input;
  const flat = valueScale(input);
  const labels = fitting(frame, labelsFor(flat, input));
  const xDomain = input.panel?.axes?.span ?? positionExtent(data.lines);
  const most = Math.ceil(frame.width / leastTick);
  const hasPlaces = data.lines.some(({ xs }) => xs.length > 0);
  const candidates = () => (hasPlaces ? positionTicks(data.positions, xDomain, locale, most) : []);
  const overhang = halfOfWidest(candidates());
  const margins = {
    top: topMargin(labels, input.settings),
    right: Math.max(right, Math.min(rightEdge + overhang, frame.width / 8)),
    bottom: 0,
    left: Math.max(labels.width, Math.min(overhang, frame.width / 8)),
  };
  const { x, width } = plotBox(frame, margins);
  const range = [x, x + Math.max(width - inset, width / 2)] as const;
  const scale = (data.positions.kind === 'time' ? timeScale : exactScale)(xDomain, range);
  const isTall = frame.height >= leastHeight;
  const ticks = isTall ? fittingTicks(candidates(), scale, frame) : { ticks: [], groups: [] };
  const title = titleOf(input);
  const bottom = Math.max(baseAxisHeight(ticks, title), inset);
  const plot = plotBox(frame, { ...margins, bottom });
  const y = { ...flat, range: [plot.y + plot.height, plot.y] as const };
  return { frame, plot, x: scale, y, valueLabels: labels, ticks, title };
}

/** Numbers need to be told what they count; periods and names do not. */
function titleOf({ data, options }: PlanInput): string {
  const isNumber = data.positions.kind === 'number';
  return options.xLabel ?? (isNumber ? fieldName(data.fields.x) : '');
}

/** The labels of the values; a logarithmic axis says that it is one. */
function labelsFor(scale: ValueScale, { settings, locale }: PlanInput): ValueLabels {
  const labels = valueLabels(scale, settings.axisFormat, locale);
  if (!settings.isLog || labels.ticks.length === 0) return labels;
  return { ...labels, unit: locale.texts(lineChart).logAxis(labels.unit) };
}

function topMargin({ unit }: ValueLabels, { references, annotations }: LineSettings): number {
  const forNumbers = annotations.length > 0 ? annotationHeight : 0;
  if (!unit) return top + forNumbers;
  const hasLines = references.some((reference) => !isBand(reference));
  return top + unitHeight + (forNumbers || (hasLines ? referenceHeight : 0));
}

function fitting(frame: Frame, labels: ValueLabels): ValueLabels {
  const isLarge = frame.width >= leastWidth && frame.height >= leastHeight;
  return isLarge && labels.width <= labelShare * frame.width ? labels : noLabels;
}

/** The scale of the values, its range still open. */
function valueScale(input: PlanInput): ValueScale {
  const { lines, options, settings, frame } = input;
  const { values, isWhole } = sharedBy(input);
  const { isLog, hasAreas, stacking } = settings;
  const ticks = Math.min(5, Math.max(2, Math.floor(frame.height / 48)));
  const [low, high] = valueExtent(lines, settings, values);
  if (low > high) return exactScale([0, 1], [0, 1], { ticks: 0 });
  if (isLog) return logScale([low, high], [0, 1], { ticks });
  if (stacking === 'share')
    return linearScale([Math.min(low, 0), Math.max(high, 100)], [0, 1], { ticks });
  const whole = isWhole && options.format !== 'percent';
  const zero = hasAreas || (options.zero ?? false);
  return linearScale([low, high], [0, 1], { zero, whole, ticks });
}

/** What the value axis has in common with those of other panels. */
function sharedBy({ panel, lines }: PlanInput): Pick<LineAxes, 'values' | 'isWhole'> {
  return panel?.axes ?? { values: null, isWhole: lines.every((line) => line.isWhole) };
}

/** From the lowest to the highest value of what is drawn; a reversed extent where nothing is. */
function valueExtent(
  lines: readonly DrawnLine[],
  { references, annotations }: LineSettings,
  atLeast: Extent | null,
): [low: number, high: number] {
  const beside = [
    ...(atLeast ?? []),
    ...referenceValues(references),
    ...annotations.map(({ value }) => value),
  ];
  let [low, high] = [Infinity, -Infinity];
  for (const { from, to } of lines) [low, high] = [Math.min(low, from), Math.max(high, to)];
  for (const value of beside)
    if (typeof value === 'number') [low, high] = [Math.min(low, value), Math.max(high, value)];
  return [low, high];
}

function positionExtent(lines: readonly { xs: Float64Array }[]): readonly [number, number] {
  let [first, last] = [Infinity, -Infinity];
  for (const { xs } of lines) {
    if (xs.length === 0) continue;
    first = Math.min(first, xs[0]!);
    last = Math.max(last, xs.at(-1)!);
  }
  return first <= last ? [first, last] : [0, 0];
}
