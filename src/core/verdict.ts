import type { Assessment } from './assessment.js';
import type { Thresholds } from './fields.js';
import type { Status } from './indicator.js';
import { RELATIVE_TOLERANCE } from './value.js';

/** A status and what it rests on. */
export interface Verdict {
  status: Status | null;
  judgedBy: Assessment['judgedBy'];
  early: boolean;
}

/** A status that follows from the dates or the value alone, without a method. */
export function fact(status: Status | null): Verdict {
  return { status, judgedBy: null, early: false };
}

/** A status found by a method. */
export function verdict(
  status: Status,
  judgedBy: NonNullable<Assessment['judgedBy']>,
  early = false,
): Verdict {
  return { status, judgedBy, early };
}

/**
 * The word for what is reached against what was expected. On a threshold the better word holds.
 * @param tolerance what counts as equal on the scale of both.
 */
export function statusByRatio(
  reached: number,
  expected: number,
  thresholds: Thresholds,
  tolerance: number,
): 'on-track' | 'at-risk' | 'off-track' {
  if (reached >= thresholds.onTrack * expected - tolerance) return 'on-track';
  return reached >= thresholds.atRisk * expected - tolerance ? 'at-risk' : 'off-track';
}

/** Whether so little is expected that a ratio would say nothing. */
export function isEarlyPhase(expectedProgress: number, { early }: Thresholds): boolean {
  return expectedProgress < early - RELATIVE_TOLERANCE;
}
