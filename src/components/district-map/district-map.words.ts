import type { Status } from '../../core/indicator.js';
import { weakly } from '../../core/weakly.js';
import { map as mapTexts } from '../../i18n/texts.js';
import type { MapMessages } from '../../i18n/messages/map.js';
import type { Formatter } from '../../i18n/formatter.js';
import type { Locale } from '../../i18n/register.js';
import { columnFormat, type ColumnFormat } from '../../i18n/value-format.js';
import type { Absence } from '../../scale/class-paints.js';
import { areStatuses, type ColourClasses } from '../../scale/colour-classes.js';
import { accessor } from '../../data/field.js';
import { keep, type Kept } from '../../scene/kept.js';
import { once } from '../../scene/once.js';
import { mapClassPrinter } from './district-map.class-words.js';
import type { MapData } from './district-map.data.js';
import { featureText } from './district-map.feature-text.js';
import { isByTarget, percentReached, type Reason } from './district-map.meaning.js';
import type { DistrictMapOptions, FeatureText } from './district-map.options.js';

/** All that a map says about its data, in one language. Districts and rows go by their numbers. */
export interface MapWords {
  texts: MapMessages;
  locale: Locale;
  /** What is measured; '' where nobody said. */
  measure: string;
  nameOf(district: number): string;
  /** The name to print on the map. */
  shortNameOf(district: number): string;
  /** The name, with what tells it apart from others of that name. */
  fullNameOf(district: number): string;
  /** Name of a row that no district takes. */
  rowName(row: number): string;
  /** Value with its unit, a category in words, or why there is none. */
  valueText(value: number | string | null, absence: Absence | null): string;
  /** What stands on the map: the number, with its unit where that clings to it. */
  shortValue(value: number | string | null, row: number): string;
  /** How far a row reaches its target; null where that cannot be told. */
  reachedText(row: number): string | null;
  absenceText(absence: Absence): string;
  /** Why a district has the colour of no class. */
  reasonText(reason: Reason): string;
  /** The class in the legend; the last one may carry the unit for all. */
  classLabel(classes: ColourClasses, index: number): string;
  column: ColumnFormat;
}

/** Prints a category: the words for where goals stand come from the catalogue. */
function categoryPrinter(
  { values, colours }: MapData,
  { colourBy }: DistrictMapOptions,
  { messages }: Locale,
) {
  const isWord = (value: unknown) => typeof value === 'string';
  const areKnown = once(
    () =>
      colourBy === 'status' ||
      areStatuses([...new Set([...values.filter(isWord), ...colours.filter(isWord)])]),
  );
  return (category: string): string =>
    areKnown() && areStatuses([category]) ? messages.status[category as Status] : category;
}

/** What features are called, and which names come more than once. */
interface FeatureNames {
  names: readonly string[];
  repeated: () => ReadonlySet<string>;
}

/** Read once for all rows that are told of the same districts. */
const namesOf = weakly((districts: MapData['districts']) => {
  let kept: Kept<FeatureNames> | null = null;
  return (label: FeatureText): FeatureNames => {
    kept = keep(kept, [label], () => {
      const names = districts.map(({ feature }) => featureText(feature, label));
      return { names, repeated: once(() => repeatedNames(names)) };
    });
    return kept.result;
  };
});

