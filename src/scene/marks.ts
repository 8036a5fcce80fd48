import { invert, position, positioner, type ContinuousScale } from '../scale/linear.js';
import { acrossTo, downTo, lineTo, moveTo, pathText, type PathText } from './path-text.js';

/** Stands between the vertices of a line where it breaks. */
export const GAP = -1;

/** The points of a line in the order of x; `ys` is NaN where there is no data. */
export interface LinePoints {
  readonly xs: Float64Array;
  readonly ys: Float64Array;
}

/** A tenth of a pixel is as fine as a screen shows, and keeps paths short. */
export function round(pixels: number): number {
  return Math.round(pixels * 10) / 10 + 0;
}

/**
 * Indices of the vertices of a line, {@link GAP} where it breaks: all points with data, or the extremes of each pixel
 * column where there are more than four points a pixel.
 */
export function lineVertices(line: LinePoints, xScale: ContinuousScale): Int32Array {
  return isDense(line, xScale) ? columnExtremes(line, xScale) : everyPoint(line);
}

/** Whether a line has more than four points a pixel. */
export function isDense({ xs }: LinePoints, { range }: ContinuousScale): boolean {
  return xs.length > 4 * Math.max(range[1] - range[0], 1);
}

function everyPoint({ ys }: LinePoints): Int32Array {
  const vertices = new Int32Array(ys.length);
  let length = 0;
  for (let i = 0; i < ys.length; i++) {
    const isGap = ys[i] !== ys[i];
    if (!isGap) vertices[length++] = i;
    else if (length > 0 && vertices[length - 1] !== GAP) vertices[length++] = GAP;
  }
  const isOpen = length > 0 && vertices[length - 1] === GAP;
  return vertices.subarray(0, isOpen ? length - 1 : length);
}

/**
 * The first, lowest, highest and last point of each pixel column (M4): a line through them looks like the line through
 * all points and loses no extreme. A point costs two or three comparisons; only the first of a column is scaled. A gap
 * within a column cannot be seen and does not break the line. The scale's range must ascend.
 */
export function columnExtremes({ xs, ys }: LinePoints, xScale: ContinuousScale): Int32Array {
  const vertices = vertexList(xs.length);
  // One by one: V8 does not optimise a loop after variables that are taken out of an array.
  let first: number = GAP;
  let low: number = GAP;
  let high: number = GAP;
  let last: number = GAP;
  let columnEnd = -Infinity;
  let isAfterGap = false;
  for (let i = 0; i < xs.length; i++) {
    const y = ys[i]!;
    if (y !== y) {
      isAfterGap = true;
      continue;
    }
    if (xs[i]! >= columnEnd) {
      vertices.addAll(first, low, high, last);
      if (isAfterGap) vertices.breakLine();
      columnEnd = invert(xScale, Math.floor(position(xScale, xs[i]!)) + 1);
      first = low = high = i;
    } else if (y < ys[low]!) low = i;
    else if (y > ys[high]!) high = i;
    last = i;
    isAfterGap = false;
  }
  vertices.addAll(first, low, high, last);
  return vertices.take();
}

/** How the points of a line are joined: straight, or by a step half-way, at the later point or at the earlier one. */
export type Join = 'linear' | 'step' | 'step-before' | 'step-after';

/** A path through the vertices of a line. */
export function linePath(
  line: LinePoints,
  vertices: Int32Array,
  xScale: ContinuousScale,
  yScale: ContinuousScale,
  join: Join = 'linear',
): string {
  const path = pathText(vertices.length * mostCommands[join]);
  tracePath(path, line, vertices, xScale, yScale, join, moveTo);
  return path.text();
}

/** Commands that a vertex needs. */
const mostCommands: Readonly<Record<Join, number>> = {
  linear: 1,
  step: 3,
  'step-before': 2,
  'step-after': 2,
};

