import { readNumber } from './fields.js';
import type { Settings } from './fields.js';
import type { Findings } from './findings.js';
import type { Indicator } from './indicator.js';
import { assessMeasure } from './measure.js';
import type { Report } from './report.js';
import { finiteOrNull, shareOf } from './value.js';

/** Judges points out of a maximum; a status needs a target, as for a measure without baseline. */
export function assessScore(indicator: Indicator, settings: Settings, report: Report): Findings {
  const findings = assessMeasure(indicator, settings, report);
  const max = readMaxScore(indicator, report);
  const points = findings.value;
  if (max === null || points === null) return findings;
  return {
    ...findings,
    shareOfMax: shareOf(points, max),
    pointsLost: finiteOrNull(Math.max(0, max - points)),
  };
}

/** The maximum of a score; one that is missing or not above 0 is reported and `null`. */
export function readMaxScore(indicator: Indicator, report: Report): number | null {
  const max = readNumber(indicator.maxScore, 'maxScore', report);
  if (max !== null && max > 0) return max;
  report('no-max-score', {}, ['maxScore']);
  return null;
}
