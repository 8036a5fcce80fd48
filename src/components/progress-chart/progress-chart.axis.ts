import { checkWord } from '../../core/check-word.js';
import type { Issue } from '../../core/error.js';
import { isValue } from '../../core/value.js';
import type { ChartGoal } from '../../scene/goals.js';
import { shareDone } from './progress-chart.percent.js';
import { usualEnds, type Ends } from './progress-chart.scale.js';

const words = ['0-100', 'auto'] as const;

/** What of the way tracks show: from baseline to target alone, or as far as the goals go. */
export type ProgressAxis = (typeof words)[number];

/** How the scale of percent is chosen. */
export interface AxisOptions {
  /**
   * `0-100`: from baseline to target; `auto`: as far beyond as the goals go, between −20 % and 120 % at most. Default:
   * −20 % … 120 %, whatever the goals, so that charts compare.
   */
  axis?: ProgressAxis | '' | undefined;
  /**
   * First and last percent to draw, widened to hold 0 and 100; comes before `axis`. On an axis in the unit that rows
   * share, first and last value, widened to hold 0.
   */
  domain?: readonly number[] | undefined;
}

/** Below this many tenths of the way a share goes no farther: floating-point noise. */
const noise = 1e-9;

/** The ends of the scale that all rows share; options that mean nothing are told, and count as not given. */
export function readAxis(
  { axis, domain }: AxisOptions,
  goals: readonly ChartGoal[],
): { ends: Ends; issues: readonly Issue[] } {
  const issues = checkWord('axis', axis, words);
  if (isDomain(domain)) {
    const [first, last] = domain;
    return { ends: { least: Math.min(0, first / 100), most: Math.max(1, last / 100) }, issues };
  }
  if (domain?.length) issues.push(noDomain(domain));
  if (axis === '0-100') return { ends: { least: 0, most: 1 }, issues };
  return { ends: axis === 'auto' ? endsOf(goals) : usualEnds, issues };
}

/** Whether these are the ends of an axis. */
export function isDomain(
  found: readonly number[] | undefined,
): found is readonly [first: number, last: number] {
  const [first, last] = found ?? [];
  return found?.length === 2 && isValue(first) && isValue(last) && first < last;
}

function noDomain(found: unknown): Issue {
  const message = '"domain" is two numbers, the smaller first.';
  return { code: 'config', field: 'domain', found: String(found), message };
}

/** As far as goals go, in whole tenths of the way, within the usual ends. */
function endsOf(goals: readonly ChartGoal[]): Ends {
  const shares = goals.flatMap(({ judged }) => shareDone(judged) ?? []);
  const least = Math.floor(10 * Math.min(0, ...shares) + noise) / 10;
  const most = Math.ceil(10 * Math.max(1, ...shares) - noise) / 10;
  return { least: Math.max(usualEnds.least, least), most: Math.min(usualEnds.most, most) };
}
