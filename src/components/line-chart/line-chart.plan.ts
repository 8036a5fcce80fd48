import type { Locale } from '../../i18n/register.js';
import {
  exactScale,
  linearScale,
  type ContinuousScale,
  type LinearScale,
} from '../../scale/linear.js';
import type { TickRows } from '../../scale/ticks.js';
import { timeScale } from '../../scale/time.js';
import { baseAxisHeight, fittingTicks, valueLabels, type ValueLabels } from '../../scene/axis.js';
import { plotBox } from '../../scene/frame.js';
import { halfOfWidest, positionTicks } from '../../scene/position-ticks.js';
import type { Box, Frame } from '../../scene/scene.js';
import type { LineData } from './line-chart.data.js';
import type { Line } from './line-chart.lines.js';
import type { LineChartOptions, Reference } from './line-chart.options.js';

/** Where everything stands: decided before anything is drawn. */
export interface LinePlan {
  frame: Frame;
  plot: Box;
  x: ContinuousScale;
  y: LinearScale;
  valueLabels: ValueLabels;
  ticks: TickRows;
}

/** What a plan is made from. */
export interface PlanInput {
  data: LineData;
  /** The lines to be drawn. */
  lines: readonly Line[];
  references: readonly Reference[];
  options: LineChartOptions;
  frame: Frame;
  locale: Locale;
}

/** Over the plot, for half a figure and the dot of a highest value. */
const top = 12;
const unitHeight = 20;
/** Words on a line at the top stand between it and the unit. */
const referenceHeight = 14;
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
  const { frame, data, locale, references } = input;
  const flat = valueScale(input);
  const labels = fitting(frame, valueLabels(flat, input.options, locale));
  const xDomain = positionExtent(data.lines);
  const most = Math.ceil(frame.width / leastTick);
  const hasPlaces = data.lines.some(({ xs }) => xs.length > 0);
  const candidates = () => (hasPlaces ? positionTicks(data.positions, xDomain, locale, most) : []);
  const overhang = halfOfWidest(candidates());
  const margins = {
    top: topMargin(labels, references),
    right: Math.max(right, Math.min(rightEdge + overhang, frame.width / 8)),
    bottom: 0,
    left: Math.max(labels.width, Math.min(overhang, frame.width / 8)),
  };
  const { x, width } = plotBox(frame, margins);
  const range = [x, x + Math.max(width - inset, width / 2)] as const;
  const scale = (data.positions.kind === 'time' ? timeScale : exactScale)(xDomain, range);
  const isTall = frame.height >= leastHeight;
  const ticks = isTall ? fittingTicks(candidates(), scale, frame) : { ticks: [], groups: [] };
  const plot = plotBox(frame, { ...margins, bottom: Math.max(baseAxisHeight(ticks), inset) });
  const y = { ...flat, range: [plot.y + plot.height, plot.y] as const };
  return { frame, plot, x: scale, y, valueLabels: labels, ticks };
}

function topMargin({ unit }: ValueLabels, references: readonly Reference[]): number {
  if (!unit) return top;
  return top + unitHeight + (references.length > 0 ? referenceHeight : 0);
}

function fitting(frame: Frame, labels: ValueLabels): ValueLabels {
  const isLarge = frame.width >= leastWidth && frame.height >= leastHeight;
  return isLarge && labels.width <= labelShare * frame.width ? labels : noLabels;
}

/** The scale of the values, its range still open. */
function valueScale({ lines, references, options, frame }: PlanInput): LinearScale {
  let [low, high] = [Infinity, -Infinity];
  for (const line of lines) [low, high] = [Math.min(low, line.low), Math.max(high, line.high)];
  for (const { value } of references) [low, high] = [Math.min(low, value), Math.max(high, value)];
  if (low > high) return exactScale([0, 1], [0, 1], { ticks: 0 });
  const isWhole = lines.every((line) => line.isWhole) && options.format !== 'percent';
  const ticks = Math.min(5, Math.max(2, Math.floor(frame.height / 48)));
  return linearScale([low, high], [0, 1], { zero: options.zero ?? false, whole: isWhole, ticks });
}

function positionExtent(lines: readonly Line[]): readonly [number, number] {
  let [first, last] = [Infinity, -Infinity];
  for (const { xs } of lines) {
    if (xs.length === 0) continue;
    first = Math.min(first, xs[0]!);
    last = Math.max(last, xs.at(-1)!);
  }
  return first <= last ? [first, last] : [0, 0];
}
