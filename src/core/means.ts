import { fsum } from 'd3-array';
import type { RollUp } from './assessment.js';
import type { Contribution } from './contribution.js';
import { readNumber } from './fields.js';
import type { Report } from './report.js';
import { finiteOrNull, shareOf } from './value.js';

/** The numbers of a roll-up. */
export type GroupFigures = Pick<
  RollUp,
  'progress' | 'value' | 'max' | 'maxAssessed' | 'unassessed'
>;

/**
 * Points over the maxima of what was assessed. With exactly one suppressed child the sum is
 * withheld: the difference to its siblings would give the child away.
 */
export function sumOfPoints(contributions: readonly Contribution[], report: Report): GroupFigures {
  const scored = contributions.filter(({ max }) => max !== null);
  const isAnyAssessed = scored.some(({ points }) => points !== null);
  const max = total(scored.map((each) => each.max));
  const maxAssessed = total(scored.map((each) => each.maxAssessed));
  const unassessed = total(scored.map((each) => (each.max ?? 0) - (each.maxAssessed ?? 0)));
  if (unassessed !== null && unassessed > 0) {
    report('points-unassessed', { points: unassessed }, ['observations']);
  }
  const isWithheld = contributions.filter(({ isSuppressed }) => isSuppressed).length === 1;
  if (isWithheld) report('suppressed-child', {}, ['flag']);
  const points = total(scored.map((each) => each.points));
  const value = isWithheld || !isAnyAssessed ? null : points;
  return { value, max, maxAssessed, unassessed, progress: shareOf(value, maxAssessed) };
}

/**
 * The mean of the shares reached, each counted as at least 0 and at most 1 and weighted by
 * `weight`; `null` unless every child counted has a weight above 0.
 */
export function weightedMean(
  contributions: readonly Contribution[],
  report: Report,
): number | null {
  const counted = contributions.flatMap(({ share, indicator }) =>
    share === null ? [] : [{ share, weight: readNumber(indicator.weight, 'weight', report) ?? 0 }],
  );
  if (counted.length === 0) return null;
  if (counted.every(({ weight }) => weight > 0)) {
    const reached = fsum(counted.map(({ share, weight }) => weight * clampShare(share)));
    return finiteOrNull(reached / fsum(counted.map(({ weight }) => weight)));
  }
  if (counted.some(({ weight }) => weight > 0)) report('weights-missing', {}, ['weight']);
  return null;
}

function clampShare(share: number): number {
  return Math.min(1, Math.max(0, share));
}

/** A sum without the noise of its order. */
function total(numbers: readonly (number | null)[]): number | null {
  return finiteOrNull(fsum(numbers.map((number) => number ?? 0)));
}
