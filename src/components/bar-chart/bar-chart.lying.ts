import { bandScale } from '../../scale/band.js';
import { exactScale, type LinearScale } from '../../scale/linear.js';
import type { ValueLabels } from '../../scene/axis.js';
import { linesOf } from '../../scene/band-names.js';
import { plotBox } from '../../scene/frame.js';
import type { Box } from '../../scene/scene.js';
import { sharedWidth } from './bar-chart.panel.js';
import {
  axisLabels,
  lanesOf,
  valueExtent,
  valueScale,
  type BarPlan,
  type PlanStart,
} from './bar-chart.planned.js';
import { nameStep, namesInRows, sideNames, type SideNames } from './bar-chart.side-names.js';
import { noAxis } from './bar-chart.standing.js';
import { targetHeight } from './bar-chart.target-name.js';

/** Between a bar and its value, in pixels. */
export const valueDistance = 8;
/** The lowest lane that a figure can stand beside. */
const leastLane = 13;
/** Over the rows, for the unit; under them, for the axis. */
const [unitHeight, axisHeight] = [22, 24] as const;
/** Heights of a row with one bar, by how many rows there are at most. */
const rowHeights: readonly (readonly [rows: number, height: number])[] = [
  [12, 36],
  [30, 28],
  [Infinity, 22],
];
/** Of one of several bars in a row. */
const laneHeight = 20;
/** Between the rows. */
const rowGap = 14;
/** The thickest bar, in pixels. */
const thickest = 28;

/** Bars that lie on a vertical line, with their names at the left or above; values stand at their ends. */
export function planLying(start: PlanStart): BarPlan {
  const { model, drawn, target } = start;
  const lanes = lanesOf(model);
  const flat = valueScale(start, Math.min(6, Math.max(4, Math.floor(start.frame.width / 90))));
  const labels = axisLabels(flat, start);
  const top = (labels.unit ? unitHeight : 2) + targetHeight(target);
  const wanted = namesOf(start);
  const height = start.options.fitsRows
    ? top + drawn.length * rowHeight(wanted, drawn.length, lanes) + axisHeight
    : start.frame.height;
  const frame = { width: start.frame.width, height };
  const row = (height - top - axisHeight) / Math.max(drawn.length, 1);
  const { width, ...names } = namesInRows(wanted, row, lanes);
  const fill = fillOf(row, names.height, lanes);
  const outer = laneOf(row, names.height, lanes) >= leastLane ? start.outer() : null;
  const isComplete = outer !== null && model.mode === 'grouped';
  const plot = plotBox(frame, { top, right: 2, bottom: isComplete ? 2 : axisHeight, left: width });
  const shift = names.height / 2;
  const rows = [plot.y + shift, plot.y + plot.height + shift] as const;
  return {
    ...{
      frame,
      plot,
      lanes,
      drawn,
      isFirstOnes: start.isFirstOnes,
      outer,
      target,
      names,
      ends: null,
      isLying: true,
    },
    axis: isComplete ? { ...noAxis, unit: labels.unit } : axisOf(labels, height),
    bands: bandScale(drawn.length, rows, { fill, most: lanes * thickest }),
    values: {
      ...(isComplete ? withoutAxis(start) : flat),
      range: rangeOf(plot, flat, outer === null ? 0 : outer.width + valueDistance),
    },
  };
}

function namesOf({ drawn, nameOf, frame, panel }: PlanStart): SideNames {
  const most = panel?.axes ? sharedWidth : Infinity;
  return sideNames(Array.from(drawn.keys(), nameOf), Math.min(frame.width, most));
}

/** The share of a row that its bars take: not that of a name over them. */
function fillOf(row: number, nameHeight: number, lanes: number): number {
  const share = lanes > 1 ? 0.78 : 0.58;
  return Math.max(0.1, Math.min(share, 1 - (nameHeight + 4) / Math.max(row, 1)));
}

/** Pixels that each bar has for its value. */
function laneOf(row: number, nameHeight: number, lanes: number): number {
  return lanes > 1 ? (row * fillOf(row, nameHeight, lanes)) / lanes : row - nameHeight;
}

/** The height that a row takes where it may take what it needs. */
function rowHeight({ names, height }: SideNames, rows: number, lanes: number): number {
  const [, one] = rowHeights.find(([most]) => rows <= most)!;
  const bars = lanes > 1 ? lanes * laneHeight + rowGap : height > 0 ? 22 : one;
  return height > 0 ? height + bars : Math.max(bars, linesOf(names) * nameStep + 6);
}

/** Values at all bars need no axis, and no round numbers at its ends. */
function withoutAxis(start: PlanStart): LinearScale {
  const [low, high] = valueExtent(start);
  return exactScale(low === high ? [0, 1] : [low, high], [0, 1], { ticks: 0 });
}

function axisOf(labels: ValueLabels, height: number): ValueLabels {
  return height < 3 * axisHeight ? noAxis : labels;
}

/** Room for figures beyond the ends of the bars, on the sides to which there are any. */
function rangeOf({ x, width }: Box, { domain }: LinearScale, room: number): [number, number] {
  const least = Math.min(room, width / 3);
  const low = domain[0] < 0 ? least : 0;
  const high = domain[1] > 0 || domain[0] === 0 ? least : 0;
  return [x + low, x + width - high];
}
