import { ascending } from 'd3-array';
import { checkWord } from '../../core/check-word.js';
import type { Issue } from '../../core/error.js';
import { STATUSES } from '../../core/hand.js';
import type { Status } from '../../core/indicator.js';
import { shareOf } from '../../core/value.js';
import { search } from '../../i18n/names.js';
import type { Locale } from '../../i18n/register.js';
import { hasGoal } from '../../scene/judged-goal.js';
import { urgency } from '../../scene/goal-counts.js';
import type { ChartGoal } from '../../scene/goals.js';

/** Order of the rows: as given, most urgent status first, farthest from its target first, or by name. */
export type ProgressSort = 'given' | 'status' | 'gap' | 'name';

/** Which rows are shown, and in which order. */
export interface ArrangeOptions {
  sort?: ProgressSort | undefined;
  /** Statuses to show; empty: all. */
  filterStatus?: readonly string[] | undefined;
  /** What a person typed to find a goal; marks and case do not count. */
  query?: string | undefined;
}

/** Statuses as an author set them: a word alone is a list of one. */
export function statusesOf(filter: unknown): readonly string[] {
  return ([filter].flat() as string[]).filter(Boolean);
}

/** Words that name no order and no status are told; the author's order stays. */
export function wordIssues({ sort, filterStatus }: ArrangeOptions): readonly Issue[] {
  return [
    ...checkWord('sort', sort, Object.keys(compareGoals)),
    ...statusesOf(filterStatus).flatMap((word) => checkWord('filterStatus', word, STATUSES)),
  ];
}

/** The goals to show, in order. Goals without a target come last in every order; ties keep the author's. */
export function arrangeGoals(
  goals: readonly ChartGoal[],
  { sort = 'given', filterStatus, query = '' }: ArrangeOptions,
  locale: Locale,
): readonly ChartGoal[] {
  const wanted = new Set(statusesOf(filterStatus));
  const shown =
    wanted.size === 0 ? goals : goals.filter((goal) => wanted.has(statusOf(goal) ?? ''));
  const found =
    query.trim() === '' ? shown : search(query, shown, ({ name, context }) => `${name} ${context}`);
  const compare = Object.hasOwn(compareGoals, sort) ? compareGoals[sort] : compareGoals.given;
  return [...found].sort(
    (a, b) => Number(!hasGoal(a.judged)) - Number(!hasGoal(b.judged)) || compare(a, b, locale),
  );
}

const compareGoals: Readonly<
  Record<ProgressSort, (a: ChartGoal, b: ChartGoal, locale: Locale) => number>
> = {
  given: () => 0,
  status: (a, b) => ascending(urgency.indexOf(statusOf(a)), urgency.indexOf(statusOf(b))),
  gap: (a, b) => ascending(remaining(b) ?? -Infinity, remaining(a) ?? -Infinity),
  name: (a, b, { compare }) => compare(a.name, b.name),
};

function statusOf({ judged }: ChartGoal): Status | null {
  return judged.assessment.status;
}

/**
 * The share that is still to go, so that goals of different units compare: of the way, else of the target, of the
 * points, of the steps; a criterion is all or nothing. `null` where there is no such share.
 */
function remaining({ judged }: ChartGoal): number | null {
  const { progress, ratioToTarget, shareOfMax, stepsDone, stepsTotal, status } = judged.assessment;
  const done = progress ?? ratioToTarget ?? shareOfMax ?? shareOf(stepsDone, stepsTotal);
  if (done !== null) return 1 - done;
  if (judged.indicator.kind !== 'pass-fail' || status === 'no-data') return null;
  return status === 'achieved' ? 0 : 1;
}
