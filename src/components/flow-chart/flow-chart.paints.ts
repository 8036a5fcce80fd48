import { assignColours, contextColours } from '../../scale/palettes.js';
import type { Paint } from '../../scene/scene.js';
import type { FlowLink, FlowNode } from './flow-chart.links.js';
import type { FlowData } from './flow-chart.data.js';
import type { FlowChartOptions } from './flow-chart.options.js';
import type { Stage } from './flow-chart.stages.js';
import type { FlowWords } from './flow-chart.words.js';

/** The colours of what is drawn. */
export interface FlowPaints {
  stage: (stage: Stage) => Paint;
  node: (node: FlowNode) => Paint;
  link: (link: FlowLink) => Paint;
}

const plain = 'cat-1';

/** One colour for all, or one a place; what is not highlighted is context. */
export function flowPaints(
  { graph, stages }: FlowData,
  { color, highlight }: FlowChartOptions,
  words: FlowWords,
): FlowPaints {
  const nodes = graph.columns.flat();
  const names = new Set(nodes.map(({ name }) => name));
  const coloured = new Set(graph.links.map((link) => (color === 'to' ? link.to : link.from).name));
  const own = assignColours(color ? coloured : []);
  const colourOf = (name: string): Paint => own.get(name)?.mark ?? (color ? 'ink-3' : plain);
  const isKnown =
    typeof highlight === 'string' &&
    (names.has(highlight) ||
      stages.some(({ name }) => name === highlight) ||
      graph.links.some((link) => words.linkName(link) === highlight));
  const lit = (isMain: boolean, paint: Paint): Paint =>
    isKnown && !isMain ? contextColours.mark : paint;
  const isMainLink = (link: FlowLink) =>
    [link.from.name, link.to.name, words.linkName(link)].includes(highlight ?? '');
  return {
    stage: ({ name }) => lit(name === highlight, plain),
    node: (node) => {
      const isMain =
        node.name === highlight || [...node.leaving, ...node.arriving].some(isMainLink);
      return lit(isMain, colourOf(node.name));
    },
    link: (link) => lit(isMainLink(link), colourOf((color === 'to' ? link.to : link.from).name)),
  };
}
