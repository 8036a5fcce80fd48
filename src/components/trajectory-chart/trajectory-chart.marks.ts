import { between, crossing } from '../../core/between.js';
import type { Knot } from '../../core/goal.js';
import { position } from '../../scale/linear.js';
import { isInside } from '../../scene/frame.js';
import {
  bridgeVertices,
  GAP,
  linePath,
  lineVertices,
  loneVertices,
  round,
} from '../../scene/marks.js';
import type { CircleMark, Layer, Mark, Paint, PathMark } from '../../scene/scene.js';
import { areasBetween } from './trajectory-chart.areas.js';
import type { Course, Outlook } from './trajectory-chart.course.js';
import type { TrajectoryOptions } from './trajectory-chart.options.js';
import { dot, lineThrough, placeOf } from './trajectory-chart.places.js';
import { formerMarks, planMarks, targetMarks } from './trajectory-chart.plan-marks.js';
import type { TrajectoryPlan } from './trajectory-chart.plan.js';

const gapBarWidth = 4;

/** What lies under the lines: the band to stay in, the way missed or gained, the interval of the forecast. */
export function groundLayer(course: Course, plan: TrajectoryPlan): Layer {
  const areas = areasBetween(course);
  const outline = (isBehind: boolean) =>
    areas
      .filter((area) => area.isBehind === isBehind)
      .map(({ outline: knots }) => polygon(plan, knots))
      .join('');
  return {
    id: 'ground',
    marks: [
      ...filled('band', bandPath(course, plan), 'on-track-tint'),
      ...filled('ahead', outline(false), 'on-track-tint'),
      ...filled('behind', outline(true), 'off-track-tint'),
      ...filled('interval', course.outlook ? coneOf(course.outlook, plan) : '', 'brand-tint'),
    ],
  };
}

function filled(role: string, d: string, fill: Paint): PathMark[] {
  return d === '' ? [] : [{ type: 'path', role, d, fill }];
}

function bandPath({ judged: { goal } }: Course, { plot, y }: TrajectoryPlan): string {
  if (!goal.band) return '';
  const { min, max } = goal.band;
  const [bottom, top] = [min ?? y.domain[0], max ?? y.domain[1]].map((v) => round(position(y, v)));
  return `M${round(plot.x)},${bottom}V${top}H${round(plot.x + plot.width)}V${bottom}Z`;
}

/** The lines: target, plan with its stations, today, what was, and what is to be expected. */
export function courseLayer(
  course: Course,
  plan: TrajectoryPlan,
  { gaps }: Pick<TrajectoryOptions, 'gaps'>,
): Layer {
  return {
    id: 'marks',
    marks: [
      ...formerMarks(course, plan),
      ...targetMarks(course, plan),
      ...planMarks(course, plan),
      ...nowMarks(course, plan),
      ...(gaps === 'bridge' ? bridgeMarks(course, plan) : []),
      ...actualMarks(course, plan),
      ...forecastMarks(course, plan),
      ...newestMarks(course, plan),
    ],
  };
}

/** From value to value over periods without data; a counter that started again is not led back. */
function bridgeMarks({ actual, judged }: Course, plan: TrajectoryPlan): PathMark[] {
  if (judged.goal.isYearly) return [];
  const d = linePath(actual, bridgeVertices(lineVertices(actual, plan.x)), plan.x, plan.y);
  const style = { stroke: 'brand', strokeWidth: 1.5, dash: '2 5' } as const;
  return d === '' ? [] : [{ type: 'path', role: 'bridge', d, ...style }];
}

function nowMarks({ now }: Course, { plot, x }: TrajectoryPlan): PathMark[] {
  if (now === null) return [];
  const d = `M${round(position(x, now))},${round(Math.max(plot.y - 4, 0))}V${round(plot.y + plot.height)}`;
  return [{ type: 'path', role: 'now', d, stroke: 'ink-3', strokeWidth: 1 }];
}

