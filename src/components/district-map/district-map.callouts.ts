import type { FittedGeography } from '../../geo/fitted.js';
import { round } from '../../scene/marks.js';
import type { Box, Frame, Mark } from '../../scene/scene.js';
import { isEmptyGround, isOn, overlaps } from './district-map.boxes.js';
import { lineHeight, lineMarks, lineWidth, type Line } from './district-map.label-lines.js';

interface Point {
  x: number;
  y: number;
}

/** A label beside its district, joined to it by a line. */
interface Callout {
  from: Point;
  to: Point;
  box: Box;
  /** Whether it stands right of its district. */
  isRight: boolean;
}

/** Pixels: how far a label may be, and the steps in which a place is looked for. */
const farthest = 96;
const step = 12;
/** Directions that are tried, as shares of a turn from the horizontal: level ones first. */
const slopes = [0, -1 / 16, 1 / 16, -1 / 8, 1 / 8, -3 / 16, 3 / 16];
const air = 3;

/** Whether a line meets a box: by clipping it against the four sides (Liang & Barsky 1984). */
function meets(from: Point, to: Point, { x, y, width, height }: Box): boolean {
  const [dx, dy] = [to.x - from.x, to.y - from.y];
  let [first, last] = [0, 1];
  const sides = [
    [-dx, from.x - x],
    [dx, x + width - from.x],
    [-dy, from.y - y],
    [dy, y + height - from.y],
  ] as const;
  for (const [towards, away] of sides) {
    if (towards === 0 && away < 0) return false;
    if (towards < 0) first = Math.max(first, away / towards);
    if (towards > 0) last = Math.min(last, away / towards);
  }
  return first <= last;
}

const side = (a: Point, b: Point, c: Point): number =>
  (b.x - a.x) * (c.y - a.y) - (b.y - a.y) * (c.x - a.x);

const cross = (a: Callout, b: Callout): boolean =>
  side(a.from, a.to, b.from) * side(a.from, a.to, b.to) < 0 &&
  side(b.from, b.to, a.from) * side(b.from, b.to, a.to) < 0;

/** Places for a label of a size round a point, the nearest first. */
function* placesRound(from: Point, width: number, height: number): Generator<Callout> {
  for (let distance = 2 * step; distance <= farthest; distance += step)
    for (const slope of slopes)
      for (const isRight of [true, false]) {
        const angle = 2 * Math.PI * slope;
        const x = from.x + (isRight ? 1 : -1) * distance * Math.cos(angle);
        const to = { x, y: from.y + distance * Math.sin(angle) };
        const box = { x: isRight ? x : x - width, y: to.y - height / 2, width, height };
        yield { from, to, box, isRight };
      }
}

function calloutMarks({ from, to, box, isRight }: Callout, lines: readonly Line[]): Mark[] {
  const d = `M${round(from.x)},${round(from.y)}L${round(to.x)},${round(to.y)}`;
  const marks: Mark[] = [
    { type: 'path', role: 'leader', d, stroke: 'surface', strokeWidth: 2.5, opacity: 0.7 },
    { type: 'path', role: 'leader', d, stroke: 'ink-2', strokeWidth: 1 },
    { type: 'circle', role: 'leader', x: round(from.x), y: round(from.y), r: 1.5, fill: 'ink' },
  ];
  let top = box.y;
  const x = isRight ? box.x + air : box.x + box.width - air;
  for (const line of lines) {
    marks.push(...lineMarks(line, x, top, isRight ? 'start' : 'end', { fill: 'ink', halo: true }));
    top += lineHeight(line);
  }
  return marks;
}

/** What is on the page already, and the districts that found no room for their labels. */
interface Left {
  frame: Frame;
  obstacles: readonly Box[];
  without: readonly number[];
}

/** Labels of districts too small for one, on empty ground near them, each with a line to its district. */
export function callouts(
  map: FittedGeography,
  linesOf: (district: number) => readonly Line[],
  { frame, obstacles, without }: Left,
): Mark[] {
  const taken = [...obstacles];
  const placed: Callout[] = [];
  const isFree = (callout: Callout): boolean =>
    isOn(frame, callout.box) &&
    !taken.some((box) => overlaps(box, callout.box) || meets(callout.from, callout.to, box)) &&
    !placed.some((other) => cross(other, callout) || meets(other.from, other.to, callout.box)) &&
    isEmptyGround(map, callout.box);
  return without.flatMap((district): Mark[] => {
    const from = map.anchorOf(district);
    if (!from || !isOn(frame, { ...from, width: 0, height: 0 })) return [];
    const lines = linesOf(district);
    const width = Math.max(...lines.map(lineWidth)) + 2 * air;
    const height = lines.reduce((sum, line) => sum + lineHeight(line), 0);
    for (const place of placesRound(from, width, height))
      if (isFree(place)) {
        taken.push(place.box);
        placed.push(place);
        return calloutMarks(place, lines);
      }
    return [];
  });
}
