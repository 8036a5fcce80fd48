import type { Paint, PathMark, TextMark } from '../../scene/scene.js';
import type { TrackX } from './progress-chart.scale.js';

/** Where a row stands on the sheet. */
export interface RowBox {
  top: number;
  height: number;
}

/** How paths of one role look. */
export type Look = Omit<PathMark, 'type' | 'role' | 'd'>;

/** Roles from back to front. */
export const roles = [
  'line',
  'ground',
  'bar',
  'over',
  'band',
  'halo',
  'tick',
  'dot',
  'break',
] as const;

/** Draws paths; `place` says where a place on a track lies on the sheet. */
export interface Pen {
  place: (x: TrackX) => number;
  draw: (role: (typeof roles)[number], look: Look, d: string) => void;
}

const tickHeight = 22;

export const middleOf = ({ top, height }: RowBox): number => top + height / 2;

export const round = (value: number): number => Math.round(100 * value) / 100;

/** A bar around the middle of the row. */
export function bar(
  { place }: Pen,
  { from, to }: { from: TrackX; to: TrackX },
  row: RowBox,
  height: number,
): string {
  const [left, right] = [round(place(from)), round(place(to))];
  return `M${left},${middleOf(row) - height / 2}H${right}v${height}H${left}Z`;
}

/** A line from the top to the bottom of the row. */
export function line({ place }: Pen, x: TrackX, { top, height }: RowBox): string {
  return `M${round(place(x))},${top}v${height}`;
}

export function dot({ place }: Pen, x: TrackX, row: RowBox, r = 6): string {
  return `M${round(place(x)) - r},${middleOf(row)}a${r},${r} 0 1 0 ${2 * r},0a${r},${r} 0 1 0-${2 * r},0Z`;
}

/** A tick of the plan, free of the bar by a halo. */
export function drawTick(
  pen: Pen,
  x: TrackX,
  row: RowBox,
  look: Look = { stroke: 'ink', strokeWidth: 2 },
): void {
  const d = `M${round(pen.place(x))},${middleOf(row) - tickHeight / 2}v${tickHeight}`;
  pen.draw('halo', { stroke: 'surface', strokeWidth: 5 }, d);
  pen.draw('tick', look, d);
}

/** Where a goal stands, free of the line that leads to it. */
export function drawNow(pen: Pen, x: TrackX, fill: Paint, row: RowBox): void {
  pen.draw('dot', { fill, stroke: 'surface', strokeWidth: 2 }, dot(pen, x, row));
}

export function note(x: number, row: RowBox, text: string): TextMark {
  return {
    type: 'text',
    role: 'note',
    x,
    y: middleOf(row) + 4,
    lines: [text],
    anchor: 'start',
    style: 'note',
    fill: 'ink-2',
  };
}
