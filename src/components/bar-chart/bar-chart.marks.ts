import { bandStart } from '../../scale/band.js';
import { position } from '../../scale/linear.js';
import { contextColours } from '../../scale/palettes.js';
import { round } from '../../scene/marks.js';
import { pathText } from '../../scene/path-text.js';
import type { Box, Layer, Mark, PathMark } from '../../scene/scene.js';
import { acrossPath, addBox, barBox, boxCommands, laneOf } from './bar-chart.boxes.js';
import type { BarModel, ShownSeries } from './bar-chart.model.js';
import type { BarPlan } from './bar-chart.planned.js';
import { isStacked } from './bar-chart.stack.js';

/** A bar of zero is a line of this thickness, so that it is seen. */
const zeroThickness = 2;
/** How far the hatch of a missing value reaches from zero. */
export const hatchLength = 18;
/** Between the parts of a stack; parts shorter than a few pixels keep their length. */
const [partGap, leastPart] = [1, 4] as const;
/** In bands narrower than this there is no room for gaps and hatches. */
const leastBand = 3;
const targetOverhang = 3;

/** The bars: one path a series, and one more for what stands back. */
export function barLayer(model: BarModel, plan: BarPlan): Layer {
  const marks = model.shown.flatMap((shown, index) => seriesMarks(model, plan, shown, index));
  const hatch = hatchPath(model, plan);
  const missing: PathMark = { type: 'path', role: 'no-data', d: hatch, fill: 'hatch-hatch' };
  return { id: 'marks', marks: hatch ? [...marks, missing] : marks };
}

function seriesMarks(
  model: BarModel,
  plan: BarPlan,
  shown: ShownSeries,
  index: number,
): PathMark[] {
  const own = shown.isContext ? contextColours.mark : shown.colours.mark;
  const { main, context } = seriesPaths(model, plan, shown, index);
  const shared = { type: 'path', role: 'bars', series: shown.series.key } as const;
  const marks: PathMark[] = [];
  if (context && model.shown.length > 1)
    marks.push({ ...shared, d: context, fill: own, opacity: 0.4 });
  else if (context) marks.push({ ...shared, d: context, fill: contextColours.mark });
  if (main) marks.push({ ...shared, d: main, fill: own });
  return marks;
}

/** The bars of a series: those that matter, and those that are context to a highlighted category. */
function seriesPaths(
  { mode, shown: all, highlighted }: BarModel,
  plan: BarPlan,
  { spans }: ShownSeries,
  index: number,
): { main: string; context: string } {
  const { drawn, bands } = plan;
  const lane = isStacked(mode) ? 0 : index;
  const hasGaps = isStacked(mode) && all.length > 1 && bands.width >= leastBand;
  const main = pathText(boxCommands * drawn.length);
  const context = highlighted === null ? main : pathText(boxCommands * drawn.length);
  for (let band = 0; band < drawn.length; band++) {
    const category = drawn[band]!;
    const [from, to] = [spans.from[category]!, spans.to[category]!];
    if (to !== to) continue;
    const box = pieceOf(plan, barBox(plan, lane, band, from, to), from, to, hasGaps);
    if (box) addBox(highlighted === category ? main : context, box);
  }
  return { main: main.text(), context: context === main ? '' : context.text() };
}

/** A bar, a thin line for zero, or a part of a stack with a gap before it; null for a part that is nothing. */
function pieceOf(plan: BarPlan, box: Box, from: number, to: number, hasGaps: boolean): Box | null {
  if (from === to) return hasGaps ? null : zeroBox(plan, box);
  const length = plan.isLying ? box.width : box.height;
  if (!hasGaps || from === 0 || length < leastPart) return box;
  // Values grow to the right, and upwards: against the pixels.
  const startsFirst = to > from === plan.isLying;
  const shift = startsFirst ? partGap : 0;
  return plan.isLying
    ? { ...box, x: box.x + shift, width: box.width - partGap }
    : { ...box, y: box.y + shift, height: box.height - partGap };
}

