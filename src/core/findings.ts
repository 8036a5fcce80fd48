import type { Assessment } from './assessment.js';

/** An assessment without its notes. */
export type Findings = Omit<Assessment, 'notes'>;

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
  pace: null,
  requiredPace: null,
  forecast: null,
};
