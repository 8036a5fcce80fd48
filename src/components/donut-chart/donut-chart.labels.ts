import { widest } from '../../scene/frame.js';
import { round } from '../../scene/marks.js';
import type { Box, Frame, Mark, PathMark, TextMark } from '../../scene/scene.js';
import { movedApart } from '../../scene/spread.js';
import { wrapText } from '../../scene/text.js';
import { typeScale } from '../../scene/type-scale.js';
import { middleOf, placeAt, type Ring, type Sector } from '../../scene/ring.js';
import type { Slice } from './donut-chart.slices.js';
import type { DonutWords } from './donut-chart.words.js';

/** A piece of the ring in its place. */
export interface PlacedSlice extends Slice {
  readonly sector: Sector;
}

/** The label of a piece: its name, its value, and the line that leads there. */
export interface Callout {
  readonly slice: PlacedSlice;
  readonly box: Box;
  readonly marks: readonly Mark[];
}

/** What labels are placed in. */
interface Space {
  ring: Ring;
  frame: Frame;
  words: DonutWords;
  /** Value and share on one line, or a line each. */
  labels: 'joined' | 'apart';
}

interface Words {
  slice: PlacedSlice;
  name: readonly string[];
  value: readonly string[];
  width: number;
  height: number;
}

interface Place {
  x: number;
  y: number;
}

/** From the ring to the bend of a leader, and to its label. */
const [bend, distance] = [6, 22];
/** Between the leader and its label. */
const leaderGap = 5;
/** Between the labels over a ring and its middle line. */
const middleGap = 6;
/** Labels are no wider than this, in pixels, and names no longer than so many lines. */
const [largestWidth, mostLines] = [200, 4];
const nameStyle = typeScale.label;
const valueStyle = typeScale['figure-strong'];

/** Whether the label of a piece stands on the right. */
export function isRight({ sector }: PlacedSlice): boolean {
  return Math.sin(middleOf(sector)) >= -1e-9;
}

/**
 * Labels along both sides of the ring, moved apart where they would overlap; null where the frame does not hold them all
 * or a leader would cross the ring.
 */
export function calloutsOf(slices: readonly PlacedSlice[], space: Space): Callout[] | null {
  const { ring, frame } = space;
  const sides = [true, false].map((right) => {
    const edge = right ? frame.width - ring.x : ring.x;
    const width = Math.min(edge - ring.outer - distance, largestWidth);
    const labels = slices
      .filter((slice) => isRight(slice) === right)
      .map((slice) => wordsOf(slice, width, space));
    const fits = labels.every((label) => label.width <= width && label.name.length <= mostLines);
    return fits ? sideOf(labels, space, right) : null;
  });
  const callouts = sides.flatMap((side) => side ?? []);
  return callouts.length === slices.length ? callouts : null;
}

function wordsOf(slice: PlacedSlice, width: number, { words, labels }: Space): Words {
  const { size, weight } = nameStyle;
  const name = wrapText(words.sliceName(slice), width, size, Infinity, weight);
  const apart = words.valueAndShare(slice);
  const value = labels === 'apart' ? apart : [apart.join(' · ')];
  return {
    slice,
    name,
    value,
    width: Math.max(widest(name, size, weight), widest(value, valueStyle.size, valueStyle.weight)),
    height: (name.length + value.length) * nameStyle.step,
  };
}

function sideOf(
  labels: readonly Words[],
  { ring, frame }: Space,
  right: boolean,
): Callout[] | null {
  const wanted = labels.map(
    ({ slice, height }) => placeAt(ring, middleOf(slice.sector), ring.outer + bend).y - height / 2,
  );
  const heights = labels.map(({ height }) => height);
  const tops = movedApart(wanted, heights, { from: 0, to: frame.height });
  if (!tops) return null;
  const callouts = labels.map((label, i) => calloutOf(label, tops[i]!, ring, right));
  return callouts.every((callout) => callout !== null) ? callouts : null;
}

/** A label beside the ring at its height: labels follow the curve. */
function calloutOf(label: Words, top: number, ring: Ring, right: boolean): Callout | null {
  const { slice, width, height } = label;
  const nearest = Math.min(Math.max(ring.y, top), top + height);
  const reach = ring.outer + distance;
  const away = Math.sqrt(Math.max(0, reach ** 2 - (nearest - ring.y) ** 2));
  const side = right ? 1 : -1;
  const x = ring.x + side * Math.max(away, middleGap);
  const leader = leaderOf(slice, { x: x - side * leaderGap, y: top + nameStyle.step / 2 }, ring);
  const box = { x: right ? x : x - width, y: top, width, height };
  return leader && { slice, box, marks: [leader, ...textMarks(label, x, top, right)] };
}

function textMarks(
  { slice, name, value }: Words,
  x: number,
  top: number,
  right: boolean,
): TextMark[] {
  const y = round(top + nameStyle.size);
  const anchor = right ? 'start' : 'end';
  const shared = { type: 'text', role: 'name', series: slice.key, x: round(x), anchor } as const;
  return [
    { ...shared, y, lines: name, style: 'label', fill: slice.colours.text },
    {
      ...shared,
      y: round(y + name.length * nameStyle.step),
      lines: value,
      style: 'figure-strong',
      fill: 'ink',
    },
  ];
}

/** From the edge of a piece outwards and to its label; null where that would lead across the ring. */
function leaderOf({ sector, key }: PlacedSlice, to: Place, ring: Ring): PathMark | null {
  const angle = middleOf(sector);
  const start = placeAt(ring, angle, ring.outer + 2);
  const elbow = placeAt(ring, angle, ring.outer + bend);
  if (distanceToLine(ring, elbow, to) < ring.outer + 1) return null;
  const d = [start, elbow, to].map(({ x, y }) => `${round(x)},${round(y)}`).join('L');
  return {
    type: 'path',
    role: 'leader',
    series: key,
    d: `M${d}`,
    fill: 'none',
    stroke: 'ink-3',
    strokeWidth: 1,
  };
}

/** How near a line between two places comes to a third. */
function distanceToLine(from: Place, a: Place, b: Place): number {
  const [dx, dy] = [b.x - a.x, b.y - a.y];
  const length = dx ** 2 + dy ** 2 || 1;
  const along = ((from.x - a.x) * dx + (from.y - a.y) * dy) / length;
  const share = Math.min(Math.max(along, 0), 1);
  return Math.hypot(a.x + share * dx - from.x, a.y + share * dy - from.y);
}
