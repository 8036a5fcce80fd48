import { sankey, sankeyLeft } from 'd3-sankey';
import type { Box } from '../../scene/scene.js';
import { balanceOf, type FlowGraph, type FlowLink, type FlowNode } from './flow-chart.links.js';

/** A place as a bar of a height in proportion to what is there. */
export interface PlacedNode {
  readonly node: FlowNode;
  readonly box: Box;
  /** Height of what arrives and does not leave. */
  readonly keptHeight: number;
}

/** A flow as a band of a width in proportion to its value: the middle of the band at its two ends. */
export interface PlacedLink {
  readonly link: FlowLink;
  readonly width: number;
  readonly from: { x: number; y: number };
  readonly to: { x: number; y: number };
}

export interface PlacedGraph {
  readonly columns: readonly (readonly PlacedNode[])[];
  readonly links: readonly PlacedLink[];
}

/** Width of the bar of a place. */
export const nodeWidth = 12;
const nodeDistance = 18;

/** Places flows in a box; those without a value or of nothing are not drawn. */
export function placeGraph({ columns, links }: FlowGraph, box: Box): PlacedGraph {
  const drawn = links.filter(({ value }) => value > 0);
  const largest = Math.max(...drawn.map(({ value }) => value)); // sums of shares of it do not overflow
  const nodes = columns.flat().filter(isDrawn);
  const place = new Map(nodes.map((node, index) => [node, index]));
  const layout = sankey<{ node: FlowNode }, { link: FlowLink }>()
    .nodeWidth(nodeWidth)
    .nodePadding(nodeDistance)
    .nodeAlign(sankeyLeft)
    .extent([
      [box.x, box.y],
      [box.x + box.width, box.y + box.height],
    ]);
  const placed = layout({
    nodes: nodes.map((node) => ({ node })),
    links: drawn.map((link) => {
      const ends = { source: place.get(link.from) ?? 0, target: place.get(link.to) ?? 0 };
      return { link, ...ends, value: link.value / largest };
    }),
  });
  const boxes = placed.nodes.map(({ node, x0 = 0, x1 = 0, y0 = 0, y1 = 0, depth = 0 }) => {
    const height = Math.max(y1 - y0, 0);
    const { total, kept } = balanceOf(node);
    const keptHeight = total > 0 ? height * (kept / total) : 0;
    return { node, depth, box: { x: x0, y: y0, width: x1 - x0, height }, keptHeight };
  });
  const boxOf = new Map(boxes.map((each) => [each.node, each.box]));
  return {
    columns: columns.map((_, column) =>
      boxes.filter(({ depth }) => depth === column).sort((a, b) => a.box.y - b.box.y),
    ),
    links: placed.links.map(({ link, width = 0, y0 = 0, y1 = 0 }) => ({
      ...{ link, width },
      from: { x: (boxOf.get(link.from)?.x ?? 0) + nodeWidth, y: y0 },
      to: { x: boxOf.get(link.to)?.x ?? 0, y: y1 },
    })),
  };
}

function isDrawn({ arriving, leaving }: FlowNode): boolean {
  return [...arriving, ...leaving].some(({ value }) => value > 0);
}
