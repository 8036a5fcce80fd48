import { isPast } from './deadline.js';
import { timeShare } from './goal.js';
import { isMet } from './point.js';
import type { Report } from './report.js';
import type { Situation } from './situation.js';
import { toleranceOf } from './value.js';
import { fact, isEarlyPhase, statusByRatio, verdict } from './verdict.js';
import type { Verdict } from './verdict.js';

/**
 * Judges a yearly counter that must stay at or below its target: at most n a year. Within the
 * year what was expected by now is compared with what was counted; only a whole year within the
 * cap has achieved it.
 */
export function judgeCap(
  situation: Situation,
  value: number,
  target: number,
  report: Report,
): Verdict {
  if (value > target + situation.tolerance) {
    return verdict(isPast(situation) ? 'overdue' : 'off-track', 'cap');
  }
  const { goal, day, expected } = situation;
  if (day === null || expected === null) return fact(null);
  const isOver = goal.end !== null && day >= goal.end;
  if (isOver && isMet(situation, value, target, report)) return verdict('achieved', 'cap');
  return judgeWithinYear(situation, value, day, expected, report);
}

function judgeWithinYear(
  { goal, thresholds }: Situation,
  value: number,
  day: number,
  expected: number,
  report: Report,
): Verdict {
  const share = timeShare(goal, day) ?? 1;
  report('cap-within-year', { share });
  if (isEarlyPhase(share, thresholds)) {
    report('just-started', {});
    return verdict('on-track', 'direction', true);
  }
  if (value <= 0) return verdict('on-track', 'cap');
  return verdict(statusByRatio(expected, value, thresholds, toleranceOf(expected)), 'cap');
}
