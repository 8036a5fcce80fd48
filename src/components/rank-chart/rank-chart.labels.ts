import { isInside, textBox, widest } from '../../scene/frame.js';
import { round } from '../../scene/marks.js';
import type { Box, Mark, TextMark } from '../../scene/scene.js';
import { movedApart } from '../../scene/spread.js';
import { fitText, textWidth, wrapText } from '../../scene/text.js';
import { typeScale } from '../../scene/type-scale.js';
import type { PlacedUnit } from './rank-chart.places.js';
import { inset, type RankPlan, type Sides } from './rank-chart.plan.js';
import type { RankWords } from './rank-chart.words.js';

/** How wide the columns of labels beside the plot are. */
export interface LabelRoom {
  rank: number;
  /** Width for names left and right; 0 where there are none. */
  left: number;
  right: number;
  /** Lines of the longest name, wrapped at that width. */
  lines: number;
}

/** A label at an end of a unit. */
interface EndLabel {
  placed: PlacedUnit;
  rank: string;
  lines: readonly string[];
  height: number;
  /** Where the unit lies at that end. */
  y: number;
}

/** Below the first width there are no labels at all, below the second ranks alone, below the third names at one end. */
const [leastRanks, leastNames, leastTwo] = [120, 200, 560];
/** Names take at most this share of the width, and this many pixels. */
const rightNames = { share: 0.38, pixels: 190 } as const;
const leftNames = { share: 0.22, pixels: 160 } as const;
/** Between rank and name, and between a dot and a label in the plot. */
const [air, beside] = [6, 10];
const { size, weight, step } = typeScale['label-strong'];
const tick = typeScale.tick.size;
/** From the top of a line of text to its baseline. */
const ascent = 13;

/** What labels take left and right, from the names alone. */
export function labelRoom(
  names: readonly string[],
  lastRank: number,
  periods: number,
  width: number,
): LabelRoom {
  if (width < leastRanks) return { rank: 0, left: 0, right: 0, lines: 0 };
  const rank = Math.ceil(textWidth(String(lastRank), tick)) + air;
  const whole = widest(names, size, weight);
  const room = ({ share, pixels }: typeof rightNames | typeof leftNames) =>
    Math.ceil(Math.min(whole, share * width, pixels));
  const left = width < leastTwo || periods < 2 ? 0 : room(leftNames);
  const right = width < leastNames ? 0 : room(rightNames);
  const narrowest = left > 0 ? Math.min(left, right) : right;
  const lines = names.map((name) => wrapText(name, narrowest, size, Infinity, weight).length);
  return { rank, left, right, lines: right === 0 ? 0 : Math.max(0, ...lines) };
}

export function sidesOf({ rank, left, right, lines }: LabelRoom): Sides {
  const side = (names: number) => (rank === 0 ? 0 : rank + (names > 0 ? names + air : 0));
  return { left: side(left), right: side(right), tallest: lines * step };
}

/** Ranks and names at both ends of the plot; where not all fit, the highlighted unit and the first ranks. */
export function endMarks(
  units: readonly PlacedUnit[],
  periods: number,
  plan: RankPlan,
  room: LabelRoom,
  words: RankWords,
): Mark[] {
  if (room.rank === 0 || periods === 0) return [];
  const { frame } = plan;
  const starting = periods > 1 ? units.filter(({ unit, points }) => unit.periods[points[0]!] === 0) : []; // prettier-ignore
  const ending = units.filter(({ unit, points }) => unit.periods[points.at(-1)!] === periods - 1);
  const left = spreadLabels(
    starting.map((each) => [each, 0]),
    room.left,
    plan,
    words,
  );
  const right = spreadLabels(
    ending.map((each) => [each, each.points.length - 1]),
    room.right,
    plan,
    words,
  );
  const rightEdge = plan.x.range[1] + inset;
  return [
    ...left.flatMap(({ label, top }) => [
      rankMark(label, room.left + (room.left > 0 ? air : 0) + room.rank - air, top),
      ...nameMarks(label, room.left, 'end', top),
    ]),
    ...right.flatMap(({ label, top }) => [
      rankMark(label, rightEdge + room.rank - air, top),
      ...nameMarks(label, rightEdge + room.rank, 'start', top),
    ]),
  ].filter((mark) => isInside(frame, mark));
}

