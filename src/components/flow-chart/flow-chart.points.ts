import type { ScenePoint, TooltipContent, TooltipRow } from '../../scene/scene.js';
import type { FlowData } from './flow-chart.data.js';
import { balanceOf, type FlowLink, type FlowNode } from './flow-chart.links.js';
import type { Stage } from './flow-chart.stages.js';
import type { FlowWords } from './flow-chart.words.js';

/** What is read of a stage, a place or a flow, wherever it is drawn. */
export interface Told {
  point: Omit<ScenePoint, 'x' | 'y' | 'box'>;
  tooltip: TooltipContent;
}

export function tellStage(stage: Stage, { rows }: FlowData, words: FlowWords): Told {
  const { name, value, row, ofFirst, ofPrevious } = stage;
  const { texts } = words;
  const facts = [words.full(value)];
  const entries: TooltipRow[] = [{ label: words.valueLabel, value: words.full(value) }];
  if (ofFirst !== null && ofPrevious !== null) {
    facts.push(texts.ofFirst(words.share(ofFirst)));
    entries.push({ label: texts.heads.ofFirst, value: words.share(ofFirst) });
    entries.push({ label: texts.heads.ofPrevious, value: words.share(ofPrevious) });
  }
  const change = words.change(stage);
  if (change) facts.push(change);
  return {
    point: { key: name, series: null, label: texts.told(name, facts), datum: rows[row] },
    tooltip: { title: name, ...(change && { subtitle: change }), rows: entries },
  };
}

/** A place has no row of its own: its datum is the list of rows of the flows that begin or end there. */
export function tellNode(node: FlowNode, { rows }: FlowData, words: FlowWords): Told {
  const { name, arriving, leaving } = node;
  const balance = words.balance(node);
  const total = words.full(balanceOf(node).total);
  const label = words.texts.told(name, balance ? [total, balance] : [total]);
  const datum = [...arriving, ...leaving].map(({ row }) => rows[row]);
  const entry = { label: words.valueLabel, value: total };
  return {
    point: { key: name, series: 'node', label, datum },
    tooltip: { title: name, ...(balance && { subtitle: balance }), rows: [entry] },
  };
}

export function tellLink(link: FlowLink, { rows }: FlowData, words: FlowWords): Told {
  const name = words.linkName(link);
  const value = words.full(link.value);
  const share = words.linkShare(link);
  const isKnown = !Number.isNaN(link.value);
  const label = words.texts.told(name, isKnown ? [value, share] : [value]);
  const entries = [
    { label: words.valueLabel, value },
    { label: words.texts.heads.share, value: share },
  ];
  return {
    point: { key: name, series: 'flow', label, datum: rows[link.row] },
    tooltip: { title: name, rows: isKnown ? entries : entries.slice(0, 1) },
  };
}
