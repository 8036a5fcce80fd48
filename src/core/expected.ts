import type { Goal, Knot } from './goal.js';
import type { Report } from './report.js';
import { finiteOrNull } from './value.js';

/**
 * E(t): the value that the plan expects on a day. Before its first and after its last point the
 * plan holds their values, from the target date on it is the target. `null` without a plan: a
 * target alone, or a baseline without a date and no milestones.
 */
export function expectedAt(goal: Goal, day: number, report: Report): number | null {
  const knots = knotsInForce(goal, day);
  const [first, last] = [knots[0], knots.at(-1)];
  if (!first || !last) return null;
  if (goal.end !== null && day >= goal.end && goal.target !== null) return goal.target;
  if (day <= first.day) return first.value;
  if (day >= last.day) return last.value;
  const next = knots.findIndex((knot) => knot.day > day);
  const [from, to] = [knots[next - 1], knots[next]];
  return from && to ? between(from, to, day, pathThrough(goal, knots, report)) : null;
}

/** The points of the plan as it stood on a day; none when there is no plan. */
export function knotsInForce(goal: Goal, day: number): readonly Knot[] {
  if (goal.band) return [];
  if (goal.yearEnd !== null) return knotsOfYear(goal);
  const aim = aimOn(goal, day);
  const milestones = aim ? goal.milestones.filter((each) => each.day < aim.day) : goal.milestones;
  const hasStart = goal.baseline !== null && goal.start !== null;
  if (!hasStart && milestones.length === 0) return [];
  return [
    ...(goal.baseline !== null && goal.start !== null
      ? [{ day: goal.start, value: goal.baseline }]
      : []),
    ...milestones,
    ...(aim ? [aim] : []),
  ];
}

/** The target that was in force on a day; after its last revision that is the present one. */
function aimOn(goal: Goal, day: number): Knot | null {
  const lastRevision = goal.revisions.at(-1);
  if (lastRevision && day < lastRevision.setOn) {
    return goal.revisions.findLast(({ setOn }) => setOn <= day) ?? goal.revisions[0] ?? null;
  }
  return goal.target === null || goal.end === null ? null : { day: goal.end, value: goal.target };
}

function knotsOfYear({ start, yearEnd, target }: Goal): readonly Knot[] {
  if (start === null || yearEnd === null || target === null) return [];
  return [
    { day: start, value: 0 },
    { day: yearEnd, value: target },
  ];
}

/** The way between two points. Compound growth cannot pass through 0: then it is linear. */
function pathThrough(goal: Goal, knots: readonly Knot[], report: Report): Goal['path'] {
  if (goal.yearEnd !== null) return 'linear';
  if (goal.path !== 'compound') return goal.path;
  const isOneSided = knots.every(({ value }) => value > 0) || knots.every(({ value }) => value < 0);
  if (isOneSided) return 'compound';
  report('compound-refused', {}, ['path']);
  return 'linear';
}

function between(from: Knot, to: Knot, day: number, path: Goal['path']): number | null {
  const share = (day - from.day) / (to.day - from.day);
  if (path === 'step') return from.value;
  if (path === 'compound') return finiteOrNull(from.value * (to.value / from.value) ** share);
  return finiteOrNull(from.value + (to.value - from.value) * share);
}
