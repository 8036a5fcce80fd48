import type { Status } from '../../core/indicator.js';
import { map as mapTexts } from '../../i18n/texts.js';
import type { MapMessages } from '../../i18n/messages/map.js';
import type { Locale } from '../../i18n/register.js';
import { columnFormat, type ColumnFormat } from '../../i18n/value-format.js';
import type { Absence } from '../../scale/class-paints.js';
import { areStatuses, type ColourClasses } from '../../scale/colour-classes.js';
import { accessor } from '../../data/field.js';
import { classPrinter } from '../../scene/class-words.js';
import { featureText, type MapData } from './district-map.data.js';
import type { DistrictMapOptions } from './district-map.options.js';

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
  shortValue(value: number | string | null): string;
  absenceText(absence: Absence): string;
  /** The class in the legend; the last one may carry the unit for all. */
  classLabel(classes: ColourClasses, index: number): string;
  column: ColumnFormat;
}

/** Prints a category: the words for where goals stand come from the catalogue. */
function categoryPrinter(values: MapData['values'], { messages }: Locale) {
  const found = [...new Set(values.filter((value) => typeof value === 'string'))];
  const known = areStatuses(found);
  return (category: string): string =>
    known && areStatuses([category]) ? messages.status[category as Status] : category;
}

function classPrinterOf(
  options: DistrictMapOptions,
  column: ColumnFormat,
  printCategory: (category: string) => string,
  locale: Locale,
) {
  const { classBelow: below, classFrom: from } = locale.texts(mapTexts);
  const print = classPrinter(options, column, locale, { below, from });
  return (classes: ColourClasses, index: number): string => {
    const { category } = classes.classes[index]!;
    return category === null ? print(classes, index) : printCategory(category);
  };
}

/** How districts and rows are called. */
function namer({ districts, rows, rowOf }: MapData, options: DistrictMapOptions, locale: Locale) {
  const { label = 'name', shortLabel = 'shortName', parent } = options;
  const ofRow = typeof label === 'string' ? accessor(label) : () => undefined;
  const rowText = (row: number): string => {
    const found = rows[row] && ofRow(rows[row]);
    return typeof found === 'string' ? found.normalize('NFC') : '';
  };
  const nameOf = (district: number): string => {
    const { feature, key } = districts[district]!;
    return featureText(feature, label) || rowText(rowOf[district]!) || key || `${district + 1}`;
  };
  let repeated: ReadonlySet<string> | null = null;
  const fullNameOf = (district: number): string => {
    repeated ??= repeatedNames(districts.map((_, i) => nameOf(i)));
    const name = nameOf(district);
    if (!repeated.has(name)) return name;
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

/** The texts of a map. */
export function mapWords(data: MapData, options: DistrictMapOptions, locale: Locale): MapWords {
  const { messages, format } = locale;
  const { rowText, ...names } = namer(data, options, locale);
  const numbers = data.values.filter((value) => typeof value === 'number');
  const column = columnFormat(format, numbers, options);
  const clings = options.unit !== undefined && format.parts(1, { unit: options.unit }).gap === '';
  const absenceText = (absence: Absence): string => {
    if (absence === 'no-data') return messages.words.noData;
    return absence === 'suppressed' ? messages.words.suppressed : messages.words.notApplicable;
  };
  const printCategory = categoryPrinter(data.values, locale);
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
      return typeof value === 'number' ? column.full(value) : printCategory(value);
    },
    shortValue: (value) => {
      if (typeof value === 'string') return printCategory(value);
      return clings ? column.full(value) : column.bare(value);
    },
    absenceText,
    classLabel: classPrinterOf(options, column, printCategory, locale),
    column,
  };
}
