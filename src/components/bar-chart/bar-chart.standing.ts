import { bandScale, type BandScale } from '../../scale/band.js';
import { exactScale, type LinearScale } from '../../scale/linear.js';
import { baseAxisHeight, fittingTicks, type ValueLabels } from '../../scene/axis.js';
import { namesHeight, namesUnder, timesInBands } from '../../scene/band-names.js';
import { plotBox } from '../../scene/frame.js';
import { positionTicks } from '../../scene/position-ticks.js';
import type { Frame } from '../../scene/scene.js';
import {
  axisLabels,
  lanesOf,
  valueScale,
  type BarPlan,
  type OuterLabels,
  type PlacedNames,
  type PlanStart,
} from './bar-chart.planned.js';
import type { BarModel } from './bar-chart.model.js';
import { targetDistance } from './bar-chart.target-name.js';

/** Over the plot, for half a figure of the axis; for a value over the highest bar; for the unit. */
const [top, labelTop, unitHeight] = [12, 22, 20] as const;
/** Below the lowest bar, for its value. */
const labelBottom = 20;
/** Below these sizes labels would take more room than the bars. */
const [leastWidth, leastHeight] = [120, 80];
/** The most that the labels of values may take of the width. */
const labelShare = 0.4;
/** The narrowest label with its distance, in pixels. */
const leastTick = 12;
/** The widest a bar may be, in pixels. */
const mostWidth = 56;
export const noAxis: ValueLabels = { ticks: [], unit: '', width: 0 };

/** Bars that stand on a horizontal line, with an axis of values at their left. */
export function planStanding(start: PlanStart): BarPlan {
  const { frame, model, drawn, isFirstOnes, target, ends } = start;
  const lanes = lanesOf(model);
  const flat = valueScale(start, Math.min(5, Math.max(2, Math.floor(frame.height / 48))));
  const axis = fitting(frame, axisLabels(flat, start));
  const right = rightMargin(start);
  const across = plotBox(frame, { top: 0, bottom: 0, left: axis.width, right });
  const bands = bandScale(drawn.length, [across.x, across.x + across.width], {
    ...{ fill: fillOf(model), most: lanes * mostWidth },
  });
  const isTall = frame.height >= leastHeight;
  const names = isTall ? namesOf(start, bands.step, across) : noNames;
  const outer = isTall ? outerOf(start, bands) : null;
  const over = (outer ? labelTop : top) + (axis.unit ? unitHeight : 0);
  const plot = plotBox(frame, { top: over, right, bottom: names.height, left: axis.width });
  const low = outer && flat.domain[0] < 0 ? Math.min(labelBottom, plot.height / 4) : 0;
  const values = { ...flat, range: [plot.y + plot.height - low, plot.y] as const };
  const shared = {
    frame,
    plot,
    bands,
    lanes,
    values,
    drawn,
    isFirstOnes,
    axis,
    outer,
    target,
    ends,
  };
  return { ...shared, isLying: false, names: names.placed };
}

/** Room for the name of a target, or for those of the parts beside the last stack. */
function rightMargin({ target, ends }: PlanStart): number {
  if (target) return target.width + targetDistance + 4;
  return ends ? ends.width + 4 : 0;
}

/** Bars side by side keep their groups apart; parts of a stack need room for their values. */
function fillOf({ mode, shown }: BarModel): number {
  if (shown.length < 2) return 0.62;
  return mode === 'grouped' ? 0.8 : 0.74;
}

/** The values over the bars, if the widest stands over its own bar alone. */
function outerOf(start: PlanStart, { width, step }: BandScale): OuterLabels | null {
  const lanes = lanesOf(start.model);
  const pitch = lanes > 1 ? width / lanes : step;
  const outer = pitch < leastTick ? null : start.outer();
  return outer && outer.width <= pitch - 2 ? outer : null;
}

interface NamesUnder {
  placed: PlacedNames;
  height: number;
}
const noNames: NamesUnder = { placed: { place: 'under', names: [] }, height: 8 };

/** Periods in the rhythm of their calendar where they stand in its order; else as many names as have room. */
function namesOf(start: PlanStart, step: number, plot: { x: number; width: number }): NamesUnder {
  const { model, frame, locale, drawn } = start;
  const { positions, places } = model.data;
  if (positions.kind === 'time' && isInOrder(drawn)) {
    const days = Float64Array.from(drawn, (category) => places[category]!);
    const domain = [days[0]!, days.at(-1)!] as const;
    const most = Math.ceil(frame.width / leastTick);
    const candidates = timesInBands(positionTicks(positions, domain, locale, most), days);
    const rows = fittingTicks(candidates, bandMiddles(drawn.length, step, plot.x), frame);
    if (rows.ticks.length > 1)
      return { placed: { place: 'ticks', rows }, height: baseAxisHeight(rows) };
  }
  const names = namesUnder(drawn.length, start.nameOf, step);
  return { placed: { place: 'under', names }, height: Math.max(namesHeight(names), 8) };
}

/** Whether periods stand in the order of time: more than one of them, none out of place. */
function isInOrder(drawn: Int32Array): boolean {
  return drawn.length > 1 && drawn.every((category, i) => i === 0 || category > drawn[i - 1]!);
}

/** Bands as a scale: a band's number lies in its middle. */
export function bandMiddles(count: number, step: number, from: number): LinearScale {
  const range = [from + step / 2, from + (count - 0.5) * step] as const;
  return exactScale([0, count - 1], range, { ticks: 0 });
}

function fitting(frame: Frame, labels: ValueLabels): ValueLabels {
  const isLarge = frame.width >= leastWidth && frame.height >= leastHeight;
  return isLarge && labels.width <= labelShare * frame.width ? labels : noAxis;
}
