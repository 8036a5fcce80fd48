import { columnExtremes, GAP, round } from '../../scene/marks.js';
import type { Frame } from '../../scene/scene.js';
import type { SparkValues } from './sparkline.values.js';

/** Ends of the normal range. */
export type Band = readonly [low: number, high: number];

/** The paths of a sparkline, empty where there is nothing of a kind. */
export interface SparkShapes {
  readonly band: string;
  readonly line: string;
  /** Values between gaps. */
  readonly lone: string;
  /** The lowest and the highest value. */
  readonly extremes: string;
  /** The last value. */
  readonly end: string;
}

/** Where the values stand. */
export interface SparkPlan {
  readonly xOf: (index: number) => number;
  readonly yOf: (value: number) => number;
  /** The index at a place, between two values as a fraction. */
  readonly indexAt: (x: number) => number;
}

/** Room for half a dot at every side, in pixels. */
const edge = 3;
/** More values than this a pixel cannot be told apart. */
const mostPerPixel = 4;

/** The whole width from the first value to the last, the whole height from the lowest to the highest; what is alone or equal stands in the middle. */
export function planSparkline(values: SparkValues, band: Band | null, frame: Frame): SparkPlan {
  const { ys, lowest, highest } = values;
  const ends = [...(band ?? []), ...(lowest < 0 ? [] : [ys[lowest]!, ys[highest]!])];
  const [low, high] = [Math.min(...ends), Math.max(...ends)];
  const [left, foot] = [Math.min(edge, frame.width / 2), Math.min(edge, frame.height / 2)];
  const step = ys.length > 1 ? (frame.width - 2 * left) / (ys.length - 1) : 0;
  const [middle, base] = [frame.width / 2, frame.height - foot];
  // Halved first: the difference of two huge numbers may be none.
  const span = high / 2 - low / 2;
  return {
    xOf: (index) => (step > 0 ? left + index * step : middle),
    yOf: (value) =>
      span > 0 ? base - ((value / 2 - low / 2) / span) * (base - foot) : frame.height / 2,
    indexAt: (x) => (step > 0 ? (x - left) / step : 0),
  };
}

export function drawSparkline(
  values: SparkValues,
  band: Band | null,
  { xOf, yOf }: SparkPlan,
  { width }: Frame,
  hasExtremes: boolean,
): SparkShapes {
  const { ys, lowest, highest, last } = values;
  const placeOf = (index: number) => `${round(xOf(index))},${round(yOf(ys[index]!))}`;
  // A dot is a line of no length with round ends: it stays round where the picture is stretched.
  const dots = (indices: readonly number[]) =>
    indices.map((index) => (index < 0 || index === last ? '' : `M${placeOf(index)}h0`)).join('');
  const { line, lone } = pathThrough(verticesOf(ys, width), placeOf);
  return {
    band: band ? `M0,${round(yOf(band[1]))}H${width}V${round(yOf(band[0]))}H0Z` : '',
    line,
    lone: dots(lone),
    extremes: hasExtremes ? dots([lowest, highest]) : '',
    end: last < 0 ? '' : `M${placeOf(last)}h0`,
  };
}

/** Indices of the values to draw, {@link GAP} where the line breaks: all, or the extremes of each pixel of too many. */
function verticesOf(ys: readonly number[], width: number): ArrayLike<number> {
  if (ys.length <= mostPerPixel * width)
    return ys.map((y, index) => (Number.isNaN(y) ? GAP : index));
  const line = { xs: Float64Array.from(ys.keys()), ys: Float64Array.from(ys) };
  return columnExtremes(line, { type: 'time', domain: [0, ys.length - 1], range: [0, width] });
}

/** A path through vertices, and those of them that stand alone. */
function pathThrough(
  vertices: ArrayLike<number>,
  placeOf: (index: number) => string,
): { line: string; lone: readonly number[] } {
  let line = '';
  const lone: number[] = [];
  for (let place = 0; place < vertices.length; place++) {
    const index = vertices[place]!;
    if (index === GAP) continue;
    const isFirst = (vertices[place - 1] ?? GAP) === GAP;
    const isLast = (vertices[place + 1] ?? GAP) === GAP;
    if (isFirst && isLast) lone.push(index);
    else line += `${isFirst ? 'M' : 'L'}${placeOf(index)}`;
  }
  return { line, lone };
}
