import { widest } from '../../scene/frame.js';
import { round } from '../../scene/marks.js';
import type { Box, Frame, Mark, Paint, TextMark } from '../../scene/scene.js';
import { wrapText } from '../../scene/text.js';
import { typeScale } from '../../scene/type-scale.js';
import type { FlowData } from './flow-chart.data.js';
import { boxPath, isAt, type FlowItem, type FlowPicture } from './flow-chart.items.js';
import type { FlowPaints } from './flow-chart.paints.js';
import { tellStage } from './flow-chart.points.js';
import type { Stage } from './flow-chart.stages.js';
import { unitMarks, unitSpace } from './flow-chart.unit.js';
import type { FlowWords } from './flow-chart.words.js';

interface FunnelInput {
  data: FlowData;
  frame: Frame;
  words: FlowWords;
  paints: FlowPaints;
}

/** A stage with all that is written at it. */
interface StageText {
  stage: Stage;
  name: readonly string[];
  /** Value and share of the first stage. */
  value: string;
  /** What was lost on the way here, in lines. */
  change: readonly string[];
}

/** A stage in its place. */
interface PlacedStage extends StageText {
  /** From the top of the first line of its name, or of its bar, to its foot. */
  box: Box;
  bar: Box;
}

/** Of more stages the first are drawn. */
const mostStages = 60;
/** From this width on names stand left of the bars, below it over them. */
const wide = 480;
/** Names at the left take at most this share of the width, and so many pixels. */
const [largestShare, largestWidth] = [0.3, 220];
const leastBar = 22;
const mostBar = 44;
/** Between two bars; where something was lost on the way, its words stand there. */
const gap = 10;
const wordsAir = 6;
/** From a bar to its value, and from a name to its bar. */
const distance = 8;
const nameStyle = typeScale['label-strong'];
const changeStyle = typeScale.note;
const valueStyle = typeScale.label;

/** Stages as bars from one line, what is lost on the way in words between them. It takes the height it needs. */
export function flowFunnel(input: FunnelInput): FlowPicture {
  const { data, frame, words } = input;
  const stages = data.stages.slice(0, mostStages);
  const { x, texts, width } = columnsOf(stages, input);
  const top = unitSpace(words);
  const needed = top + texts.reduce((sum, text) => sum + heightOf(text, x > 0, leastBar), 0);
  const spare = Math.max(0, frame.height - needed) / Math.max(stages.length, 1);
  const thickness = Math.min(mostBar, leastBar + spare);
  const placed = placeStages(texts, { x, width, top, thickness });
  const height = Math.max(
    frame.height,
    Math.ceil((placed.at(-1)?.box.y ?? 0) + (placed.at(-1)?.box.height ?? 0)) + 1,
  );
  const items = placed.map((each) => itemOf(each, input));
  return {
    layers: [
      { id: 'marks', marks: [...lossMarks(placed, x > 0), ...barMarks(placed, input)] },
      {
        id: 'labels',
        marks: [
          ...unitMarks(words, frame),
          ...placed.flatMap((each) => textMarks(each, x > 0, words)),
        ],
      },
    ],
    height,
    plot: { x, y: top, width, height: height - top },
    items: items.length > 0 ? [items] : [],
    ...(stages.length < data.stages.length && {
      drawn: { count: stages.length, of: data.stages.length },
    }),
  };
}

/** Where names end and bars begin, how long the longest bar may be, and the texts broken for that. */
function columnsOf(
  stages: readonly Stage[],
  { frame, words }: FunnelInput,
): { x: number; width: number; texts: StageText[] } {
  const isWide = frame.width >= wide;
  const { size, weight } = nameStyle;
  const room = isWide ? Math.min(largestShare * frame.width, largestWidth) : frame.width;
  const names = stages.map(({ name }) => wrapText(name, room, size, Infinity, weight));
  const x = isWide ? widest(names.flat(), size, weight) + 2 * distance : 0;
  const values = stages.map((stage) => valueText(stage, words));
  const beside = widest(values, valueStyle.size, valueStyle.weight) + distance;
  const texts = stages.map((stage, i) => {
    const change = words.change(stage);
    const lines = change ? wrapText(change, frame.width - x - distance, changeStyle.size) : [];
    return { stage, name: names[i] ?? [], value: values[i] ?? '', change: lines };
  });
  return { x, width: Math.max(0, frame.width - x - beside), texts };
}

/** "9.120 (87,6%)": the first stage is the whole. */
function valueText({ value, ofFirst }: Stage, words: FlowWords): string {
  const printed = words.bare(value);
  const isPart = ofFirst !== null && ofFirst !== 1;
  return isPart ? words.texts.withShare(printed, words.share(ofFirst)) : printed;
}

