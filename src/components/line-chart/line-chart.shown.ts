import { position } from '../../scale/linear.js';
import { assignColours, contextColours, type CategoryColours } from '../../scale/palettes.js';
import { GAP, isDense, lineVertices } from '../../scene/marks.js';
import type { Line } from './line-chart.lines.js';
import type { LineChartOptions } from './line-chart.options.js';
import type { LinePlan } from './line-chart.plan.js';

/** A line as it is drawn. */
export interface ShownLine {
  readonly line: Line;
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

/** The lines to draw, in the author's order. A line's colour is its own whatever else is hidden or highlighted. */
export function shownLines(lines: readonly Line[], options: LineChartOptions): ShownLine[] {
  const { hidden = [], highlight } = options;
  const own = assignColours(lines.map(({ key }) => key));
  const shown = lines.filter(({ key }) => !hidden.includes(key));
  const main = shown.find(({ key }) => key === highlight);
  return shown.map((line, index) => {
    const isContext = main !== undefined && line !== main;
    const colours = isContext ? contextColours : (own.get(line.key) ?? contextColours);
    return { line, colours, isMain: main ? line === main : index === 0 };
  });
}

export function placeLines(shown: readonly ShownLine[], { x }: LinePlan): PlacedLine[] {
  return shown.map((each) => {
    const vertices = lineVertices(each.line, x);
    const drawn = vertices.includes(GAP) ? vertices.filter((vertex) => vertex !== GAP) : vertices;
    return { ...each, vertices, drawn, isAggregated: isDense(each.line, x) };
  });
}

/** The last point with data; -1 where there is none. */
export function lastIndex({ vertices }: Pick<PlacedLine, 'vertices'>): number {
  return vertices.at(-1) ?? GAP;
}

/** Where a point of a line lies in the picture. */
export function pointAt({ x, y }: LinePlan, line: Line, index: number): { x: number; y: number } {
  return { x: position(x, line.xs[index]!), y: position(y, line.ys[index]!) };
}
