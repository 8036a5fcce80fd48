import type { Goal, Knot } from './goal.js';
import { finiteOrNull } from './value.js';

/**
 * E(t): the value that the plan expects on a day. Before its first and after its last point the
 * plan holds their values, from the target date on it is the target. `null` without a plan, which
 * needs milestones, or a baseline and a target with their dates.
 */
export function expectedAt(goal: Goal, day: number): number | null {
  const knots = knotsInForce(goal, day);
  const [first, last] = [knots[0], knots.at(-1)];
  if (!first || !last) return null;
  if (goal.end !== null && day >= goal.end && goal.target !== null) return goal.target;
  if (day <= first.day) return first.value;
  if (day >= last.day) return last.value;
  const next = knots.findIndex((knot) => knot.day > day);
  const [from, to] = [knots[next - 1], knots[next]];
  return from && to ? between(from, to, day, goal.path) : null;
}

/**
 * The plan as a line: its points and, where it jumps or bends, points beside them. Empty without a
 * plan.
 */
export function plannedPath(goal: Goal): Knot[] {
  const knots = knotsInForce(goal, goal.end ?? Number.MAX_SAFE_INTEGER);
  const [first, last] = [knots[0], knots.at(-1)];
  if (!first || !last) return [];
  const jumps = [
    ...goal.revisions.map(({ setOn }) => setOn),
    ...(goal.path === 'step' ? knots.map(({ day }) => day) : []),
  ];
  const days = new Set([
    ...knots.map(({ day }) => day),
    ...jumps.flatMap((day) => [day - 1, day]),
    ...(goal.path === 'compound' ? daysAlong(first.day, last.day) : []),
  ]);
  return [...days]
    .filter((day) => day >= first.day && day <= last.day)
    .sort((a, b) => a - b)
    .flatMap((day) => {
      const value = expectedAt(goal, day);
      return value === null ? [] : [{ day, value }];
    });
}

/** The points of the plan as it stood on a day; none when there is no plan. */
function knotsInForce(goal: Goal, day: number): readonly Knot[] {
  if (goal.band) return [];
  if (goal.isYearly) return knotsOfYear(goal);
  const aim = aimOn(goal, day);
  const milestones = aim ? goal.milestones.filter((each) => each.day < aim.day) : goal.milestones;
  const knots = [...originOf(goal), ...milestones, ...(aim ? [aim] : [])];
  return milestones.length > 0 || knots.length > 1 ? knots : [];
}

function originOf({ start, baseline }: Goal): readonly Knot[] {
  return start === null || baseline === null ? [] : [{ day: start, value: baseline }];
}

/** The target that was in force on a day; after its last revision that is the present one. */
export function aimOn(goal: Goal, day: number): Knot | null {
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

function between(from: Knot, to: Knot, day: number, path: Goal['path']): number | null {
  const share = (day - from.day) / (to.day - from.day);
  if (path === 'step') return from.value;
  if (path === 'compound') return finiteOrNull(from.value * (to.value / from.value) ** share);
  return finiteOrNull(from.value + (to.value - from.value) * share);
}

/** Enough days for a curve to look like one. */
function daysAlong(first: number, last: number): number[] {
  const pieces = 48;
  const step = (last - first) / pieces;
  return Array.from({ length: pieces }, (_, index) => Math.round(first + step * index));
}
