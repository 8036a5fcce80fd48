import { group } from 'd3-array';
import { STATUSES } from '../../core/hand.js';
import type { Status } from '../../core/indicator.js';
import type { Locale } from '../../i18n/register.js';
import type { ChartGoal } from '../../scene/goals.js';
import { hasGoal, plainWord } from '../../scene/judged-goal.js';
import type { Legend } from '../../scene/scene.js';
import {
  partPaint,
  placeParts,
  statusParts,
  type StatusPart,
  type StripSpan,
} from '../../scene/status-parts.js';
import type { ProgressRow } from './progress-chart.row.js';

/** The goals of a group that stand equally: those found of them, under their word. */
export interface StandingList {
  /** Null for goals that have no status. */
  status: Status | null;
  word: string;
  /** How many stand so, found or not. */
  count: number;
  rows: readonly ProgressRow[];
}

/** A group counted by status. */
export interface ProgressStrip {
  /** Side by side, in percent of the strip's width. */
  parts: readonly (StatusPart & StripSpan)[];
  lists: readonly StandingList[];
}

/** In percent of any width: at 320 px a part is still 8 px wide. */
const strip = { width: 100, gap: 0.3, least: 2.5 };

/** Each group as its strip reads it: the best first; goals without a status after those, without a target last. */
export function standingIn(
  groups: ReadonlyMap<string, readonly ChartGoal[]>,
): ReadonlyMap<string, readonly ChartGoal[]> {
  const sorted = (goals: readonly ChartGoal[]) =>
    [...goals].sort((a, b) => standingOf(a) - standingOf(b));
  return new Map([...groups].map(([key, goals]) => [key, sorted(goals)]));
}

/** The strip of a group, and the rows of the goals that are shown of it, in the order of the strip. */
export function layoutStrip(
  everyone: readonly ChartGoal[],
  shown: readonly ChartGoal[],
  rows: readonly ProgressRow[],
  locale: Locale,
): ProgressStrip {
  const all = group(everyone, standingOf);
  const lists = group(rows, (_, index) => standingOf(shown[index]!));
  return {
    parts: placeParts(statusParts(everyone, locale), strip),
    lists: [...lists].map(([standing, members]) => ({
      ...headingOf(standing, locale),
      count: all.get(standing)?.length ?? members.length,
      rows: members,
    })),
  };
}

/** The statuses on all strips; null where none has any. */
export function stripLegend(goals: readonly ChartGoal[], locale: Locale): Legend | null {
  const items = statusParts(goals, locale).map(({ status, word, count }) => ({
    key: status,
    label: word,
    paint: partPaint(status),
    shape: 'swatch' as const,
    count,
  }));
  return items.length > 0 ? { items } : null;
}

/** Place among the statuses; goals that could not be judged, and those without a target, come after all. */
function standingOf({ judged }: ChartGoal): number {
  const { status } = judged.assessment;
  if (status !== null) return STATUSES.indexOf(status);
  return STATUSES.length + (hasGoal(judged) ? 0 : 1);
}

function headingOf(standing: number, { messages }: Locale): Pick<StandingList, 'status' | 'word'> {
  const status = STATUSES[standing] ?? null;
  return { status, word: plainWord(status, standing === STATUSES.length, messages) };
}
