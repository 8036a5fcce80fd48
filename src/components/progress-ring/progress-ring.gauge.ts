import { shareOf } from '../../core/value.js';
import type { JudgedGoal } from '../../scene/judged-goal.js';

/** A goal on the scale of a ring, whose end is 1; null where nothing can be drawn. */
export interface Gauge {
  done: number | null;
  /** Null where it is the end of the ring. */
  target: number | null;
  /** What the plan expects by now. */
  expected: number | null;
}

const nothing: Gauge = { done: null, target: null, expected: null };

/**
 * Where a goal stands on its ring. Percentages that should rise keep their own scale, 0–100 %, so that the ring shows
 * the very figure; points are shares of their maximum, steps of their number; any other goal shows the way done from
 * its start to its target, whichever way is better.
 */
export function gaugeOf(judged: JudgedGoal): Gauge {
  const { indicator, assessment, goal, withheld } = judged;
  if (withheld) return nothing;
  switch (indicator.kind) {
    case 'pass-fail':
      return { ...nothing, done: indicator.passed === true ? 1 : null };
    case 'score':
      return {
        ...nothing,
        done: assessment.shareOfMax,
        target: shareOf(goal.target, indicator.maxScore ?? null),
      };
    case 'task':
      return { ...nothing, done: shareOf(assessment.stepsDone, assessment.stepsTotal) };
    default:
      return measureGauge(judged);
  }
}

function measureGauge({ indicator, assessment, goal }: JudgedGoal): Gauge {
  const { value, expectedValue, progress, ratioToTarget, expectedProgress } = assessment;
  const isPercentage = indicator.unit === '%' && goal.better === 'higher';
  if (isPercentage && isWithin(value) && isWithin(goal.target))
    return {
      done: shareOf(value, 100),
      target: shareOf(goal.target, 100),
      expected: shareOf(expectedValue, 100),
    };
  const done = progress ?? ratioToTarget;
  return { ...nothing, done, expected: expectedProgress };
}

function isWithin(percentage: number | null): boolean {
  return percentage !== null && percentage >= 0 && percentage <= 100;
}