/** Writes a path through the vertices of a line. */
function tracePath(
  path: PathText,
  { xs, ys }: LinePoints,
  vertices: Int32Array,
  xScale: ContinuousScale,
  yScale: ContinuousScale,
  join: Join,
  first: typeof moveTo | typeof lineTo,
): void {
  const xOf = positioner(xScale);
  const yOf = positioner(yScale);
  let before = GAP;
  for (let place = 0; place < vertices.length; place++) {
    const i = vertices[place]!;
    if (i !== GAP) {
      const x = xOf(xs[i]!);
      const y = yOf(ys[i]!);
      if (before === GAP) path.point(place === 0 ? first : moveTo, x, y);
      else if (join === 'linear') path.point(lineTo, x, y);
      else stepTo(path, x, y, xOf(xs[before]!), join);
    }
    before = i;
  }
}

function stepTo(path: PathText, x: number, y: number, before: number, join: Join): void {
  if (join === 'step-after') path.side(acrossTo, x);
  if (join === 'step') path.side(acrossTo, (before + x) / 2);
  path.side(downTo, y);
  if (join !== 'step-after') path.side(acrossTo, x);
}

/**
 * Areas between the vertices of a line and the same places on another one, a closed run between two gaps each.
 * @param bases heights of the other line, or the one height of a level one
 */
export function areaPath(
  { xs, ys }: LinePoints,
  bases: Float64Array | number,
  vertices: Int32Array,
  xScale: ContinuousScale,
  yScale: ContinuousScale,
  join: Join = 'linear',
): string {
  const path = pathText(2 * vertices.length * mostCommands[join] + 2);
  for (const run of runsOf(vertices)) {
    tracePath(path, { xs, ys }, run, xScale, yScale, join, moveTo);
    if (typeof bases === 'number') {
      path.side(downTo, positioner(yScale)(bases));
      path.side(acrossTo, positioner(xScale)(xs[run[0]!]!));
    } else {
      const base = { xs, ys: bases };
      tracePath(path, base, run.slice().reverse(), xScale, yScale, mirrored(join), lineTo);
    }
  }
  return path.text();
}

function mirrored(join: Join): Join {
  if (join === 'step-before') return 'step-after';
  return join === 'step-after' ? 'step-before' : join;
}

/** The vertices between gaps, where there are two or more. */
function runsOf(vertices: Int32Array): Int32Array[] {
  const runs: Int32Array[] = [];
  let start = 0;
  for (let place = 0; place <= vertices.length; place++) {
    if (place < vertices.length && vertices[place] !== GAP) continue;
    if (place - start > 1) runs.push(vertices.subarray(start, place));
    start = place + 1;
  }
  return runs;
}

/** The vertices that stand between two gaps: no line shows them, so they are drawn as dots. */
export function loneVertices(vertices: Int32Array): number[] {
  if (vertices.length > 1 && !vertices.includes(GAP)) return [];
  const at = (place: number) => vertices[place] ?? GAP;
  const lone: number[] = [];
  for (let place = 0; place < vertices.length; place++)
    if (at(place) !== GAP && at(place - 1) === GAP && at(place + 1) === GAP) lone.push(at(place));
  return lone;
}

/** Pairs of vertices on the two sides of each gap, with a gap between pairs: the path that bridges them. */
export function bridgeVertices(vertices: Int32Array): Int32Array {
  const bridges: number[] = [];
  for (let place = 1; place < vertices.length - 1; place++)
    if (vertices[place] === GAP) bridges.push(vertices[place - 1]!, vertices[place + 1]!, GAP);
  return Int32Array.from(bridges);
}

/** A list of vertices in one array, without breaks at its ends or two in a row. */
function vertexList(points: number) {
  const vertices = new Int32Array(2 * points);
  let length = 0;
  const add = (vertex: number) => {
    vertices[length++] = vertex;
  };
  return {
    add,
    /** The four points of a column in their order, each once. */
    addAll(first: number, low: number, high: number, last: number) {
      if (first === GAP) return;
      add(first);
      const [earlier, later] = low < high ? [low, high] : [high, low];
      if (earlier > first) add(earlier);
      if (later > earlier && later > first) add(later);
      if (last > later) add(last);
    },
    breakLine() {
      if (length > 0 && vertices[length - 1] !== GAP) add(GAP);
    },
    take: () => vertices.slice(0, length > 0 && vertices[length - 1] === GAP ? length - 1 : length),
  };
}
