import { isInside } from '../../scene/frame.js';
import { bridgeVertices, linePath, loneVertices, round } from '../../scene/marks.js';
import type { CircleMark, Layer, Paint, PathMark } from '../../scene/scene.js';
import { areaMarks } from './line-chart.areas.js';
import type { LinePlan } from './line-chart.plan.js';
import type { LineSettings } from './line-chart.settings.js';
import { lastIndex, partedAt, pointAt, type PlacedLine } from './line-chart.shown.js';

interface Point {
  x: number;
  y: number;
}

const [mainWidth, otherWidth] = [3, 2.25];
/** Of a line with more points than pixels, or one of many: thicker ones would run together. */
const denseWidth = 1.25;
/** Between the areas of a stack. */
const seamWidth = 1;
const dotRadius = 4;
const loneRadius = 3;
const haloWidth = 1.5;
/** With more lines, end dots would be a cloud, and lines of full width run together. */
const mostLines = 8;
const [bridgeDash, forecastDash] = ['2 5', '5 5'] as const;

/** The areas, then the lines, the main one on top, with a dot where a line ends or a point stands alone. */
export function lineLayer(
  placed: readonly PlacedLine[],
  plan: LinePlan,
  settings: LineSettings,
): Layer {
  const isStack = settings.stacking !== 'none';
  const order = [...placed].sort((a, b) => Number(a.isMain) - Number(b.isMain));
  const hasDots = !isStack && placed.length <= mostLines;
  const ends = hasDots ? order.filter((each) => lastIndex(each) >= 0) : [];
  const areas = placed.flatMap((each) => areaMarks(each, plan, settings));
  const isCrowd = placed.length > mostLines;
  const lines = order.flatMap((each) =>
    lineMarks(each, plan, settings, { hasDot: ends.includes(each), isCrowd }),
  );
  const dots = ends.map((each) => endDot(each, plan)).filter((dot) => isInside(plan.frame, dot));
  return { id: 'marks', marks: [...areas, ...lines, ...dots] };
}

function lineMarks(
  placed: PlacedLine,
  plan: LinePlan,
  settings: LineSettings,
  { hasDot, isCrowd }: { hasDot: boolean; isCrowd: boolean },
): PathMark[] {
  const { line, vertices, colours, isAggregated } = placed;
  const isStack = settings.stacking !== 'none';
  const points = { xs: line.xs, ys: line.tops };
  const join = isAggregated ? 'linear' : settings.curve;
  const stroke = isStack
    ? ({ stroke: 'surface', strokeWidth: seamWidth } as const)
    : { stroke: colours.mark, strokeWidth: widthOf(placed, isCrowd) };
  const marks: PathMark[] = [];
  const add = (role: string, through: Int32Array, style: Partial<PathMark>, curve = join) => {
    const d = linePath(points, through, plan.x, plan.y, curve);
    if (!/[LHV]/.test(d)) return;
    marks.push({ type: 'path', role, series: line.key, d, ...stroke, round: true, ...style });
  };
  const [known, forecast] = partedAt(placed, settings.forecastFrom);
  if (settings.bridgesGaps && !isStack)
    add('gap', bridgeVertices(vertices), { strokeWidth: 1.5, dash: bridgeDash }, 'linear');
  add('line', known, {});
  add('forecast', forecast, isStack ? {} : { dash: forecastDash });
  const lone = loneVertices(vertices).filter((i) => !hasDot || i !== lastIndex(placed));
  const dots = dotsPath(
    plan,
    lone.map((i) => pointAt(plan, line, i)),
  );
  if (dots)
    marks.push({ type: 'path', role: 'dots', series: line.key, d: dots, fill: colours.mark });
  return marks;
}

function widthOf({ isMain, isAggregated }: PlacedLine, isCrowd: boolean): number {
  if (isAggregated) return denseWidth;
  if (isMain) return mainWidth;
  return isCrowd ? denseWidth : otherWidth;
}

/** Points between gaps, in one path. */
function dotsPath({ frame }: LinePlan, points: readonly Point[]): string {
  const r = loneRadius;
  return points
    .filter(({ x, y }) => isInside(frame, { type: 'circle', role: 'dots', x, y, r }))
    .map(
      ({ x, y }) =>
        `M${round(x - r)},${round(y)}a${r},${r} 0 1,0 ${2 * r},0a${r},${r} 0 1,0 ${-2 * r},0`,
    )
    .join('');
}

function endDot(placed: PlacedLine, plan: LinePlan): CircleMark {
  const { line, colours } = placed;
  const dot = pointDot(pointAt(plan, line, lastIndex(placed)), colours.mark, dotRadius);
  return { ...dot, series: line.key };
}

/** A dot on a line, set off from it. */
export function pointDot(at: Point, fill: Paint, r: number): CircleMark {
  const place = { x: round(at.x), y: round(at.y), r };
  return { type: 'circle', role: 'dot', ...place, fill, stroke: 'surface', strokeWidth: haloWidth };
}
