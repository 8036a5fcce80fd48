import type { AssessOptions } from '../../core/assessment.js';
import type { Goal } from '../../core/goal.js';
import type { Locale } from '../../i18n/register.js';
import { unitOf } from '../../scene/goal-figures.js';
import type { JudgedGoal } from '../../scene/judged-goal.js';
import {
  emptyBar,
  expectedShare,
  formerTargetOf,
  type BarSpan,
  type Beyond,
  type ProgressTrack,
} from './progress-chart.percent.js';
import type { TrackX } from './progress-chart.scale.js';
import {
  printedOn,
  unitEnds,
  unitX,
  unitXWithin,
  type UnitScale,
} from './progress-chart.unit-scale.js';
import type { TrackVariant } from './progress-chart.variant.js';
import { layoutZones } from './progress-chart.zones.js';

/** A value on an axis in its unit: one that rows share, or the row's own. */
export interface ValueTrack extends Omit<ProgressTrack, 'type' | 'lines'> {
  type: 'value';
  /** The whole axis. */
  span: BarSpan;
  /** Lines that run through all rows of one axis. */
  grid: readonly TrackX[];
  zero: TrackX | null;
  now: TrackX | null;
  start: TrackX | null;
  target: TrackX | null;
  /** What to stay within. */
  band: BarSpan | null;
  /** The ends of the row's own axis in words. */
  ends: readonly [string, string] | null;
}

/** What a value is laid out with. */
interface ValueContext {
  scale: UnitScale;
  /** The axis is the row's own. */
  isOwn: boolean;
  variant: TrackVariant;
  locale: Locale;
  judging: Pick<AssessOptions, 'thresholds'>;
}

/** A goal on an axis in its unit. Where less is better its target lies left of the bar's end while it is unmet. */
export function layoutValue(
  judged: JudgedGoal,
  ground: ProgressTrack['ground'],
  context: ValueContext,
): ValueTrack {
  const { goal, assessment } = judged;
  const { scale, isOwn, locale } = context;
  const [low, high] = scale.domain;
  const start = unitXWithin(scale, goal.isYearly ? null : goal.baseline);
  const value = ground === 'plain' ? assessment.value : null;
  return {
    ...emptyBar(ground),
    type: 'value',
    origin: start === null ? 'zero' : 'baseline',
    span: { from: unitX(scale, low), to: unitX(scale, high) },
    grid: isOwn ? [] : scale.ticks.map((tick) => unitX(scale, tick)),
    // Where a row's own axis ends at zero, its end says so.
    zero: isOwn && low >= 0 ? null : unitXWithin(scale, 0),
    ends: isOwn ? unitEnds(scale, unitOf(judged), locale) : null,
    start,
    now: null,
    ...layoutAim(goal, scale),
    ...(value !== null && layoutNow(judged, value, start, context)),
  };
}

/** What is to be reached, and what was before. */
function layoutAim(
  goal: Goal,
  scale: UnitScale,
): Pick<ValueTrack, 'target' | 'band' | 'formerTarget'> {
  const { target, band } = goal;
  const [low, high] = scale.domain;
  return {
    target: unitXWithin(scale, target),
    band: band && { from: unitX(scale, band.min ?? low), to: unitX(scale, band.max ?? high) },
    formerTarget: unitXWithin(scale, formerTargetOf(goal)),
  };
}

/** What is drawn of a value, and of the plan for today. */
function layoutNow(
  judged: JudgedGoal,
  value: number,
  start: TrackX | null,
  { scale, variant, locale, judging }: ValueContext,
): Pick<ValueTrack, 'now' | 'bar' | 'beyond' | 'expected' | 'zones'> {
  const { goal, assessment } = judged;
  const now = unitX(scale, value);
  const from = variant === 'dot' ? (start ?? now) : unitX(scale, 0);
  const origin = assessment.progress === null ? 0 : (goal.baseline ?? 0);
  const way = (goal.target ?? origin) - origin;
  const isOverdue = assessment.status === 'overdue';
  return {
    now,
    bar: { from: Math.min(from, now), to: Math.max(from, now) },
    beyond: beyondOf(judged, value, scale, locale),
    expected: isOverdue ? null : unitXWithin(scale, assessment.expectedValue),
    zones: layoutZones(judged, expectedShare(judged), judging, (share) =>
      unitX(scale, origin + share * way),
    ),
  };
}

function beyondOf(
  judged: JudgedGoal,
  value: number,
  { domain: [low, high] }: UnitScale,
  locale: Locale,
): Beyond | null {
  if (value >= low && value <= high) return null;
  return { side: value < low ? 'left' : 'right', text: printedOn(value, unitOf(judged), locale) };
}
