import type { Issue } from '../../core/error.js';
import type { Locale } from '../../i18n/register.js';
import { isValueFormat } from '../../i18n/value-format.js';
import { exactScale, position, type LinearScale } from '../../scale/linear.js';
import { usableFrame } from '../../scene/frame.js';
import { GAP, linePath, lineVertices, loneVertices, round } from '../../scene/marks.js';
import { once } from '../../scene/once.js';
import type { Frame, Mark, PathMark, Scene } from '../../scene/scene.js';
import type { SparklineOptions } from './sparkline.options.js';
import { sparkReading } from './sparkline.reading.js';
import { readValues, type SparkValues } from './sparkline.values.js';
import { sparkWords } from './sparkline.words.js';

export type { SparklineOptions } from './sparkline.options.js';

/** Where values stand. */
export interface SparkPlan {
  readonly frame: Frame;
  readonly x: LinearScale;
  readonly y: LinearScale;
}

/** Room for half a dot at every side, in pixels. */
const edge = 3;
const [lineWidth, endDot, otherDot] = [1.5, 5, 4];

/**
 * A line the size of a word, without axes. Values stand evenly apart; those without data break the line, and a lone
 * one is a dot.
 *
 * @param values numbers; `null`, `undefined`, `''` and NaN are no data
 */
export function layoutSparkline(
  values: readonly (number | null | undefined)[],
  options: SparklineOptions,
  size: Frame,
  locale: Locale,
): Scene {
  const frame = usableFrame(size);
  const read = readValues(values);
  const { band, issues } = readBand(options.band);
  const { format } = options;
  if (format && !isValueFormat(format))
    issues.push({
      code: 'config',
      field: 'format',
      found: format,
      message: `There is no format "${format}".`,
    });
  const plan = planSparkline(read, band, frame);
  const words = sparkWords(read, band, options, locale);
  return {
    kind: 'sparkline',
    ...frame,
    plot: { x: 0, y: 0, ...frame },
    layers: [{ id: 'marks', marks: marksOf(read, band, plan, options.extremes ?? false) }],
    legend: null,
    ...sparkReading({ values: read, given: values, plan, words, locale }),
    size: read.ys.length,
    describe: once(words.describe),
    notices: [],
    issues: [...read.issues, ...issues],
  };
}

/** A band needs two numbers; the other way round they mean the same. */
function readBand(given: readonly number[] | undefined): {
  band: readonly [number, number] | null;
  issues: Issue[];
} {
  if (given === undefined || given === null) return { band: null, issues: [] };
  const [low, high] = given;
  if (Number.isFinite(low) && Number.isFinite(high) && given.length === 2)
    return { band: [Math.min(low!, high!), Math.max(low!, high!)], issues: [] };
  const message = 'A band needs two numbers: its low and its high end.';
  return { band: null, issues: [{ code: 'config', field: 'band', found: String(given), message }] };
}

function planSparkline(
  { ys, lowest, highest }: SparkValues,
  band: readonly [number, number] | null,
  frame: Frame,
): SparkPlan {
  const ends = [...(band ?? []), ...(lowest < 0 ? [] : [ys[lowest]!, ys[highest]!])];
  const [low, high] = [Math.min(...ends), Math.max(...ends)];
  const [across, down] = [Math.min(edge, frame.width / 2), Math.min(edge, frame.height / 2)];
  const domain = (from: number, to: number): readonly [number, number] =>
    to > from ? [from, to] : [from - 1, from + 1];
  return {
    frame,
    x: exactScale(domain(0, ys.length - 1), [across, frame.width - across], { ticks: 0 }),
    y: exactScale(domain(low, high), [frame.height - down, down], { ticks: 0 }),
  };
}

/** Back to front: the band, the line, its dots. */
function marksOf(
  values: SparkValues,
  band: readonly [number, number] | null,
  plan: SparkPlan,
  hasExtremes: boolean,
): Mark[] {
  const marks: PathMark[] = [];
  if (band) marks.push({ type: 'path', role: 'band', d: bandPath(band, plan), fill: 'track' });
  if (values.last < 0) return marks;
  const vertices = lineVertices(values, plan.x);
  const d = linePath(values, vertices, plan.x, plan.y);
  if (d.includes('L'))
    marks.push({
      type: 'path',
      role: 'line',
      d,
      stroke: 'ink-3',
      strokeWidth: lineWidth,
      round: true,
    });
  const dot = (
    role: string,
    indices: readonly number[],
    stroke: 'brand' | 'ink-3',
    strokeWidth: number,
  ) => {
    const path = indices.map((index) => dotPath(values, plan, index)).join('');
    if (path) marks.push({ type: 'path', role, d: path, stroke, strokeWidth, round: true });
  };
  const { lowest, highest, last } = values;
  dot(
    'lone',
    loneVertices(vertices).filter((index) => index !== last && index !== GAP),
    'ink-3',
    otherDot,
  );
  dot(
    'extreme',
    hasExtremes ? [lowest, highest].filter((index) => index !== last) : [],
    'ink-3',
    otherDot,
  );
  dot('end', [last], 'brand', endDot);
  return marks;
}

/** A dot is a line of no length with round ends: it stays round where the picture is stretched. */
function dotPath({ xs, ys }: SparkValues, { x, y }: SparkPlan, index: number): string {
  return `M${round(position(x, xs[index]!))},${round(position(y, ys[index]!))}h0`;
}

function bandPath([low, high]: readonly [number, number], { frame, y }: SparkPlan): string {
  const [top, bottom] = [round(position(y, high)), round(position(y, low))];
  return `M0,${top}H${frame.width}V${bottom}H0Z`;
}
