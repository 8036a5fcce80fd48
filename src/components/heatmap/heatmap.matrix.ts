import type { Locale } from '../../i18n/register.js';
import { plotBox } from '../../scene/frame.js';
import type { Box, Direction } from '../../scene/scene.js';
import { columnTexts, lineTexts } from './heatmap.axis-texts.js';
import type { Matrix } from './heatmap.data.js';
import {
  columnLabels,
  columnMarks,
  lineLabels,
  lineMarks,
  noLabels,
  tallest,
  type Labels,
} from './heatmap.labels.js';
import { gapFor, least, slotAt, type HeatPlan, type Room } from './heatmap.plan.js';
import type { HeatWords } from './heatmap.words.js';

/** Names of lines take at most this share of the width, and this many pixels. */
const [largestShare, largestWidth] = [0.38, 220];
/** The largest cell: a lone one is no wall. */
const most = { width: 160, height: 64 } as const;
/** Where the height is open: a line's height, of many lines less, and their height together. */
const [usualLine, leastLine, usualHeight] = [32, 6, 880];

/** A matrix in its place: labels first, then what they leave for the cells. */
export function planMatrix(grid: Matrix, room: Room, words: HeatWords, locale: Locale): HeatPlan {
  const [columns, lines] = [grid.columns.keys.length, grid.lines.keys.length];
  const isLarge = room.width >= least.width && (room.height ?? Infinity) >= least.height;
  const heads = columnTexts(grid.columns, words, locale);
  const names = lineTexts(grid.lines, words);
  const nameWidth = isLarge ? Math.min(largestShare * room.width, largestWidth) : 0;
  const whole = lineLabels(names, nameWidth, null);
  const width = Math.min((room.width - whole.extent) / (columns || 1), most.width);
  const columnHeads = isLarge ? columnLabels(heads, width) : noLabels;
  const height = lineHeight(room, columnHeads.extent, lines, whole);
  const labels = lineLabels(names, nameWidth, height);
  const used = columnHeads.extent + height * lines;
  const frame = { width: room.width, height: Math.max(0, Math.min(used, room.height ?? used)) };
  const margins = { top: columnHeads.extent, right: 0, bottom: 0, left: whole.extent };
  const plot = plotBox(frame, margins);
  const pitch = { x: Math.min(plot.width / (columns || 1), width), y: plot.height / (lines || 1) };
  return {
    frame,
    plot: { ...plot, width: pitch.x * columns },
    ...matrixCells({ ...plot, width: pitch.x * columns }, columns, lines),
    runs: grid.lines.keys.map((series, line) => {
      return { series, from: line * columns, to: (line + 1) * columns };
    }),
    axes: [
      { id: 'axis-x', marks: columnMarks(columnHeads, plot, pitch.x, frame) },
      { id: 'axis-y', marks: lineMarks(labels, plot, pitch.y, frame) },
    ],
  };
}

function lineHeight(room: Room, head: number, lines: number, names: Labels): number {
  if (room.height !== null)
    return Math.max(0, Math.min((room.height - head) / (lines || 1), most.height));
  const usual = Math.min(usualLine, Math.max(usualHeight / (lines || 1), leastLine));
  return usual * 1.5 < 15 ? usual : Math.max(usual, tallest(names) + 4);
}

/** The cells of a matrix by arithmetic. */
function matrixCells(
  plot: Box,
  columns: number,
  lines: number,
): Pick<HeatPlan, 'boxOf' | 'cellAt' | 'step' | 'cell'> {
  const [width, height] = [plot.width / (columns || 1), plot.height / (lines || 1)];
  const gap = gapFor(Math.min(width, height));
  return {
    cell: { width: width - gap, height: height - gap },
    boxOf: (cell) => {
      const [line, column] = [Math.floor(cell / columns), cell % columns];
      const [x, y] = [plot.x + column * width + gap / 2, plot.y + line * height + gap / 2];
      return { x, y, width: width - gap, height: height - gap };
    },
    cellAt(x, y) {
      const line = slotAt(y, plot.y, height, lines);
      const column = slotAt(x, plot.x, width, columns);
      return line < 0 || column < 0 ? -1 : line * columns + column;
    },
    step(cell, direction) {
      const [right, down] = moves[direction];
      const [line, column] = [Math.floor(cell / columns) + down, (cell % columns) + right];
      const isThere = line >= 0 && line < lines && column >= 0 && column < columns;
      return isThere ? line * columns + column : -1;
    },
  };
}

const moves: Readonly<Record<Direction, readonly [right: number, down: number]>> = {
  left: [-1, 0],
  right: [1, 0],
  up: [0, -1],
  down: [0, 1],
};