/** Labels moved apart: wrapped if all fit so, else on one line each, else the foremost alone. */
function spreadLabels(
  ends: readonly (readonly [placed: PlacedUnit, point: number])[],
  width: number,
  { plot, frame }: RankPlan,
  words: RankWords,
): { label: EndLabel; top: number }[] {
  const space = {
    from: Math.max(0, plot.y - step / 2),
    to: Math.min(plot.y + plot.height + step / 2, frame.height),
  };
  const labelled = (maxLines: number) =>
    ends.map(([placed, point]) => endLabel(placed, point, width, maxLines, words));
  for (const labels of [
    labelled(Infinity),
    labelled(2),
    labelled(1),
    foremost(labelled(1), space.to - space.from),
  ]) {
    const heights = labels.map(({ height }) => height);
    const tops = movedApart(labels.map(({ y }, i) => y - heights[i]! / 2), heights, space); // prettier-ignore
    if (tops) return labels.map((label, i) => ({ label, top: tops[i]! }));
  }
  return [];
}

function endLabel(
  placed: PlacedUnit,
  point: number,
  width: number,
  maxLines: number,
  { nameOf }: RankWords,
): EndLabel {
  const name = nameOf(placed.unit.key);
  const lines = width > 0 ? wrapText(name, width, size, maxLines, weight) : [];
  return {
    placed,
    rank: String(placed.unit.ranks[placed.points[point]!]),
    lines: lines.map((line) => fitText(line, width, size, weight)),
    height: Math.max(1, lines.length) * step,
    y: placed.ys[point]!,
  };
}

/** As many as the height holds: the highlighted one, then by rank. */
function foremost(labels: readonly EndLabel[], height: number): EndLabel[] {
  const order = [...labels].sort(
    (a, b) => Number(b.placed.isMain) - Number(a.placed.isMain) || Number(a.rank) - Number(b.rank),
  );
  return order.slice(0, Math.floor(height / step));
}

function rankMark({ rank, placed, height }: EndLabel, x: number, top: number): TextMark {
  const y = top + (height - step) / 2 + ascent;
  const fill = placed.isMain ? placed.text : 'ink-3';
  return { ...textMark('rank', [rank], x, y), anchor: 'end', style: 'tick', fill };
}

function nameMarks(
  { lines, placed }: EndLabel,
  x: number,
  anchor: TextMark['anchor'],
  top: number,
): TextMark[] {
  if (lines.length === 0 || lines.every((line) => line === '')) return [];
  const style = placed.isMain ? 'label-strong' : 'label';
  return [{ ...textMark('end-label', lines, x, top + ascent), anchor, style, fill: placed.text }];
}

/** Names of units that leave before the end, beside their last dot where nothing else stands. */
export function leavingMarks(
  units: readonly PlacedUnit[],
  periods: number,
  { plot, frame }: RankPlan,
  room: LabelRoom,
  { nameOf }: RankWords,
): TextMark[] {
  if (room.right === 0) return [];
  const isNamed = ({ unit, points }: PlacedUnit) =>
    unit.periods[points.at(-1)!] === periods - 1 ||
    (room.left > 0 && unit.periods[points[0]!] === 0);
  const leaving = units.filter((each) => !isNamed(each));
  const dots = units.flatMap(({ xs, ys }) => xs.map((x, i): Box => ({ x: x - 4, y: ys[i]! - 4, width: 8, height: 8 }))); // prettier-ignore
  const taken: Box[] = dots;
  return leaving.flatMap(({ unit, xs, ys, isMain, text }) => {
    const mark: TextMark = {
      ...textMark('leaving', [nameOf(unit.key)], xs.at(-1)! + beside, ys.at(-1)! + 4),
      style: isMain ? 'label-strong' : 'label',
      fill: text,
      halo: true,
    };
    const box = textBox(mark);
    const isFree = box.x + box.width <= plot.x + plot.width && isInside(frame, mark) && !taken.some((other) => meet(box, other)); // prettier-ignore
    if (isFree) taken.push(box);
    return isFree ? [mark] : [];
  });
}

function meet(a: Box, b: Box): boolean {
  return a.x < b.x + b.width && b.x < a.x + a.width && a.y < b.y + b.height && b.y < a.y + a.height;
}

function textMark(role: string, lines: readonly string[], x: number, y: number): TextMark {
  const place = { x: round(x), y: round(y), anchor: 'start' } as const;
  return { type: 'text', role, ...place, lines, style: 'label', fill: 'ink-2' };
}
