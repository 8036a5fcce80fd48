import type { AssessOptions, Judgement } from '../../core/assessment.js';
import { isCap, type Goal } from '../../core/goal.js';
import { shareOf } from '../../core/value.js';
import type { Locale } from '../../i18n/register.js';
import type { JudgedGoal } from '../../scene/judged-goal.js';
import { layoutZones, type Zone } from './progress-chart.zones.js';
import {
  drawnX,
  linesOf,
  type Ends,
  type TrackLines,
  type TrackX,
} from './progress-chart.scale.js';

/** A figure beside a bar says no more than this. */
const mostPercent = 99.99;

/** A bar that goes on where drawing ends, and the percentage that it stands for. */
export interface Beyond {
  side: 'left' | 'right';
  text: string;
}

/** Where a bar begins and ends, from left to right. */
export interface BarSpan {
  from: TrackX;
  to: TrackX;
}

/** Percent done, on the scale that all such rows share. */
export interface ProgressTrack {
  type: 'progress';
  lines: TrackLines;
  /** Where the bar starts: at the baseline, or at zero where there is none. */
  origin: 'baseline' | 'zero';
  /** What lies under the bar: hatched without data, dashed before the start. */
  ground: 'plain' | 'hatched' | 'dashed';
  bar: BarSpan | null;
  /** The bar runs from the baseline backwards. */
  regressing: boolean;
  beyond: Beyond | null;
  /** Where the plan stands by now. */
  expected: TrackX | null;
  /** Where the statuses begin and end, as a bullet shows them. */
  zones: readonly Zone[];
  /** Where the target stood before it was revised. */
  formerTarget: TrackX | null;
}

/** What every track without a bar has. */
export function emptyBar(ground: ProgressTrack['ground']): Omit<ProgressTrack, 'type' | 'lines'> {
  return {
    origin: 'baseline',
    ground,
    bar: null,
    regressing: false,
    beyond: null,
    expected: null,
    zones: [],
    formerTarget: null,
  };
}

/** A track of percent without a bar. */
export function emptyTrack(ground: ProgressTrack['ground'], ends: Ends): ProgressTrack {
  return { type: 'progress', lines: linesOf(ends), ...emptyBar(ground) };
}

/** Percent done; without a baseline, or for a cap, percent of the target from zero. */
export function layoutPercent(
  judged: JudgedGoal,
  locale: Locale,
  options: Pick<AssessOptions, 'thresholds'>,
  ends: Ends,
): ProgressTrack | null {
  const { goal, assessment } = judged;
  const fromZero = assessment.progress === null;
  const share = shareDone(judged);
  if (share === null) return null;
  const place = (at: number) => drawnX(at, ends);
  const expected = expectedShare(judged);
  return {
    ...emptyTrack('plain', ends),
    origin: fromZero ? 'zero' : 'baseline',
    bar: { from: place(Math.min(0, share)), to: place(Math.max(0, share)) },
    regressing: share < 0,
    beyond: beyondOf(share, ends, locale),
    // Once the date has passed, the target itself is what was expected.
    expected: expected === null || assessment.status === 'overdue' ? null : place(expected),
    zones: layoutZones(judged, expected, options, place),
    formerTarget: formerTargetX(goal, ends),
  };
}

/** Where the bar ends that runs from the baseline: where the goal stands now. */
export function tipOf({ from, to }: BarSpan, regressing: boolean): TrackX {
  return regressing ? from : to;
}

/** The share of the way that the plan expects by now; without a baseline, the share of the target. */
export function expectedShare({ goal, assessment }: JudgedGoal): number | null {
  return assessment.progress === null
    ? shareOf(assessment.expectedValue, goal.target)
    : assessment.expectedProgress;
}

/** The share of the way that is done; without a baseline, or for a cap, the share of the target. */
export function shareDone({ indicator, goal, assessment }: JudgedGoal): number | null {
  const isMeasure = (indicator.kind ?? 'measure') === 'measure';
  return isMeasure ? (assessment.progress ?? shareOfTarget(goal, assessment)) : null;
}

function shareOfTarget(goal: Goal, { ratioToTarget, value }: Judgement): number | null {
  return isCap(goal) ? shareOf(value, goal.target) : ratioToTarget;
}

function beyondOf(
  share: number,
  { least, most }: Ends,
  { format, messages }: Locale,
): Beyond | null {
  if (share >= least && share <= most) return null;
  const side = share < 0 ? 'left' : 'right';
  const percent = format.percent(Math.min(mostPercent, Math.max(-mostPercent, share)), {
    decimals: 0,
  });
  if (Math.abs(share) <= mostPercent) return { side, text: percent };
  const { below, above } = messages.numbers;
  return { side, text: side === 'left' ? below(percent) : above(percent) };
}

/** The last target that differs from today's. */
export function formerTargetOf({ target, revisions }: Goal): number | null {
  if (target === null) return null;
  return revisions.findLast(({ value }) => value !== target)?.value ?? null;
}

function formerTargetX(goal: Goal, ends: Ends): TrackX | null {
  const former = formerTargetOf(goal);
  if (former === null || goal.baseline === null || goal.target === null) return null;
  const share = shareOf(former - goal.baseline, goal.target - goal.baseline);
  return share === null ? null : drawnX(share, ends);
}
