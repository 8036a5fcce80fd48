import { reportContradictions } from './check-indicator.js';
import { expectedAt } from './expected.js';
import { readDay } from './fields.js';
import type { Thresholds } from './fields.js';
import { goalOn, isCap, isLevel } from './goal.js';
import type { Goal } from './goal.js';
import { readHand } from './hand.js';
import type { Period, Status } from './indicator.js';
import { withheldOf } from './observations.js';
import type { Known } from './observations.js';
import type { Reading } from './reading.js';
import type { Report } from './report.js';
import { finiteOrNull, shareOf, toleranceOf } from './value.js';

/** All that an indicator is judged by. Days are day numbers. */
export interface Situation {
  goal: Goal;
  /** The goal contradicts itself: nothing but the value can be told. */
  isContrary: boolean;
  value: number | null;
  period: Period | null;
  /** Day of the value; that of the judgement when the value has no period. */
  day: number | null;
  asOf: number | null;
  series: Known['series'];
  withheld: 'suppressed' | 'not-applicable' | null;
  /** The value is only nearly the figure it shows. */
  isNearly: boolean;
  thresholds: Thresholds;
  /** The status set by hand. */
  hand: Status | null;
  /** P: share of the way from baseline to target. */
  progress: number | null;
  /** E: the value expected by the plan on the day of the value. */
  expected: number | null;
  /** Pe: share of the way that the plan expects. */
  expectedProgress: number | null;
  /** The distance within which two values count as equal. */
  tolerance: number;
}

/** Measures an indicator against its plan. */
export function situate(reading: Reading, report: Report): Situation {
  const { indicator, settings, known } = reading;
  const asOf = known.asOf ?? readDay(indicator.updated, 'updated', settings.timeZone, report);
  const goal = goalOn(reading.goal, asOf);
  const isContrary = reportContradictions(goal, indicator, report);
  const { value = null, period = null, day = null } = known.newest ?? {};
  const valueDay = day ?? asOf;
  return {
    goal,
    isContrary,
    value,
    period: value === null ? null : period,
    day: valueDay,
    asOf,
    series: known.series,
    withheld: withheldOf(indicator, known.newest),
    isNearly: indicator.qualifier === 'nearly',
    thresholds: settings.thresholds,
    hand: readHand(indicator, report),
    ...(isContrary ? unmeasured : measure(goal, value, valueDay, report)),
    tolerance: toleranceOf(spanOf(goal)),
  };
}

const unmeasured = { progress: null, expected: null, expectedProgress: null };

function measure(goal: Goal, value: number | null, day: number | null, report: Report) {
  if (value === null) return unmeasured;
  const expected = day === null ? null : expectedAt(goal, day);
  const { baseline, target } = goal;
  if (baseline === null || target === null || isLevel(goal) || isCap(goal)) {
    return { ...unmeasured, expected };
  }
  const progress = shareOf(value - baseline, finiteOrNull(target - baseline));
  if (progress === null) report('overflow', {}, ['observations', 'baseline.value', 'target.value']);
  const expectedWay = expected === null ? null : expected - baseline;
  return { progress, expected, expectedProgress: shareOf(expectedWay, target - baseline) };
}

/** The span that tolerances are relative to. */
function spanOf({ baseline, target, band }: Goal): number {
  if (band) return bandSpan(band.min, band.max);
  if (target === null) return 0;
  return baseline === null || baseline === target ? target : target - baseline;
}

function bandSpan(min: number | null, max: number | null): number {
  if (min === null || max === null) return min ?? max ?? 0;
  return max > min ? max - min : max;
}
