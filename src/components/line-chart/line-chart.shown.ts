import { position } from '../../scale/linear.js';
import { contextColours, type CategoryColours } from '../../scale/palettes.js';
import { GAP, isDense, lineVertices } from '../../scene/marks.js';
import type { DrawnLine } from './line-chart.drawn.js';
import type { Box } from '../../scene/scene.js';
import type { LineChartOptions } from './line-chart.options.js';
import type { LinePlan } from './line-chart.plan.js';

/** A line as it is drawn. */
export interface ShownLine {
  readonly line: DrawnLine;
  readonly colours: CategoryColours;
  /** Drawn thicker and on top: the highlighted line, else the first. */
  readonly isMain: boolean;
}

/** A line with its place in the picture. */
export interface PlacedLine extends ShownLine {
  /** Indices of the points that are drawn, `GAP` where the line breaks. */
  readonly vertices: Int32Array;
  /** The same without the breaks: the points that can be reached. */
  readonly drawn: Int32Array;
  /** There are more points than pixels: extremes stand for them. */
  readonly isAggregated: boolean;
}

/** Colours by key; a line's colour is its own whatever else is hidden or highlighted. */
export type LineColours = ReadonlyMap<string, CategoryColours>;

/** The lines to draw, in the author's order. */
export function shownLines(
  shown: readonly DrawnLine[],
  own: LineColours,
  { highlight }: Pick<LineChartOptions, 'highlight'>,
): ShownLine[] {
  const main = shown.find(({ key }) => key === highlight);
  return shown.map((line, index) => {
    const isContext = main !== undefined && line !== main;
    const colours = isContext ? contextColours : (own.get(line.key) ?? contextColours);
    return { line, colours, isMain: main ? line === main : index === 0 };
  });
}

export function placeLines(shown: readonly ShownLine[], { x }: LinePlan): PlacedLine[] {
  return shown.map((each) => {
    const points = { xs: each.line.xs, ys: each.line.tops };
    const vertices = lineVertices(points, x);
    const drawn = vertices.includes(GAP) ? vertices.filter((vertex) => vertex !== GAP) : vertices;
    return { ...each, vertices, drawn, isAggregated: isDense(points, x) };
  });
}

/** The last point with data; -1 where there is none. */
export function lastIndex({ vertices }: Pick<PlacedLine, 'vertices'>): number {
  return vertices.at(-1) ?? GAP;
}

/** The vertices that are known, and from the last of them on those that are forecast. */
export function partedAt(
  { line, vertices }: Pick<PlacedLine, 'line' | 'vertices'>,
  from: number,
): [known: Int32Array, forecast: Int32Array] {
  if (!((line.xs.at(-1) ?? -Infinity) >= from)) return [vertices, new Int32Array()];
  const first = vertices.findIndex((vertex) => vertex !== GAP && line.xs[vertex]! >= from);
  if (first < 0) return [vertices, new Int32Array()];
  const isJoined = first > 0 && vertices[first - 1] !== GAP;
  return [vertices.subarray(0, first), vertices.subarray(isJoined ? first - 1 : first)];
}

/** Whether any line runs through a box. */
export function isDrawnOn(placed: readonly PlacedLine[], plan: LinePlan, box: Box): boolean {
  return placed.some(({ line, vertices }) => {
    for (let place = 1; place < vertices.length; place++) {
      const [a, b] = [vertices[place - 1]!, vertices[place]!];
      if (a === GAP || b === GAP) continue;
      if (isCrossed(box, pointAt(plan, line, a), pointAt(plan, line, b))) return true;
    }
    return false;
  });
}

/** Whether a stretch of a line, from left to right, runs through a box. */
function isCrossed(
  { x, y, width, height }: Box,
  a: { x: number; y: number },
  b: { x: number; y: number },
): boolean {
  const [left, right] = [Math.max(a.x, x), Math.min(b.x, x + width)];
  if (left > right) return false;
  const slope = b.x > a.x ? (b.y - a.y) / (b.x - a.x) : 0;
  const ends = [a.y + (left - a.x) * slope, a.y + (right - a.x) * slope];
  return Math.min(...ends) <= y + height && Math.max(...ends) >= y;
}

/** Where a point of a line lies in the picture. */
export function pointAt(
  { x, y }: LinePlan,
  line: DrawnLine,
  index: number,
): { x: number; y: number } {
  return { x: position(x, line.xs[index]!), y: position(y, line.tops[index]!) };
}
