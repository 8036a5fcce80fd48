import type { Box, Direction, Frame, Layer } from '../../scene/scene.js';

/** The size to fill; a height of null is as high as the cells need. */
export interface Room {
  width: number;
  height: number | null;
}

/** Cells that follow one another: a line of a matrix, a month of a calendar. */
export interface Run {
  series: string;
  from: number;
  /** Excluded. */
  to: number;
}

/** Where everything stands: decided before anything is drawn. Cells go by their numbers. */
export interface HeatPlan {
  frame: Frame;
  plot: Box;
  boxOf: (cell: number) => Box;
  /** The cell at a point, by arithmetic; −1 beside the cells. */
  cellAt: (x: number, y: number) => number;
  /** The cell that an arrow key leads to; −1 where there is none. */
  step: (cell: number, direction: Direction) => number;
  runs: readonly Run[];
  /** Size of a cell. */
  cell: { width: number; height: number };
  axes: readonly Layer[];
}

/** Below these sizes labels would take more room than the cells. */
export const least = { width: 120, height: 60 } as const;

/** Between cells: as in a map a line of the surface, and none where cells are but a few pixels large. */
export function gapFor(pitch: number): number {
  if (pitch >= 14) return 2;
  return pitch >= 5 ? 1 : 0;
}

/** The number of the slot in which a position lies; −1 outside. An empty row of slots is all at its start. */
export function slotAt(position: number, start: number, pitch: number, count: number): number {
  const slack = 0.1; // points are rounded to tenths
  const offset = position - start;
  if (count === 0 || offset < -slack || offset > pitch * count + slack) return -1;
  if (pitch === 0) return 0;
  return Math.min(count - 1, Math.max(0, Math.floor(offset / pitch)));
}
