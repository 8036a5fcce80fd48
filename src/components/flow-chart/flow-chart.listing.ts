import { widest } from '../../scene/frame.js';
import { round } from '../../scene/marks.js';
import type { Box, Frame, Mark, Paint, TextMark, TextStyle } from '../../scene/scene.js';
import { wrapText } from '../../scene/text.js';
import { typeScale } from '../../scene/type-scale.js';
import type { FlowData } from './flow-chart.data.js';
import { boxPath, isAt, type FlowItem, type FlowPicture } from './flow-chart.items.js';
import { balanceOf, type FlowLink, type FlowNode } from './flow-chart.links.js';
import type { FlowPaints } from './flow-chart.paints.js';
import { tellLink, tellNode, type Told } from './flow-chart.points.js';
import { shareOf } from './flow-chart.stages.js';
import { unitMarks, unitSpace } from './flow-chart.unit.js';
import type { FlowWords } from './flow-chart.words.js';

interface ListingInput {
  data: FlowData;
  frame: Frame;
  words: FlowWords;
  paints: FlowPaints;
}

/** One entry: a name, a value at the right, and a bar under them. */
interface Entry {
  name: string;
  value: string;
  style: TextStyle;
  /** Pixels from the left. */
  indent: number;
  /** Length of the bar as a share of the widest; null where there is none. */
  bar: { share: number; paint: Paint } | null;
  /** What a person can reach; null for a remark. */
  told: Told | null;
}

/** Of more flows the largest are listed. */
const mostFlows = 60;
const indent = 16;
/** Between name and value, and between two entries. */
const [gap, air, groupAir] = [12, 8, 16];
const barHeight = 8;
/** The least room of a name beside its value. */
const leastName = 40;

/** Places one under the other, under each the flows that leave it as bars on one scale. It takes the height it needs. */
export function flowListing(input: ListingInput): FlowPicture {
  const { data, frame, words } = input;
  const flows = largest(data.graph.links);
  const entries = data.graph.columns.flat().flatMap((node) => entriesOf(node, flows, input));
  const marks: Mark[] = [];
  const items: FlowItem[] = [];
  let y = unitSpace(words);
  for (const entry of entries) {
    if (entry.bar === null && items.length > 0) y += groupAir - air;
    const placed = placeEntry(entry, y, frame);
    marks.push(...placed.marks);
    if (entry.told) items.push(itemOf(entry.told, placed));
    y = placed.box.y + placed.box.height + air;
  }
  const isCut = flows.size < data.graph.links.length;
  return {
    layers: [{ id: 'marks', marks: [...unitMarks(words, frame), ...marks] }],
    height: Math.max(frame.height, Math.ceil(y)),
    plot: { x: 0, y: 0, width: frame.width, height: Math.max(frame.height, Math.ceil(y)) },
    items: items.length > 0 ? [items] : [],
    ...(isCut && { drawn: { count: flows.size, of: data.graph.links.length } }),
  };
}

function largest(links: readonly FlowLink[]): ReadonlySet<FlowLink> {
  if (links.length <= mostFlows) return new Set(links);
  const order = [...links].sort((a, b) => (b.value || 0) - (a.value || 0) || a.row - b.row);
  return new Set(order.slice(0, mostFlows));
}

/** A place with the flows that leave it. A place where one flow ends is told with that flow. */
function entriesOf(node: FlowNode, flows: ReadonlySet<FlowLink>, input: ListingInput): Entry[] {
  const { data, words } = input;
  const leaving = node.leaving.filter((link) => flows.has(link));
  const isTold = leaving.length > 0 || node.arriving.filter((link) => flows.has(link)).length > 1;
  if (!isTold) return [];
  const [only, ...others] = leaving;
  if (only && others.length === 0 && node.arriving.length === 0) return [flowEntry(only, input, 0)];
  const { total, kept } = balanceOf(node);
  const head: Entry = {
    ...{ name: node.name, value: words.bare(total), style: 'label-strong', indent: 0, bar: null },
    told: tellNode(node, data, words),
  };
  const rows = leaving.map((link) => flowEntry(link, input, indent));
  if (kept > 0) {
    const value = words.texts.withShare(words.bare(kept), words.share(shareOf(kept, total)));
    const bar = { share: partOfAll(kept, data), paint: 'hatch-hatch' } as const;
    rows.push({ name: words.texts.nowhere, value, style: 'label', indent, bar, told: null });
  }
  return [head, ...rows];
}

/** A flow under the place where it begins, or alone with its whole name. */
function flowEntry(link: FlowLink, { data, words, paints }: ListingInput, left: number): Entry {
  const isAlone = left === 0;
  const printed = words.bare(link.value);
  const isWhole = isAlone || Number.isNaN(link.value);
  return {
    name: isAlone ? words.linkName(link) : `→ ${link.to.name}`,
    value: isWhole ? printed : words.texts.withShare(printed, words.linkShare(link)),
    ...{ style: 'label', indent: left },
    bar: { share: partOfAll(link.value || 0, data), paint: paints.link(link) },
    told: tellLink(link, data, words),
  };
}

/** A value on the scale of all bars: the place with most is the whole. */
function partOfAll(value: number, { graph }: FlowData): number {
  const whole = Math.max(...graph.columns.flat().map((node) => balanceOf(node).total));
  return shareOf(value, whole) ?? 0;
}

/** Name and value on one line, the value under the name where there is no room; the bar below. */
function placeEntry(entry: Entry, top: number, { width }: Frame): { marks: Mark[]; box: Box } {
  const { size, step, weight } = typeScale[entry.style];
  const left = Math.min(entry.indent, width / 4);
  const valueWidth = widest([entry.value], size, weight);
  const beside = width - left - valueWidth - gap;
  const isBeside = beside >= Math.min(leastName, widest([entry.name], size, weight));
  const lines = wrapText(entry.name, isBeside ? beside : width - left, size, Infinity, weight);
  const style = entry.style;
  const text = (
    x: number,
    line: number,
    own: readonly string[],
    anchor: TextMark['anchor'],
  ): Mark => {
    const place = { x: round(x), y: round(top + size + line * step), lines: own, anchor };
    return { type: 'text', role: 'entry', ...place, style, fill: 'ink' };
  };
  const marks = [text(left, 0, lines, 'start')];
  marks.push(
    isBeside
      ? text(width, 0, [entry.value], 'end')
      : text(left, lines.length, [entry.value], 'start'),
  );
  const count = lines.length + (isBeside ? 0 : 1);
  let height = count * step;
  if (entry.bar) {
    const start = Math.min(indent, width / 4); // all bars from one line, on one scale
    const track = { x: start, y: top + height + 2, width: width - start, height: barHeight };
    const bar = { ...track, width: track.width * Math.min(entry.bar.share, 1) };
    marks.push({ type: 'path', role: 'track', d: boxPath(track), fill: 'track' });
    marks.push({ type: 'path', role: 'bar', d: boxPath(bar), fill: entry.bar.paint });
    height += 2 + barHeight;
  }
  return { marks, box: { x: left, y: top, width: width - left, height } };
}

function itemOf({ point, tooltip }: Told, { marks, box }: { marks: Mark[]; box: Box }): FlowItem {
  return {
    point: { ...point, x: round(box.x), y: round(box.y + box.height / 2), box },
    contains: (x, y) => isAt(box, x, y),
    lit: marks.filter(({ role }) => role === 'bar'),
    ...{ outline: boxPath(box), tooltip },
  };
}
