import { position } from '../../scale/linear.js';
import { isInside } from '../../scene/frame.js';
import { bridgeVertices, linePath, loneVertices, round } from '../../scene/marks.js';
import type { Layer, Mark, Paint, PathMark, TextMark } from '../../scene/scene.js';
import type { LineChartOptions, Reference } from './line-chart.options.js';
import type { LinePlan } from './line-chart.plan.js';
import { lastIndex, pointAt, type PlacedLine } from './line-chart.shown.js';
import type { LineWords } from './line-chart.words.js';

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
  const lines = order.flatMap((each) => lineMarks(each, plan, options));
  const dots = placed.length > mostDots ? [] : order.flatMap((each) => endDot(each, plan));
  return { id: 'marks', marks: [...lines, ...dots].filter((mark) => isInside(plan.frame, mark)) };
}

function lineMarks(placed: PlacedLine, plan: LinePlan, { gaps }: LineChartOptions): Mark[] {
  const { line, vertices, colours } = placed;
  const stroke = { stroke: colours.mark, strokeWidth: widthOf(placed), round: true };
  const path = (through: Int32Array) => linePath(line, through, plan.x, plan.y);
  const marks: PathMark[] = [];
  const bridges = gaps === 'bridge' ? path(bridgeVertices(vertices)) : '';
  if (bridges)
    marks.push({ type: 'path', role: 'gap', d: bridges, ...stroke, strokeWidth: 1.5, dash: '2 5' });
  const lone = loneVertices(vertices).filter((index) => index !== lastIndex(placed));
  const d = path(vertices);
  if (d.includes('L')) marks.push({ type: 'path', role: 'line', d, ...stroke });
  if (lone.length > 0)
    marks.push(
      dotsMark(
        lone.map((i) => pointAt(plan, line, i)),
        colours.mark,
      ),
    );
  return marks;
}

function widthOf({ isMain, isAggregated }: PlacedLine): number {
  if (isAggregated) return denseWidth;
  return isMain ? mainWidth : otherWidth;
}

/** Points between gaps, in one path. */
function dotsMark(points: readonly { x: number; y: number }[], fill: Paint): PathMark {
  const r = loneRadius;
  const dot = ({ x, y }: { x: number; y: number }) =>
    `M${round(x - r)},${round(y)}a${r},${r} 0 1,0 ${2 * r},0a${r},${r} 0 1,0 ${-2 * r},0`;
  return { type: 'path', role: 'dots', d: points.map(dot).join(''), fill };
}

function endDot(placed: PlacedLine, plan: LinePlan): Mark[] {
  const index = lastIndex(placed);
  if (index < 0) return [];
  return [pointDot(pointAt(plan, placed.line, index), placed.colours.mark, dotRadius)];
}

/** A dot on a line, set off from it. */
export function pointDot(at: { x: number; y: number }, fill: Paint, r: number): Mark {
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
