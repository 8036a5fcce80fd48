import { aimOn } from './expected.js';
import { readGoal } from './goal.js';
import type { Indicator } from './indicator.js';
import { dateOf, DEFAULT_TIME_ZONE } from './period.js';

const silent = (): void => undefined;

/** What somebody found, which is not known of the days before. */
const findings: ReadonlySet<string> = new Set(['status', 'statusReason', 'passed']);

/**
 * An indicator as it stood on an earlier day: with the target that was in force then, and without what was found by
 * hand since. Its observations are left alone, since `assess` counts those up to its date.
 * @param day day number
 */
export function asItStood(indicator: Indicator, day: number): Indicator {
  const kept = Object.entries(indicator).filter(([field]) => !findings.has(field));
  const then = Object.fromEntries(kept) as unknown as Indicator;
  const goal = readGoal(indicator, DEFAULT_TIME_ZONE, silent);
  const lastRevision = goal.revisions.at(-1);
  if (!lastRevision || day >= lastRevision.setOn) return then;
  const aim = aimOn(goal, day);
  return aim
    ? { ...then, target: { ...then.target, value: aim.value, period: dateOf(aim.day) } }
    : then;
}
