import { percentOf } from '../../core/value.js';
import type { Locale } from '../../i18n/register.js';
import type { SceneTable, TableCell, TableRow } from '../../scene/scene.js';
import type { FlowData } from './flow-chart.data.js';
import { balanceOf, type FlowLink, type FlowNode } from './flow-chart.links.js';
import { shareOf, type Stage } from './flow-chart.stages.js';
import type { FlowWords } from './flow-chart.words.js';

/** How many rows the table has, known without making it. */
export function tableSize({ stages, graph }: FlowData): number {
  const kept = graph.columns.flat().filter((node) => balanceOf(node).kept > 0);
  return stages.length + graph.links.length + kept.length;
}

/** A row a stage; or a row a flow, and one for what goes no further, so that the shares of a place make 100 %. */
export function flowTable(data: FlowData, words: FlowWords, locale: Locale): SceneTable {
  const cells = cellsOf(words, locale);
  return data.fields.variant === 'funnel'
    ? stageTable(data.stages, words, cells)
    : linkTable(data, words, cells);
}

interface Cells {
  text: (text: string) => TableCell;
  value: (value: number | null) => TableCell;
  share: (share: number | null) => TableCell;
}

function cellsOf(words: FlowWords, { messages }: Locale): Cells {
  const noData = { text: messages.numbers.noData, value: null, spoken: messages.words.noData };
  const known = (value: number | null, print: (value: number) => string): TableCell =>
    value === null || Number.isNaN(value) ? noData : { text: print(value), value };
  return {
    text: (text) => ({ text, value: text }),
    value: (value) => known(value, words.full),
    share: (share) => known(share && percentOf(share), () => words.share(share)),
  };
}

function stageTable(stages: readonly Stage[], { texts, valueLabel }: FlowWords, cells: Cells) {
  const { heads } = texts;
  return {
    columns: [
      { key: 'stage', label: heads.stage, numeric: false },
      { key: 'value', label: valueLabel, numeric: true },
      { key: 'ofFirst', label: heads.ofFirst, numeric: true },
      { key: 'ofPrevious', label: heads.ofPrevious, numeric: true },
      { key: 'loss', label: heads.loss, numeric: true },
    ],
    rows: stages.map(({ name, value, ofFirst, ofPrevious, loss }): TableRow => ({
      key: name,
      cells: [
        cells.text(name),
        cells.value(value),
        cells.share(ofFirst),
        cells.share(ofPrevious),
        cells.value(loss),
      ],
    })),
  };
}

function linkTable({ graph }: FlowData, words: FlowWords, cells: Cells): SceneTable {
  const { texts, valueLabel, linkName } = words;
  const { heads } = texts;
  const linkRow = (link: FlowLink): TableRow => ({
    key: linkName(link),
    cells: [
      cells.text(link.from.name),
      cells.text(link.to.name),
      cells.value(link.value),
      cells.share(shareOf(link.value, balanceOf(link.from).total)),
    ],
  });
  const keptRow = (node: FlowNode): TableRow[] => {
    const { kept, total } = balanceOf(node);
    if (kept === 0) return [];
    const share = cells.share(shareOf(kept, total));
    const row = [cells.text(node.name), cells.text(texts.nowhere), cells.value(kept), share];
    return [{ key: texts.flow(node.name, texts.nowhere), cells: row }];
  };
  return {
    columns: [
      { key: 'from', label: heads.from, numeric: false },
      { key: 'to', label: heads.to, numeric: false },
      { key: 'value', label: valueLabel, numeric: true },
      { key: 'share', label: heads.share, numeric: true },
    ],
    rows: [...graph.links.map(linkRow), ...graph.columns.flat().flatMap(keptRow)],
  };
}
