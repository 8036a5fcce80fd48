import { judgeBand } from './band.js';
import { judgeCap } from './cap.js';
import { isCap } from './goal.js';
import { reportHand } from './hand.js';
import type { Indicator } from './indicator.js';
import { judgePoint } from './point.js';
import type { Report } from './report.js';
import type { Situation } from './situation.js';
import { fact, verdict } from './verdict.js';
import type { Verdict } from './verdict.js';

/**
 * The status of a measure or score. The order of the questions is part of the definition: the
 * first that applies decides.
 */
export function judge(situation: Situation, indicator: Indicator, report: Report): Verdict {
  const { value, hand } = situation;
  if (situation.withheld === 'not-applicable') return fact('not-applicable');
  if (isBeforeStart(situation)) return fact('not-started');
  if (hand && mayJudgeByHand(situation)) {
    reportHand(indicator, report);
    return verdict(hand, 'hand');
  }
  if (value === null) return fact('no-data');
  return situation.isContrary ? fact(null) : judgeValue(situation, value, report);
}

function judgeValue(situation: Situation, value: number, report: Report): Verdict {
  const { goal } = situation;
  if (goal.band) return judgeBand(situation, goal.band, value, report);
  if (goal.target === null) return fact(null);
  return isCap(goal)
    ? judgeCap(situation, value, goal.target, report)
    : judgePoint(situation, value, goal.target, report);
}

function isBeforeStart({ goal, asOf }: Situation): boolean {
  return goal.start !== null && asOf !== null && asOf < goal.start;
}

/** Without a value there is nothing to judge, unless the target is words only. */
function mayJudgeByHand({ value, goal, withheld }: Situation): boolean {
  return value !== null || (goal.words !== null && withheld === null);
}
