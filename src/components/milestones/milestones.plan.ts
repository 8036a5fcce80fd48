import type { Locale } from '../../i18n/register.js';
import type { TimeScale } from '../../scale/linear.js';
import { timeScale, unitBounds, unitIndex } from '../../scale/time.js';
import type { Box, Frame } from '../../scene/scene.js';
import { wrapText } from '../../scene/text.js';
import { typeScale } from '../../scene/type-scale.js';
import type { Task } from './milestones.data.js';
import type { MilestonesOptions } from './milestones.options.js';
import type { Standing } from './milestones.standing.js';
import { timelineHead, type TimelineHead } from './milestones.ticks.js';

/** A task with where it stands. */
export interface JudgedTask extends Task {
  standing: Standing;
}

/** A row of the timeline: a task, or the name of a group over its tasks. */
export interface TimelineRow {
  /** Null in the row of a group's name. */
  task: JudgedTask | null;
  name: readonly string[];
  /** "2 trong 3 việc đã xong", beside a group's name. */
  note: string;
  y: number;
  height: number;
  /** Top of the two bars. */
  bars: number;
}

/** Where everything stands: decided before anything is drawn. */
export interface TimelinePlan {
  width: number;
  height: number;
  /** Where the bars are. */
  plot: Box;
  x: TimeScale;
  head: TimelineHead;
  rows: readonly TimelineRow[];
  /** Names stand over the bars, and standings under them. */
  isNarrow: boolean;
  nameX: number;
  standingX: number;
}

const narrow = 560;
const headHeight = 44;
const groupHeight = 40;
/** The two bars of a row with the gap between them. */
export const barsHeight = 18;
const [rowPadding, nameStep] = [12, typeScale.name.step];
const [nameShare, mostName, leastName] = [0.32, 300, 140];
const standingWidth = 190;

/** Names of groups come before their first task. */
export interface Grouped {
  group: string;
  note: string;
  tasks: readonly JudgedTask[];
}

export function planTimeline(
  groups: readonly Grouped[],
  options: MilestonesOptions & { now: number | null },
  { width }: Frame,
  locale: Locale,
): TimelinePlan {
  const isNarrow = width < narrow;
  const nameWidth = isNarrow ? width : Math.min(mostName, Math.max(leastName, nameShare * width));
  const left = isNarrow ? 0 : nameWidth + 16;
  const right = isNarrow ? width : width - standingWidth;
  const plotWidth = Math.max(0, right - left);
  const domain = windowOf(
    groups.flatMap(({ tasks }) => tasks),
    options,
  );
  const x = timeScale(domain, [left, left + plotWidth]);
  const rows = rowsOf(groups, nameWidth, isNarrow);
  const end = rows.at(-1);
  const height = end ? end.y + end.height : headHeight;
  return {
    width,
    height,
    plot: { x: left, y: headHeight, width: plotWidth, height: height - headHeight },
    x,
    head: timelineHead(x, locale),
    rows,
    isNarrow,
    nameX: 0,
    standingX: isNarrow ? 0 : right + 20,
  };
}

function rowsOf(groups: readonly Grouped[], nameWidth: number, isNarrow: boolean): TimelineRow[] {
  const rows: TimelineRow[] = [];
  let y = headHeight;
  const add = (row: Omit<TimelineRow, 'y'>) => {
    rows.push({ ...row, y, bars: y + row.bars });
    y += row.height;
  };
  const { size, weight } = typeScale.name;
  for (const { group, note, tasks } of groups) {
    if (group)
      add({
        task: null,
        name: wrapText(group, nameWidth, 13, 2, 600),
        note,
        height: groupHeight,
        bars: 0,
      });
    for (const task of tasks) {
      const name = wrapText(task.name, nameWidth, size, Infinity, weight);
      const text = name.length * nameStep;
      const height = isNarrow
        ? text + barsHeight + nameStep + 2 * rowPadding + 8
        : Math.max(text, barsHeight) + 2 * rowPadding;
      const bars = isNarrow ? rowPadding + text + 4 : (height - barsHeight) / 2;
      add({ task, name, note: '', height, bars });
    }
  }
  return rows;
}

/** The first and last day shown. */
function windowOf(
  tasks: readonly Task[],
  { zoom = 'term', shift = 0, now }: MilestonesOptions & { now: number | null },
): readonly [number, number] {
  const days = tasks.flatMap(({ planned, actual, expected }) =>
    [planned.start, planned.end, actual.start, actual.end, expected].filter((day) => day !== null),
  );
  if (zoom !== 'term' && now !== null) {
    const [first, last] = unitBounds(zoom, unitIndex(zoom, now) + shift);
    return [first - 1, last];
  }
  const known = [...days, ...(now === null ? [] : [now])];
  if (known.length === 0) return [0, 0];
  // Whole quarters, so that labels stand under whole spans of time.
  const [first] = unitBounds('quarter', unitIndex('quarter', Math.min(...known)));
  const [, last] = unitBounds('quarter', unitIndex('quarter', Math.max(...known)));
  return [first - 1, last];
}
