import type { Mark } from '../../scene/scene.js';
import { partPaint } from '../../scene/status-parts.js';
import { wrapText } from '../../scene/text.js';
import { typeScale } from '../../scene/type-scale.js';
import type { ProgressRow } from './progress-chart.row.js';
import { sheetWidth, statusDot, statusText, text } from './progress-chart.sheet-text.js';
import type { ProgressStrip, StandingList } from './progress-chart.strip.js';

const stripHeight = 28;
const padding = 12;
const columnGap = 32;
/** Lists stand in two columns. */
const columnWidth = (sheetWidth - columnGap) / 2;
const headHeight = 32;
/** Room for the dot of the status. */
const indent = 20;

/** A strip as marks, and under it its lists, each in the column that is shorter so far. */
export function drawStrip(
  { parts, lists }: ProgressStrip,
  top: number,
): { parts: readonly Mark[]; lists: readonly Mark[]; height: number } {
  const y = top + padding;
  const percent = (share: number) => Math.round(share * sheetWidth) / 100;
  const bars = parts.map(({ status, x, width }): Mark => {
    const d = `M${percent(x)},${y}h${percent(width)}v${stripHeight}h${-percent(width)}Z`;
    return { type: 'path', role: `part ${status}`, d, fill: partPaint(status) };
  });
  const bottoms: [number, number] = [y + stripHeight, y + stripHeight];
  const marks = lists.flatMap((list) => {
    const column = bottoms[1] < bottoms[0] ? 1 : 0;
    const drawn = drawList(list, column * (columnWidth + columnGap), bottoms[column]);
    bottoms[column] = drawn.bottom;
    return drawn.marks;
  });
  return { parts: bars, lists: marks, height: Math.max(...bottoms) + padding - top };
}

function drawList(
  { status, word, count, rows }: StandingList,
  x: number,
  top: number,
): { marks: Mark[]; bottom: number } {
  const y = top + headHeight - 10;
  const marks: Mark[] = [
    text([word], 'label-strong', statusText(status), {
      x: status === null ? x : x + indent,
      y,
      anchor: 'start',
    }),
    text([String(count)], 'value', 'ink', { x: x + columnWidth, y, anchor: 'end' }),
    { type: 'path', role: 'rule', d: `M${x},${top + headHeight}h${columnWidth}`, stroke: 'line' },
  ];
  if (status !== null) marks.push(statusDot(status, y - 4, x + 6));
  let bottom = top + headHeight + 4;
  for (const row of rows) {
    const drawn = drawGoal(row, x, bottom);
    marks.push(...drawn.marks);
    bottom = drawn.bottom;
  }
  return { marks, bottom };
}

/** A name, and what is said of it below. */
function drawGoal(
  { name, context, standing, details }: ProgressRow,
  x: number,
  top: number,
): { marks: Mark[]; bottom: number } {
  const { label, note } = typeScale;
  const full = context ? `${name} (${context})` : name;
  const names = wrapText(full, columnWidth, label.size, Infinity, label.weight);
  const remarks = [standing, ...details].filter(Boolean).join(' · ');
  const notes = wrapText(remarks, columnWidth, note.size);
  const under = top + label.step * names.length;
  const at = (y: number) => ({ x, y, anchor: 'start' }) as const;
  return {
    marks: [
      text(names, 'label', 'ink', at(top + label.size)),
      text(notes, 'note', 'ink-2', at(under + note.size)),
    ],
    bottom: under + note.step * notes.length + 6,
  };
}
