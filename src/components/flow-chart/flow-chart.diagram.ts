import { round } from '../../scene/marks.js';
import type { Frame, Mark, Paint, PathMark } from '../../scene/scene.js';
import { bandMiddle, bandOutline, bandPath, isOnBand } from './flow-chart.bands.js';
import type { FlowData } from './flow-chart.data.js';
import { boxPath, isAt, type FlowItem, type FlowPicture } from './flow-chart.items.js';
import {
  distance,
  labelMarks,
  labelRooms,
  nodeLabel,
  roomOf,
  type LabelRooms,
  type NodeLabel,
} from './flow-chart.labels.js';
import { balanceOf, type FlowGraph, type FlowNode } from './flow-chart.links.js';
import type { FlowPaints } from './flow-chart.paints.js';
import { tellLink, tellNode } from './flow-chart.points.js';
import {
  placeGraph,
  type PlacedGraph,
  type PlacedLink,
  type PlacedNode,
} from './flow-chart.sankey.js';
import { unitMarks, unitSpace } from './flow-chart.unit.js';
import type { FlowWords } from './flow-chart.words.js';

interface DiagramInput {
  data: FlowData;
  frame: Frame;
  words: FlowWords;
  paints: FlowPaints;
}

/** More places than these cannot be told apart. */
const mostNodes = 60;
/** Smaller frames hold no diagram. */
const [leastWidth, leastHeight] = [440, 120];
/** It grows beyond its frame to at most so many times the height, for labels. */
const mostGrowth = 2;
const linkOpacity = 0.38;
/** Width of the hatch that shows what does not go on. */
const keptWidth = 8;

/** Places as bars with bands between them; null where they, or their labels, have no room: then a list serves better. */
export function flowDiagram(input: DiagramInput): FlowPicture | null {
  const { data, frame, words } = input;
  const rooms = roomsFor(input);
  const labels = rooms && labelsOf(data.graph, rooms, words);
  if (!labels) return null;
  const top = unitSpace(words);
  const height = Math.max(frame.height, top + heightOf(data.graph.columns, labels) + 1);
  if (height > mostGrowth * frame.height) return null;
  const [left, right] = [rooms.first + distance, rooms.last + distance];
  const width = frame.width - left - right;
  const plot = { x: left, y: top, width, height: height - top - 1 };
  const placed = placeGraph(data.graph, plot);
  const texts = labelMarks(placed, labels, { from: top, to: height });
  if (!texts) return null;
  const marks = { id: 'marks', marks: [...linkMarks(placed, input), ...nodeMarks(placed, input)] };
  return {
    layers: [marks, { id: 'labels', marks: [...unitMarks(words, frame), ...texts] }],
    ...{ height, plot },
    items: itemsOf(placed, input),
  };
}

/** Room for labels; null where there is nothing to draw, or too much for the frame. */
function roomsFor({ data: { graph }, frame, words }: DiagramInput): LabelRooms | null {
  const isDrawable =
    graph.columns.flat().length <= mostNodes && graph.links.some(({ value }) => value > 0);
  const isLarge = frame.width >= leastWidth && frame.height >= leastHeight;
  return isDrawable && isLarge ? labelRooms(graph, frame, words) : null;
}

/** The labels of all places; null where a word is wider than its room. */
function labelsOf(
  { columns }: FlowGraph,
  rooms: LabelRooms,
  words: FlowWords,
): Map<FlowNode, NodeLabel> | null {
  const labels = new Map<FlowNode, NodeLabel>();
  for (const [i, column] of columns.entries())
    for (const node of column) {
      const label = nodeLabel(node, roomOf(rooms, i, columns.length), words);
      if (!label) return null;
      labels.set(node, label);
    }
  return labels;
}

/** The height of the column with the most to say. */
function heightOf(
  columns: readonly (readonly FlowNode[])[],
  labels: ReadonlyMap<FlowNode, NodeLabel>,
): number {
  const heights = columns.map((column) =>
    column.reduce((sum, node) => sum + (labels.get(node)?.height ?? 0), 0),
  );
  return Math.max(...heights);
}

