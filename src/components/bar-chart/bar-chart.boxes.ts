import { bandStart } from '../../scale/band.js';
import { position } from '../../scale/linear.js';
import { round } from '../../scene/marks.js';
import { acrossTo, downTo, moveTo, pathText, type PathText } from '../../scene/path-text.js';
import type { Box } from '../../scene/scene.js';
import type { BarPlan } from './bar-chart.planned.js';

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

/** Commands that a rectangle takes in a path. */
export const boxCommands = 4;

/** Adds a rectangle to a path; it is closed by being filled. */
export function addBox(path: PathText, { x, y, width, height }: Box): void {
  path.point(moveTo, x, y);
  path.side(acrossTo, x + width);
  path.side(downTo, y + height);
  path.side(acrossTo, x);
}

/** A rectangle to be stroked. */
export function outlinePath(box: Box): string {
  const path = pathText(boxCommands + 1);
  addBox(path, box);
  path.side(downTo, box.y);
  return path.text();
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