/** A line on zero, on the side where bars go. */
function zeroBox({ isLying, frame }: BarPlan, box: Box): Box {
  if (isLying) return { ...box, width: Math.min(zeroThickness, frame.width - box.x) };
  const height = Math.min(zeroThickness, box.y);
  return { ...box, y: box.y - height, height };
}

/** Where values are missing: a short hatch in place of the bar. */
function hatchPath({ shown, mode, stack }: BarModel, plan: BarPlan): string {
  const { bands, lanes, drawn, values } = plan;
  if (bands.width / lanes < leastBand) return '';
  const zero = position(values, 0);
  const path = pathText(boxCommands * drawn.length * lanes);
  const sources = isStacked(mode) ? [stack.totals] : shown.map(({ series }) => series.values);
  sources.forEach((source, lane) =>
    drawn.forEach((category, band) => {
      if (Number.isNaN(source[category]))
        addBox(path, hatchBox(plan, zero, laneOf(plan, lane, band)));
    }),
  );
  return path.text();
}

function hatchBox(plan: BarPlan, zero: number, [start, thickness]: readonly [number, number]): Box {
  if (!plan.isLying) return hatchOver(plan, zero, start, thickness);
  const width = Math.min(hatchLength, plan.frame.width - zero);
  return { x: zero, y: start, width, height: thickness };
}

function hatchOver({ plot }: BarPlan, zero: number, x: number, width: number): Box {
  const height = Math.min(hatchLength, Math.max(zero - plot.y, 0));
  return { x, y: zero - height, width, height };
}

/** What bars are compared with: a line across all of them, or a tick at each. */
export function targetLayer({ targets, mode }: BarModel, plan: BarPlan): Layer {
  const { plot, isLying } = plan;
  const marks: Mark[] = [];
  const line = { type: 'path', role: 'target', stroke: 'ink' } as const;
  if (targets.all !== null) {
    const whole = isLying ? ([plot.y, plot.height] as const) : ([plot.x, plot.width] as const);
    marks.push({ ...line, d: acrossPath(plan, whole, targets.all, 0), strokeWidth: 1.5 });
  }
  let ticks = '';
  targets.each.forEach((values, index) =>
    plan.drawn.forEach((category, band) => {
      const value = values[category]!;
      if (Number.isNaN(value)) return;
      const isOfBand = isStacked(mode) || targets.each.length === 1;
      ticks += acrossPath(
        plan,
        isOfBand ? bandOf(plan, band) : laneOf(plan, index, band),
        value,
        overhang(plan),
      );
    }),
  );
  if (ticks) {
    marks.push({ ...line, role: 'halo', stroke: 'surface', d: ticks, strokeWidth: 4 });
    marks.push({ ...line, d: ticks, strokeWidth: 2 });
  }
  return { id: 'targets', marks };
}

/** All bars of a band together. */
function bandOf(plan: BarPlan, band: number): [number, number] {
  const [first] = laneOf(plan, 0, band);
  const [last, thickness] = laneOf(plan, plan.lanes - 1, band);
  return [first, last + thickness - first];
}

function overhang({ bands, lanes }: BarPlan): number {
  return lanes > 1 ? 0 : Math.min(targetOverhang, Math.max(0, (bands.step - bands.width - 1) / 2));
}

/** The line from which all bars start; where names stand over bars, in pieces beside each of them. */
export function zeroLine(plan: BarPlan): PathMark {
  const { plot, values, isLying, names, bands } = plan;
  const at = round(position(values, 0));
  const line = (from: number, to: number) =>
    isLying ? `M${at},${round(from)}V${round(to)}` : `M${round(from)},${at}H${round(to)}`;
  const pieces = Array.from({ length: names.place === 'above' ? bands.count : 0 }, (_, band) => {
    const start = bandStart(bands, band);
    return line(start - 2, start + bands.width + 2);
  });
  const whole = isLying ? line(plot.y, plot.y + plot.height) : line(plot.x, plot.x + plot.width);
  const d = pieces.join('') || whole;
  return { type: 'path', role: 'base', d, stroke: 'line-strong', strokeWidth: 1 };
}
