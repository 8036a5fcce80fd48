import type { District } from '../../geo/prepare.js';
import type { RowFigures } from './district-map.figures.js';
import { featureText } from './district-map.feature-text.js';
import type { DistrictMapOptions } from './district-map.options.js';
import type { MapPeriods } from './district-map.periods.js';
import { withholdSmall, type CountedRow } from './district-map.privacy.js';

/** How many numbers of the period shown are kept from readers, and why. */
export interface Kept {
  /** The least number that is shown; null where all are. */
  least: number | null;
  small: number;
  complementary: number;
}

/** Where rows belong. */
interface Places {
  districts: readonly District[];
  keys: readonly (string | null)[];
  periods: MapPeriods;
  /** Rows of the period that is shown. */
  shown: readonly number[];
}

const nothingKept: Kept = { least: null, small: 0, complementary: 0 };

/** What a row adds up with: the districts of one parent in one period. */
function groupReader({ districts, keys, periods }: Places, { parent }: DistrictMapOptions) {
  const parents = new Map(
    parent === undefined
      ? []
      : districts.map(({ key, feature }) => [key, featureText(feature, parent)] as const),
  );
  return (row: number) => `${periods.of[row] ?? ''}/${parents.get(keys[row] ?? null) ?? ''}`;
}

/** The count of a row that is looked at: the smaller of a count and what it is a part of. */
function countOf({ counts, values, denominatorOf }: RowFigures, row: number): number | null {
  const count = (counts ?? values)[row] ?? null;
  if (typeof count !== 'number') return null;
  const whole = counts === null ? null : denominatorOf(row);
  return whole === null || count === 0 ? count : Math.min(count, whole);
}

/** Takes away small counts, and those that would give them away; they are flagged as withheld by an author are. */
export function keepPrivate(
  figures: RowFigures,
  places: Places,
  options: DistrictMapOptions,
): { figures: RowFigures; kept: Kept } {
  const { minCount = 0 } = options;
  if (!(minCount > 0)) return { figures, kept: nothingKept };
  const groupOf = groupReader(places, options);
  const counted = places.keys.flatMap((_, row): CountedRow[] => {
    const isWithheld = figures.flagOf(row) === 'suppressed';
    const count = isWithheld ? 0 : countOf(figures, row);
    return count === null ? [] : [{ row, count, group: groupOf(row), isWithheld }];
  });
  const { small, complementary } = withholdSmall(counted, minCount);
  const isHidden = (row: number) => small.has(row) || complementary.has(row);
  const shown = (rows: ReadonlySet<number>) => places.shown.filter((row) => rows.has(row)).length;
  const hide = <Value>(values: readonly Value[]) =>
    values.map((value, row) => (isHidden(row) ? null : value));
  return {
    kept: { least: minCount, small: shown(small), complementary: shown(complementary) },
    figures: {
      ...figures,
      values: hide(figures.values),
      counts: figures.counts && hide(figures.counts),
      flagOf: (row) => (isHidden(row) ? 'suppressed' : figures.flagOf(row)),
    },
  };
}
