import { weekdayOf } from '../../data/weekday.js';
import type { Locale } from '../../i18n/register.js';
import type { Box, Direction } from '../../scene/scene.js';
import { calendarAxes, headHeight, sideWidth } from './heatmap.calendar-axes.js';
import type { Days } from './heatmap.days.js';
import { gapFor, least, slotAt, type HeatPlan, type Room, type Run } from './heatmap.plan.js';
import { yearStrips, type PlacedStrips, type Strip } from './heatmap.strips.js';
import type { HeatWords } from './heatmap.words.js';

/** The largest day, and the smallest before a year is broken into halves or quarters. */
const [mostDay, leastDay] = [24, 8.5];
/** Below the last line, for the letters of its name. */
const descent = 4;
/** Days smaller than this cannot be told apart by pixels: then any point means a day of the data. */
const leastPitch = 0.5;
/** Between strips, in pixels. */
const distance = 10;

/** Years as weeks from left to right, days of the week from top to bottom; in parts where the width asks for it. */
export function planCalendar(grid: Days, room: Room, words: HeatWords, locale: Locale): HeatPlan {
  const isLarge = room.width >= least.width && (room.height ?? Infinity) >= least.height;
  const left = isLarge ? sideWidth(grid, words) : 0;
  const head = isLarge ? headHeight : 0;
  const ways = [1, 2, 4].map((parts) =>
    placeStrips(yearStrips(grid.years, parts), room, left, head),
  );
  const widest = ways.reduce((a, b) => (b.pitch > a.pitch ? b : a));
  const placed = ways.find(({ pitch }) => pitch >= leastDay) ?? widest;
  const { strips, tops, pitch } = placed;
  const weeks = Math.max(0, ...strips.map((strip) => strip.weeks));
  const height = strips.length > 0 ? tops.at(-1)! + 7 * pitch + (isLarge ? descent : 0) : 0;
  const frame = { width: room.width, height: Math.min(height, room.height ?? height) };
  const gap = gapFor(pitch);
  return {
    frame,
    plot: { x: left, y: head, width: weeks * pitch, height: Math.max(0, frame.height - head) },
    cell: { width: pitch - gap, height: pitch - gap },
    boxOf: (cell) => dayBox(placed, grid.days[cell]!, cell, gap),
    cellAt: (x, y) => dayAt(placed, x, y),
    step: (cell, direction) => dayFrom(grid, cell, direction),
    runs: strips.flatMap(monthRuns),
    axes: isLarge ? calendarAxes(placed, frame, words, locale) : [],
  };
}

function placeStrips(
  strips: readonly Strip[],
  { width, height }: Room,
  left: number,
  head: number,
): PlacedStrips {
  const weeks = Math.max(1, ...strips.map((strip) => strip.weeks));
  const count = strips.length || 1;
  const byWidth = (width - left) / weeks;
  const byHeight = height === null ? Infinity : ((height + distance) / count - head - distance) / 7;
  const pitch = Math.max(0, Math.min(byWidth, byHeight, mostDay));
  // Where even the space between strips is too much, they share what height there is.
  const step = height === null ? head + 7 * pitch + distance : Math.min(head + 7 * pitch + distance, height / count); // prettier-ignore
  const inset = Math.min(head, step - 7 * pitch);
  return { strips, tops: strips.map((_, i) => i * step + Math.max(0, inset)), left, pitch };
}

function dayBox(
  { strips, tops, left, pitch }: PlacedStrips,
  day: number,
  cell: number,
  gap: number,
): Box {
  const index = strips.findLastIndex((strip) => strip.cell <= cell);
  const week = Math.floor((day - strips[index]!.monday) / 7);
  const [x, y] = [left + week * pitch, tops[index]! + weekdayOf(day) * pitch];
  return { x: x + gap / 2, y: y + gap / 2, width: pitch - gap, height: pitch - gap };
}

function dayAt({ strips, tops, left, pitch }: PlacedStrips, x: number, y: number): number {
  for (const [i, { from, to, cell, monday, weeks }] of strips.entries()) {
    const line = slotAt(y, tops[i]!, pitch, 7);
    const week = slotAt(x, left, pitch, weeks);
    if (line < 0 || week < 0) continue;
    const found = monday + week * 7 + line;
    const day = pitch < leastPitch ? Math.max(from, Math.min(found, to)) : found;
    if (day >= from && day <= to) return cell + day - from;
  }
  return -1;
}

const days: Readonly<Record<Direction, number>> = { left: -7, right: 7, up: -1, down: 1 };

/** A week or a day on; over a year without data to the nearest day that has a cell. */
function dayFrom(grid: Days, cell: number, direction: Direction): number {
  const wanted = grid.days[cell]! + days[direction];
  const step = Math.sign(days[direction]);
  for (let next = cell + step; next >= 0 && next < grid.days.length; next += step)
    if ((grid.days[next]! - wanted) * step >= 0) return next;
  return -1;
}

function monthRuns({ year, months, month, from, to, cell }: Strip): Run[] {
  return months.slice(0, -1).flatMap((start, i) => {
    const [first, last] = [Math.max(start, from), Math.min(months[i + 1]! - 1, to)];
    const series = `${String(year).padStart(4, '0')}-${String(month + i + 1).padStart(2, '0')}`;
    return first > last ? [] : [{ series, from: cell + first - from, to: cell + last - from + 1 }];
  });
}
