import { bisectLeft } from 'd3-array';
import type { Issue } from '../core/error.js';
import { STATUSES } from '../core/hand.js';
import type { Status } from '../core/indicator.js';
import {
  findBreaks,
  findDivergingBreaks,
  roundestBetween,
  type BreakMethod,
} from './class-breaks.js';
import {
  categoryPaints,
  divergingPaints,
  sequentialPaints,
  type ClassPaint,
} from './class-paints.js';
import { ascending, countDifferent } from './ascending.js';
import { firstOutlier } from './outliers.js';

/** How values become classes. */
export type ClassMethod = BreakMethod | 'threshold' | 'category';

/** How classes are made and painted. */
export interface ClassOptions {
  /** Default `quantile`; `threshold` where breaks are given. */
  method?: ClassMethod | undefined;
  /** Wanted number of classes; default 5. Sequential colours reach for 5, diverging ones for 7. */
  count?: number | undefined;
  /** Lower bounds of all classes but the first, for `threshold`. */
  breaks?: readonly number[] | undefined;
  /** Default `diverging` where `divergingAt` is given, else `sequential`; categories have their own. */
  palette?: 'sequential' | 'diverging' | undefined;
  /** Value at which the meaning turns (0, a target): classes lie symmetrically round it. */
  divergingAt?: number | undefined;
  /** Colours the other way round: for measures of which less is better. */
  reverse?: boolean | undefined;
}

/** One class: a range of numbers or a category, and how it is painted. */
export interface ColourClass extends ClassPaint {
  /** Smallest value of the class, included; null = open. */
  from: number | null;
  /** End of the class, excluded but in the last class; null = open. */
  to: number | null;
  /** The category; null for ranges. */
  category: string | null;
  /** How many values it holds. */
  count: number;
}

/** Classes as plain data: a legend is a function of them, so it can never disagree with the map. */
export interface ColourClasses {
  kind: ClassMethod;
  /** Lower bounds of all classes but the first, ascending. */
  breaks: readonly number[];
  /** In the order of the classes. */
  categories: readonly string[];
  /** Smallest and largest value; null without numbers. */
  domain: readonly [min: number, max: number] | null;
  /** Values and breaks are whole numbers: a class may be told by the first and the last of them. */
  isWhole: boolean;
  classes: readonly ColourClass[];
  /** Index of the class of a value; −1 for no data, 0 being a value like any other. */
  of(value: number | string | null): number;
  issues: readonly Issue[];
}

/** Whether these categories are the words for where goals stand, which have colours of their own. */
export const areStatuses = (categories: readonly string[]): categories is readonly Status[] =>
  categories.length > 0 &&
  categories.every((word) => (STATUSES as readonly string[]).includes(word));

function centreOf({ palette, divergingAt }: ClassOptions): number | null {
  if (isNumber(divergingAt)) return divergingAt;
  return palette === 'diverging' ? 0 : null;
}

const breakMethods: readonly BreakMethod[] = ['quantile', 'equal', 'jenks'];

const mostClasses = { sequential: 5, diverging: 7 } as const;

const isNumber = (value: unknown): value is number => Number.isFinite(value);

function categoryClasses(values: readonly (number | string | null)[]): ColourClasses {
  const counts = new Map<string, number>();
  for (const value of values) {
    if (value === null || value === '') continue;
    counts.set(String(value), (counts.get(String(value)) ?? 0) + 1);
  }
  const found = [...counts.keys()];
  const categories = areStatuses(found) ? STATUSES.filter((word) => counts.has(word)) : found;
  const paints = categoryPaints(categories, areStatuses(categories));
  const index = new Map(categories.map((category, i) => [category, i]));
  return {
    kind: 'category',
    breaks: [],
    categories,
    domain: null,
    isWhole: false,
    classes: categories.map((category, i) => {
      return { ...paints[i]!, from: null, to: null, category, count: counts.get(category) ?? 0 };
    }),
    of: (value) => (value === null ? -1 : (index.get(String(value)) ?? -1)),
    issues: [],
  };
}

/** What the author asked for, made possible. */
interface Plan {
  kind: Exclude<ClassMethod, 'category'>;
  breaks: readonly number[];
  centre: number | null;
  /** The last class holds values far above all others: where it ends says nothing. */
  isOpen: boolean;
  issues: readonly Issue[];
}

const configIssue = (field: string, message: string): Issue => ({ code: 'config', field, message });

/** What there is to tell of a number of classes that no palette has; none given is none to tell of. */
export function countIssues(count: number | undefined, most: number): Issue[] {
  if (count === undefined || (Number.isInteger(count) && count >= 1 && count <= most)) return [];
  const found = String(count);
  return [
    { ...configIssue('class-count', `Classes are a whole number from 1 to ${most}.`), found },
  ];
}

