import { checkWord } from '../../core/check-word.js';
import type { Issue } from '../../core/error.js';
import { isValue } from '../../core/value.js';
import type { Locale } from '../../i18n/register.js';
import { exactScale, linearScale, position, type LinearScale } from '../../scale/linear.js';
import { firstOutlier } from '../../scale/outliers.js';
import { unitOf } from '../../scene/goal-figures.js';
import type { ChartGoal } from '../../scene/goals.js';
import type { JudgedGoal } from '../../scene/judged-goal.js';
import { isDomain } from './progress-chart.axis.js';
import { drawnX, type TrackX } from './progress-chart.scale.js';

const words = ['progress', 'native', 'small-multiple'] as const;

/** What rows are drawn on: percent done, one axis in their unit, or each an axis of its own in its unit. */
export type ProgressScale = (typeof words)[number];

/** An axis of values on a track. */
export type UnitScale = LinearScale;

/** A value that is printed at its place on the axis. */
export interface UnitTick {
  x: TrackX;
  text: string;
}

/** A few lines of an axis; a track is narrow. */
const mostTicks = 4;
/** Longer figures stand at both ends of the axis alone. */
const longFigure = 4;
/** Rows that lie so far above the others that these would fill no more than one part of so many are cut. */
const parts = 5;

/** The word for what rows are drawn on. One axis is for rows of one unit: others are told, and drawn by percent done. */
export function readScale(
  found: string | undefined,
  goals: readonly ChartGoal[],
): { scale: ProgressScale; issues: readonly Issue[] } {
  const issues = checkWord('scale', found, words);
  const scale = words.find((word) => word === found) ?? 'progress';
  if (scale !== 'native' || isOfOneUnit(goals)) return { scale, issues };
  const message = '"native" is one axis for goals of one unit.';
  return { scale: 'progress', issues: [{ code: 'config', field: 'scale', found: scale, message }] };
}

function isOfOneUnit(goals: readonly ChartGoal[]): boolean {
  const measured = goals.filter(({ judged }) => figuresOn(judged).length > 0);
  return new Set(measured.map(({ judged }) => unitOf(judged)?.trim().normalize('NFC'))).size <= 1;
}

/** The figures of a goal that an axis must hold; none of criteria, points and tasks, which have scales of their kind. */
function figuresOn({ indicator, goal, assessment }: JudgedGoal): number[] {
  if ((indicator.kind ?? 'measure') !== 'measure') return [];
  const { value, expectedValue } = assessment;
  const { baseline, target, band } = goal;
  return [value, expectedValue, baseline, target, band?.min, band?.max].filter(isValue);
}

/** One axis for all goals, or for the author's domain, with zero on it; null where no goal has a figure. */
export function sharedScale(
  goals: readonly ChartGoal[],
  domain: readonly number[] | undefined,
): UnitScale | null {
  const figures = goals.map(({ judged }) => figuresOn(judged)).filter(({ length }) => length > 0);
  if (isDomain(domain)) {
    const widened = [Math.min(0, domain[0]), Math.max(0, domain[1])] as const;
    return exactScale(widened, [0, 1], { ticks: mostTicks });
  }
  const byMost = figures
    .map((each) => ({ each, most: Math.max(...each) }))
    .sort((a, b) => a.most - b.most);
  const kept = firstOutlier(
    byMost.map(({ most }) => most),
    parts,
  );
  return scaleOf(
    byMost.slice(0, kept).flatMap(({ each }) => each),
    true,
  );
}

/** An axis of a goal's own; with zero on it where bars stand on it, and where a band should not fill it. */
export function ownScale(judged: JudgedGoal, hasZero: boolean): UnitScale | null {
  return scaleOf(figuresOn(judged), hasZero || judged.goal.band !== null);
}

function scaleOf(figures: readonly number[], zero: boolean): UnitScale | null {
  if (figures.length === 0) return null;
  return linearScale([Math.min(...figures), Math.max(...figures)], [0, 1], {
    zero,
    ticks: mostTicks,
  });
}

/** Where a value stands on a track, as far as the axis goes. */
export function unitX(scale: UnitScale, value: number): TrackX {
  return drawnX(position(scale, value), { least: 0, most: 1 });
}

/** Where a value stands that the axis holds. */
export function unitXWithin(scale: UnitScale, value: number | null): TrackX | null {
  const [low, high] = scale.domain;
  return value === null || value < low || value > high ? null : unitX(scale, value);
}

/** The names of an axis that rows share; the unit where it clings to its number. */
export function unitTicks(
  scale: UnitScale,
  unit: string | undefined,
  locale: Locale,
): readonly UnitTick[] {
  const { ticks } = scale;
  const texts = ticks.map((tick) => printedOn(tick, unit, locale));
  const areLong = texts.some(({ length }) => length > longFigure);
  return ticks.flatMap((tick, i) =>
    areLong && i > 0 && i < ticks.length - 1 && tick !== 0
      ? []
      : [{ x: unitX(scale, tick), text: texts[i]! }],
  );
}

/** The ends of a row's own axis in words: the unit stands at the right one. */
export function unitEnds(
  { domain: [low, high] }: UnitScale,
  unit: string | undefined,
  locale: Locale,
): readonly [string, string] {
  return [printedOn(low, unit, locale), locale.format.number(high, { unit })];
}

/** A figure on a track, where there is no room for a unit that is a word. */
export function printedOn(value: number, unit: string | undefined, { format }: Locale): string {
  const clings = unit !== undefined && format.parts(1, { unit }).gap === '';
  return format.number(value, { unit: clings ? unit : undefined });
}
