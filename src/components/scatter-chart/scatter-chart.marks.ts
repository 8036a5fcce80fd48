import { position } from '../../scale/linear.js';
import { isInside } from '../../scene/frame.js';
import { round } from '../../scene/marks.js';
import type { Layer, Mark, PathMark, TextMark } from '../../scene/scene.js';
import { symbolPath } from '../../scene/symbols.js';
import { typeScale } from '../../scene/type-scale.js';
import type { ScatterData } from './scatter-chart.data.js';
import type { ScatterChartOptions } from './scatter-chart.options.js';
import { pointAt, type ScatterPlan } from './scatter-chart.plan.js';
import type { DotClass } from './scatter-chart.shown.js';
import type { TrendLine } from './scatter-chart.trend.js';

/** Dots of at most so many points are set off from one another by an outline. */
const mostOutlined = 300;
/** More dots of a class are drawn in so many paths, so that the places where many lie are darker. */
const heaps = 4;
const dense = 1000;
const { size: noteSize, step: noteStep } = typeScale.note;

/** The dots, a path a class (four where they heap up), large ones under small ones. */
export function dotLayer(
  classes: readonly DotClass[],
  data: ScatterData,
  plan: ScatterPlan,
): Layer {
  const count = classes.reduce((sum, { rows }) => sum + rows.length, 0);
  const marks = classes.flatMap((dots) => {
    const bySize = plan.largest
      ? dots.rows.slice().sort((a, b) => plan.radiusOf(b) - plan.radiusOf(a) || a - b)
      : dots.rows;
    const [known, unknown] = partedBySize(bySize, data);
    const paths = heapsOf(known).map((rows) => dotMark(dots, rows, data, plan, count));
    return unknown.length > 0 ? [...paths, hollowMark(dots, unknown, data, plan)] : paths;
  });
  return { id: 'marks', marks };
}

/** Rows whose size is known, and rows whose size is not. */
function partedBySize(rows: Int32Array, { sizes }: ScatterData): [Int32Array, Int32Array] {
  if (!sizes) return [rows, new Int32Array()];
  const isKnown = (row: number) => !Number.isNaN(sizes[row]);
  return [rows.filter(isKnown), rows.filter((row) => !isKnown(row))];
}

function heapsOf(rows: Int32Array): Int32Array[] {
  if (rows.length === 0) return [];
  if (rows.length <= dense) return [rows];
  return Array.from({ length: heaps }, (_, heap) => rows.filter((_row, i) => i % heaps === heap));
}

function dotMark(
  { key, colours, symbol }: DotClass,
  rows: Int32Array,
  data: ScatterData,
  plan: ScatterPlan,
  count: number,
): PathMark {
  const isPlain = symbol === 'circle' && !plan.largest && count > mostOutlined;
  const shared = { type: 'path', role: 'dots', ...(key !== null && { series: key }) } as const;
  const opacity = plan.largest ? 0.7 : opacityOf(count);
  if (isPlain) {
    // A line of no length with round ends is a dot: a fifth of the text of two arcs.
    const d = pathOf(rows, (row) => {
      const { x, y } = pointAt(plan, data, row);
      return `M${round(x)},${round(y)}h0`;
    });
    const strokeWidth = 2 * plan.radiusOf(rows[0]!);
    return { ...shared, d, stroke: colours.mark, strokeWidth, round: true, opacity };
  }
  const outline = count <= mostOutlined ? ({ stroke: 'surface', strokeWidth: 1 } as const) : {};
  const d = pathOf(rows, (row) => symbolAt(row, symbol, data, plan));
  return { ...shared, d, fill: colours.mark, ...outline, opacity };
}

/** Dots of no known size are outlines. */
function hollowMark(
  { key, colours, symbol }: DotClass,
  rows: Int32Array,
  data: ScatterData,
  plan: ScatterPlan,
): PathMark {
  const d = pathOf(rows, (row) => symbolAt(row, symbol, data, plan));
  const series = key === null ? {} : { series: key };
  const stroke = { stroke: colours.mark, strokeWidth: 1.5, dash: '2 2' };
  return { type: 'path', role: 'no-size', d, fill: 'none', ...stroke, ...series };
}

function pathOf(rows: Int32Array, dot: (row: number) => string): string {
  let d = '';
  for (const row of rows) d += dot(row);
  return d;
}

function symbolAt(
  row: number,
  symbol: DotClass['symbol'],
  data: ScatterData,
  plan: ScatterPlan,
): string {
  const { x, y } = pointAt(plan, data, row);
  return symbolPath(symbol, x, y, plan.radiusOf(row));
}

function opacityOf(count: number): number {
  if (count > dense) return 0.3;
  return count > 100 ? 0.6 : 0.9;
}

/** The names of the measures: of y over the plot, of x under its right end. */
export function titleLayer({ frame, plot, titles }: ScatterPlan): Layer {
  const text = (lines: readonly string[], x: number, y: number, anchor: TextMark['anchor']) => {
    const place = { x: round(x), y: round(y), lines, anchor };
    return { type: 'text', role: 'axis-title', ...place, style: 'note', fill: 'ink-2' } as const;
  };
  const right = plot.x + plot.width;
  const bottom = frame.height - 4 - (titles.x.length - 1) * noteStep;
  const marks = [text(titles.y, 0, noteSize, 'start'), text(titles.x, right, bottom, 'end')];
  return {
    id: 'titles',
    marks: marks.filter((mark) => mark.lines.length > 0 && isInside(frame, mark)),
  };
}

/** The lines that part the points. */
export function dividerLayer({ plot, x, y }: ScatterPlan, options: ScatterChartOptions): Layer {
  const line = (d: string): Mark => {
    return { type: 'path', role: 'divider', d, stroke: 'ink-2', strokeWidth: 1, dash: '4 3' };
  };
  const { xLine, yLine } = options;
  const marks: Mark[] = [];
  if (xLine) {
    const across = round(position(x, xLine.value));
    marks.push(line(`M${across},${round(plot.y)}V${round(plot.y + plot.height)}`));
  }
  if (yLine) {
    const up = round(position(y, yLine.value));
    marks.push(line(`M${round(plot.x)},${up}H${round(plot.x + plot.width)}`));
  }
  return { id: 'dividers', marks };
}

/** The part of a trend line that lies in the plot, as its two ends in pixels; null where none does. */
export function trendEnds(
  { at, span }: TrendLine,
  { x, y }: ScatterPlan,
): readonly [{ x: number; y: number }, { x: number; y: number }] | null {
  const [start, end] = [at(span[0]), at(span[1])];
  const [low, high] = y.domain;
  if (Math.max(start, end) < low || Math.min(start, end) > high) return null;
  const [from, to] = [position(x, span[0]), position(x, span[1])];
  const within = (height: number, pixel: number) => {
    const inside = Math.min(high, Math.max(low, height));
    const isCut = inside !== height;
    const share = isCut ? (inside - start) / (end - start) : 0;
    return { x: isCut ? from + share * (to - from) : pixel, y: position(y, inside) };
  };
  return [within(start, from), within(end, to)];
}

export function trendLayer(trend: TrendLine, plan: ScatterPlan): Layer {
  const ends = trendEnds(trend, plan);
  if (!ends) return { id: 'trend', marks: [] };
  const [from, to] = ends.map((end) => `${round(end.x)},${round(end.y)}`);
  const d = `M${from}L${to}`;
  const mark: Mark = { type: 'path', role: 'trend', d, stroke: 'ink-2', strokeWidth: 2 };
  return { id: 'trend', marks: [mark] };
}
