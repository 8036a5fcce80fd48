import { fieldName } from '../../data/field.js';
import { nameText } from '../../data/name.js';
import { isRow, type CellNote } from '../../data/row.js';
import type { Locale } from '../../i18n/register.js';
import { lineChart } from '../../i18n/texts.js';
import {
  columnFormat,
  valuePrinter,
  type ColumnFormat,
  type Print,
} from '../../i18n/value-format.js';
import { isTight } from '../../scene/axis.js';
import { positionWords } from '../../scene/positions.js';
import { isBand, referenceValues, type Reference } from '../../scene/references.js';
import type { LineData } from './line-chart.data.js';
import type { Line } from './line-chart.lines.js';
import type { LineChartOptions } from './line-chart.options.js';
import type { LineSettings } from './line-chart.settings.js';

/** All that a line chart says about single points, in one language. */
export interface LineWords {
  /** Whether lines are told apart by name at all. */
  areNamed: boolean;
  nameOf: (line: Line) => string;
  /** Where a point stands, in a sentence ("Quý III/2026") or a cell ("Q.III/2026"). */
  positionOf: (line: Line, index: number, form: 'sentence' | 'short') => string;
  /** Where something stands that is no row, written like the x field. */
  placeWords: (found: unknown, form: 'sentence' | 'short') => string;
  /** The author's own text for the position: the key of a point. */
  keyOf: (line: Line, index: number) => string;
  /** What the x column is sorted and saved by: the number itself, else the author's text. */
  cellValueOf: (line: Line, index: number) => string | number;
  /** The head of the x column. */
  positionLabel: string;
  /** The value of a point with unit and qualifier, or why there is none. */
  valueOf: (line: Line, index: number) => string;
  /** What the cell of a point said beside its value. */
  noteOf: (line: Line, index: number) => CellNote | undefined;
  /** A word before a value: "hơn 56.000". */
  qualified: (printed: string, note: CellNote | undefined) => string;
  /** Prints single values, each scaled by its own size. */
  print: Print;
  /** Prints a value in picture and table, where the unit is told once unless it is one like %. */
  printBeside: Print;
  share: Print;
  forecastNote: string;
  /** Prints values in the one unit of the chart. */
  column: ColumnFormat;
  referenceLabel: (reference: Reference) => string;
  /** "95%", "từ 18 đến 22 điểm". */
  referenceValue: (reference: Reference) => string;
  /** The same in the picture, where the axis tells the unit. */
  referenceBeside: (reference: Reference) => string;
  /** "Trực tuyến, Quý III/2026: 9.120 hồ sơ" */
  pointLabel: (line: Line, index: number) => string;
}

type PositionWords = Pick<
  LineWords,
  'positionOf' | 'placeWords' | 'keyOf' | 'cellValueOf' | 'positionLabel'
>;
type ValueWords = Pick<
  LineWords,
  'valueOf' | 'noteOf' | 'qualified' | 'print' | 'printBeside' | 'share' | 'column'
>;
type ReferenceWords = Pick<LineWords, 'referenceLabel' | 'referenceValue' | 'referenceBeside'>;

export function lineWords(
  data: LineData,
  options: LineChartOptions,
  settings: LineSettings,
  locale: Locale,
): LineWords {
  const { numbers } = locale.messages;
  const texts = locale.texts(lineChart);
  const areNamed = data.fields.series !== null || data.lines.length > 1;
  const nameOf = (line: Line) => {
    const { labels = {}, label } = options;
    if (Object.hasOwn(labels, line.key)) return labels[line.key] ?? line.key;
    return (areNamed ? line.key : (label ?? line.key)) || numbers.noData;
  };
  const positions = positionWordsOf(data, options, locale);
  const values = valueWordsOf(data, options, settings, locale);
  const pointLabel = (line: Line, index: number) => {
    const at = positions.positionOf(line, index, 'sentence');
    const value = values.valueOf(line, index);
    const told = areNamed ? texts.point(nameOf(line), at, value) : texts.pointAlone(at, value);
    return line.xs[index]! >= settings.forecastFrom ? `${told} (${texts.forecastNote})` : told;
  };
  const { forecastNote } = texts;
  return {
    areNamed,
    nameOf,
    pointLabel,
    forecastNote,
    ...positions,
    ...values,
    ...referenceWords(values, locale),
  };
}

function positionWordsOf(
  data: LineData,
  { xLabel }: LineChartOptions,
  locale: Locale,
): PositionWords {
  const { positions, fields } = data;
  const { kind } = positions;
  const found = (line: Line, index: number) => {
    const row = data.rows[line.rows[index] ?? -1];
    return isRow(row) ? data.positionOf(row) : undefined;
  };
  const placeWords: LineWords['placeWords'] = (at, form) =>
    positionWords(positions, at, form, locale);
  const keyOf = (line: Line, index: number) => nameText(found(line, index));
  return {
    placeWords,
    positionOf: (line, index, form) => placeWords(found(line, index), form),
    keyOf,
    cellValueOf: (line, index) => (kind === 'number' ? line.xs[index]! : keyOf(line, index)),
    positionLabel: xLabel ?? (kind === 'time' ? locale.messages.words.period : fieldName(fields.x)),
  };
}

function valueWordsOf(
  data: LineData,
  options: LineChartOptions,
  { references }: LineSettings,
  { format, messages }: Locale,
): ValueWords {
  const { words, numbers } = messages;
  const noteOf = notesBy(data, options);
  const print = valuePrinter(format, options);
  const extremes = data.lines.flatMap(({ low, high }) => (low <= high ? [low, high] : []));
  const column = columnFormat(format, [...extremes, ...referenceValues(references)], options);
  const qualified: LineWords['qualified'] = (printed, note) =>
    note?.qualifier ? `${numbers.qualifiers[note.qualifier]} ${printed}` : printed;
  return {
    noteOf,
    qualified,
    print,
    column,
    printBeside: isTight(column) ? column.full : column.bare,
    share: (percent) => format.number(percent, { unit: '%', decimals: 1 }),
    valueOf(line, index) {
      const [value, note] = [line.ys[index]!, noteOf(line, index)];
      if (!Number.isNaN(value)) return qualified(print(value), note);
      return note?.flag ? words.flags[note.flag] : words.noData;
    },
  };
}

/** What cells said, by row and field of a point. */
function notesBy(data: LineData, { notes = [] }: LineChartOptions): LineWords['noteOf'] {
  if (notes.length === 0) return () => undefined;
  const known = new Map(notes.map((note) => [`${note.row} ${note.field}`, note]));
  const [first] = data.fields.ys;
  return (line, index) => {
    const field = data.fields.series && first !== undefined ? fieldName(first) : line.key;
    return known.get(`${(line.rows[index] ?? -1) + 1} ${field}`);
  };
}

function referenceWords(
  { print, printBeside, column }: ValueWords,
  { format, messages }: Locale,
): ReferenceWords {
  const shift = (value: number | undefined) =>
    value === undefined ? undefined : value * 10 ** column.power;
  return {
    referenceLabel: ({ label }) => label || messages.words.target,
    referenceValue: (reference) =>
      isBand(reference)
        ? format.range(shift(reference.from), shift(reference.to), { unit: column.unit })
        : print(reference.value),
    referenceBeside: (reference) =>
      isBand(reference)
        ? format.range(
            shift(reference.from),
            shift(reference.to),
            isTight(column) ? { unit: column.unit } : {},
          )
        : printBeside(reference.value),
  };
}
