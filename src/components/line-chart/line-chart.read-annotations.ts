import type { Issue } from '../../core/error.js';
import { placeOf, type Positions } from '../../scene/positions.js';
import type { Annotation } from './line-chart.options.js';

/** A remark with its place on the axis. */
export interface PlacedAnnotation extends Annotation {
  x: number;
}

/** The remarks that can be placed, in the order of the author, which is that of their numbers; the others are told. */
export function readAnnotations(
  given: readonly unknown[],
  positions: Positions,
  [first, last]: readonly [number, number],
  isPositive: boolean,
): { annotations: PlacedAnnotation[]; issues: Issue[] } {
  const issues: Issue[] = [];
  const annotations: PlacedAnnotation[] = [];
  for (const each of given) {
    const annotation = (typeof each === 'object' && each !== null ? each : {}) as Annotation;
    const x = placeOf(positions, annotation.position);
    const why = !annotation.text
      ? 'An annotation needs a text.'
      : !(x >= first && x <= last)
        ? 'An annotation needs a position on the axis.'
        : faultOf(annotation.value, isPositive);
    if (why)
      issues.push({ code: 'config', field: 'annotations', found: found(each), message: why });
    else annotations.push({ ...annotation, text: String(annotation.text), x });
  }
  return { annotations, issues };
}

function faultOf(value: unknown, isPositive: boolean): string | null {
  if (value === undefined || value === null) return null;
  if (!Number.isFinite(value)) return 'The value of an annotation is a finite number.';
  const isOff = isPositive && Number(value) <= 0;
  return isOff ? 'A logarithmic axis has no place for 0 and below.' : null;
}

function found(given: unknown): string {
  return (JSON.stringify(given) ?? String(given)).slice(0, 80);
}
