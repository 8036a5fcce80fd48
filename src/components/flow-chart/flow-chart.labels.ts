import { widest } from '../../scene/frame.js';
import { round } from '../../scene/marks.js';
import type { Frame, TextMark, TextStyle } from '../../scene/scene.js';
import { movedApart } from '../../scene/spread.js';
import { wrapText } from '../../scene/text.js';
import { typeScale } from '../../scene/type-scale.js';
import { balanceOf, type FlowGraph, type FlowNode } from './flow-chart.links.js';
import { nodeWidth, type PlacedGraph, type PlacedNode } from './flow-chart.sankey.js';
import type { FlowWords } from './flow-chart.words.js';

/** Lines of one style. */
interface Run {
  lines: readonly string[];
  style: TextStyle;
  fill: TextMark['fill'];
}

/** What stands beside a place: its name over its value, and what does not go on. */
export interface NodeLabel {
  runs: readonly Run[];
  width: number;
  height: number;
}

/** Room for labels: at the two sides of the plot, and between two columns. */
export interface LabelRooms {
  first: number;
  last: number;
  between: number;
}

/** From a place to its label. */
export const distance = 8;
/** Labels at the sides take at most this share of the width, and so many pixels. */
const [largestShare, largestWidth] = [0.22, 170];
/** Between two labels. */
const air = 4;
/** Narrower columns than this are no picture of flows. */
const leastBetween = 60;

/** The rooms of labels in a frame; null where the columns would stand too close. */
export function labelRooms(
  { columns }: FlowGraph,
  { width }: Frame,
  words: FlowWords,
): LabelRooms | null {
  const most = Math.min(largestShare * width, largestWidth);
  const sideOf = (column: readonly FlowNode[] = []) => {
    const wanted = column.map((node) => nodeLabel(node, Infinity, words)?.width ?? 0);
    return Math.ceil(Math.min(most, Math.max(0, ...wanted)));
  };
  const [first, last] = [sideOf(columns[0]), sideOf(columns.at(-1))];
  const inner = width - first - last - 2 * distance;
  const gap = (inner - nodeWidth * columns.length) / Math.max(columns.length - 1, 1);
  const between = gap - 2 * distance;
  return between < leastBetween ? null : { first, last, between };
}

/** The label of a place; null where a word is wider than the room. */
export function nodeLabel(node: FlowNode, room: number, words: FlowWords): NodeLabel | null {
  const wrapped = (text: string, style: TextStyle, fill: TextMark['fill']): Run => {
    const { size, weight } = typeScale[style];
    return { lines: wrapText(text, room, size, Infinity, weight), style, fill };
  };
  const balance = words.balance(node);
  const runs = [
    wrapped(node.name, 'label-strong', 'ink'),
    wrapped(words.bare(balanceOf(node).total), 'label', 'ink-2'),
    ...(balance ? [wrapped(balance, 'note', 'ink-2')] : []),
  ];
  const width = Math.max(
    ...runs.map(({ lines, style }) =>
      widest(lines, typeScale[style].size, typeScale[style].weight),
    ),
  );
  const height = runs.reduce(
    (sum, { lines, style }) => sum + lines.length * typeScale[style].step,
    0,
  );
  return width > room ? null : { runs, width, height: height + air };
}

/** Room that the label of a place in a column has. */
export function roomOf(rooms: LabelRooms, column: number, columns: number): number {
  if (column === 0) return rooms.first;
  return column === columns - 1 ? rooms.last : rooms.between;
}

/** The labels beside their places, moved apart where they would overlap; null where the height does not hold them. */
export function labelMarks(
  { columns }: PlacedGraph,
  labels: ReadonlyMap<FlowNode, NodeLabel>,
  space: { from: number; to: number },
): TextMark[] | null {
  const marks: TextMark[] = [];
  for (const [index, column] of columns.entries()) {
    const own = column.flatMap((placed) => {
      const label = labels.get(placed.node);
      return label ? [{ placed, label }] : [];
    });
    const tops = movedApart(
      own.map(({ placed: { box }, label }) => box.y + box.height / 2 - label.height / 2),
      own.map(({ label }) => label.height),
      space,
    );
    if (!tops) return null;
    own.forEach(({ placed, label }, i) => {
      marks.push(...textsOf(label, placed, tops[i] ?? 0, index === 0));
    });
  }
  return marks;
}

function textsOf(
  { runs }: NodeLabel,
  { box }: PlacedNode,
  top: number,
  isLeft: boolean,
): TextMark[] {
  const x = round(isLeft ? box.x - distance : box.x + box.width + distance);
  const anchor = isLeft ? 'end' : 'start';
  let y = top + air / 2;
  return runs.map(({ lines, style, fill }): TextMark => {
    const { size, step } = typeScale[style];
    const baseline = round(y + size);
    y += lines.length * step;
    const place = { x, y: baseline, lines, anchor } as const;
    return { type: 'text', role: 'label', ...place, style, fill, halo: true };
  });
}