function planThresholds(given: readonly number[], most: number, centre: number | null): Plan {
  const issues =
    given.length < most
      ? []
      : [configIssue('breaks', `The palette has ${most} colours: later breaks are left out.`)];
  return { kind: 'threshold', breaks: given.slice(0, most - 1), centre, isOpen: true, issues };
}

function planFound(
  sorted: Float64Array,
  kind: BreakMethod,
  count: number,
  centre: number | null,
): Plan {
  const plan = { kind, centre, issues: [] };
  if (centre !== null)
    return { ...plan, isOpen: false, breaks: findDivergingBreaks(sorted, kind, count, centre) };
  const far = firstOutlier(sorted, count);
  const isOpen = far < sorted.length;
  if (!isOpen || kind !== 'equal')
    return { ...plan, isOpen, breaks: findBreaks(sorted, kind, countDifferent(sorted, count)) };
  const breaks = findBreaks(sorted.subarray(0, far), kind, count - 1);
  return { ...plan, isOpen, breaks: [...breaks, roundestBetween(sorted[far - 1]!, sorted[far]!)] };
}

/** Breaks of the author's, ascending; empty where he wants others found, or names none. */
export function givenBreaks({ method, breaks }: ClassOptions): readonly number[] {
  if (breakMethods.some((known) => known === method)) return [];
  return [...new Set(breaks)].filter(isNumber).sort((a, b) => a - b);
}

function planBreaks(sorted: Float64Array, options: ClassOptions): Plan {
  const given = givenBreaks(options);
  const centre = centreOf(options);
  const most = mostClasses[centre === null ? 'sequential' : 'diverging'];
  const asked = options.method ?? 'threshold';
  if (given.length > 0) return planThresholds(given, most, centre);
  const kind = breakMethods.find((method) => method === asked) ?? 'quantile';
  const wanted = isNumber(options.count) ? Math.floor(options.count) : 5;
  const plan = planFound(sorted, kind, Math.min(Math.max(1, wanted), most), centre);
  const issues = countIssues(options.count, most);
  if (kind !== asked && options.method !== undefined)
    issues.push(configIssue('classes', `"${asked}" without breaks: quantiles are used.`));
  return { ...plan, issues };
}

/** The class of a number: how many breaks it reaches. */
function classIndex(breaks: readonly number[], value: number): number {
  let index = 0;
  while (index < breaks.length && value >= breaks[index]!) index += 1;
  return index;
}

function countClasses(sorted: Float64Array, breaks: readonly number[]): number[] {
  const starts = [0, ...breaks.map((value) => bisectLeft(sorted, value)), sorted.length];
  return starts.slice(1).map((start, i) => start - starts[i]!);
}

/** Classes for numbers, sorted. */
export function rangeClasses(sorted: Float64Array, options: ClassOptions): ColourClasses {
  const { kind, breaks: planned, centre, isOpen, issues } = planBreaks(sorted, options);
  const domain = sorted.length > 0 ? ([sorted[0]!, sorted.at(-1)!] as const) : null;
  const paints =
    centre === null ? sequentialPaints(planned.length + 1) : divergingPaints(planned, centre);
  if (options.reverse) paints.reverse();
  const counts = countClasses(sorted, planned);
  // Classes beyond the data explain nothing, unless the author drew the lines.
  const isDrawn = kind === 'threshold';
  const first = isDrawn
    ? 0
    : Math.max(
        0,
        counts.findIndex((count) => count > 0),
      );
  const last = isDrawn ? counts.length - 1 : counts.findLastIndex((count) => count > 0);
  const breaks = planned.slice(first, Math.max(first, last));
  const end = (side: 0 | 1) => ([isDrawn, isOpen][side] ? null : (domain?.[side] ?? null));
  const classes = counts.slice(first, last + 1).map((count, i): ColourClass => {
    const [from, to] = [breaks[i - 1] ?? end(0), breaks[i] ?? end(1)];
    return { ...paints[first + i]!, from, to, category: null, count };
  });
  const of = (value: number | string | null) =>
    isNumber(value) && classes.length > 0 ? classIndex(breaks, value) : -1;
  const isWhole = sorted.every(Number.isInteger) && breaks.every(Number.isInteger);
  return { kind, breaks, categories: [], domain, isWhole, classes, of, issues };
}

/**
 * Classes for the values of a map. Values that are all equal make one class; no data makes none. `null` among the
 * values is no data; a text that is no category is none either.
 */
export function colourClasses(
  values: readonly (number | string | null)[],
  options: ClassOptions = {},
): ColourClasses {
  if (options.method === 'category') return categoryClasses(values);
  return rangeClasses(ascending(values), options);
}
