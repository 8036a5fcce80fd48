import { position } from '../../scale/linear.js';
import { isInside } from '../../scene/frame.js';
import { round } from '../../scene/marks.js';
import type { Mark, PathMark } from '../../scene/scene.js';
import type { Course } from './trajectory-chart.course.js';
import { dot, lineThrough, placeOf, type Place } from './trajectory-chart.places.js';
import type { TrajectoryPlan } from './trajectory-chart.plan.js';

const diamond = 5;

/** What is asked for: the target, or the edges of its band. */
export function targetMarks({ judged: { goal } }: Course, { plot, y }: TrajectoryPlan): PathMark[] {
  const edges = goal.band ? [goal.band.min, goal.band.max] : [goal.target];
  return edges.flatMap((value) => {
    if (value === null) return [];
    const d = `M${round(plot.x)},${round(position(y, value))}H${round(plot.x + plot.width)}`;
    return [{ type: 'path', role: 'target', d, stroke: 'ink', strokeWidth: 1.5 } as const];
  });
}

/** What was asked for before: faint, until the day on which it was revised. */
export function formerMarks({ former }: Course, { plot, x, y }: TrajectoryPlan): PathMark[] {
  return former.map(({ value, until }) => {
    const end = Math.min(Math.max(position(x, until), plot.x), plot.x + plot.width);
    const d = `M${round(plot.x)},${round(position(y, value))}H${round(end)}`;
    return { type: 'path', role: 'former-target', d, stroke: 'context', strokeWidth: 1 };
  });
}

/** The planned path with its stations. */
export function planMarks({ plan: knots, stations }: Course, plan: TrajectoryPlan): Mark[] {
  if (knots.length < 2) return [];
  const d = lineThrough(knots.map((knot) => placeOf(plan, knot)));
  const line: Mark = {
    type: 'path',
    role: 'plan',
    d,
    stroke: 'ink-2',
    strokeWidth: 1.5,
    dash: '6 4',
  };
  const marks = stations
    .map((knot) => placeOf(plan, knot))
    .filter((at) => isInside(plan.frame, dot(at, 'surface', diamond)))
    .map(diamondAt)
    .join('');
  const stroke = { stroke: 'ink-2', strokeWidth: 1.5 } as const;
  return [line, { type: 'path', role: 'stations', d: marks, fill: 'surface', ...stroke }];
}

function diamondAt({ x, y }: Place): string {
  const r = diamond;
  return `M${round(x - r)},${y}L${x},${round(y - r)}L${round(x + r)},${y}L${x},${round(y + r)}Z`;
}
