import { entriesOf, readDay, readNumber, readWord } from './fields.js';
import type { Better, Indicator } from './indicator.js';
import { readMilestones } from './milestones.js';
import { dateOf, dayNumber, daysInMonth } from './period.js';
import type { Report } from './report.js';
import { isSame } from './value.js';

/** A point of the plan. */
export interface Knot {
  /** Day number. */
  day: number;
  value: number;
}

/** A target that was in force from a day on. */
export interface Revision extends Knot {
  /** Day number on which it was set. */
  setOn: number;
}

/** Edges that belong to the band; an open side is `null`. */
export interface Band {
  min: number | null;
  max: number | null;
}

/** How the plan runs between two of its points. */
export type Path = 'linear' | 'step' | 'compound';

/** What is to be reached, from where and by when, read from an indicator. */
export interface Goal {
  /** `null` when its word is none of the list: then nothing can be judged. */
  better: Better | null;
  baseline: number | null;
  /** Day of the baseline. */
  start: number | null;
  /** The point to reach; `null` for a band. */
  target: number | null;
  /** Day of the target. */
  end: number | null;
  /** What to stay within, for `range` and `maintain`. */
  band: Band | null;
  /** The target is these words alone. */
  words: string | null;
  /** Points between baseline and target in order of time. */
  milestones: readonly Knot[];
  /** Targets in the order in which they were set. */
  revisions: readonly Revision[];
  path: Path;
  /** Counts up within a year and starts again at 0. */
  isYearly: boolean;
  /** Last day of the year judged, for a yearly counter. */
  yearEnd: number | null;
}

const BETTER = ['higher', 'lower', 'range', 'maintain'] as const;
const PATHS = ['linear', 'step', 'compound'] as const;

/** Reads the goal of an indicator; what is refused is reported and counts as absent. */
export function readGoal(indicator: Indicator, timeZone: string, report: Report): Goal {
  const better = readBetter(indicator, report);
  const point = readNumber(indicator.target?.value, 'target.value', report);
  const end = readDay(indicator.target?.period, 'target.period', timeZone, report);
  const { baseline, start } = readBaseline(indicator, timeZone, report);
  const band = readBand(indicator, better, point, report);
  const isPoint = better === 'higher' || better === 'lower';
  const target = isPoint ? point : null;
  const span = { start: baseline === null ? null : start, end, target };
  const milestones = isPoint ? readMilestones(indicator.milestones, span, timeZone, report) : [];
  const revisions = isPoint ? readRevisions(indicator, timeZone, report) : [];
  const planned = [...milestones, ...revisions].map(({ value }) => value);
  return {
    better,
    baseline,
    start,
    target,
    end,
    band,
    words: target === null && band === null ? labelOf(indicator) : null,
    milestones,
    revisions,
    path: readPath(indicator, [baseline, ...planned, target], report),
    isYearly: indicator.cumulative === true,
    yearEnd: null,
  };
}

/** The goal that counts on a day: for a yearly counter that of the year. */
export function goalOn(goal: Goal, day: number | null): Goal {
  return goal.isYearly && day !== null ? goalOfYear(goal, Number(dateOf(day).slice(0, 4))) : goal;
}

/**
 * The goal of a counter that starts again every year, for one year: from 0 on 1 January to the
 * milestone or target dated in that year, else to the target's value. A day counts once it is
 * over, so that the zero lies on the last day of the year before.
 */
export function goalOfYear(goal: Goal, year: number): Goal {
  const firstDay = dayNumber(`${String(year).padStart(4, '0')}-01-01`);
  const yearEnd = firstDay + daysInYear(year) - 1;
  const start = firstDay - 1;
  const isInYear = (day: number) => day >= firstDay && day <= yearEnd;
  const ofYear: Goal = { ...goal, start, milestones: [], revisions: [], path: 'linear', yearEnd };
  if (goal.end !== null && isInYear(goal.end)) return ofYear;
  const milestone = goal.milestones.findLast(({ day }) => isInYear(day));
  return { ...ofYear, target: milestone?.value ?? goal.target, end: yearEnd };
}

/** Whether the goal is at most so many a year. */
export function isCap(goal: Goal): boolean {
  return goal.better === 'lower' && goal.isYearly;
}

/** Whether baseline and target are equal, so that no way leads from one to the other. */
export function isLevel({ baseline, target }: Goal): boolean {
  return baseline !== null && target !== null && isSame(baseline, target);
}

/** The share of the planned time that has gone on a day, or `null` without both dates. */
export function timeShare(goal: Goal, day: number): number | null {
  const end = goal.yearEnd ?? goal.end;
  if (goal.start === null || end === null || end <= goal.start) return null;
  return (day - goal.start) / (end - goal.start);
}

function readBetter(indicator: Indicator, report: Report): Better | null {
  const isGiven = (indicator.better ?? '') !== '';
  const word = readWord(indicator.better, BETTER, 'better', report);
  return isGiven ? word : 'higher';
}

/** Points have no baseline, and a yearly counter starts at 0 whatever its baseline says. */
function readBaseline(indicator: Indicator, timeZone: string, report: Report) {
  if (indicator.kind === 'score') return { baseline: null, start: null };
  if (indicator.cumulative === true) return { baseline: 0, start: null };
  return {
    baseline: readNumber(indicator.baseline?.value, 'baseline.value', report),
    start: readDay(indicator.baseline?.period, 'baseline.period', timeZone, report),
  };
}

function readBand(
  indicator: Indicator,
  better: Better | null,
  point: number | null,
  report: Report,
): Band | null {
  if (better !== 'range' && better !== 'maintain') return null;
  const limits = better === 'maintain' ? readEdges(indicator.limit, 'limit', report) : null;
  const edges = limits ?? readEdges(indicator.target, 'target', report);
  if (edges || better === 'range' || point === null) return edges;
  return { min: point, max: point };
}

function readEdges(
  edges: { min?: number; max?: number } | undefined,
  field: string,
  report: Report,
): Band | null {
  const min = readNumber(edges?.min, `${field}.min`, report);
  const max = readNumber(edges?.max, `${field}.max`, report);
  return min === null && max === null ? null : { min, max };
}

/** Compound growth cannot pass through 0: then the path is refused, and linear as by default. */
function readPath(indicator: Indicator, planned: readonly (number | null)[], report: Report): Path {
  const path = readWord(indicator.path, PATHS, 'path', report) ?? 'linear';
  if (indicator.cumulative === true || path !== 'compound') return path;
  const values = planned.filter((value) => value !== null);
  if (values.every((value) => value > 0) || values.every((value) => value < 0)) return path;
  report('compound-refused', {}, ['path']);
  return 'linear';
}

function labelOf(indicator: Indicator): string | null {
  const label: unknown = indicator.target?.label;
  return typeof label === 'string' && label.trim() !== '' ? label : null;
}

function readRevisions(indicator: Indicator, timeZone: string, report: Report): Revision[] {
  const field = 'targetHistory';
  return entriesOf(indicator.targetHistory)
    .flatMap((entry) => {
      const setOn = readDay(entry.setOn, field, timeZone, report);
      const day = readDay(entry.period, field, timeZone, report);
      const value = readNumber(entry.value, field, report);
      return setOn === null || day === null || value === null ? [] : [{ setOn, day, value }];
    })
    .sort((a, b) => a.setOn - b.setOn);
}

function daysInYear(year: number): number {
  return 337 + daysInMonth(year, 2);
}
