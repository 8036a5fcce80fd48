import type { Locale } from '../../i18n/register.js';
import { exactScale, linearScale, position, type LinearScale } from '../../scale/linear.js';
import type { TickRows } from '../../scale/ticks.js';
import { baseAxisHeight, fittingTicks, valueLabels, type ValueLabels } from '../../scene/axis.js';
import { plotBox } from '../../scene/frame.js';
import type { Box, Frame } from '../../scene/scene.js';
import { symbolReach } from '../../scene/symbols.js';
import { wrapText } from '../../scene/text.js';
import { typeScale } from '../../scene/type-scale.js';
import { extremesOf, type ScatterData } from './scatter-chart.data.js';
import type { ScatterChartOptions } from './scatter-chart.options.js';
import { looksOf } from './scatter-chart.shown.js';
import type { MeasureWords, ScatterWords } from './scatter-chart.words.js';

/** Where everything stands: decided before anything is drawn. */
export interface ScatterPlan {
  frame: Frame;
  plot: Box;
  x: LinearScale;
  y: LinearScale;
  yLabels: ValueLabels;
  xTicks: TickRows;
  /** The names of the measures, in lines. */
  titles: { x: readonly string[]; y: readonly string[] };
  /** Radius of a circle of the area that a row has. */
  radiusOf: (row: number) => number;
  /** Radius of the largest size, and that size; null where all points are of one size. */
  largest: { radius: number; size: number } | null;
}

interface PlanInput {
  data: ScatterData;
  /** The rows that are drawn. */
  shown: Int32Array;
  options: ScatterChartOptions;
  words: ScatterWords;
  frame: Frame;
  locale: Locale;
}

const { size: titleSize, step: titleStep } = typeScale.note;
/** Over the plot, for half a figure of the top tick. */
const top = 12;
const rightEdge = 12;
/** Below these sizes labels would take more room than the points. */
const [leastWidth, leastHeight] = [160, 120];
/** The most that labels may take of the width. */
const labelShare = 0.4;
/** Pixels from tick to tick, about. */
const tickDistance = { x: 72, y: 48 } as const;
/** More points than these are drawn small. */
const few = 200;
const many = 2000;
const noLabels: ValueLabels = { ticks: [], unit: '', width: 0 };

export function planScatter(input: PlanInput): ScatterPlan {
  const { frame, words, locale } = input;
  const isLarge = frame.width >= leastWidth && frame.height >= leastHeight;
  const dots = radii(input);
  const reach = dots.widest * widestReach(input) + 1;
  const flatY = measureScale(input, 'y');
  const labels = isLarge ? bareLabels(flatY, words.y, locale) : noLabels;
  const yLabels = labels.width <= labelShare * frame.width ? labels : noLabels;
  const wrap = (title: string) => (isLarge ? wrapText(title, frame.width, titleSize) : []);
  const titles = { x: wrap(words.x.title), y: wrap(words.y.title) };
  const margins = {
    top: isLarge ? top + titles.y.length * titleStep + 4 : 4,
    right: isLarge ? rightEdge : 4,
    bottom: 0,
    left: Math.max(yLabels.width, 4),
  };
  const across = plotBox(frame, margins);
  const inset = Math.min(reach, across.width / 3, frame.height / 6);
  const x = {
    ...measureScale(input, 'x'),
    range: [across.x + inset, across.x + across.width - inset] as const,
  };
  const xTicks = isLarge ? thinned(x, words.x, input) : { ticks: [], groups: [] };
  const bottom = isLarge ? baseAxisHeight(xTicks) + titles.x.length * titleStep + 4 : 4;
  const plot = plotBox(frame, { ...margins, bottom });
  const high = Math.min(reach, plot.height / 3);
  const shrunk = Math.min(inset, high) / reach; // dots at the edges stay in the frame
  const y = { ...flatY, range: [plot.y + plot.height - high, plot.y + high] as const };
  const { radiusOf, largest } = dots;
  return {
    ...{ frame, plot, x, y, yLabels, xTicks, titles },
    radiusOf: (row) => shrunk * radiusOf(row),
    largest: largest && { ...largest, radius: shrunk * largest.radius },
  };
}

/** Where the point of a row lies in the picture. */
export function pointAt(
  { x, y }: Pick<ScatterPlan, 'x' | 'y'>,
  { xs, ys }: ScatterData,
  row: number,
): { x: number; y: number } {
  return { x: position(x, xs[row]!), y: position(y, ys[row]!) };
}

/** The scale of a measure, its range still open, from what is drawn and the lines across. */
function measureScale({ data, shown, options, frame }: PlanInput, axis: 'x' | 'y'): LinearScale {
  const [column, line] = axis === 'x' ? [data.xs, options.xLine] : [data.ys, options.yLine];
  const extent = extremesOf(column, shown);
  if (!extent) return exactScale([0, 1], [0, 1], { ticks: 0 });
  const values = line ? [...extent, line.value] : extent;
  const length = axis === 'x' ? frame.width : frame.height;
  return linearScale([Math.min(...values), Math.max(...values)], [0, 1], {
    zero: options.zero?.includes(axis) ?? false,
    ticks: Math.min(axis === 'x' ? 8 : 6, Math.max(2, Math.floor(length / tickDistance[axis]))),
  });
}

/** The labels of a scale, without the unit: that stands in the title. */
function bareLabels(scale: LinearScale, { format }: MeasureWords, locale: Locale): ValueLabels {
  return { ...valueLabels(scale, format, locale), unit: '' };
}

/** As many labels under the plot as keep their distance. */
function thinned(
  scale: LinearScale,
  measure: MeasureWords,
  { frame, locale }: PlanInput,
): TickRows {
  const { ticks } = bareLabels(scale, measure, locale);
  const every = (step: number) => ({
    ticks: ticks.filter((_, i) => (ticks.length - 1 - i) % step === 0),
    groups: [],
  });
  return fittingTicks([1, 2, 3, 4].map(every), scale, frame);
}

/** How far the shapes of the categories reach. */
function widestReach({ data }: PlanInput): number {
  return Math.max(...[...looksOf(data).values()].map(({ symbol }) => symbolReach(symbol)), 1);
}

/** Areas are in proportion to sizes; without sizes dots are smaller the more there are. */
function radii({ data: { sizes }, shown, frame }: PlanInput) {
  const [, largestSize] = (sizes && extremesOf(sizes, shown)) ?? [0, 0];
  const plain = shown.length > many ? 2 : shown.length > few ? 3 : 4.5;
  if (!sizes || !(largestSize > 0)) {
    return { radiusOf: () => plain, largest: null, widest: plain };
  }
  const radius = Math.min(24, Math.max(6, Math.min(frame.width, frame.height) / 14));
  const radiusOf = (row: number) => {
    const size = sizes[row]!;
    return Number.isNaN(size) ? plain : Math.max(radius * Math.sqrt(size / largestSize), 1);
  };
  return { radiusOf, largest: { radius, size: largestSize }, widest: Math.max(radius, plain) };
}
