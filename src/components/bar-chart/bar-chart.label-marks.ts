import { position } from '../../scale/linear.js';
import { contextColours } from '../../scale/palettes.js';
import { isInside } from '../../scene/frame.js';
import { round } from '../../scene/marks.js';
import type { Layer, Paint, TextMark } from '../../scene/scene.js';
import { textWidth } from '../../scene/text.js';
import { typeScale } from '../../scene/type-scale.js';
import { barBox, laneOf } from './bar-chart.boxes.js';
import { mostLabels, outerStyle, strongStyle } from './bar-chart.labels.js';
import { valueDistance } from './bar-chart.lying.js';
import { hatchLength } from './bar-chart.marks.js';
import type { BarModel, ShownSeries } from './bar-chart.model.js';
import type { BarPlan } from './bar-chart.planned.js';
import { isStacked } from './bar-chart.stack.js';
import { targetOf } from './bar-chart.targets.js';
import type { BarWords } from './bar-chart.words.js';

const { size, weight } = typeScale[outerStyle];
const partStyle = 'tick';
const { size: partSize, weight: partWeight } = typeScale[partStyle];
/** From the end of a standing bar to the baseline of its value, and how far the value reaches beyond that. */
const [above, ascent] = [6, 11] as const;
/** From the middle of a line of figures to its baseline. */
const halfAscent = 4.5;
/** Around a figure inside its part of a stack. */
const [insideX, insideY] = [2, 2] as const;

/** Series of what belongs to no single one: it stands back with the others. */
const TOTAL = '#total';

/** The values in the picture: at the ends of bars and stacks, and inside the parts that hold them. */
export function valueLayer(model: BarModel, plan: BarPlan, words: BarWords): Layer {
  const ends = plan.outer ? endMarks(model, plan) : [];
  const isParted = isStacked(model.mode) && (model.shown.length > 1 || model.mode === 'percent');
  const parts = isParted ? partMarks(model, plan, words) : [];
  const marks = [...parts, ...ends].filter((mark) => isInside(plan.frame, mark));
  return { id: 'values', marks };
}

function endMarks(model: BarModel, plan: BarPlan): TextMark[] {
  const { texts } = plan.outer!;
  return texts.flatMap((own, lane) =>
    own.flatMap((text, band) => (text === '' ? [] : [endMark(model, plan, lane, band, text)])),
  );
}

function endMark(
  model: BarModel,
  plan: BarPlan,
  lane: number,
  band: number,
  text: string,
): TextMark {
  const category = plan.drawn[band]!;
  const { value, isMissing } = endOf(model, lane, category);
  const isParted = isStacked(model.mode) && model.shown.length > 1;
  const shared = {
    type: 'text',
    role: 'value',
    lines: [text],
    style: isParted || model.highlighted === category ? strongStyle : outerStyle,
    series: isParted ? TOTAL : model.shown[lane]!.series.key,
  } as const;
  const [start, thickness] = laneOf(plan, lane, band);
  const end = { at: position(plan.values, value), middle: start + thickness / 2 };
  const sign = value < 0 ? -1 : 1;
  const marker = position(plan.values, targetOf(model.targets, lane, category));
  if (!isParted && isInWay(plan, (marker - end.at) * outwards(plan, sign))) {
    const length = Math.abs(end.at - position(plan.values, 0));
    if (fitsInside(plan, text, thickness, length))
      return { ...shared, ...place(plan, end, -sign), fill: inkOn(model, lane, category) };
  }
  if (!isMissing) return { ...shared, ...place(plan, end, sign), fill: 'ink', halo: true };
  const beyond = { ...end, at: end.at + hatchLength * outwards(plan, sign) };
  return { ...shared, ...place(plan, beyond, sign), fill: 'ink-3', halo: true };
}

/** Beyond an end in the direction of larger (1) or smaller (-1) values. */
function place(
  { isLying }: BarPlan,
  { at, middle }: { at: number; middle: number },
  sign: number,
): Pick<TextMark, 'x' | 'y' | 'anchor'> {
  if (isLying) {
    const x = round(at + sign * valueDistance);
    return { x, y: round(middle + halfAscent), anchor: sign < 0 ? 'end' : 'start' };
  }
  return {
    x: round(middle),
    y: round(sign < 0 ? at + above + ascent : at - above),
    anchor: 'middle',
  };
}

/** Pixels grow to the right, and downwards: against the values of standing bars. */
function outwards({ isLying }: BarPlan, sign: number): number {
  return isLying ? sign : -sign;
}

/** Whether a target lies where the value would stand, so many pixels beyond the end of its bar. */
function isInWay(plan: BarPlan, distance: number): boolean {
  const reach = plan.isLying ? plan.outer!.width + valueDistance : above + ascent + 4;
  return distance >= 0 && distance < reach;
}

function fitsInside(
  { isLying }: BarPlan,
  text: string,
  thickness: number,
  length: number,
): boolean {
  const width = textWidth(text, size, weight);
  return isLying
    ? length >= width + 2 * valueDistance && thickness >= size + 2
    : thickness >= width + 2 && length >= above + ascent + above;
}

/** The colour of words on a bar. */
function inkOn({ highlighted, shown }: BarModel, lane: number, category: number): Paint {
  const { isContext, colours } = shown[lane]!;
  const isBehind = highlighted !== null && highlighted !== category && shown.length === 1;
  return isContext || isBehind ? contextColours.on : colours.on;
}

/** The value at which a bar or a stack ends. */
function endOf(
  { mode, stack, shown }: BarModel,
  lane: number,
  category: number,
): { value: number; isMissing: boolean } {
  const total = isStacked(mode) ? stack.totals[category]! : shown[lane]!.series.values[category]!;
  if (Number.isNaN(total)) return { value: 0, isMissing: true };
  const value = isStacked(mode) ? stack.low[category]! || stack.high[category]! : total;
  return { value, isMissing: false };
}

/** Values, or shares, of the parts that are large enough to hold them. */
function partMarks(model: BarModel, plan: BarPlan, words: BarWords): TextMark[] {
  if (plan.drawn.length * model.shown.length > mostLabels) return [];
  return model.shown
    .flatMap((shown) =>
      Array.from(plan.drawn, (category, band) =>
        partMark(model, plan, words, shown, category, band),
      ),
    )
    .filter((mark) => mark !== null);
}

function partMark(
  { mode }: BarModel,
  plan: BarPlan,
  words: BarWords,
  { series, spans, colours, isContext }: ShownSeries,
  category: number,
  band: number,
): TextMark | null {
  const [from, to] = [spans.from[category]!, spans.to[category]!];
  if (to !== to || from === to) return null;
  const text =
    mode === 'percent' ? words.printShare(to - from) : words.printBeside(series.values[category]);
  const box = barBox(plan, 0, band, from, to);
  const width = plan.isLying ? box.width : plan.bands.width; // one for all, not rounded each for itself
  const fits =
    textWidth(text, partSize, partWeight) + 2 * insideX <= width &&
    partSize + 2 * insideY <= box.height;
  if (!fits) return null;
  return {
    type: 'text',
    role: 'value',
    series: series.key,
    x: round(box.x + box.width / 2),
    y: round(box.y + box.height / 2 + halfAscent),
    lines: [text],
    anchor: 'middle',
    style: partStyle,
    fill: isContext ? contextColours.on : colours.on,
  };
}
