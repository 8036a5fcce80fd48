import { readNumber } from './fields.js';
import type { Indicator } from './indicator.js';
import { judgeMeasure } from './measure.js';
import type { Reading } from './reading.js';
import type { Report } from './report.js';
import { finiteOrNull, shareOf } from './value.js';

/** Judges points out of a maximum; a status needs a target, as for a measure without baseline. */
export function judgeScore(reading: Reading, report: Report): ReturnType<typeof judgeMeasure> {
  const { findings, situation } = judgeMeasure(reading, report);
  const max = readMaxScore(reading.indicator, report);
  const points = findings.value;
  if (max === null || points === null) return { findings, situation };
  const shareOfMax = shareOf(points, max);
  const pointsLost = finiteOrNull(Math.max(0, max - points));
  return { findings: { ...findings, shareOfMax, pointsLost }, situation };
}

/** The maximum of a score; one that is missing or not above 0 is reported and `null`. */
export function readMaxScore(indicator: Indicator, report: Report): number | null {
  const max = readNumber(indicator.maxScore, 'maxScore', report);
  if (max !== null && max > 0) return max;
  report('no-max-score', {}, ['maxScore']);
  return null;
}
