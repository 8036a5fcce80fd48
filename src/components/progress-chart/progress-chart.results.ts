import type { AssessOptions, RollUp } from '../../core/assessment.js';
import type { Indicator } from '../../core/indicator.js';
import type { ProgressMessages } from '../../i18n/messages/progress.js';
import type { Locale } from '../../i18n/register.js';
import { tallyOf } from '../../scene/goal-counts.js';
import { rollUpGoals } from '../../scene/goal-roll-up.js';
import type { ChartGoal } from '../../scene/goals.js';

/** What a group is judged by. */
interface GroupMembers {
  id: string;
  goals: readonly ChartGoal[];
  /** The indicator that heads it, where there is one. */
  parent: Indicator | undefined;
}

/**
 * The result of a group in the way of its kind: criteria passed, points, else goals that do well, with the weighted
 * mean only where every goal has a weight. Never a mean of percents.
 */
export function groupResult(
  { id, goals, parent }: GroupMembers,
  options: AssessOptions,
  texts: ProgressMessages,
  { format }: Locale,
): string {
  const sum = rollUpGoals(goals, id, options, parent);
  const clauses = [
    resultOf(sum, goals, parent, texts, format),
    sum.blocked ? texts.groupBlocked : '',
    sum.unassessed ? texts.groupUnassessed(format.number(sum.unassessed, { unit: 'điểm' })) : '',
  ];
  return clauses.filter(Boolean).join(' · ');
}

function resultOf(
  { passed, total, value, maxAssessed, progress }: RollUp,
  goals: readonly ChartGoal[],
  parent: Indicator | undefined,
  texts: ProgressMessages,
  format: Locale['format'],
): string {
  if (value !== null && maxAssessed !== null) return format.score(value, maxAssessed);
  const isCriteria = goals.every(({ judged }) => judged.indicator.kind === 'pass-fail');
  if (parent?.kind === 'pass-fail' || parent?.required !== undefined || isCriteria)
    return format.count(passed, total);
  const tally = tallyOf(goals);
  const counted = texts.groupResult(tally.good, tally.total);
  return progress === null
    ? counted
    : `${counted} · ${texts.weightedMean(format.percent(progress, { decimals: 0 }))}`;
}
