import { distanceTo } from './band.js';
import { blankFindings } from './findings.js';
import type { Findings } from './findings.js';
import { isCap } from './goal.js';
import { judge } from './judge.js';
import type { Reading } from './reading.js';
import type { Report } from './report.js';
import { reportMissing } from './reasons.js';
import { situate } from './situation.js';
import type { Situation } from './situation.js';
import { finiteOrNull, shareOf } from './value.js';
import { isEarlyPhase } from './verdict.js';

/** Judges a measured value against its goal. */
export function judgeMeasure(
  reading: Reading,
  report: Report,
): { findings: Findings; situation: Situation } {
  const situation = situate(reading, report);
  reportMissing(situation, reading.indicator, report);
  const findings = {
    ...blankFindings,
    ...judge(situation, reading.indicator, report),
    value: situation.value,
    period: situation.period,
    progress: situation.progress,
    expectedValue: situation.expected,
    expectedProgress: situation.expectedProgress,
    paceRatio: paceRatioOf(situation),
    ratioToTarget: ratioToTargetOf(situation),
    gap: gapOf(situation),
  };
  return { findings, situation };
}

/** What is missing in the good direction; exactly 0 when nothing but noise is. */
function gapOf({ goal, value, tolerance, isContrary }: Situation): number | null {
  if (value === null || isContrary) return null;
  const gap = goal.band
    ? distanceTo(goal.band, value)
    : gapToPoint(goal.better, value, goal.target);
  if (gap === null) return null;
  return Math.abs(gap) <= tolerance ? 0 : finiteOrNull(gap);
}

function gapToPoint(
  better: Situation['goal']['better'],
  value: number,
  target: number | null,
): number | null {
  if (target === null) return null;
  return better === 'lower' ? value - target : target - value;
}

/** Reached over expected: of the way, of a cap or, without a baseline, of the value itself. */
function paceRatioOf(situation: Situation): number | null {
  const { goal, value, expected, progress, expectedProgress, thresholds } = situation;
  if (value === null || expected === null) return null;
  if (isCap(goal)) return value > 0 ? shareOf(expected, value) : null;
  if (expectedProgress !== null) {
    return isEarlyPhase(expectedProgress, thresholds) ? null : shareOf(progress, expectedProgress);
  }
  if (goal.baseline !== null || expected <= 0) return null;
  return goal.better === 'lower' ? shareOf(expected, value) : shareOf(value, expected);
}

/** The share of the target that is reached, where no baseline gives a way to measure. */
function ratioToTargetOf({ goal, value, isContrary }: Situation): number | null {
  const { target, baseline, better } = goal;
  if (isContrary || target === null || target <= 0) return null;
  return baseline === null && better === 'higher' ? shareOf(value, target) : null;
}
