import { between, crossing } from '../../core/between.js';
import type { Knot } from '../../core/goal.js';
import type { Course } from './trajectory-chart.course.js';

/** An area between what was and what was planned: its edge along the values, then back along the plan. */
export interface Area {
  isBehind: boolean;
  outline: readonly Knot[];
}

/** Values and plan at one day. */
interface Pair {
  day: number;
  actual: number;
  planned: number;
}

/** The areas between the values and the plan, split where they cross and where data is missing. */
export function areasBetween(course: Course): Area[] {
  const sign = course.judged.goal.better === 'lower' ? -1 : 1;
  return runsOf(course).flatMap((run) => {
    const pairs = withCrossings(run);
    const pieces: Pair[][] = [];
    for (const pair of pairs) {
      pieces.at(-1)?.push(pair);
      if (pair.actual === pair.planned) pieces.push([pair]);
      else if (pieces.length === 0) pieces.push([pair]);
    }
    return pieces.flatMap((piece) => areaOf(piece, sign));
  });
}

function areaOf(piece: readonly Pair[], sign: number): Area[] {
  const widest = piece.find(({ actual, planned }) => actual !== planned);
  if (!widest || piece.length < 2) return [];
  const along = piece.map(({ day, actual }) => ({ day, value: actual }));
  const back = piece.map(({ day, planned }) => ({ day, value: planned })).reverse();
  const isBehind = sign * (widest.actual - widest.planned) < 0;
  return [{ isBehind, outline: [...along, ...back] }];
}

/** Values without a gap between them, also at the days where the plan bends. */
function runsOf({ actual: { xs, ys }, plan, expectedAt }: Course): Pair[][] {
  const [first] = plan;
  if (!first) return [];
  const runs: Pair[][] = [[]];
  const add = (day: number, actual: number) => {
    const planned = expectedAt(day);
    if (planned !== null && day >= first.day) runs.at(-1)?.push({ day, actual, planned });
  };
  for (let i = 0; i < xs.length; i++) {
    const [day, value, next] = [xs[i]!, ys[i]!, ys[i + 1] ?? NaN];
    if (Number.isNaN(value)) runs.push([]);
    else {
      add(day, value);
      if (Number.isNaN(next)) continue;
      const end = xs[i + 1]!;
      for (const bend of plan)
        if (bend.day > day && bend.day < end)
          add(bend.day, between(value, next, (bend.day - day) / (end - day)));
    }
  }
  return runs;
}

/** The pairs, with one more wherever values and plan cross. */
function withCrossings(run: readonly Pair[]): Pair[] {
  return run.flatMap((pair, i) => {
    const before = run[i - 1];
    if (!before) return [pair];
    const share = crossing(lead(before), lead(pair));
    if (share === null) return [pair];
    const value = between(before.actual, pair.actual, share);
    return [{ day: between(before.day, pair.day, share), actual: value, planned: value }, pair];
  });
}

/** How far a value is above the plan, halved so that the largest numbers do not overflow. */
function lead({ actual, planned }: Pair): number {
  return actual / 2 - planned / 2;
}