function actualMarks({ actual }: Course, plan: TrajectoryPlan): Mark[] {
  const vertices = lineVertices(actual, plan.x);
  const d = linePath(actual, vertices, plan.x, plan.y);
  const line: PathMark = {
    type: 'path',
    role: 'line',
    d,
    stroke: 'brand',
    strokeWidth: 2.5,
    round: true,
  };
  const last = vertices.findLast((vertex) => vertex !== GAP);
  const dots = loneVertices(vertices).filter((vertex) => vertex !== last);
  return [
    ...(d.includes('L') ? [line] : []),
    ...dots.map((i) =>
      dot(placeOf(plan, { day: actual.xs[i]!, value: actual.ys[i]! }), 'brand', 3),
    ),
  ];
}

/** The difference to the plan as a bar, and the newest value on it. */
function newestMarks({ newest, judged }: Course, plan: TrajectoryPlan): Mark[] {
  if (!newest) return [];
  const at = placeOf(plan, newest);
  const marks: Mark[] = [dot(at, 'brand', 5)];
  const { expectedValue } = judged.assessment;
  if (expectedValue === null) return marks;
  const planned = placeOf(plan, { day: newest.day, value: expectedValue });
  if (Math.abs(planned.y - at.y) < gapBarWidth) return marks;
  const isBehind = planned.y < at.y !== (judged.goal.better === 'lower');
  const stroke = isBehind ? 'off-track-mark' : 'on-track-mark';
  const d = `M${at.x},${planned.y}V${at.y}`;
  return [{ type: 'path', role: 'gap', d, stroke, strokeWidth: gapBarWidth }, ...marks];
}

function forecastMarks({ outlook }: Course, plan: TrajectoryPlan): Mark[] {
  if (!outlook) return [];
  const end = alongOutlook(outlook, lastVisible(outlook, plan));
  const d = lineThrough([outlook.from, end].map((knot) => placeOf(plan, knot)));
  const line: PathMark = {
    ...{
      type: 'path',
      role: 'forecast',
      d,
      stroke: 'brand',
      strokeWidth: 2,
      dash: '2 5',
      round: true,
    },
  };
  const { reach } = outlook;
  const ring: CircleMark[] = reach
    ? [
        {
          type: 'circle',
          role: 'reach',
          ...placeOf(plan, reach),
          r: 5,
          fill: 'surface',
          stroke: 'brand',
          strokeWidth: 2,
        },
      ]
    : [];
  return [line, ...ring];
}

/** The value that a forecast of some slope expects on a day. */
export function alongOutlook({ from, slope }: Pick<Outlook, 'from' | 'slope'>, day: number): Knot {
  const value = from.value + slope * (day - from.day);
  return { day, value: Math.min(Math.max(value, -Number.MAX_VALUE), Number.MAX_VALUE) };
}

/** The last day on which the forecast lies within the axis. */
export function lastVisible({ from, slope, to }: Outlook, { y }: TrajectoryPlan): number {
  const edge = slope > 0 ? y.domain[1] : y.domain[0];
  return slope === 0
    ? to
    : Math.min(to, Math.max(from.day, from.day + (edge - from.value) / slope));
}

/** The interval of the forecast as far as the axis goes. */
function coneOf({ from, low, high, to }: Outlook, plan: TrajectoryPlan): string {
  const at = (slope: number): Knot => alongOutlook({ from, slope }, to);
  const [lowest, highest] = plan.y.domain;
  const below = cut([from, at(high), at(low)], (value) => highest / 2 - value / 2);
  return polygon(
    plan,
    cut(below, (value) => value / 2 - lowest / 2),
  );
}

/** The part of a convex outline where `inside` is not negative (Sutherland–Hodgman). */
function cut(outline: readonly Knot[], inside: (value: number) => number): Knot[] {
  return outline.flatMap((knot, i) => {
    const before = outline.at(i - 1)!;
    const [from, to] = [inside(before.value), inside(knot.value)];
    const share = crossing(from, to);
    const kept = to < 0 ? [] : [knot];
    if (share === null) return kept;
    const day = between(before.day, knot.day, share);
    return [{ day, value: between(before.value, knot.value, share) }, ...kept];
  });
}

function polygon(plan: TrajectoryPlan, outline: readonly Knot[]): string {
  return outline.length < 3 ? '' : `${lineThrough(outline.map((knot) => placeOf(plan, knot)))}Z`;
}

/** Marks that a narrow frame would cut are left out. */
export function withinFrame({ frame }: TrajectoryPlan, layer: Layer): Layer {
  return { ...layer, marks: layer.marks.filter((mark) => isInside(frame, mark)) };
}
