import { ascending } from '../../scale/ascending.js';
import type { ClassOptions, ColourClasses } from '../../scale/colour-classes.js';
import { colourClasses, rangeClasses } from '../../scale/colour-classes.js';
import type { Absence } from '../../scale/class-paints.js';
import { classesFromZero } from '../../scale/zero-class.js';
import { areCategories, type RowFigures } from './district-map.figures.js';
import type { DistrictMapOptions, MapColours } from './district-map.options.js';

type Value = number | string | null;

/** Why a district has the colour of no class: it has no value, or its value cannot be judged. */
export type Reason = Absence | 'not-judged';

/** Percents of the target that part the classes, where more is better. */
const targetBreaks = [60, 80, 100, 120];
/** The same, where less is better: as far beyond the target on either side. */
const lowerTargetBreaks = [80, 100, 120, 140];

/** Whether districts are coloured by how far they reach their targets. */
export const isByTarget = ({ colourBy, classes }: MapColours): boolean =>
  colourBy === 'progress' || (classes === 'target' && (colourBy ?? 'value') === 'value');

/** Whether classes are made of the values themselves, as labels print them. */
export const areOfValues = (colours: MapColours): boolean =>
  colours.colourBy !== 'status' && !isByTarget(colours);

/** Whether progress is counted from a baseline. */
export const hasWay = ({ colourBy, baseline }: DistrictMapOptions): boolean =>
  colourBy === 'progress' && baseline !== undefined;

/**
 * Which way a share of the target counts: −1 where less is better. Its classes are then made of negative shares, so that
 * meeting the target exactly belongs to the better class either way.
 */
export const targetDirection = (options: DistrictMapOptions): 1 | -1 =>
  options.better === 'lower' && !hasWay(options) ? -1 : 1;

/** Percent of the way from the baseline to the target, or without a baseline of the target itself; null = cannot be told. */
export function percentReached(
  { values, targetOf, baselineOf }: RowFigures,
  row: number,
  options: DistrictMapOptions,
): number | null {
  const value = values[row];
  const target = targetOf(row);
  const from = hasWay(options) ? baselineOf(row) : 0;
  if (typeof value !== 'number' || target === null || from === null) return null;
  // A share of a target below zero is larger where less is reached.
  if (target === from || (!hasWay(options) && target < 0)) return null;
  const percent = (100 * (value - from)) / (target - from);
  return Number.isFinite(percent) ? percent : null;
}

/** What gives each row its colour; null = none. */
export function readColours(figures: RowFigures, options: DistrictMapOptions): readonly Value[] {
  const { values, statusOf, flagOf } = figures;
  // The two words that say why there is no judgement look like what they say.
  const judged = (word: Value) => (word === 'no-data' || word === 'not-applicable' ? null : word);
  if (options.colourBy === 'status')
    return values.map((_, row) => (flagOf(row) === null ? judged(statusOf(row)) : null));
  if (isByTarget(options)) {
    const direction = targetDirection(options);
    return values.map((_, row) => {
      const percent = percentReached(figures, row, options);
      return percent === null ? null : direction * percent;
    });
  }
  return areCategories(options) ? values.map(judged) : values;
}

/** Why a row without a colour has none. */
export function reasonOf(
  { values, statusOf, flagOf }: RowFigures,
  row: number,
  { colourBy }: MapColours,
): Reason {
  const flag = flagOf(row);
  if (flag) return flag;
  const word = colourBy === 'status' ? statusOf(row) : values[row];
  if (word === 'not-applicable' || word === 'no-data') return word;
  return (values[row] ?? null) === null ? 'no-data' : 'not-judged';
}

/** The value at which colours turn: the author's, the target, or zero where there are values on both sides of it. */
function turningPoint(sorted: Float64Array, options: DistrictMapOptions): number | undefined {
  const { divergingAt, palette, breaks, classes, colourBy } = options;
  if (divergingAt !== undefined || palette !== undefined) return divergingAt;
  if (colourBy === 'change') return 0;
  if (classes === 'threshold' || (breaks ?? []).length > 0) return undefined;
  return sorted[0]! < 0 && sorted.at(-1)! > 0 ? 0 : undefined;
}

function targetOptions(options: DistrictMapOptions): ClassOptions {
  const direction = targetDirection(options);
  const usual = direction === 1 ? targetBreaks : lowerTargetBreaks;
  const given = options.breaks && options.breaks.length > 0 ? options.breaks : usual;
  return {
    method: 'threshold',
    breaks: given.map((percent) => direction * percent),
    palette: options.palette ?? 'diverging',
    divergingAt: options.palette === 'sequential' ? undefined : direction * (options.divergingAt ?? 100), // prettier-ignore
  };
}

/** The classes of a map, from what colours the rows of all its periods. */
export function mapClasses(colours: readonly Value[], options: DistrictMapOptions): ColourClasses {
  if (options.colourBy === 'status' || areCategories(options))
    return colourClasses(colours, { method: 'category' });
  // Shares are never whole by more than chance.
  if (isByTarget(options))
    return { ...colourClasses(colours, targetOptions(options)), isWhole: false };
  const { classes, classCount: count, breaks, palette, better } = options;
  const sorted = ascending(colours);
  const divergingAt = turningPoint(sorted, options);
  const isDiverging = divergingAt !== undefined || palette === 'diverging';
  // Words give no colour here, and share of a target none either: both were answered above.
  const method = classes === 'target' || classes === 'category' ? undefined : classes;
  const found = { method, count, breaks, palette, divergingAt, reverse: better === 'lower' && isDiverging }; // prettier-ignore
  return isDiverging || method === 'threshold'
    ? rangeClasses(sorted, found)
    : classesFromZero(sorted, found);
}
