import { checkWord } from '../../core/check-word.js';
import type { Issue } from '../../core/error.js';
import { isValueFormat, type ValueFormat } from '../../i18n/value-format.js';
import { placeOf } from '../../scene/positions.js';
import { readReferences, type Reference } from '../../scene/references.js';
import { readSpans, type PlacedSpan } from '../../scene/spans.js';
import { readAnnotations, type PlacedAnnotation } from './line-chart.read-annotations.js';
import type { LineData } from './line-chart.data.js';
import type { Curve, LineChartOptions } from './line-chart.options.js';

/** How lines stand on the value axis: alone, on one another, or as shares of their sum. */
export type Stacking = 'none' | 'sum' | 'share';

/** The options of a line chart as they can be followed. */
export interface LineSettings {
  readonly curve: Curve;
  readonly bridgesGaps: boolean;
  readonly hasAreas: boolean;
  readonly stacking: Stacking;
  readonly isLog: boolean;
  readonly references: readonly Reference[];
  readonly spans: readonly PlacedSpan[];
  readonly annotations: readonly PlacedAnnotation[];
  /** The first position that is forecast; Infinity where none is. */
  readonly forecastFrom: number;
  /** What the value axis shows. */
  readonly axisFormat: ValueFormat;
}

type Refuse = (field: string, found: unknown, message: string) => void;

const curves: readonly Curve[] = ['linear', 'step', 'step-before', 'step-after'];

/** Options that cannot be followed are told in `issues`, and left out. */
export function readSettings(
  options: LineChartOptions,
  data: LineData,
): { settings: LineSettings; issues: Issue[] } {
  const issues: Issue[] = [];
  const refuse: Refuse = (field, found, message) => {
    issues.push({ code: 'config', field, found: String(found), message });
  };
  const { format, curve, gaps, scale } = options;
  if (format && !isValueFormat(format)) refuse('format', format, `There is no format "${format}".`);
  const isLog = oneOf(['linear', 'log'], scale, 'scale', issues) === 'log';
  const stacking = readStacking(options, data, isLog, refuse);
  if (options.area && isLog)
    refuse('area', 'area', 'An area begins at zero, which a logarithmic axis does not have.');
  const given = listOf(options.references, 'references', refuse);
  const references = readReferences([...targetsOf(options, refuse), ...given], isLog);
  const extent = extentOf(data);
  const spans = readSpans(listOf(options.spans, 'spans', refuse), data.positions, extent);
  const remarks = listOf(options.annotations, 'annotations', refuse);
  const annotations = readAnnotations(remarks, data.positions, extent, isLog);
  const settings = {
    curve: oneOf(curves, curve, 'curve', issues),
    bridgesGaps: oneOf(['break', 'bridge'], gaps, 'gaps', issues) === 'bridge',
    hasAreas: stacking !== 'none' || (Boolean(options.area) && !isLog),
    stacking,
    isLog,
    references: references.references,
    spans: spans.spans,
    annotations: annotations.annotations,
    forecastFrom: readForecast(options.forecastFrom, data, refuse),
    axisFormat: stacking === 'share' ? { unit: '%' } : options,
  };
  const found = [references, spans, annotations].flatMap((each) => each.issues);
  return { settings, issues: [...issues, ...found] };
}

/** From the first to the last position of the lines; reversed where there are none. */
function extentOf({ lines }: LineData): [first: number, last: number] {
  return [
    Math.min(...lines.map(({ xs }) => xs[0] ?? Infinity)),
    Math.max(...lines.map(({ xs }) => xs.at(-1) ?? -Infinity)),
  ];
}

/** The first choice stands where the author made none, or one that there is not. */
function oneOf<Choice extends string>(
  choices: readonly Choice[],
  given: Choice | null | undefined,
  field: string,
  issues: Issue[],
): Choice {
  issues.push(...checkWord(field, given, choices));
  return choices.find((choice) => choice === given) ?? choices[0]!;
}

/** An attribute may be no JSON, and a property anything. */
function listOf(given: unknown, field: string, refuse: Refuse): readonly unknown[] {
  if (Array.isArray(given)) return given as unknown[];
  if (given !== null && given !== undefined) refuse(field, given, `"${field}" is a list.`);
  return [];
}

function readStacking(
  { stack }: LineChartOptions,
  { lines }: LineData,
  isLog: boolean,
  refuse: Refuse,
): Stacking {
  if (!stack) return 'none';
  if (isLog) {
    refuse('stack', stack, 'A stack begins at zero, which a logarithmic axis does not have.');
    return 'none';
  }
  if (stack !== 'percent') return 'sum';
  if (lines.every(({ low }) => low >= 0)) return 'share';
  refuse('stack', stack, 'Shares of a sum need values that are not negative: they are stacked.');
  return 'sum';
}

function targetsOf({ target, targetLabel: label }: LineChartOptions, refuse: Refuse): Reference[] {
  if (typeof target !== 'number') return [];
  if (Number.isFinite(target)) return [{ value: target, label }];
  refuse('target', target, 'A target is a finite number.');
  return [];
}

function readForecast(
  from: LineChartOptions['forecastFrom'],
  { positions }: LineData,
  refuse: Refuse,
): number {
  if (from === null || from === undefined || from === '') return Infinity;
  const place = placeOf(positions, from);
  if (!Number.isNaN(place)) return place;
  refuse('forecastFrom', from, 'This is no position on the axis.');
  return Infinity;
}
