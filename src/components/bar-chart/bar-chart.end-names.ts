import { position } from '../../scale/linear.js';
import { contextColours } from '../../scale/palettes.js';
import { isInside, widest } from '../../scene/frame.js';
import { round } from '../../scene/marks.js';
import type { TextMark } from '../../scene/scene.js';
import { movedApart } from '../../scene/spread.js';
import { wrapText } from '../../scene/text.js';
import { typeScale } from '../../scene/type-scale.js';
import { laneOf } from './bar-chart.boxes.js';
import type { BarModel } from './bar-chart.model.js';
import type { BarPlan, EndNames, PlanInput } from './bar-chart.planned.js';

const style = 'label-strong';
const { size, weight, step } = typeScale[style];
const most = 4;
/** From the last stack to the names of its parts. */
const endDistance = 10;
/** Names take at most this share of the width, and this many pixels. */
const [largestShare, largestWidth] = [0.3, 130];

/** Names beside the last standing stack; null where a legend serves better: too many series, too long names. */
export function endNames({ model, words, options, frame, panel }: PlanInput): EndNames | null {
  const { shown } = model;
  // Names of different lengths would leave the plots of panels different widths.
  if (panel || options.legend === 'always') return null;
  if (!areFew(model) || !areAllInLast(model)) return null;
  const room = Math.min(largestShare * frame.width, largestWidth);
  const lines = shown.map(({ series }) =>
    wrapText(words.seriesName(series), room, size, Infinity, weight),
  );
  const width = widest(lines.flat(), size, weight);
  return width <= room && lines.every(({ length }) => length <= 2) ? { lines, width } : null;
}

/** Whether stacks have few parts, none of them hidden, and nothing else stands at their right. */
function areFew({ mode, shown, data, targets }: BarModel): boolean {
  const isStack = mode === 'stacked' || mode === 'percent';
  const isFew = shown.length > 1 && shown.length <= most;
  const isAll = shown.length === data.series.length;
  return isStack && isFew && isAll && targets.all === null && targets.each.length === 0;
}

/** Whether the last stack has every part, so that each name has its place. */
function areAllInLast({ shown, order }: BarModel): boolean {
  const last = order.at(-1);
  return last !== undefined && shown.every(({ spans: { from, to } }) => to[last]! > from[last]!);
}

/** The names at the middles of their parts, moved apart; null where the plot is too low for them. */
export function endNameMarks(model: BarModel, plan: BarPlan): TextMark[] | null {
  const { ends, plot, values, frame, bands } = plan;
  if (!ends || plan.isLying) return null;
  const last = plan.drawn.at(-1)!;
  const heights = ends.lines.map(({ length }) => length * step);
  const wanted = model.shown.map(({ spans }, i) => {
    const middle = (spans.from[last]! + spans.to[last]!) / 2;
    return position(values, middle) - heights[i]! / 2;
  });
  const space = { from: plot.y - size, to: plot.y + plot.height };
  const tops = movedApart(wanted, heights, space);
  if (!tops) return null;
  const [start, thickness] = laneOf(plan, 0, bands.count - 1);
  const marks = model.shown.map(({ series, colours, isContext }, i): TextMark => {
    const fill = isContext ? contextColours.text : colours.text;
    const at = { x: round(start + thickness + endDistance), y: round(tops[i]! + size) };
    const shared = { type: 'text', role: 'end-label', series: series.key } as const;
    return { ...shared, ...at, lines: ends.lines[i]!, anchor: 'start', style, fill };
  });
  return marks.every((mark) => isInside(frame, mark)) ? marks : null;
}
