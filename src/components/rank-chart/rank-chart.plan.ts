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
  /** The height of the highest of them. */
  tallest: number;
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
  data: RankData,
  { last, hasBeyond }: Shown,
  room: Room,
  sides: Sides,
  locale: Locale,
): RankPlan {
  const slots = Math.max(1, last - 1 + (hasBeyond ? beyond : 0));
  const frame = { width: room.width, height: room.height ?? openHeight(slots, sides.tallest) };
  const x = periodScale(data, frame, sides);
  const ticks = frame.height >= leastHeight ? periodTicks(data, x, frame, locale) : noTicks;
  const bottom = Math.max(baseAxisHeight(ticks) + 4, inset);
  const open = plotBox(frame, { top: inset, bottom, left: sides.left, right: sides.right });
  const across = x.range[1] - x.range[0];
  const plot = { ...open, width: Math.min(open.width, across + 2 * inset) };
  const steps = data.periods.length - 1;
  const pitch = {
    x: steps > 0 ? across / steps : 2 * inset,
    y: Math.max(0, plot.height - base) / slots,
  };
  return {
    frame,
    plot,
    x,
    ticks,
    yOf: (rank) => plot.y + (rank <= last ? rank - 1 : last - 1 + beyond) * pitch.y,
    divide: hasBeyond ? plot.y + (last - 1 + beyond / 2) * pitch.y : null,
    pitch,
  };
}

const noTicks: TickRows = { ticks: [], groups: [] };

/** Periods between the labels at both ends; a lone one stands beside its labels. */
function periodScale(
  { positions, periods }: RankData,
  { width }: Frame,
  { left, right }: Sides,
): ContinuousScale {
  const domain = [periods[0] ?? 0, periods.at(-1) ?? 0] as const;
  const start = Math.min(left + inset, width / 2);
  const end = periods.length > 1 ? Math.max(start, width - right - inset) : start;
  return (positions.kind === 'time' ? timeScale : exactScale)(domain, [start, end]);
}

function periodTicks(
  { positions, periods }: RankData,
  x: ContinuousScale,
  frame: Frame,
  locale: Locale,
): TickRows {
  if (periods.length === 0) return noTicks;
  const most = Math.ceil(frame.width / leastTick);
  return fittingTicks(positionTicks(positions, x.domain, locale, most), x, frame);
}

/** A height for so many ranks and the axis below them. */
function openHeight(slots: number, tallest: number): number {
  const usual = Math.min(usualRank, Math.max(usualHeight / slots, leastRank));
  const rank = Math.max(usual, Math.min(tallest + 4, usualHeight / slots));
  return Math.max(leastPlot, Math.min(rank * slots, 2 * usualHeight)) + inset + 42;
}

/** Where a period lies across. */
export function periodX({ x }: RankPlan, { periods }: RankData, period: number): number {
  return position(x, periods[period]!);
}
