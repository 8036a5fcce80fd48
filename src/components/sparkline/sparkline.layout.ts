import type { Issue } from '../../core/error.js';
import type { Locale } from '../../i18n/register.js';
import { isValueFormat } from '../../i18n/value-format.js';
import { usableFrame } from '../../scene/frame.js';
import { once } from '../../scene/once.js';
import type { Frame, PathMark, Scene } from '../../scene/scene.js';
import type { SparklineOptions } from './sparkline.options.js';
import { sparkReading } from './sparkline.reading.js';
import { drawSparkline, planSparkline, type Band, type SparkShapes } from './sparkline.shapes.js';
import { readValues } from './sparkline.values.js';
import { sparkWords } from './sparkline.words.js';

export type { SparklineOptions } from './sparkline.options.js';

/** A sparkline as data: its paths are there at once, all else when somebody asks. */
export interface SparklineScene extends Scene {
  shapes: SparkShapes;
}

/**
 * A line the size of a word, without axes. Values stand evenly apart; those without data break the line, and a lone
 * one is a dot.
 *
 * @param values numbers; `null`, `undefined`, `''` and NaN are no data
 */
export function layoutSparkline(
  values: readonly unknown[],
  options: SparklineOptions,
  size: Frame,
  locale: Locale,
): SparklineScene {
  const frame = usableFrame(size);
  const read = readValues(values);
  const band = bandOf(options);
  const plan = planSparkline(read, band, frame);
  const shapes = drawSparkline(read, band, plan, frame, options.extremes ?? false);
  const words = once(() => sparkWords(read, band, options, locale));
  const marks = once(() => marksOf(shapes));
  return {
    kind: 'sparkline',
    ...frame,
    plot: { x: 0, y: 0, ...frame },
    shapes,
    get layers() {
      return [{ id: 'marks', marks: marks() }];
    },
    legend: null,
    ...sparkReading({ values: read, given: values, plan, words, locale }),
    size: read.ys.length,
    describe: () => words().describe(),
    notices: [],
    issues: [...read.issues, ...optionIssues(options, band)],
  };
}

/** A band needs two numbers; the other way round they mean the same. */
function bandOf({ band }: SparklineOptions): Band | null {
  const [low, high, ...others] = Array.isArray(band) ? (band as unknown[]) : [];
  if (!Number.isFinite(low) || !Number.isFinite(high) || others.length > 0) return null;
  return [Math.min(Number(low), Number(high)), Math.max(Number(low), Number(high))];
}

function optionIssues({ format, band: given }: SparklineOptions, band: Band | null): Issue[] {
  const issues: Issue[] = [];
  const refuse = (field: string, found: string, message: string) =>
    issues.push({ code: 'config', field, found, message });
  if (given && !band)
    refuse('band', String(given), 'A band needs two numbers: its low and its high end.');
  if (format && !isValueFormat(format)) refuse('format', format, `There is no format "${format}".`);
  return issues;
}

/** Back to front. */
function marksOf({ band, line, lone, extremes, end }: SparkShapes): PathMark[] {
  const stroked = { type: 'path', stroke: 'ink-3', round: true } as const;
  const marks: PathMark[] = [
    { type: 'path', role: 'band', d: band, fill: 'track' },
    { ...stroked, role: 'line', d: line, strokeWidth: 1.5 },
    { ...stroked, role: 'lone', d: lone, strokeWidth: 4 },
    { ...stroked, role: 'extreme', d: extremes, strokeWidth: 4 },
    { ...stroked, role: 'end', d: end, stroke: 'brand', strokeWidth: 5 },
  ];
  return marks.filter(({ d }) => d !== '');
}
