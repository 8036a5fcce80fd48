import { roundedPercentages, sharesOf } from '../../core/shares.js';
import { percentOf } from '../../core/value.js';
import { assignColours, contextColours, type CategoryColours } from '../../scale/palettes.js';
import { sizeOf, type Part } from './donut-chart.data.js';
import type { DonutChartOptions } from './donut-chart.options.js';

/** What is drawn as one piece of the ring: a part, or the small ones gathered. */
export interface Slice {
  readonly key: string;
  readonly value: number;
  /** Of the whole that is drawn, 0–1. */
  readonly share: number;
  /** The share as printed: percentages of all pieces add up to 100. */
  readonly percentage: number;
  readonly colours: CategoryColours;
  /** What is gathered in it, largest first; one part alone is itself. */
  readonly parts: readonly Part[];
  readonly isOther: boolean;
}

/** The pieces of the ring and the shares of the parts in them. */
export interface Slices {
  /** In drawing order, hidden ones left out. */
  readonly drawn: readonly Slice[];
  /** The same with hidden ones, for the legend. */
  readonly all: readonly Pick<Slice, 'key' | 'colours' | 'parts' | 'isOther'>[];
  /** Percentage of each part that counts, by key: as printed in the picture, of gathered parts the exact one. */
  readonly percentages: ReadonlyMap<string, number>;
  /** Decimals of the percentages: none where all are whole. */
  readonly decimals: 0 | 1;
  /** Sum of the parts that count; infinite where no number holds it. */
  readonly total: number;
}

/** As many parts as there are colours. */
const mostParts = 8;
export const leastParts = 2;

/**
 * Parts as pieces of a ring. Colours follow the author's order of what is drawn, and stay when something is hidden or
 * highlighted.
 */
export function slicesOf(parts: readonly Part[], options: DonutChartOptions): Slices {
  const { hidden = [], highlight } = options;
  const sized = parts.filter((part) => sizeOf(part) > 0);
  const { own, gathered } = gather(sized, options);
  const colours = assignColours(sized.filter((part) => own.has(part)).map(({ key }) => key));
  const isLit = sized.some((part) => part.key === highlight && own.has(part));
  const colourOf = (key: string) =>
    (isLit && key !== highlight ? undefined : colours.get(key)) ?? contextColours;
  const ordered = options.sort === 'none' ? sized.filter((part) => own.has(part)) : [...own];
  const all = ordered.map((part) => {
    return { key: part.key, colours: colourOf(part.key), parts: [part], isOther: false };
  });
  if (gathered.length > 0) {
    const key = otherKey(parts);
    all.push({ key, colours: contextColours, parts: gathered, isOther: true });
  }
  const shown = all.filter(({ key }) => !hidden.includes(key));
  return { all, ...measured(shown) };
}

/** Whether this can be the share below which parts are gathered. */
export function isShare(share: number): boolean {
  return share >= 0 && share < 1;
}

/** Largest first: those that are drawn each on its own, and those too small or too many for that. */
function gather(
  sized: readonly Part[],
  { maxParts = mostParts, otherBelow = 0 }: DonutChartOptions,
): { own: ReadonlySet<Part>; gathered: Part[] } {
  const shares = new Map(sharesOf(sized.map(sizeOf)).map((share, i) => [sized[i]!, share]));
  const ranked = [...sized].sort((a, b) => sizeOf(b) - sizeOf(a));
  const most = maxParts >= leastParts ? Math.floor(maxParts) : mostParts;
  const least = isShare(otherBelow) ? otherBelow : 0;
  const large = ranked.filter((part, rank) => rank === 0 || shares.get(part)! >= least);
  const isAll = large.length >= ranked.length - 1 && ranked.length <= most; // one alone is not gathered
  const own = new Set(isAll ? ranked : large.slice(0, most - 1));
  return { own, gathered: ranked.filter((part) => !own.has(part)) };
}

function measured(
  shown: readonly Omit<Slice, 'value' | 'share' | 'percentage'>[],
): Pick<Slices, 'drawn' | 'percentages' | 'decimals' | 'total'> {
  const counted = shown.flatMap(({ parts }) => parts);
  const shares = new Map(sharesOf(counted.map(sizeOf)).map((share, i) => [counted[i]!, share]));
  const sum = (parts: readonly Part[], each: (part: Part) => number) =>
    parts.reduce((total, part) => total + each(part), 0);
  const whole = shown.map(({ parts }) => sum(parts, (part) => shares.get(part)!));
  const decimals = whole.every(isWholePercentage) ? 0 : 1;
  const rounded = roundedPercentages(whole, decimals);
  const drawn = shown.map((slice, i): Slice => {
    const { parts } = slice;
    return { ...slice, value: sum(parts, sizeOf), share: whole[i]!, percentage: rounded[i]! };
  });
  const percentages = drawn.flatMap(({ parts, isOther, percentage }) =>
    parts.map((part) => [part.key, isOther ? percentOf(shares.get(part)!) : percentage] as const),
  );
  return { drawn, decimals, percentages: new Map(percentages), total: sum(counted, sizeOf) };
}

function isWholePercentage(share: number): boolean {
  const percentage = 100 * share;
  return Math.abs(percentage - Math.round(percentage)) < 1e-9;
}

/** A key that no part has. */
function otherKey(parts: readonly Part[]): string {
  const keys = new Set(parts.map(({ key }) => key));
  let key = 'other';
  while (keys.has(key)) key += '…';
  return key;
}
