import { isPast, reportEarlySuccess, reportMissingFinalValue } from './deadline.js';
import { isLevel, timeShare } from './goal.js';
import type { Report } from './report.js';
import type { Situation } from './situation.js';
import { RELATIVE_TOLERANCE, toleranceOf } from './value.js';
import { fact, isEarlyPhase, statusByRatio, verdict } from './verdict.js';
import type { Verdict } from './verdict.js';

/** Judges a value against one point to reach. */
export function judgePoint(
  situation: Situation,
  value: number,
  target: number,
  report: Report,
): Verdict {
  if (isMet(situation, value, target, report)) {
    reportEarlySuccess(situation, report);
    return fact('achieved');
  }
  if (isPast(situation)) {
    reportMissingFinalValue(situation, report);
    return fact('overdue');
  }
  if (isLevel(situation.goal)) return verdict('off-track', 'band'); // to keep a level is to maintain it
  const { progress, expectedProgress } = situation;
  if (progress === null) return judgeWithoutBaseline(situation, value);
  const isEarly = expectedProgress !== null && isEarlyPhase(expectedProgress, situation.thresholds);
  if (isEarly) reportEarlyPhase(situation, report);
  if (progress < -RELATIVE_TOLERANCE) return verdict('regressing', 'direction', isEarly);
  if (expectedProgress === null) return fact(null);
  if (isEarly) return verdict('on-track', 'direction', true);
  const { thresholds } = situation;
  const status = statusByRatio(progress, expectedProgress, thresholds, RELATIVE_TOLERANCE);
  return verdict(status, 'ratio');
}

/** Whether a value is as good as the target. "Nearly" the target is not the target. */
export function isMet(
  { goal, tolerance, isNearly }: Situation,
  value: number,
  target: number,
  report: Report,
): boolean {
  const surplus = goal.better === 'lower' ? target - value : value - target;
  if (isNearly && Math.abs(surplus) <= tolerance) {
    report('nearly-not-met', {}, ['qualifier']);
    return false;
  }
  return surplus >= -tolerance;
}

/** Without a baseline, milestones can still say what was expected, as long as all is positive. */
function judgeWithoutBaseline(situation: Situation, value: number): Verdict {
  const { goal, expected, thresholds } = situation;
  const isPlanned = goal.baseline === null && goal.milestones.length > 0;
  if (!isPlanned || expected === null || expected <= 0) return fact(null);
  const tolerance = toleranceOf(expected);
  const status =
    goal.better === 'lower'
      ? statusByRatio(expected, value, thresholds, tolerance)
      : statusByRatio(value, expected, thresholds, tolerance);
  return verdict(status, 'ratio');
}

function reportEarlyPhase({ goal, day, thresholds }: Situation, report: Report): void {
  const share = day === null ? null : timeShare(goal, day);
  const hasJustStarted = share !== null && share < thresholds.early - RELATIVE_TOLERANCE;
  report(hasJustStarted ? 'just-started' : 'before-milestone', {});
}
