import type { AssessOptions } from '../core/assessment.js';

/** What `assess` wants to know, without what was left open. */
export function judgingOf({ asOf, thresholds, timeZone }: AssessOptions): AssessOptions {
  return {
    ...(asOf && { asOf }),
    ...(thresholds && { thresholds }),
    ...(timeZone && { timeZone }),
  };
}
