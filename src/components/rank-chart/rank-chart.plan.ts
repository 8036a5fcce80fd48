import type { Locale } from '../../i18n/register.js';
import { exactScale, position, type ContinuousScale } from '../../scale/linear.js';
import type { TickRows } from '../../scale/ticks.js';
import { timeScale } from '../../scale/time.js';
import { baseAxisHeight, fittingTicks } from '../../scene/axis.js';
import { plotBox } from '../../scene/frame.js';
import { positionTicks } from '../../scene/position-ticks.js';
import type { Box, Frame } from '../../scene/scene.js';
import type { RankData } from './rank-chart.data.js';
import type { Shown } from './rank-chart.shown.js';

/** The size to fill; a height of null is as high as the ranks need. */
export interface Room {
  width: number;
  height: number | null;
}

/** Where everything stands: decided before anything is drawn. */
export interface RankPlan {
  frame: Frame;
  plot: Box;
  x: ContinuousScale;
  ticks: TickRows;
  /** Where a rank lies; all beyond the last one shown lie together. */
  yOf: (rank: number) => number;
  /** Where the line between the ranks shown and those beyond lies; null without any. */
  divide: number | null;
  /** Pixels from one rank to the next, and from one period to the next. */
  pitch: { x: number; y: number };
}

/** What labels need left and right of the plot. */
export interface Sides {
  left: number;
  right: number;
}

/** Room for the dots at the edges of the plot, in pixels. */
export const inset = 18;
/** Between the dots of the last rank and the axis below. */
const base = 10;
/** Below this height labels would take more room than the lines. */
const leastHeight = 80;
/** The narrowest label with its distance. */
const leastTick = 12;
/** Ranks beyond the last one shown lie this many ranks below it. */
const beyond = 1.6;
/** Where the height is open: a rank's height, of many ranks less, and all of them together. */
const [usualRank, leastRank, usualHeight, leastPlot] = [30, 22, 640, 120];

export function planRanks(
  { positions, periods }: RankData,
  { last, hasBeyond }: Shown,
  room: Room,
  { left, right }: Sides,
  locale: Locale,
): RankPlan {
  const domain = [periods[0] ?? 0, periods.at(-1) ?? 0] as const;
  const slots = Math.max(1, last - 1 + (hasBeyond ? beyond : 0));
  const start = Math.min(left + inset, room.width / 2);
  const end = Math.max(start, room.width - right - inset);
  const range = [start, periods.length > 1 ? end : start] as const;
  const x = (positions.kind === 'time' ? timeScale : exactScale)(domain, range);
  const most = Math.ceil(room.width / leastTick);
  const height = room.height ?? openHeight(slots);
  const hasTicks = height >= leastHeight && periods.length > 0;
  const frame = { width: room.width, height };
  const ticks = hasTicks
    ? fittingTicks(positionTicks(positions, domain, locale, most), x, frame)
    : { ticks: [], groups: [] };
  const margins = { top: inset, right, bottom: Math.max(baseAxisHeight(ticks) + 4, inset), left };
  const open = plotBox(frame, margins);
  const plot = { ...open, width: Math.min(open.width, range[1] - range[0] + 2 * inset) };
  const pitch = {
    x: periods.length > 1 ? (range[1] - range[0]) / (periods.length - 1) : 2 * inset,
    y: Math.max(0, plot.height - base) / slots,
  };
  const bottom = plot.y + (last - 1) * pitch.y;
  return {
    frame,
    plot,
    x,
    ticks,
    yOf: (rank) => plot.y + (rank <= last ? rank - 1 : last - 1 + beyond) * pitch.y,
    divide: hasBeyond ? bottom + (beyond / 2) * pitch.y : null,
    pitch,
  };
}

/** A height for so many ranks and the axis below them. */
function openHeight(slots: number): number {
  const rank = Math.min(usualRank, Math.max(usualHeight / slots, leastRank));
  return Math.max(leastPlot, Math.min(rank * slots, 2 * usualHeight)) + inset + 42;
}

/** Where a period lies across. */
export function periodX({ x }: RankPlan, { periods }: RankData, period: number): number {
  return position(x, periods[period]!);
}