/** One band a flow, wide ones under narrow ones. */
function linkMarks({ links }: PlacedGraph, { paints }: DiagramInput): PathMark[] {
  const order = [...links].sort((a, b) => b.width - a.width);
  return order.map((placed) => ({
    ...bandMark(placed, paints.link(placed.link)),
    opacity: linkOpacity,
  }));
}

function bandMark(placed: PlacedLink, stroke: Paint): PathMark {
  const strokeWidth = Math.round(placed.width * 100) / 100;
  return { type: 'path', role: 'flow', d: bandPath(placed), fill: 'none', stroke, strokeWidth };
}

/** One path a colour; a hatch for what does not go on. */
function nodeMarks({ columns }: PlacedGraph, { paints }: DiagramInput): Mark[] {
  const paths = new Map<Paint, string>();
  let kept = '';
  for (const { node, box, keptHeight } of columns.flat()) {
    const paint = paints.node(node);
    paths.set(paint, (paths.get(paint) ?? '') + boxPath(box));
    if (balanceOf(node).kept > 0) {
      const y = box.y + box.height - keptHeight;
      kept += boxPath({ x: box.x + box.width, y, width: keptWidth, height: keptHeight });
    }
  }
  const marks = [...paths].map(([fill, d]): Mark => ({ type: 'path', role: 'places', d, fill }));
  if (kept) marks.push({ type: 'path', role: 'kept', d: kept, fill: 'hatch-hatch' });
  return marks;
}

/** Column by column: its places, then the flows that leave them, each from the top. */
function itemsOf(placed: PlacedGraph, input: DiagramInput): FlowItem[][] {
  const nodes = new Map<FlowNode, FlowItem>();
  const links = new Map<PlacedLink, FlowItem>();
  const strongest = (of: 'from' | 'to', node: FlowNode) => () => {
    const own = placed.links.filter(({ link }) => link[of] === node);
    const [first] = own.sort((a, b) => b.width - a.width);
    return first && links.get(first);
  };
  for (const column of placed.columns)
    for (const each of column)
      nodes.set(each.node, {
        ...nodeItem(each, input),
        before: strongest('to', each.node),
        after: strongest('from', each.node),
      });
  for (const each of placed.links)
    links.set(each, {
      ...linkItem(each, input),
      before: () => nodes.get(each.link.from),
      after: () => nodes.get(each.link.to),
    });
  return placed.columns.flatMap((column) => {
    const places = column.flatMap(({ node }) => nodes.get(node) ?? []);
    const leaving = placed.links
      .filter(({ link }) => column.some(({ node }) => node === link.from))
      .sort((a, b) => a.from.y - b.from.y)
      .flatMap((each) => links.get(each) ?? []);
    return leaving.length > 0 ? [places, leaving] : [places];
  });
}

function nodeItem({ node, box }: PlacedNode, { data, words, paints }: DiagramInput): FlowItem {
  const { point, tooltip } = tellNode(node, data, words);
  const outline = boxPath(box);
  return {
    point: { ...point, x: round(box.x + box.width / 2), y: round(box.y + box.height / 2), box },
    contains: (x, y) => isAt(box, x, y),
    lit: [{ type: 'path', role: 'place', d: outline, fill: paints.node(node) }],
    ...{ outline, tooltip },
  };
}

function linkItem(placed: PlacedLink, { data, words, paints }: DiagramInput): FlowItem {
  const { point, tooltip } = tellLink(placed.link, data, words);
  const { x, y } = bandMiddle(placed);
  const half = placed.width / 2;
  return {
    point: {
      ...{ ...point, x: round(x), y: round(y) },
      box: { x: x - 20, y: y - half, width: 40, height: placed.width },
    },
    contains: (pointX, pointY) => isOnBand(placed, pointX, pointY),
    lit: [{ ...bandMark(placed, paints.link(placed.link)), opacity: 0.8 }],
    ...{ outline: bandOutline(placed), tooltip },
  };
}
