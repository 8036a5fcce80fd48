import { position } from '../../scale/linear.js';
import { isInside } from '../../scene/frame.js';
import { glyphMarks, glyphSize } from '../../scene/glyph-marks.js';
import { round } from '../../scene/marks.js';
import type { Layer, Mark, Paint, PathMark, TextMark, TextStyle } from '../../scene/scene.js';
import { typeScale } from '../../scene/type-scale.js';
import type { MilestonesMessages } from '../../i18n/messages/milestones.js';
import {
  barsHeight,
  type JudgedTask,
  type TimelinePlan,
  type TimelineRow,
} from './milestones.plan.js';
import type { CalendarSpan } from './milestones.ticks.js';

const [planHeight, barHeight, diamond] = [6, 10, 7];
/** Between a glyph and its words. */
const glyphGap = 6;
/** A day is seen even on a term of years. */
const leastBar = 1;

interface Named {
  now: number | null;
  texts: MilestonesMessages;
}

/** Head, lines between rows, and the day that is now. */
export function groundLayer(plan: TimelinePlan, { now, texts }: Named): Layer {
  const { plot, rows, width, isNarrow } = plan;
  const line = (y: number) => `M0,${round(y)}H${round(width)}`;
  const between = [plot.y, ...rows.map(({ y, height }) => y + height)].map(line).join('');
  const marks: Mark[] = [
    ...tickMarks(plan),
    { type: 'path', role: 'line', d: between, stroke: 'line', strokeWidth: 1 },
    ...(isNarrow
      ? []
      : [
          text(texts.task, 0, plot.y - 10, 'tick', 'ink-3'),
          text(texts.againstPlan, plan.standingX, plot.y - 10, 'tick', 'ink-3'),
        ]),
    ...nowMarks(plan, now),
  ];
  return { id: 'ground', marks: marks.filter((mark) => isInside(plan, mark)) };
}

function tickMarks(plan: TimelinePlan): Mark[] {
  const { plot, head, x } = plan;
  const d = head.spans.map(({ from }) => upright(position(x, from), plan)).join('');
  const label = (spans: readonly CalendarSpan[], y: number): TextMark[] =>
    spans.map(({ label: words, from, to }) => ({
      ...text(words, (position(x, from) + position(x, to)) / 2, y, 'tick', 'ink-3'),
      anchor: 'middle',
    }));
  const lines: PathMark[] =
    d === '' ? [] : [{ type: 'path', role: 'grid', d, stroke: 'grid', strokeWidth: 1 }];
  return [...lines, ...label(head.years, plot.y - 26), ...label(head.spans, plot.y - 10)];
}

function nowMarks(plan: TimelinePlan, now: number | null): Mark[] {
  const { x } = plan;
  if (now === null || now <= x.domain[0] || now > x.domain[1]) return [];
  const d = upright(position(x, now), plan);
  return [{ type: 'path', role: 'now', d, stroke: 'ink', strokeWidth: 1.5 }];
}

/** A line through all rows; where words stand over and under the bars, through the bars alone. */
function upright(at: number, { plot, rows, isNarrow }: TimelinePlan): string {
  if (!isNarrow) return `M${round(at)},${round(plot.y)}V${round(plot.y + plot.height)}`;
  return rows
    .filter(({ task }) => task !== null)
    .map(({ bars }) => `M${round(at)},${round(bars - 2)}V${round(bars + barsHeight + 2)}`)
    .join('');
}

/** Names, bars and standings of all rows. */
export function rowsLayer(plan: TimelinePlan, named: Named): Layer {
  const marks = plan.rows.flatMap((row) =>
    row.task ? taskMarks(row, row.task, plan, named.now) : groupMarks(row, plan),
  );
  return { id: 'marks', marks: marks.filter((mark) => isInside(plan, mark)) };
}

function groupMarks({ name, note, y, height }: TimelineRow, { width }: TimelinePlan): Mark[] {
  const heading: TextMark = { ...text('', 0, y + height - 14, 'label-strong', 'ink'), lines: name };
  const right: TextMark = { ...text(note, width, y + height - 14, 'note', 'ink-2'), anchor: 'end' };
  return [heading, ...(note ? [right] : [])];
}

function taskMarks(
  row: TimelineRow,
  task: JudgedTask,
  plan: TimelinePlan,
  now: number | null,
): Mark[] {
  const { name, y, height, bars } = row;
  const { step, size } = typeScale.name;
  const top = plan.isNarrow ? y + 12 + 0.8 * size : y + (height - name.length * step) / 2 + size;
  const at = plan.isNarrow ? bars + barsHeight + 20 : y + height / 2 + 5;
  return [
    { ...text('', plan.nameX, top, 'name', 'ink'), lines: name },
    ...barMarks(task, bars, plan, now),
    ...standingMarks(task, at, plan),
  ];
}

/** Early, late or on plan: the glyph, and the words beside it where they fit. */
function standingMarks(
  { standing: { status, words } }: JudgedTask,
  y: number,
  plan: TimelinePlan,
): Mark[] {
  const x = plan.standingX;
  const label = text(words, x + glyphSize + glyphGap, y, 'label-strong', `${status}-text` as Paint);
  if (!isInside(plan, label)) return [];
  return [...glyphMarks(status, x, y - 13, `${status}-mark` as Paint, 'surface'), label];
}

