import { bandStart } from '../../scale/band.js';
import { position } from '../../scale/linear.js';
import { round } from '../../scene/marks.js';
import type { Box } from '../../scene/scene.js';
import type { BarPlan } from './bar-chart.plan.js';

/** Bars thicker than this begin and end on whole pixels: their edges are sharp. */
const sharp = 6;
/** Between the bars of one band, where they are thick enough to spare it. */
const laneGap = 1;

/** Where a bar lies across the direction of the values: its first pixel and its thickness. */
export function laneOf({ bands, lanes }: BarPlan, lane: number, band: number): [number, number] {
  const width = bands.width / lanes;
  const start = bandStart(bands, band) + lane * width;
  if (width < sharp) return [start, width];
  const first = Math.round(start);
  return [first, Math.round(start + width) - first - (lanes > 1 ? laneGap : 0)];
}

/** The rectangle of a bar between two values. */
export function barBox(plan: BarPlan, lane: number, band: number, from: number, to: number): Box {
  const [start, thickness] = laneOf(plan, lane, band);
  const [a, b] = [position(plan.values, from), position(plan.values, to)];
  const [low, length] = [Math.min(a, b), Math.abs(b - a)];
  return plan.isLying
    ? { x: low, y: start, width: length, height: thickness }
    : { x: start, y: low, width: thickness, height: length };
}

/** A rectangle as a path; it is closed by being filled. */
export function boxPath({ x, y, width, height }: Box): string {
  return `M${round(x)},${round(y)}H${round(x + width)}V${round(y + height)}H${round(x)}`;
}

/** The same to be stroked. */
export function outlinePath(box: Box): string {
  return `${boxPath(box)}V${round(box.y)}`;
}

/** A line at a value across one bar, longer than it is thick by `overhang` on both sides. */
export function acrossPath(
  plan: BarPlan,
  [start, thickness]: readonly [number, number],
  value: number,
  overhang: number,
): string {
  const at = round(position(plan.values, value));
  const [from, to] = [round(start - overhang), round(start + thickness + overhang)];
  return plan.isLying ? `M${at},${from}V${to}` : `M${from},${at}H${to}`;
}
