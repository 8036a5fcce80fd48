import { baseAxis } from '../../scene/axis.js';
import { isInside } from '../../scene/frame.js';
import { round } from '../../scene/marks.js';
import type { Layer, Mark, PathMark, TextMark } from '../../scene/scene.js';
import { symbolPath } from '../../scene/symbols.js';
import type { RankData } from './rank-chart.data.js';
import type { PlacedUnit } from './rank-chart.places.js';
import { periodX, type RankPlan } from './rank-chart.plan.js';

const widths = { main: 3, own: 2.25, context: 1.5 } as const;
const radii = { own: 4, context: 3 } as const;
const haloWidth = 1.5;
/** The dots of the highlighted unit carry its rank, where that is legible and none touches the next. */
const mainDot = { most: 10, least: 8 } as const;
/** Where periods are nearer to each other than this, only ranks without a line are dots. */
const leastDots = 12;
/** Periods nearer to each other have no lines of their own. */
const leastPeriod = 20;

/** The periods, and where the ranks shown end. */
export function rankAxes(data: RankData, plan: RankPlan): Layer[] {
  const { plot, frame, divide, pitch } = plan;
  const [top, bottom] = [round(plot.y), round(plot.y + plot.height)];
  const lines = pitch.x < leastPeriod ? [] : data.periods.map((_, i) => `M${round(periodX(plan, data, i))},${top}V${bottom}`); // prettier-ignore
  const d = lines.join('');
  const grid: PathMark[] = d === '' ? [] : [{ type: 'path', role: 'grid', d, stroke: 'grid', strokeWidth: 1 }]; // prettier-ignore
  if (divide !== null)
    grid.push({
      type: 'path',
      role: 'divide',
      d: `M${round(plot.x)},${round(divide)}H${round(plot.x + plot.width)}`,
      stroke: 'line-strong',
      strokeWidth: 1,
      dash: '3 4',
    });
  return [{ id: 'grid', marks: grid }, baseAxis(frame, plot, plan.x, plan.ticks)];
}

/** The units, the highlighted one on top: a line that breaks where a period has no rank, and a dot a rank. */
export function unitLayer(units: readonly PlacedUnit[], plan: RankPlan): Layer {
  const order = [...units].sort((a, b) => Number(a.isMain) - Number(b.isMain));
  const marks = order.flatMap((each): Mark[] => [lineOf(each), ...dotsOf(each, plan)]);
  return { id: 'marks', marks: marks.filter((mark) => mark.type !== 'path' || mark.d !== '') };
}

function lineOf(placed: PlacedUnit): PathMark {
  const { unit, mark, isMain } = placed;
  const strokeWidth = isMain ? widths.main : mark === 'context' ? widths.context : widths.own;
  const stroke = { stroke: mark, strokeWidth, round: true };
  return { type: 'path', role: 'line', d: unitPath(placed), ...stroke, series: unit.key };
}

/** A line through the ranks of a unit that follow one another; single ones are dots alone. */
export function unitPath({ unit, points, xs, ys }: PlacedUnit): string {
  let path = '';
  for (let i = 1; i < points.length; i++) {
    const [before, here] = [unit.periods[points[i - 1]!]!, unit.periods[points[i]!]!];
    if (here !== before + 1) continue;
    if (!path.endsWith(pointText(xs[i - 1]!, ys[i - 1]!)))
      path += `M${pointText(xs[i - 1]!, ys[i - 1]!)}`;
    path += `L${pointText(xs[i]!, ys[i]!)}`;
  }
  return path;
}

function pointText(x: number, y: number): string {
  return `${round(x)},${round(y)}`;
}

function dotsOf(placed: PlacedUnit, plan: RankPlan): Mark[] {
  const { unit, points, xs, ys, mark, isMain } = placed;
  const r = isMain ? mainRadius(plan) : mark === 'context' ? radii.context : radii.own;
  const isDotted = (i: number) => isMain || plan.pitch.x >= leastDots || standsAlone(placed, i);
  const d = xs.map((x, i) => (isDotted(i) ? dotWithin(plan, x, ys[i]!, r) : '')).join('');
  const halo = { stroke: 'surface', strokeWidth: haloWidth } as const;
  const dots: PathMark = { type: 'path', role: 'dots', d, fill: mark, ...halo, series: unit.key };
  const isNumbered = isMain && r >= mainDot.least;
  const numbers = isNumbered ? points.map((point, i) => numberMark(String(unit.ranks[point]), xs[i]!, ys[i]!)) : []; // prettier-ignore
  return [dots, ...numbers.filter((each) => isInside(plan.frame, each))];
}

/** No line leads to the rank or on from it. */
function standsAlone({ unit, points }: PlacedUnit, i: number): boolean {
  const period = (at: number) => unit.periods[points[at] ?? -1];
  const here = period(i)!;
  return period(i - 1) !== here - 1 && period(i + 1) !== here + 1;
}

function dotWithin({ frame }: RankPlan, x: number, y: number, r: number): string {
  const isThere = isInside(frame, { type: 'circle', role: 'dots', x, y, r });
  return isThere ? symbolPath('circle', x, y, r) : '';
}

function mainRadius({ pitch }: RankPlan): number {
  const room = Math.min(mainDot.most, pitch.x / 2 - 2, pitch.y / 2);
  return room >= mainDot.least ? room : radii.own;
}

function numberMark(text: string, x: number, y: number): TextMark {
  const place = { x: round(x), y: round(y + 4), anchor: 'middle' } as const;
  return {
    type: 'text',
    role: 'dot-rank',
    ...place,
    lines: [text],
    style: 'tick',
    fill: 'on-brand',
  };
}
