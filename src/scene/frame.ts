import type { Box, Frame, Mark } from './scene.js';
import { textWidth } from './text.js';
import { typeScale } from './type-scale.js';

/** Room around the plot in pixels. */
export interface Margins {
  top: number;
  right: number;
  bottom: number;
  left: number;
}

/** A size that can be laid out: no negative, missing or infinite sides. */
export function usableFrame(frame: Frame): Frame {
  const side = (length: number) => (Number.isFinite(length) && length > 0 ? length : 0);
  return { width: side(frame.width), height: side(frame.height) };
}

/** What the margins leave for the data; an empty box in the middle of them when they leave nothing. */
export function plotBox(frame: Frame, margins: Margins): Box {
  const [x, width] = side(frame.width, margins.left, margins.right);
  const [y, height] = side(frame.height, margins.top, margins.bottom);
  return { x, y, width, height };
}

function side(length: number, before: number, after: number): [start: number, length: number] {
  const rest = length - before - after;
  if (rest > 0) return [before, rest];
  return [length * (before / (before + after || 1)), 0];
}

/** The width of the widest of some labels. */
export function widest(labels: Iterable<string>, size: number, weight = 400): number {
  let width = 0;
  for (const label of labels) width = Math.max(width, textWidth(label, size, weight));
  return width;
}

/** The box that a text takes by estimate, ascent and descent included. */
export function textBox(mark: Mark & { type: 'text' }): Box {
  const { size, weight, step } = typeScale[mark.style];
  const width = widest(mark.lines, size, weight);
  const shift = { start: 0, middle: 0.5, end: 1 }[mark.anchor];
  const height = size + (mark.lines.length - 1) * step;
  return { x: mark.x - shift * width, y: mark.y - 0.8 * size, width, height };
}

/** Whether a text or a dot lies inside the frame; on a narrow screen the rest is left out rather than cut through. */
export function isInside(frame: Frame, mark: Mark): boolean {
  if (mark.type === 'path') return true;
  const box =
    mark.type === 'text'
      ? textBox(mark)
      : { x: mark.x - mark.r, y: mark.y - mark.r, width: 2 * mark.r, height: 2 * mark.r };
  const { x, y, width, height } = box;
  return x >= 0 && y >= 0 && x + width <= frame.width && y + height <= frame.height;
}