/** How districts and rows are called. */
function namer({ districts, rows, rowOf }: MapData, options: DistrictMapOptions, locale: Locale) {
  const { label = 'name', shortLabel = 'shortName', parent } = options;
  const ofRow = typeof label === 'string' ? accessor(label) : () => undefined;
  const rowText = (row: number): string => {
    const found = rows[row] && ofRow(rows[row]);
    return typeof found === 'string' ? found.normalize('NFC') : '';
  };
  const told = namesOf(districts)(label);
  const nameOf = (district: number): string => {
    const { key } = districts[district]!;
    return told.names[district] || rowText(rowOf[district]!) || key || `${district + 1}`;
  };
  // Where every feature has a name, rows have no say in it.
  const repeated = told.names.includes('')
    ? once(() => repeatedNames(districts.map((_, i) => nameOf(i))))
    : told.repeated;
  const fullNameOf = (district: number): string => {
    const name = nameOf(district);
    if (!repeated().has(name)) return name;
    const { feature, key } = districts[district]!;
    const apart =
      (parent !== undefined && featureText(feature, parent)) || key || `${district + 1}`;
    return locale.texts(mapTexts).areaIn(name, apart);
  };
  const shortNameOf = (district: number): string =>
    featureText(districts[district]!.feature, shortLabel) || nameOf(district);
  return { nameOf, shortNameOf, fullNameOf, rowText };
}

function repeatedNames(names: readonly string[]): ReadonlySet<string> {
  const seen = new Set<string>();
  return new Set(names.filter((name) => seen.size === seen.add(name).size));
}

/** Changes of percents are percentage points; a rate that nobody gave a unit is a percentage. */
function printedFormat(options: DistrictMapOptions, format: Formatter): DistrictMapOptions {
  const { colourBy, unit = '', denominatorField, per = 100, decimals } = options;
  if (colourBy === 'change') return { ...options, unit: format.differenceUnit(unit) };
  if (denominatorField === undefined) return options;
  const isPercent = unit === '' && per === 100;
  return { ...options, ...(isPercent && { unit: '%' }), decimals: decimals ?? 1 };
}

/** Looked for only where the largest of them gives all their unit. */
function* numbersIn(values: MapData['values']): Iterable<number> {
  for (const value of values) if (typeof value === 'number') yield value;
}

/** The texts of a map. */
export function mapWords(data: MapData, options: DistrictMapOptions, locale: Locale): MapWords {
  const { messages, format } = locale;
  const isChange = options.colourBy === 'change';
  const { rowText, ...names } = namer(data, options, locale);
  const printed = printedFormat(options, format);
  const column = columnFormat(format, numbersIn(data.values), printed);
  const clings = printed.unit !== undefined && format.parts(1, { unit: printed.unit }).gap === '';
  const absenceText = (absence: Absence): string => {
    if (absence === 'no-data') return messages.words.noData;
    return absence === 'suppressed' ? messages.words.suppressed : messages.words.notApplicable;
  };
  const printCategory = categoryPrinter(data, options, locale);
  const reachedText = (row: number): string | null => {
    const percent = isByTarget(options) ? percentReached(data.figures, row, options) : null;
    // One decimal, where there is one: 99.6 is not 100.
    return percent === null ? null : format.number(Math.round(10 * percent) / 10, { unit: '%' });
  };
  const keyOf = accessor(options.dataKey ?? (typeof options.key === 'string' ? options.key : 'id'));
  return {
    texts: locale.texts(mapTexts),
    locale,
    measure: options.measure ?? '',
    ...names,
    rowName(row) {
      const key = data.rows[row] && keyOf(data.rows[row]);
      const text = typeof key === 'string' || typeof key === 'number' ? String(key) : '';
      return rowText(row) || text || messages.numbers.noData;
    },
    valueText: (value, absence) => {
      if (value === null) return absenceText(absence ?? 'no-data');
      if (typeof value !== 'number') return printCategory(value);
      return isChange ? format.change(value, options) : column.full(value);
    },
    shortValue: (value, row) => {
      if (typeof value === 'string') return printCategory(value);
      if (options.colourBy === 'progress') return reachedText(row) ?? column.full(value);
      if (isChange) return format.number(value, { decimals: options.decimals, sign: true });
      return clings ? column.full(value) : column.bare(value);
    },
    reachedText,
    absenceText,
    reasonText: (reason) =>
      reason === 'not-judged' ? messages.status.notJudged : absenceText(reason),
    classLabel: mapClassPrinter(printed, column, printCategory, locale),
    column,
  };
}
