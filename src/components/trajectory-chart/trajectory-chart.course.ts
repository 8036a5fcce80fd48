import type { AssessOptions, Forecast } from '../../core/assessment.js';
import { expectedAt, plannedPath } from '../../core/expected.js';
import type { Goal, Knot } from '../../core/goal.js';
import type { Indicator, Period } from '../../core/indicator.js';
import { knownAt, readObservations, yearOf } from '../../core/observations.js';
import { dayNumber, DEFAULT_TIME_ZONE } from '../../core/period.js';
import { theilSen } from '../../core/statistics.js';
import { finerUnit, readTime, type TimeUnit } from '../../scale/time.js';
import { assessGoal, type AssessedGoal } from '../../scene/assessed-goal.js';
import type { LinePoints } from '../../scene/marks.js';
import { naturalBounds } from './trajectory-chart.bounds.js';

/** What was observed, in order of time; NaN where there is no data or a counter starts again. */
export interface Actual extends LinePoints {
  readonly periods: readonly (Period | null)[];
}

/** Where the values lead if they go on as they did: straight lines from the newest value. */
export interface Outlook {
  from: Knot;
  /** Per day: the middle, and the ends of its interval. */
  slope: number;
  low: number;
  high: number;
  /** The last day drawn. */
  to: number;
  /** Where the target is met, if that is drawn. */
  reach: Knot | null;
}

/** A target that was revised. */
export interface FormerTarget {
  value: number;
  /** Day on which the next one was set. */
  until: number;
}

/** One goal over time: what was, what was planned, and what is to be expected. */
export interface Course {
  judged: AssessedGoal;
  actual: Actual;
  newest: Knot | null;
  /** Finest unit of the observed periods. */
  unit: TimeUnit;
  plan: readonly Knot[];
  /** The points of the plan that somebody set: start, milestones, target. */
  stations: readonly Knot[];
  /** Targets that were in force before the present one, each until the day of the next. */
  former: readonly FormerTarget[];
  /** What the plan expects on a day; null without a plan, and before it begins. */
  expectedAt: (day: number) => number | null;
  outlook: Outlook | null;
  /** A forecast value as far as values can go: no share passes 100 %. */
  within: (value: number) => number;
  /** The forecast at a date that is still to come: its middle and its ends. */
  atDue: readonly [value: number, low: number, high: number] | null;
  /** The day up to which is known. */
  now: number | null;
}

const silent = (): void => undefined;
/** The forecast goes on at most this share of the time shown before it. */
const furthest = 0.6;
/** And beyond the day on which the target is met, by this share of the way there. */
const pastReach = 0.1;

export function readCourse(indicator: Indicator, options: AssessOptions): Course {
  const { timeZone = DEFAULT_TIME_ZONE } = options;
  const judged = assessGoal(indicator, options);
  const { goal } = judged;
  const observed = readObservations(indicator, timeZone, silent);
  const until = judged.asOf === null ? null : dayNumber(judged.asOf);
  const { series } = knownAt(observed, until, false, silent);
  const known = observed.filter(({ day }) => (day ?? 0) <= (until ?? Infinity));
  const plan = plannedPath(goal);
  const within = bounded(indicator, series);
  return {
    judged,
    actual: actualOf(series, known, goal.isYearly),
    newest: series.at(-1) ?? null,
    unit: unitOf(known.map(({ period }) => period)),
    plan,
    stations: stationsOf(goal, plan),
    former: formerTargets(goal),
    expectedAt: (day) => (day < (plan[0]?.day ?? Infinity) ? null : expectedAt(goal, day)),
    outlook: outlookOf(judged, counted(series, goal), series[0]?.day ?? null),
    within,
    atDue: forecastAtDue(judged, series.at(-1) ?? null, within),
    now: until,
  };
}

/** The values that the goal counts: of a yearly counter those of its year. */
function counted(series: readonly Knot[], { isYearly, start }: Goal): readonly Knot[] {
  return isYearly && start !== null ? series.filter(({ day }) => day > start) : series;
}

/** The values, with a gap where a period has none; a yearly counter also breaks where it starts again. */
function actualOf(
  series: readonly Knot[],
  known: readonly { day: number | null; period: Period | null; value: number | null }[],
  isYearly: boolean,
): Actual {
  const periods = new Map(known.map(({ day, period }) => [day, period]));
  const values = new Map<number, number>(series.map(({ day, value }) => [day, value]));
  for (const { day } of known) if (day !== null && !values.has(day)) values.set(day, NaN);
  if (isYearly)
    for (const year of new Set([...values.keys()].map(yearOf))) {
      const newYear = dayNumber(`${String(year).padStart(4, '0')}-01-01`);
      if (!values.has(newYear)) values.set(newYear, NaN);
    }
  const days = [...values.keys()].sort((a, b) => a - b);
  return {
    xs: Float64Array.from(days),
    ys: Float64Array.from(days, (day) => values.get(day) ?? NaN),
    periods: days.map((day) => periods.get(day) ?? null),
  };
}

function unitOf(periods: readonly (Period | null)[]): TimeUnit {
  return periods.reduce<TimeUnit>((unit, period) => {
    const time = period === null ? null : readTime(period);
    return time ? finerUnit(unit, time.unit) : unit;
  }, 'year');
}

function stationsOf(goal: Goal, plan: readonly Knot[]): readonly Knot[] {
  const set = new Set([goal.start, goal.end, ...goal.milestones.map(({ day }) => day)]);
  return plan.filter(({ day }) => set.has(day));
}

/** Those that a later revision changed. */
function formerTargets({ revisions, target }: Goal): readonly FormerTarget[] {
  return revisions
    .slice(0, -1)
    .map(({ value }, i) => ({ value, until: revisions[i + 1]!.setOn }))
    .filter(({ value }) => value !== target);
}

function outlookOf(
  { assessment, goal }: AssessedGoal,
  series: readonly Knot[],
  first: number | null,
): Outlook | null {
  const from = series.at(-1);
  const { forecast } = assessment;
  const trend = forecast && theilSen(series);
  if (!from || !trend || first === null) return null;
  const end = Math.max(goal.yearEnd ?? goal.end ?? from.day, from.day);
  const limit = end + furthest * (end - first);
  const reach = reachOf(forecast, goal, limit);
  const beyond = reach ? reach.day + pastReach * (reach.day - from.day) : end;
  const to = Math.max(end, beyond);
  const { slope, low, high } = trend;
  return { from, slope, low, high, to: to > from.day ? to : limit, reach };
}

/** Where the target is met, if that is before the limit. */
function reachOf(forecast: Forecast | null, { target }: Goal, limit: number): Knot | null {
  const day = forecast?.reaches ? dayNumber(forecast.reaches) : Infinity;
  return day > limit || target === null ? null : { day, value: target };
}

/** Holds a value within what the indicator can reach. */
function bounded(indicator: Indicator, series: readonly Knot[]): Course['within'] {
  const values = series.map(({ value }) => value);
  const [least, most] = naturalBounds(indicator, Math.min(...values), Math.max(...values));
  return (value) => Math.min(Math.max(value, least), most);
}

function forecastAtDue(
  { assessment: { forecast }, goal }: AssessedGoal,
  newest: Knot | null,
  within: Course['within'],
): Course['atDue'] {
  if (!forecast || !newest || goal.end === null || goal.end <= newest.day) return null;
  return [within(forecast.value), within(forecast.low), within(forecast.high)];
}
