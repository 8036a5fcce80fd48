import { areaPath } from '../../scene/marks.js';
import type { PathMark } from '../../scene/scene.js';
import type { LinePlan } from './line-chart.plan.js';
import type { LineSettings } from './line-chart.settings.js';
import { partedAt, type PlacedLine } from './line-chart.shown.js';

/** Under a line that is drawn over it, and of a stack; what is forecast is paler. */
const opacities = { none: [0.16, 0.08], sum: [0.85, 0.5], share: [0.85, 0.5] } as const;

/** What lies between a line and its base: what is known, and what is forecast. */
export function areaMarks(
  placed: PlacedLine,
  { x, y }: LinePlan,
  { stacking, curve, forecastFrom }: LineSettings,
): PathMark[] {
  const { line, colours, isAggregated } = placed;
  const { bases, xs, tops: ys, key: series } = line;
  if (bases === null) return [];
  const join = isAggregated ? 'linear' : curve;
  return partedAt(placed, forecastFrom).flatMap((vertices, part): PathMark[] => {
    const d = areaPath({ xs, ys }, bases, vertices, x, y, join);
    const opacity = opacities[stacking][part];
    if (!d || opacity === undefined) return [];
    return [{ type: 'path', role: 'area', series, d, fill: colours.mark, opacity }];
  });
}
