import { bisectRight } from 'd3-array';
import { sequentialPaints, type ClassPaint } from './class-paints.js';
import {
  countIssues,
  givenBreaks,
  rangeClasses,
  type ClassOptions,
  type ColourClasses,
} from './colour-classes.js';

/** Sequential colours that are left for the values beside zero. */
const mostBesideZero = 4;

/**
 * Classes in which zero has one of its own, the palest, where values start there: "none" must not look like "few".
 * Diverging classes, breaks of the author's and values on both sides of zero are left as they are.
 */
export function classesFromZero(sorted: Float64Array, options: ClassOptions = {}): ColourClasses {
  if (sorted[0] !== 0 || !isSequential(options)) return rangeClasses(sorted, options);
  const zeros = bisectRight(sorted, 0);
  const wanted = Number.isFinite(options.count) ? Math.floor(options.count!) : 5;
  const count = Math.min(Math.max(1, wanted - 1), mostBesideZero);
  const above = rangeClasses(sorted.subarray(zeros), { ...options, count });
  const [palest, ...paints] = paintsFrom(above.classes.length + 1);
  const zero = { ...palest!, from: 0, to: 0, category: null, count: zeros };
  return {
    ...above,
    breaks: above.domain ? [above.domain[0], ...above.breaks] : [],
    domain: [0, above.domain?.[1] ?? 0],
    issues: [...countIssues(options.count, mostBesideZero + 1), ...above.issues],
    classes: [zero, ...above.classes.map((each, i) => ({ ...each, ...paints[i]! }))],
    of: (value) => (value === 0 ? 0 : typeof value === 'number' ? 1 + above.of(value) : -1),
  };
}

const isSequential = (options: ClassOptions): boolean =>
  givenBreaks(options).length === 0 &&
  options.palette !== 'diverging' &&
  options.divergingAt === undefined;

/** The palest colour for zero, even where there is little else. */
function paintsFrom(classes: number): readonly ClassPaint[] {
  return sequentialPaints(Math.max(classes, 3));
}
