import { round } from './marks.js';
import type { Mark } from './scene.js';

/** How far something stands to the right of and below its own place, in pixels. */
export interface Offset {
  readonly x: number;
  readonly y: number;
}

/** A mark at another place. Its path may hold any command in its absolute form; relative ones move with the point before. */
export function movedMark(mark: Mark, by: Offset): Mark {
  if (mark.type === 'path') return { ...mark, d: movedPath(mark.d, by) };
  return { ...mark, x: mark.x + by.x, y: mark.y + by.y };
}

/** Path data at another place; see {@link movedMark}. */
export function movedPath(d: string, { x, y }: Offset): string {
  return d.replace(/([MLHVCSQTA])([^A-Za-z]*)/g, (_, command: string, text: string) => {
    const numbers = (text.match(/-?[\d.]+(?:e-?\d+)?/g) ?? []).map(Number);
    const moved = numbers.map((number, i) => round(number + shiftOf(command, i, x, y)));
    return command + moved.join(',');
  });
}

/** What is added to a number of a command: of an arc only its end is a place. */
function shiftOf(command: string, index: number, x: number, y: number): number {
  if (command === 'H') return x;
  if (command === 'V') return y;
  if (command === 'A' && index % 7 < 5) return 0;
  const isX = command === 'A' ? index % 7 === 5 : index % 2 === 0;
  return isX ? x : y;
}
