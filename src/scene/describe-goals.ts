import type { AssessOptions } from '../core/assessment.js';
import type { Status } from '../core/indicator.js';
import type { ProgressMessages } from '../i18n/messages/progress.js';
import type { Locale } from '../i18n/register.js';
import { hasGoal } from './judged-goal.js';
import { tallyOf } from './goal-counts.js';
import { rollUpGoals } from './goal-roll-up.js';
import type { ChartGoal } from './goals.js';

const urgent: ReadonlySet<Status | null> = new Set(['overdue', 'off-track', 'regressing']);

/** More names than this make a sentence too long to listen to. */
const manyNames = 3;

/** How the goals stand: how many do well, which need action, what is not known. */
export function describeGoals(
  goals: readonly ChartGoal[],
  options: AssessOptions,
  texts: ProgressMessages,
  { format }: Locale,
): string {
  const { total, good } = tallyOf(goals);
  if (goals.length === 0) return '';
  const having = (test: (status: Status | null) => boolean) =>
    goals.filter(({ judged }) => test(judged.assessment.status));
  const achieved = having((status) => status === 'achieved').length;
  const waiting = having((status) => status === 'not-started').length;
  if (total > 0 && achieved === total) return texts.sentence([texts.allAchieved(total)]);
  if (total > 0 && waiting === total) return texts.sentence([texts.noneStarted(total)]);
  const acute = having((status) => urgent.has(status)).map(({ name }) => name);
  const named = acute.length <= manyNames ? format.list(acute) : '';
  const mean = weightedMean(goals, options);
  const clauses = [
    texts.headline(good, total),
    acute.length > 0 && texts.needAction(acute.length, named),
    countedOf(
      having((status) => status === 'at-risk'),
      texts.atRisk,
    ),
    countedOf(
      having((status) => status === 'no-data'),
      texts.noData,
    ),
    countedOf(
      goals.filter(({ judged }) => !hasGoal(judged)),
      texts.withoutTarget,
    ),
    mean !== null && texts.weightedMean(format.percent(mean, { decimals: 0 })),
  ];
  return texts.sentence(clauses.filter((clause) => typeof clause === 'string'));
}

function countedOf(goals: readonly ChartGoal[], text: (count: number) => string): string | null {
  return goals.length > 0 ? text(goals.length) : null;
}

/** Of all goals together; only where each that counts has a weight. */
function weightedMean(goals: readonly ChartGoal[], options: AssessOptions): number | null {
  if (goals.every(({ judged }) => judged.indicator.weight === undefined)) return null;
  return rollUpGoals(goals, 'all', options).progress;
}
