/** Figures closer than this share of their span count as equal: beyond it lies floating-point noise. */
export const RELATIVE_TOLERANCE = 1e-9;

/** Why something that stands in a number's place is refused. */
export type NumberFault = 'number-as-text' | 'not-a-number' | 'infinite-number';

/** Whether this is a figure. Zero is one; `null`, `NaN`, an infinity or text is none. */
export function isValue(found: unknown): found is number {
  return typeof found === 'number' && Number.isFinite(found);
}

/**
 * Reads a field of an object that should hold a number. `null`, `undefined`, `''` and `NaN` are no
 * data. Text is refused: `"12.800"` is 12.8 in one language and 12,800 in another.
 */
export function readValue(found: unknown): number | null | NumberFault {
  if (isValue(found)) return found + 0; // −0 is 0
  if (found === null || found === undefined || Number.isNaN(found)) return null;
  if (typeof found === 'number') return 'infinite-number';
  if (typeof found !== 'string') return 'not-a-number';
  if (found.trim() === '') return null;
  return /\d/.test(found) ? 'number-as-text' : 'not-a-number';
}

/** A result that can be shown: `null` when it is NaN or overflowed; −0 becomes 0. */
export function finiteOrNull(result: number): number | null {
  return Number.isFinite(result) ? result + 0 : null;
}

/** `part / whole`, or `null` where no such share exists. */
export function shareOf(part: number | null, whole: number | null): number | null {
  return part === null || whole === null ? null : finiteOrNull(part / whole);
}

/** A share in percent, by its decimal digits: 0.29 is 29, not 28.999999999999996. */
export function percentOf(share: number): number {
  return Number((100 * share).toPrecision(12));
}

/** The distance within which figures on a scale of this span count as equal; never absolute. */
export function toleranceOf(span: number): number {
  return Math.min(Math.abs(span), Number.MAX_VALUE) * RELATIVE_TOLERANCE;
}

/** Whether two figures are equal but for floating-point noise. */
export function isSame(a: number, b: number): boolean {
  return Math.abs(a - b) <= toleranceOf(Math.max(Math.abs(a), Math.abs(b)));
}
