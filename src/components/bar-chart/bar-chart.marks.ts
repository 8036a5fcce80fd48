import { position } from '../../scale/linear.js';
import { contextColours } from '../../scale/palettes.js';
import { round } from '../../scene/marks.js';
import type { Box, Layer, Mark, Paint, PathMark } from '../../scene/scene.js';
import { acrossPath, barBox, boxPath, laneOf } from './bar-chart.boxes.js';
import type { BarModel, ShownSeries } from './bar-chart.model.js';
import type { BarPlan } from './bar-chart.plan.js';
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
  const paths = { main: '', context: '' };
  const lane = isStacked(model.mode) ? 0 : index;
  const hasGaps = isStacked(model.mode) && model.shown.length > 1 && plan.bands.width >= leastBand;
  for (let band = 0; band < plan.drawn.length; band++) {
    const category = plan.drawn[band]!;
    const [from, to] = [shown.spans.from[category]!, shown.spans.to[category]!];
    if (to !== to) continue;
    const box = barBox(plan, lane, band, from, to);
    const isMain = model.highlighted === null || model.highlighted === category;
    paths[isMain ? 'main' : 'context'] += pieceOf(plan, box, from, to, hasGaps);
  }
  const { key } = shown.series;
  const own = shown.isContext ? contextColours.mark : shown.colours.mark;
  const bars = (d: string, fill: Paint, opacity?: number): PathMark[] => {
    if (!d) return [];
    const mark: PathMark = { type: 'path', role: 'bars', series: key, d, fill };
    return [opacity === undefined ? mark : { ...mark, opacity }];
  };
  const context =
    model.shown.length > 1
      ? bars(paths.context, own, 0.4)
      : bars(paths.context, contextColours.mark);
  return [...context, ...bars(paths.main, own)];
}

/** A bar, a thin line for zero, or a part of a stack with a gap before it. */
function pieceOf(plan: BarPlan, box: Box, from: number, to: number, hasGaps: boolean): string {
  if (from === to) return hasGaps ? '' : boxPath(zeroBox(plan, box));
  const length = plan.isLying ? box.width : box.height;
  if (!hasGaps || from === 0 || length < leastPart) return boxPath(box);
  // Values grow to the right, and upwards: against the pixels.
  const startsFirst = to > from === plan.isLying;
  const shift = startsFirst ? partGap : 0;
  return boxPath(
    plan.isLying
      ? { ...box, x: box.x + shift, width: box.width - partGap }
      : { ...box, y: box.y + shift, height: box.height - partGap },
  );
}

/** A line on zero, on the side where bars go. */
function zeroBox({ isLying, frame }: BarPlan, box: Box): Box {
  if (isLying) return { ...box, width: Math.min(zeroThickness, frame.width - box.x) };
  const height = Math.min(zeroThickness, box.y);
  return { ...box, y: box.y - height, height };
}

/** Where values are missing: a short hatch in place of the bar. */
function hatchPath({ shown, mode, stack }: BarModel, plan: BarPlan): string {
  if (plan.bands.width / plan.lanes < leastBand) return '';
  const zero = position(plan.values, 0);
  const hatch = (lane: number, band: number): string => {
    const [start, thickness] = laneOf(plan, lane, band);
    return boxPath(
      plan.isLying
        ? {
            x: zero,
            y: start,
            width: Math.min(hatchLength, plan.frame.width - zero),
            height: thickness,
          }
        : hatchOver(plan, zero, start, thickness),
    );
  };
  let path = '';
  plan.drawn.forEach((category, band) => {
    if (isStacked(mode)) path += Number.isNaN(stack.totals[category]) ? hatch(0, band) : '';
    else
      shown.forEach(({ series }, lane) => {
        if (Number.isNaN(series.values[category])) path += hatch(lane, band);
      });
  });
  return path;
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
  return lanes > 1 ? 0 : Math.min(targetOverhang, (bands.step - bands.width) / 2);
}

/** The line from which all bars start. */
export function zeroLine({ plot, values, isLying }: BarPlan): PathMark {
  const at = round(position(values, 0));
  const d = isLying
    ? `M${at},${round(plot.y)}V${round(plot.y + plot.height)}`
    : `M${round(plot.x)},${at}H${round(plot.x + plot.width)}`;
  return { type: 'path', role: 'base', d, stroke: 'line-strong', strokeWidth: 1 };
}
