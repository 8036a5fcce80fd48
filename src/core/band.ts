import type { Band } from './goal.js';
import { isAhead, isPast, reportMissingFinalValue } from './deadline.js';
import type { Report } from './report.js';
import type { Situation } from './situation.js';
import { verdict } from './verdict.js';
import type { Verdict } from './verdict.js';

/** So far outside the band, as a share of its width, a value is only at risk. */
const NEAR = 0.1;

/** Judges a value against a band. Its edges belong to it. */
export function judgeBand(
  situation: Situation,
  band: Band,
  value: number,
  report: Report,
): Verdict {
  if (isInside(situation, band, value, report)) {
    return verdict(isAhead(situation) ? 'on-track' : 'achieved', 'band');
  }
  if (isPast(situation)) {
    reportMissingFinalValue(situation, report);
    return verdict('overdue', 'band');
  }
  const isNear = distanceTo(band, value) <= NEAR * widthOf(band) + situation.tolerance;
  const mayBeNear = situation.goal.better === 'range';
  return verdict(isNear && mayBeNear ? 'at-risk' : 'off-track', 'band');
}

/** How far a value lies outside a band; 0 inside. */
export function distanceTo({ min, max }: Band, value: number): number {
  if (min !== null && value < min) return min - value;
  return max !== null && value > max ? value - max : 0;
}

/** The edge that a value outside a band is nearer to, `null` inside. */
export function missedEdge({ min, max }: Band, value: number): number | null {
  if (min !== null && value < min) return min;
  return max !== null && value > max ? max : null;
}

function isInside(
  { tolerance, isNearly }: Situation,
  band: Band,
  value: number,
  report: Report,
): boolean {
  const isOnEdge = [band.min, band.max].some(
    (edge) => edge !== null && Math.abs(value - edge) <= tolerance,
  );
  if (isNearly && isOnEdge) {
    report('nearly-not-met', {}, ['qualifier']);
    return false;
  }
  return distanceTo(band, value) <= tolerance;
}

/** The width of a band; with one open side the size of its edge. */
function widthOf({ min, max }: Band): number {
  if (min === null || max === null) return Math.abs(min ?? max ?? 0);
  return max - min;
}
