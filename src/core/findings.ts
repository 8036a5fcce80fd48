import type { Judgement } from './assessment.js';

/** A judgement without its notes. */
export type Findings = Omit<Judgement, 'notes'>;

/** Nothing is known yet. */
export const blankFindings: Findings = {
  status: null,
  value: null,
  period: null,
  early: false,
  judgedBy: null,
  progress: null,
  expectedValue: null,
  expectedProgress: null,
  paceRatio: null,
  ratioToTarget: null,
  shareOfMax: null,
  pointsLost: null,
  stepsDone: null,
  stepsTotal: null,
  stepsOverdue: null,
  gap: null,
};
