import type { Judgement, RollUp } from './assessment.js';
import type { Indicator, Period, Status } from './indicator.js';
import type { Report } from './report.js';
import { readMaxScore } from './score.js';
import { shareOf } from './value.js';

/** How a parent sums up its children. */
export type RollUpKind = 'pass-fail' | 'score' | 'mean';

/** What a child brings into its parent. */
export interface Contribution {
  indicator: Indicator;
  kind: RollUpKind;
  status: Status | null;
  /** How much of the goal is reached, 1 = all; `null` when it cannot be told. */
  share: number | null;
  points: number | null;
  max: number | null;
  maxAssessed: number | null;
  isSuppressed: boolean;
  period: Period | null;
}

/** The contribution of a child without children. */
export function contributionOf(
  indicator: Indicator,
  judgement: Judgement,
  report: Report,
): Contribution {
  const isScore = indicator.kind === 'score';
  const max = isScore ? readMaxScore(indicator, report) : null;
  const points = max === null ? null : judgement.value;
  return {
    indicator,
    kind: isScore ? 'score' : indicator.kind === 'pass-fail' ? 'pass-fail' : 'mean',
    status: judgement.status,
    share: reachedShare(indicator, judgement),
    points,
    max,
    maxAssessed: points === null ? null : max,
    isSuppressed: judgement.notes.some(({ code }) => code === 'suppressed'),
    period: judgement.period,
  };
}

/** The contribution of a child that was itself rolled up. */
export function contributionOfGroup(
  indicator: Indicator,
  kind: RollUpKind,
  rolledUp: RollUp,
  period: Period | null,
): Contribution {
  return {
    indicator,
    kind,
    status: rolledUp.status,
    share: rolledUp.progress,
    points: rolledUp.value,
    max: rolledUp.max,
    maxAssessed: rolledUp.value === null ? null : rolledUp.maxAssessed,
    isSuppressed: rolledUp.notes.some(({ code }) => code === 'suppressed-child'),
    period,
  };
}

/** Ranges, caps and what has no baseline have no share of a way. */
function reachedShare(indicator: Indicator, assessment: Judgement): number | null {
  switch (indicator.kind) {
    case 'score':
      return assessment.shareOfMax;
    case 'task':
      return shareOf(assessment.stepsDone, assessment.stepsTotal);
    case 'pass-fail':
      return typeof indicator.passed === 'boolean' && assessment.status !== 'no-data'
        ? Number(indicator.passed)
        : null;
    default:
      return assessment.progress;
  }
}
