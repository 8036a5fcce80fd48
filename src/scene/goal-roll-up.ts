import type { AssessOptions, Judgement, RollUp } from '../core/assessment.js';
import type { Indicator } from '../core/indicator.js';
import { judgeIndicator } from '../core/judgement.js';
import { rollUpJudged } from '../core/roll-up.js';
import type { ChartGoal } from './goals.js';

/** Rolls up goals that were judged before, as the children of one parent. */
export function rollUpGoals(
  goals: readonly ChartGoal[],
  id: string,
  options: AssessOptions,
  parent?: Indicator,
): RollUp {
  const known = new Map<Indicator, Judgement>(
    goals.map(({ judged: { indicator, assessment } }) => [
      indicator.parent === id ? indicator : { ...indicator, parent: id },
      assessment,
    ]),
  );
  const members = [...(parent ? [{ ...parent }] : []), ...known.keys()];
  return rollUpJudged(
    members,
    id,
    options,
    (indicator) => known.get(indicator) ?? judgeIndicator(indicator, options).judgement,
  );
}
