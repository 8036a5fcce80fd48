import type { Note } from './assessment.js';
import { isCap, isLevel } from './goal.js';
import type { Goal } from './goal.js';
import { readHand } from './hand.js';
import type { Indicator } from './indicator.js';
import { readIndicator } from './reading.js';
import type { Reading } from './reading.js';
import { reportInto } from './report.js';
import type { Report } from './report.js';
import { isValue } from './value.js';

/**
 * What the author of an indicator should mend: fields that were refused and fields that contradict
 * each other. Empty when there is nothing.
 */
export function checkIndicator(indicator: Indicator): Note[] {
  return checkReading(readIndicator(indicator));
}

/** {@link checkIndicator} of one that has been read. */
export function checkReading({ indicator, goal, notes: found }: Reading): Note[] {
  const notes = [...found.words, ...found.observations, ...found.goal];
  const report = reportInto(notes);
  readHand(indicator, report);
  reportContradictions(goal, indicator, report);
  return notes;
}

/** Reports the fields of a goal that contradict each other; whether there are any. */
export function reportContradictions(goal: Goal, indicator: Indicator, report: Report): boolean {
  const faults = [
    goal.better === null,
    isContraryToDirection(goal, report),
    isDatedBeforeBaseline(goal, report),
    hasEdgesSwapped(goal, report),
    isRangeWithPoint(indicator, report),
  ];
  return faults.includes(true);
}

function isContraryToDirection(goal: Goal, report: Report): boolean {
  const { baseline, target } = goal;
  if (baseline === null || target === null || isLevel(goal) || isCap(goal)) return false;
  const isContrary = goal.better === 'lower' ? target > baseline : target < baseline;
  if (isContrary) {
    const fields = ['better', 'target.value', 'baseline.value'];
    report('better-contrary', { baseline, target }, fields);
  }
  return isContrary;
}

function isDatedBeforeBaseline({ start, end, baseline }: Goal, report: Report): boolean {
  const isContrary = baseline !== null && start !== null && end !== null && end <= start;
  if (isContrary) report('target-before-baseline', {}, ['target.period', 'baseline.period']);
  return isContrary;
}

function hasEdgesSwapped({ band, better }: Goal, report: Report): boolean {
  if (!band || band.min === null || band.max === null || band.min <= band.max) return false;
  const field = better === 'maintain' ? 'limit' : 'target';
  report('min-above-max', { min: band.min, max: band.max }, [`${field}.min`, `${field}.max`]);
  return true;
}

function isRangeWithPoint({ better, target }: Indicator, report: Report): boolean {
  const isContrary = better === 'range' && isValue(target?.value);
  if (isContrary) report('range-with-point-target', {}, ['better', 'target.value']);
  return isContrary;
}
