import { position } from '../../scale/linear.js';
import { isInside } from '../../scene/frame.js';
import { bridgeVertices, linePath, loneVertices, round } from '../../scene/marks.js';
import type { CircleMark, Layer, Mark, Paint, PathMark, TextMark } from '../../scene/scene.js';
import type { LineChartOptions, Reference } from './line-chart.options.js';
import type { LinePlan } from './line-chart.plan.js';
import { lastIndex, pointAt, type PlacedLine } from './line-chart.shown.js';
import type { LineWords } from './line-chart.words.js';

interface Point {
  x: number;
  y: number;
}

const [mainWidth, otherWidth] = [3, 2.25];
/** Of a line with more points than pixels: thicker ones would run together. */
const denseWidth = 1.25;
const dotRadius = 4;
const loneRadius = 3;
const haloWidth = 1.5;
/** End dots of more lines would be a cloud. */
const mostDots = 8;

/** The lines themselves, the main one on top, with a dot where a line ends or a point stands alone. */
export function lineLayer(
  placed: readonly PlacedLine[],
  plan: LinePlan,
  options: LineChartOptions,
): Layer {
  const order = [...placed].sort((a, b) => Number(a.isMain) - Number(b.isMain));
  const ends = placed.length > mostDots ? [] : order.filter((each) => lastIndex(each) >= 0);
  const lines = order.flatMap((each) => lineMarks(each, plan, options, ends.includes(each)));
  const dots = ends.map((each) => endDot(each, plan));
  return { id: 'marks', marks: [...lines, ...dots.filter((dot) => isInside(plan.frame, dot))] };
}

function lineMarks(
  placed: PlacedLine,
  plan: LinePlan,
  { gaps }: LineChartOptions,
  hasEndDot: boolean,
): PathMark[] {
  const { line, vertices, colours } = placed;
  const { key: series } = line;
  const stroke = { series, stroke: colours.mark, strokeWidth: widthOf(placed), round: true };
  const path = (through: Int32Array) => linePath(line, through, plan.x, plan.y);
  const marks: PathMark[] = [];
  const bridges = gaps === 'bridge' ? path(bridgeVertices(vertices)) : '';
  if (bridges)
    marks.push({ type: 'path', role: 'gap', d: bridges, ...stroke, strokeWidth: 1.5, dash: '2 5' });
  const d = path(vertices);
  if (d.includes('L')) marks.push({ type: 'path', role: 'line', d, ...stroke });
  const lone = loneVertices(vertices).filter((i) => !hasEndDot || i !== lastIndex(placed));
  const dots = dotsPath(
    plan,
    lone.map((i) => pointAt(plan, line, i)),
  );
  if (dots) marks.push({ type: 'path', role: 'dots', series, d: dots, fill: colours.mark });
  return marks;
}

function widthOf({ isMain, isAggregated }: PlacedLine): number {
  if (isAggregated) return denseWidth;
  return isMain ? mainWidth : otherWidth;
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

/** Lines across the plot at values to compare with, each named above its beginning, or below where there is no room. */
export function referenceLayer(
  references: readonly Reference[],
  plan: LinePlan,
  words: LineWords,
): Layer {
  const { plot, frame, y } = plan;
  const marks = references.flatMap((reference): Mark[] => {
    const at = position(y, reference.value);
    const d = `M${round(plot.x)},${round(at)}H${round(plot.x + plot.width)}`;
    const line: PathMark = { type: 'path', role: 'target', d, stroke: 'ink', strokeWidth: 1.5 };
    const text = `${words.referenceLabel(reference)} ${words.printBeside(reference.value)}`;
    const label = (baseline: number): TextMark => ({
      type: 'text',
      role: 'target-label',
      x: round(plot.x + 6),
      y: round(baseline),
      lines: [text],
      anchor: 'start',
      style: 'label-strong',
      fill: 'ink',
      halo: true,
    });
    const labels = [label(at - 6), label(at + 17)].filter((mark) => isInside(frame, mark));
    return [line, ...labels.slice(0, 1)];
  });
  return { id: 'references', marks };
}
