import { fsum } from 'd3-array';
import type { AssessOptions, RollUp } from '../../core/assessment.js';
import { DEFAULT_TIME_ZONE } from '../../core/period.js';
import { lastDayOf } from '../../core/fields.js';
import type { Indicator, Period, Status } from '../../core/indicator.js';
import { judgeIndicator } from '../../core/judgement.js';
import { rollUpAll } from '../../core/roll-up.js';
import { isValue } from '../../core/value.js';
import { judgeGoal, type JudgedGoal } from '../../scene/judged-goal.js';
import { withDescendants, type Criterion } from './scorecard.tree.js';

/** A figure of the period before. */
export interface Earlier {
  value: number;
  /** Null for a group whose criteria have different ones. */
  period: Period | null;
}

/** Where a criterion or a group stands. */
export interface Standing {
  status: Status | null;
  /** Points or value now. */
  value: number | null;
  /** The most points that could be had of what was assessed; null for what has no points. */
  max: number | null;
  lost: number | null;
  /** `value / max`, or how much of a weighted group is reached. */
  share: number | null;
  earlier: Earlier | null;
  /** The group judged; null for a criterion that speaks for itself. */
  sum: RollUp | null;
  /** Null for the whole where no criterion stands for it. */
  judged: JudgedGoal | null;
}

/** Judges every criterion once, and every group from them. */
export function standingsOf(
  roots: readonly Criterion[],
  options: AssessOptions,
): { of: (criterion: Criterion) => Standing; whole: Standing } {
  const all = withDescendants(roots);
  const judged = new Map(all.map((each) => [each.indicator, judgeGoal(each.indicator, options)]));
  const judge = (indicator: Indicator) =>
    judged.get(indicator)?.assessment ?? judgeIndicator(indicator, options).judgement;
  const indicators = all.map(({ indicator }) => indicator);
  const sums = rollUpAll(indicators, top, options, judge);
  const standings = new Map<Criterion, Standing>();
  // Members come before their group.
  for (const each of [...all].reverse()) {
    const own = judged.get(each.indicator)!;
    const sum = isOwnMeasure(each.indicator) ? undefined : sums.get(each.indicator.id);
    const below = each.children.map((child) => standings.get(child)!);
    standings.set(each, sum ? groupStanding(sum, below, own) : ownStanding(own));
  }
  const below = roots.map((root) => standings.get(root)!);
  return {
    of: (criterion) => standings.get(criterion)!,
    whole: groupStanding(sums.get(top)!, below, null),
  };
}

/** What criteria without a parent stand below. */
const top = '';

/** A measure with values of its own speaks for itself, even when others name it as their parent. */
function isOwnMeasure({ kind = 'measure', observations }: Indicator): boolean {
  return kind === 'measure' && observations?.length > 0;
}

function ownStanding(judged: JudgedGoal): Standing {
  const { status, value, shareOfMax, pointsLost } = judged.assessment;
  const { kind, maxScore } = judged.indicator;
  const max = kind === 'score' && isValue(maxScore) && maxScore > 0 ? maxScore : null;
  return {
    status,
    value: kind === 'pass-fail' || kind === 'task' ? null : value,
    max,
    lost: pointsLost,
    share: shareOfMax,
    earlier: earlierOf(judged),
    sum: null,
    judged,
  };
}

function groupStanding(
  sum: RollUp,
  below: readonly Standing[],
  judged: JudgedGoal | null,
): Standing {
  const { status, value, progress } = sum;
  const max = value === null ? sum.max : sum.maxAssessed;
  return {
    status,
    value,
    max,
    lost: value === null || max === null ? null : Math.max(0, max - value),
    share: progress,
    earlier: value === null ? null : earlierSum(below),
    sum,
    judged,
  };
}

/** The value before the newest one. */
function earlierOf({ indicator, reading, assessment, withheld }: JudgedGoal): Earlier | null {
  const before = reading.known.series.at(-2);
  const hasFigure = assessment.value !== null && withheld === null;
  if (!before || !hasFigure || indicator.kind === 'pass-fail') return null;
  const found = indicator.observations.find(
    (each) => lastDayOf(each?.period, DEFAULT_TIME_ZONE) === before.day,
  );
  return { value: before.value, period: found?.period ?? null };
}

/** The sum before, of the very criteria that make the sum now. */
function earlierSum(below: readonly Standing[]): Earlier | null {
  const counted = below.filter(({ value, max }) => value !== null && max !== null);
  const before = counted.flatMap(({ earlier }) => earlier ?? []);
  if (before.length === 0 || before.length < counted.length) return null;
  return { value: fsum(before.map(({ value }) => value)), period: commonPeriod(before) };
}

/** The period that all figures share, or null. */
export function commonPeriod(figures: readonly Earlier[]): Period | null {
  const periods = new Set(figures.map(({ period }) => period));
  const [period = null] = periods;
  return periods.size === 1 ? period : null;
}
