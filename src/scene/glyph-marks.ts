import type { Status } from '../core/indicator.js';
import { glyphs } from './glyphs.js';
import { movedMark } from './moved.js';
import type { Mark, Paint, PathMark } from './scene.js';

/** The side of a glyph in pixels. */
export const glyphSize = 16;

/**
 * A glyph as marks.
 * @param x its left edge and
 * @param y its upper edge, in pixels
 * @param colour of its shape
 * @param ground on which it stands: what is drawn upon a filled shape has this colour
 */
export function glyphMarks(
  status: Status,
  x: number,
  y: number,
  colour: Paint,
  ground: Paint,
): Mark[] {
  const { outer, filled, inner, dash } = glyphs[status];
  const role = 'glyph';
  const shape: PathMark = filled
    ? { type: 'path', role, d: outer, fill: colour }
    : { type: 'path', role, d: outer, stroke: colour, strokeWidth: 1.5, ...(dash && { dash }) };
  const line: PathMark[] = inner
    ? [
        {
          ...{ type: 'path', role, d: inner, round: true },
          stroke: filled ? ground : colour,
          strokeWidth: filled ? 1.9 : 1.6,
        },
      ]
    : [];
  return [shape, ...line].map((mark) => movedMark(mark, { x, y }));
}
