import type { FittedGeography } from '../../geo/fitted.js';
import { widest } from '../../scene/frame.js';
import { round } from '../../scene/marks.js';
import type { Box, Frame, Mark, TextStyle } from '../../scene/scene.js';
import { typeScale } from '../../scene/type-scale.js';
import { isEmptyGround, isOn, overlaps } from './district-map.boxes.js';
import type { MapData } from './district-map.data.js';
import type { DistrictMapOptions } from './district-map.options.js';
import type { MapWords } from './district-map.words.js';

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

/** Maps with more districts have no lines to labels: they would be all there is. */
const mostDistricts = 150;
/** Pixels: how far a label may be, and the steps in which a place is looked for. */
const farthest = 96;
const step = 12;
/** Directions that are tried, as shares of a turn from the horizontal: level ones first. */
const slopes = [0, -1 / 16, 1 / 16, -1 / 8, 1 / 8, -3 / 16, 3 / 16];
const air = 3;

const nameStyle: TextStyle = 'label';
const valueStyle: TextStyle = 'figure-strong';

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

function calloutMarks({ from, to, box, isRight }: Callout, lines: readonly string[]): Mark[] {
  const d = `M${round(from.x)},${round(from.y)}L${round(to.x)},${round(to.y)}`;
  const marks: Mark[] = [
    { type: 'path', role: 'leader', d, stroke: 'surface', strokeWidth: 2.5, opacity: 0.7 },
    { type: 'path', role: 'leader', d, stroke: 'ink-2', strokeWidth: 1 },
    { type: 'circle', role: 'leader', x: round(from.x), y: round(from.y), r: 1.5, fill: 'ink' },
  ];
  let top = box.y;
  for (const [i, text] of lines.entries()) {
    const style = i === 0 ? nameStyle : valueStyle;
    const { step: height, size } = typeScale[style];
    const x = round(isRight ? box.x + air : box.x + box.width - air);
    const y = round(top + height / 2 + 0.36 * size);
    marks.push({ type: 'text', role: 'label', x, y, lines: [text], anchor: isRight ? 'start' : 'end', style, fill: 'ink', halo: true }); // prettier-ignore
    top += height;
  }
  return marks;
}

/** Labels of districts too small for one, on empty ground near them, each with a line to its district. */
export function callouts(
  map: FittedGeography,
  data: MapData,
  words: MapWords,
  { labels }: DistrictMapOptions,
  { frame, obstacles, without }: { frame: Frame; obstacles: readonly Box[]; without: readonly number[] }, // prettier-ignore
): Mark[] {
  if (data.districts.length > mostDistricts || labels === 'value') return [];
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
    const value = data.values[data.rowOf[district]!] ?? null;
    const name = words.shortNameOf(district);
    const lines =
      labels === 'name' || value === null
        ? [name]
        : [name, words.shortValue(value, data.rowOf[district]!)];
    const { size, weight } = typeScale[nameStyle];
    const width = widest(lines, size, weight + 100) + 2 * air;
    for (const place of placesRound(from, width, lines.length * typeScale[nameStyle].step))
      if (isFree(place)) {
        taken.push(place.box);
        placed.push(place);
        return calloutMarks(place, lines);
      }
    return [];
  });
}
