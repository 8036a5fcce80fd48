import type { Issue } from '../core/error.js';
import { position, type ValueScale } from '../scale/linear.js';
import { chooseLabels, type LabelSurroundings } from './label-choice.js';
import { round } from './marks.js';
import type { Box, Layer, Mark, TextMark } from './scene.js';
import { typeScale } from './type-scale.js';

/** A line across at a value that the data is compared with. */
export interface ReferenceLine {
  value: number;
  /** Default: the word for target. */
  label?: string | undefined;
}

/** A span of values that the data is compared with; one end may stay open. */
export interface ReferenceBand {
  from?: number | undefined;
  to?: number | undefined;
  label?: string | undefined;
}

export type Reference = ReferenceLine | ReferenceBand;

/** What references are drawn on. */
interface ReferencePlace extends LabelSurroundings {
  plot: Box;
  scale: ValueScale;
  /** Name and value, as they stand beside the line. */
  textOf: (reference: Reference) => string;
}

/** Between a line and the words above it, and from the line to the baseline of words below it. */
const [above, below, beside] = [6, 17, 6] as const;
const bandOpacity = 0.07;

export function isBand(reference: Reference): reference is ReferenceBand {
  return !('value' in reference);
}

/**
 * The references that can be drawn; the others are told.
 * @param given whatever an author listed
 * @param isPositive the axis has no place for 0 and below
 */
export function readReferences(
  given: readonly unknown[],
  isPositive = false,
): { references: Reference[]; issues: Issue[] } {
  const issues: Issue[] = [];
  const references = given.filter((each): each is Reference => {
    const why = faultOf(each, isPositive);
    if (why)
      issues.push({
        code: 'config',
        field: 'references',
        found: JSON.stringify(each),
        message: why,
      });
    return why === null;
  });
  return { references, issues };
}

function faultOf(given: unknown, isPositive: boolean): string | null {
  if (typeof given !== 'object' || given === null) return 'A reference is an object.';
  const values = valuesOf(given);
  const [first = NaN, last = first] = values;
  if (!values.every(Number.isFinite) || Number.isNaN(first))
    return 'A reference needs a finite value, or the ends of a band.';
  if (first > last) return 'A band goes from the smaller value up.';
  const isOff = isPositive && first <= 0;
  return isOff ? 'A logarithmic axis has no place for 0 and below.' : null;
}

function valuesOf(reference: Reference): number[] {
  if (!isBand(reference)) return [reference.value];
  return [reference.from, reference.to].filter((end) => end !== undefined && end !== null);
}

/** The values that an axis must hold to show references. */
export function referenceValues(references: readonly Reference[]): number[] {
  return references.flatMap(valuesOf);
}

/** Bands, to be laid behind the data. */
export function bandLayer(
  references: readonly Reference[],
  { plot, scale }: Pick<ReferencePlace, 'plot' | 'scale'>,
): Layer {
  const marks = references.filter(isBand).map((band): Mark => {
    const { top, bottom } = extentOf(band, plot, scale);
    const [left, right] = [round(plot.x), round(plot.x + plot.width)];
    const d = `M${left},${round(top)}H${right}V${round(bottom)}H${left}`;
    return { type: 'path', role: 'reference-band', d, fill: 'ink', opacity: bandOpacity };
  });
  return { id: 'bands', marks };
}

/**
 * Lines across the plot, and the names of lines and bands: above their beginning, else below it, else at the other end,
 * so that none lies over another, nor over data if that can be. What finds no place is named in table and tooltip.
 */
export function referenceLayer(references: readonly Reference[], place: ReferencePlace): Layer {
  const { plot, scale } = place;
  const lines = references.flatMap((reference): Mark[] => {
    if (isBand(reference)) return [];
    const at = round(position(scale, reference.value));
    const d = `M${round(plot.x)},${at}H${round(plot.x + plot.width)}`;
    return [{ type: 'path', role: 'target', d, stroke: 'ink', strokeWidth: 1.5 }];
  });
  const wishes = references.map((reference) => candidatesFor(reference, place));
  return { id: 'references', marks: [...lines, ...chooseLabels(wishes, place)] };
}

function candidatesFor(reference: Reference, place: ReferencePlace): TextMark[] {
  const { plot, scale, textOf } = place;
  const text = textOf(reference);
  const label = (baseline: number, anchor: 'start' | 'end'): TextMark => ({
    type: 'text',
    role: 'target-label',
    x: round(anchor === 'start' ? plot.x + beside : plot.x + plot.width - beside),
    y: round(baseline),
    lines: [text],
    anchor,
    style: 'label-strong',
    fill: 'ink',
    halo: true,
  });
  const baselines = () => {
    if (!isBand(reference)) {
      const at = position(scale, reference.value);
      return [at - above, at + below];
    }
    const { top, bottom } = extentOf(reference, plot, scale);
    const isTall = bottom - top >= typeScale['label-strong'].step;
    return isTall ? [top + below, bottom - above] : [top - above, bottom + below];
  };
  return (['start', 'end'] as const).flatMap((anchor) =>
    baselines().map((baseline) => label(baseline, anchor)),
  );
}

/** Where a band lies; an open end reaches to the edge of the plot. */
function extentOf(
  { from, to }: ReferenceBand,
  plot: Box,
  scale: ValueScale,
): { top: number; bottom: number } {
  return {
    top: to == null ? plot.y : position(scale, to),
    bottom: from == null ? plot.y + plot.height : position(scale, from),
  };
}
