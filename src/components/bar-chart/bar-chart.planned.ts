import type { Locale } from '../../i18n/register.js';
import type { BandScale } from '../../scale/band.js';
import { linearScale, type LinearScale } from '../../scale/linear.js';
import type { Tick, TickRows } from '../../scale/ticks.js';
import { valueLabels, type ValueLabels } from '../../scene/axis.js';
import type { BandNames } from '../../scene/band-names.js';
import type { Box, Frame } from '../../scene/scene.js';
import type { BarModel } from './bar-chart.model.js';
import type { BarChartOptions } from './bar-chart.options.js';
import type { BarPanel } from './bar-chart.panel.js';
import type { BarWords } from './bar-chart.words.js';

/** What is printed at the ends of bars, or of stacks. */
export interface OuterLabels {
  /** By lane, then by band; '' where nothing is printed. */
  readonly texts: readonly (readonly string[])[];
  /** Pixels that the widest takes. */
  readonly width: number;
}

/** "Mục tiêu 95%" in lines, for beside the plot. */
export interface TargetName {
  readonly lines: readonly string[];
  readonly width: number;
}

/** The names of the parts of stacks, for beside the last of them. */
export interface EndNames {
  /** By shown series. */
  readonly lines: readonly (readonly string[])[];
  readonly width: number;
}

/** Where the names of the categories stand, and in which lines. */
export type PlacedNames =
  | { readonly place: 'under' | 'beside'; readonly names: BandNames }
  /** Over lying bars, which leave `height` pixels for it in each row. */
  | { readonly place: 'above'; readonly names: BandNames; readonly height: number }
  /** Periods are labelled in the rhythm of their calendar; values are bands. */
  | { readonly place: 'ticks'; readonly rows: TickRows };

/** Where everything stands: decided before anything is drawn. */
export interface BarPlan {
  /** As tall as lying bars need where those may grow. */
  readonly frame: Frame;
  readonly plot: Box;
  /** Values run to the right, categories downwards. */
  readonly isLying: boolean;
  readonly bands: BandScale;
  /** Bars side by side in a band. */
  readonly lanes: number;
  readonly values: LinearScale;
  /** Categories by band. */
  readonly drawn: Int32Array;
  /** Those drawn are the first of all, not the furthest. */
  readonly isFirstOnes: boolean;
  readonly names: PlacedNames;
  readonly axis: ValueLabels;
  /** What is printed at the ends of bars or stacks; null where there is no room. */
  readonly outer: OuterLabels | null;
  /** The name of the line that all bars are compared with; null where there is none or no room for it. */
  readonly target: TargetName | null;
  /** The names of the parts beside the last stack; null where a legend has them. */
  readonly ends: EndNames | null;
}

/** What a plan is made from. */
export interface PlanInput {
  readonly model: BarModel;
  readonly words: BarWords;
  readonly options: BarChartOptions;
  readonly frame: Frame;
  readonly locale: Locale;
  /** What it has in common with other panels; null where it is alone. */
  readonly panel: BarPanel | null;
}

/** What both ways to stand share. */
export interface PlanStart extends PlanInput {
  readonly drawn: Int32Array;
  readonly isFirstOnes: boolean;
  readonly nameOf: (band: number) => string;
  /** What would be printed at the ends; null where there are too many. */
  readonly outer: () => OuterLabels | null;
  readonly target: TargetName | null;
  readonly ends: EndNames | null;
}

export function lanesOf({ mode, shown }: Pick<BarModel, 'mode' | 'shown'>): number {
  return mode === 'grouped' ? Math.max(shown.length, 1) : 1;
}

/** What the scale must cover: zero, the bars, their targets, and what the author asks for. */
export function valueExtent({
  model,
  drawn,
  options,
  panel,
}: Pick<PlanStart, 'model' | 'drawn' | 'options' | 'panel'>): readonly [number, number] {
  const { stack, targets, mode } = model;
  if (mode === 'percent') return [0, 1];
  const domain = askedFor(options, panel);
  let [low, high] = [Math.min(0, ...domain), Math.max(0, ...domain)];
  const cover = (value: number) => {
    if (value < low) low = value;
    if (value > high) high = value;
  };
  if (targets.all !== null) cover(targets.all);
  for (const category of drawn) {
    cover(stack.low[category] ?? 0);
    cover(stack.high[category] ?? 0);
    for (const each of targets.each) cover(each[category]!);
  }
  return [low, high];
}

/** Values that the author or the other panels want on the scale. */
function askedFor({ domain }: BarChartOptions, panel: BarPanel | null): number[] {
  return [...(domain ?? []), ...(panel?.axes?.values ?? [])].filter(Number.isFinite);
}

/** The scale of the values from round to round number, its range still open. */
export function valueScale(start: PlanStart, ticks: number): LinearScale {
  const { mode, shown } = start.model;
  const isCounted = mode !== 'percent' && start.options.format !== 'percent';
  const areAllWhole = start.panel?.axes?.isWhole ?? areWhole(shown);
  const whole = isCounted && areAllWhole;
  return linearScale(valueExtent(start), [0, 1], { zero: true, whole, ticks });
}

/** Whether all values are integers. */
export function areWhole(shown: BarModel['shown']): boolean {
  return shown.every(({ series: { values } }) =>
    values.every((value) => value !== value || value % 1 === 0),
  );
}

/** Values that are turned to the other side of zero are not below it. */
function unsigned({ value, label }: Tick): Tick {
  return { value, label: label.replace(/^[-\u2212]/, '') };
}

/** The labels of the value axis: shares in percent, everything else as the author formats it. */
export function axisLabels(scale: LinearScale, { model, options, locale }: PlanStart): ValueLabels {
  const format = model.mode === 'percent' ? { format: 'percent' } : options;
  const labels = valueLabels(scale, format, locale);
  const isTurned = model.mode === 'diverging' && (options.opposite ?? []).length > 0;
  return isTurned ? { ...labels, ticks: labels.ticks.map(unsigned) } : labels;
}
