import { isLevel } from './goal.js';
import type { Goal } from './goal.js';
import type { Indicator } from './indicator.js';
import { yearOf } from './observations.js';
import { dateOf } from './period.js';
import type { Report } from './report.js';
import type { Situation } from './situation.js';
import { isSame, isValue } from './value.js';

/** Reports what is missing, so that every result that is null has its reason. */
export function reportMissing(situation: Situation, indicator: Indicator, report: Report): void {
  reportMissingValue(situation, report);
  reportOutsideLimit(situation, indicator, report);
  const { goal } = situation;
  if (goal.target === null && !goal.band) reportMissingTarget(goal, report);
  else if (goal.end === null) report('no-target-date', {}, ['target.period']);
  if (goal.target !== null && indicator.kind !== 'score') reportMissingBaseline(goal, report);
  reportRevision(goal, report);
}

function reportMissingValue(situation: Situation, report: Report): void {
  const { value, withheld, goal, asOf, day } = situation;
  const fields = ['observations'];
  if (value !== null) {
    if (day === null) report('undated-value', {}, fields);
  } else if (withheld) {
    report(withheld, {}, ['flag']);
  } else if (goal.isYearly && asOf !== null) {
    report('no-observation-this-year', { year: yearOf(asOf) }, fields);
  } else {
    report('no-observation', {}, fields);
  }
}

function reportMissingTarget({ words }: Goal, report: Report): void {
  if (words === null) report('no-target', {}, ['target']);
  else report('target-in-words', { label: words }, ['target.label']);
}

function reportMissingBaseline(goal: Goal, report: Report): void {
  if (goal.baseline === null) {
    report('no-baseline', {}, ['baseline']);
    return;
  }
  if (goal.start === null && !goal.isYearly) report('no-baseline-date', {}, ['baseline.period']);
  if (isLevel(goal)) report('target-equals-baseline', {}, ['target.value', 'baseline.value']);
}

function reportRevision({ revisions, target }: Goal, report: Report): void {
  const setOn = revisions.at(-1)?.setOn;
  const former = revisions.findLast(({ value }) => target !== null && !isSame(value, target));
  if (setOn === undefined || !former) return;
  report('target-revised', { setOn: dateOf(setOn), value: former.value }, ['targetHistory']);
}

/** For `maintain` the limit is the goal itself; for others it is the domain of the scale. */
function reportOutsideLimit({ value, goal }: Situation, indicator: Indicator, report: Report) {
  if (value === null || goal.better === 'maintain') return;
  const { min, max } = indicator.limit ?? {};
  const isOutside = (isValue(min) && value < min) || (isValue(max) && value > max);
  if (isOutside) report('value-outside-limit', {}, ['limit']);
}
