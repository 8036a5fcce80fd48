import { assess } from '../core/assess.js';
import type { Assessment, AssessOptions } from '../core/assessment.js';
import type { Indicator } from '../core/indicator.js';
import { judgeGoal, type JudgedGoal } from './judged-goal.js';

/** A goal judged, with where its values lead. */
export interface AssessedGoal extends JudgedGoal {
  assessment: Assessment;
}

/** What {@link judgeGoal} tells, with pace and forecast. */
export function assessGoal(indicator: Indicator, options: AssessOptions = {}): AssessedGoal {
  return { ...judgeGoal(indicator, options), assessment: assess(indicator, options) };
}
