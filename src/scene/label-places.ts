import { textBox } from './frame.js';
import type { Box, Frame, TextMark } from './scene.js';

interface Point {
  x: number;
  y: number;
}

/** Pixels that stay free round a text. */
const air = 2;
/** Pixels between the points that stand for a line. */
const sampleStep = 6;

/** Finds room for texts, one after the other: none over another. */
export interface LabelPlacer {
  /** The text in the first of its places that is over none of the points to keep free; null where there is none. */
  place(places: readonly TextMark[], keepFree: readonly Point[], within?: Box): TextMark | null;
}

/** @param frame what all texts lie in */
export function createLabelPlacer({ width, height }: Frame): LabelPlacer {
  const taken: Box[] = [];
  const frame = { x: 0, y: 0, width, height };
  return {
    place(places, keepFree, within = frame) {
      const place = places.find((mark) => {
        const box = grown(textBox(mark));
        const isFree = !taken.some((other) => overlaps(box, other)) && !holds(box, keepFree);
        return isFree && isIn(frame, box) && isIn(within, box);
      });
      if (place) taken.push(grown(textBox(place)));
      return place ?? null;
    },
  };
}

/** Points along a line, close enough that no text slips between them. */
export function samplesOf(line: readonly Point[]): Point[] {
  return line.flatMap((to, i) => {
    const from = line[i - 1];
    if (!from) return [to];
    const steps = Math.max(1, Math.ceil(Math.hypot(to.x - from.x, to.y - from.y) / sampleStep));
    return Array.from({ length: steps }, (_, step) => {
      const share = (step + 1) / steps;
      return { x: from.x + share * (to.x - from.x), y: from.y + share * (to.y - from.y) };
    });
  });
}

function grown({ x, y, width, height }: Box): Box {
  return { x: x - air, y: y - air, width: width + 2 * air, height: height + 2 * air };
}

function isIn(outer: Box, { x, y, width, height }: Box): boolean {
  const isBeside = x >= outer.x && x + width <= outer.x + outer.width;
  return isBeside && y >= outer.y && y + height <= outer.y + outer.height;
}

function overlaps(a: Box, b: Box): boolean {
  return a.x < b.x + b.width && b.x < a.x + a.width && a.y < b.y + b.height && b.y < a.y + a.height;
}

function holds({ x, y, width, height }: Box, points: readonly Point[]): boolean {
  return points.some(
    (each) => each.x > x && each.x < x + width && each.y > y && each.y < y + height,
  );
}