/** The plan hollow above, what was done solid below, the rest of it dashed, a diamond where it is finished. */
function barMarks(task: JudgedTask, y: number, plan: TimelinePlan, now: number | null): Mark[] {
  const { planned, actual, standing } = task;
  const fill = `${standing.status}-mark` as Paint;
  const below = y + planHeight + 2;
  const begun = actual.start ?? (actual.end === null ? null : (planned.start ?? actual.end));
  const hollow: Paints = { fill: 'none', stroke: 'ink-2', strokeWidth: 1 };
  return [
    ...bar('plan', planned.start, planned.end, y, planHeight, plan, hollow),
    ...bar('actual', begun, actual.end ?? now, below, barHeight, plan, { fill }),
    ...(actual.end === null
      ? restMark(task, begun, now, below, plan)
      : doneMark(actual.end, below + barHeight / 2, plan, fill)),
  ];
}

/** What is still to be done of a task that has begun, until its author or its plan expects its end. */
function restMark(
  { expected, planned, standing }: JudgedTask,
  begun: number | null,
  now: number | null,
  y: number,
  plan: TimelinePlan,
): PathMark[] {
  const end = expected ?? planned.end;
  if (begun === null || now === null || end === null || end <= now) return [];
  const stroke = `${standing.status}-mark` as Paint;
  return bar('rest', now + 1, end, y, barHeight, plan, {
    fill: 'none',
    stroke,
    strokeWidth: 1,
    dash: '3 2',
  });
}

type Paints = Pick<PathMark, 'fill' | 'stroke' | 'strokeWidth' | 'dash'>;

/** From the morning of one day to the evening of another, as far as it is shown. */
function bar(
  role: string,
  from: number | null,
  to: number | null,
  y: number,
  height: number,
  { x }: TimelinePlan,
  paints: Paints,
): PathMark[] {
  if (from === null || to === null || to < from) return [];
  const [first, last] = [Math.max(from - 1, x.domain[0]), Math.min(to, x.domain[1])];
  if (first >= last) return [];
  const [left, right] = [position(x, first), position(x, last)];
  if (right - left < leastBar && x.range[1] - x.range[0] < leastBar) return [];
  const d = `M${round(left)},${round(y)}H${round(Math.min(Math.max(right, left + leastBar), x.range[1]))}V${round(y + height)}H${round(left)}Z`;
  return [{ type: 'path', role, d, ...paints }];
}

function doneMark(day: number, y: number, { x, width }: TimelinePlan, fill: Paint): PathMark[] {
  if (day < x.domain[0] || day > x.domain[1] || width < 2 * diamond) return [];
  const r = diamond;
  const at = Math.min(Math.max(position(x, day), r), width - r);
  const d = `M${round(at - r)},${round(y)}L${round(at)},${round(y - r)}L${round(at + r)},${round(y)}L${round(at)},${round(y + r)}Z`;
  return [{ type: 'path', role: 'done', d, fill, stroke: 'surface', strokeWidth: 1.5 }];
}

/** From the end of a task to the beginning of the one that waits for it. */
export function dependencyLayer(plan: TimelinePlan): Layer {
  const rowOf = new Map(plan.rows.map((row) => [row.task?.key, row]));
  const lines = plan.rows.flatMap((row) =>
    (row.task?.after ?? []).map((key) => elbow(rowOf.get(key), row, plan)),
  );
  const d = lines.join('');
  const stroke = { stroke: 'ink-3', strokeWidth: 1, dash: '1 3' } as const;
  return {
    id: 'dependencies',
    marks: d === '' ? [] : [{ type: 'path', role: 'dependency', d, ...stroke }],
  };
}

function elbow(before: TimelineRow | undefined, row: TimelineRow, { x }: TimelinePlan): string {
  const [from, to] = [before?.task?.planned.end ?? NaN, row.task?.planned.start ?? NaN];
  if (!before || !isShown(from, x.domain) || !isShown(to, x.domain)) return '';
  const [left, right] = [position(x, from), position(x, to - 1)];
  const [top, bottom] = [before.bars + planHeight / 2, row.bars + planHeight / 2];
  const turn = Math.min(Math.max(left, right) + 4, x.range[1]);
  return `M${round(left)},${round(top)}H${round(turn)}V${round(bottom)}H${round(right)}`;
}

function isShown(day: number, [first, last]: readonly [number, number]): boolean {
  return day >= first && day <= last;
}

/** What surrounds the row of a task that is pointed at or chosen. */
export function outline({ y, height }: TimelineRow, { width }: TimelinePlan): PathMark {
  const inset = Math.min(1, width / 2);
  const d = `M${inset},${round(y + 1)}H${round(width - inset)}V${round(y + height - 1)}H${inset}Z`;
  return { type: 'path', role: 'selection', d, fill: 'none', stroke: 'focus', strokeWidth: 2 };
}

function text(words: string, x: number, y: number, style: TextStyle, fill: Paint): TextMark {
  return {
    type: 'text',
    role: 'label',
    x: round(x),
    y: round(y),
    lines: [words],
    anchor: 'start',
    style,
    fill,
  };
}