function changeHeight({ change }: StageText): number {
  return change.length > 0 ? change.length * changeStyle.step + 2 * wordsAir : gap;
}

/** Over a bar, or beside it where names stand at its left. */
function heightOf(text: StageText, isWide: boolean, thickness: number): number {
  const name = text.name.length * nameStyle.step;
  return changeHeight(text) + (isWide ? Math.max(name, thickness) : name + 4 + thickness);
}

function placeStages(
  texts: readonly StageText[],
  { x, width, top, thickness }: { x: number; width: number; top: number; thickness: number },
): PlacedStage[] {
  const largest = Math.max(0, ...texts.map(({ stage }) => stage.value || 0));
  let y = top;
  return texts.map((text, i) => {
    if (i > 0) y += changeHeight(text);
    const height = heightOf(text, x > 0, thickness) - changeHeight(text);
    const box = { x: 0, y, width: x + width, height };
    const share = largest > 0 ? (text.stage.value || 0) / largest : 0;
    const barY = x > 0 ? y + (height - thickness) / 2 : y + height - thickness;
    y += height;
    return { ...text, box, bar: { x, y: barY, width: share * width, height: thickness } };
  });
}

/** One path a colour. */
function barMarks(placed: readonly PlacedStage[], { paints }: FunnelInput): Mark[] {
  const paths = new Map<Paint, string>();
  for (const { stage, bar } of placed) {
    if (Number.isNaN(stage.value)) continue;
    const paint = paints.stage(stage);
    paths.set(paint, (paths.get(paint) ?? '') + boxPath(bar));
  }
  return [...paths].map(([fill, d]) => ({ type: 'path', role: 'bars', d, fill }));
}

/** What narrows from one bar to the next, or to the name over it, where both are known. */
function lossMarks(placed: readonly PlacedStage[], isWide: boolean): Mark[] {
  const d = placed.flatMap((each, i) => {
    const before = placed[i - 1];
    if (!before || each.stage.loss === null) return [];
    const [top, foot] = [
      round(before.bar.y + before.bar.height),
      round((isWide ? each.bar : each.box).y),
    ];
    const [from, to] = [before.bar, each.bar].map(({ x, width }) => round(x + width));
    const left = round(each.bar.x);
    return [`M${left},${top}H${from}L${to},${foot}H${left}Z`];
  });
  return d.length > 0 ? [{ type: 'path', role: 'loss', d: d.join(''), fill: 'track' }] : [];
}

function textMarks(placed: PlacedStage, isWide: boolean, words: FlowWords): TextMark[] {
  const { name, value, change, box, bar, stage } = placed;
  const isKnown = !Number.isNaN(stage.value);
  const text = (
    role: string,
    at: { x: number; y: number },
    own: Pick<TextMark, 'lines' | 'style' | 'fill'>,
  ): TextMark => ({ type: 'text', role, x: round(at.x), y: round(at.y), anchor: 'start', ...own });
  const nameTop = isWide ? box.y + (box.height - name.length * nameStyle.step) / 2 : box.y;
  const middle = bar.y + bar.height / 2 + 0.35 * valueStyle.size;
  const marks = [
    text(
      'name',
      { x: 0, y: nameTop + nameStyle.size },
      { lines: name, style: 'label-strong', fill: 'ink' },
    ),
    text(
      'value',
      { x: bar.x + bar.width + distance, y: middle },
      {
        lines: [isKnown ? value : words.full(NaN)],
        style: 'label',
        fill: isKnown ? 'ink' : 'ink-3',
      },
    ),
  ];
  if (change.length === 0) return marks;
  const y = box.y - wordsAir - change.length * changeStyle.step + changeStyle.size;
  return [
    ...marks,
    text('change', { x: bar.x + distance, y }, { lines: change, style: 'note', fill: 'ink-2' }),
  ];
}

function itemOf({ stage, box, bar }: PlacedStage, { data, words, paints }: FunnelInput): FlowItem {
  const { point, tooltip } = tellStage(stage, data, words);
  const middle = round(bar.y + bar.height / 2);
  return {
    point: { ...point, x: round(bar.x + bar.width), y: middle, box: bar },
    contains: (x, y) => isAt(box, x, y) || isAt(bar, x, y),
    lit: [{ type: 'path', role: 'bar', d: boxPath(bar), fill: paints.stage(stage) }],
    ...{ outline: boxPath(bar), tooltip },
  };
}
