import { chrome, lineChart, trend } from '../../i18n/texts.js';
import type { Locale } from '../../i18n/register.js';
import {
  columnFormat,
  valuePrinter,
  type ColumnFormat,
  type Print,
} from '../../i18n/value-format.js';
import { fieldName } from '../../data/field.js';
import { nameText } from '../../data/name.js';
import { isRow } from '../../data/row.js';
import { isTight } from '../../scene/axis.js';
import { positionWords } from '../../scene/positions.js';
import { describeTrend, type Trend } from '../../scene/describe.js';
import type { LineData } from './line-chart.data.js';
import type { Line } from './line-chart.lines.js';
import type { LineChartOptions, Reference } from './line-chart.options.js';

/** All that a line chart says about its data, in one language. */
export interface LineWords {
  /** Whether lines are told apart by name at all. */
  areNamed: boolean;
  nameOf: (line: Line) => string;
  /** Where a point stands, in a sentence ("Quý III/2026") or a cell ("Q.III/2026"). */
  positionOf: (line: Line, index: number, form: 'sentence' | 'short') => string;
  /** The author's own text for the position: the key of a point. */
  keyOf: (line: Line, index: number) => string;
  /** What the x column is sorted and saved by: the number itself, else the author's text. */
  cellValueOf: (line: Line, index: number) => string | number;
  /** The head of the x column. */
  positionLabel: string;
  /** Prints single values, each scaled by its own size. */
  print: Print;
  /** Prints a value in the picture, where the axis tells the unit unless it is one like %. */
  printBeside: Print;
  /** Prints values in the one unit of the chart. */
  column: ColumnFormat;
  referenceLabel: (reference: Reference) => string;
  /** "Trực tuyến, Quý III/2026: 9.120 hồ sơ" */
  pointLabel: (line: Line, index: number) => string;
  describe: (lines: readonly Line[], main: Line | undefined) => string;
}

/** Lines that are told one by one; of more only the main one is. */
const toldLines = 2;

export function lineWords(data: LineData, options: LineChartOptions, locale: Locale): LineWords {
  const { format, messages } = locale;
  const texts = locale.texts(lineChart);
  const { kind } = data.positions;
  const areNamed = data.fields.series !== null || data.lines.length > 1;
  const found = (line: Line, index: number) => {
    const row = data.rows[line.rows[index] ?? -1];
    return isRow(row) ? data.positionOf(row) : undefined;
  };
  const nameOf = (line: Line) => {
    const { labels = {}, label } = options;
    if (Object.hasOwn(labels, line.key)) return labels[line.key] ?? line.key;
    return (areNamed ? line.key : (label ?? line.key)) || messages.numbers.noData;
  };
  const positionOf: LineWords['positionOf'] = (line, index, form) =>
    positionWords(data.positions, found(line, index), form, locale);
  const print = valuePrinter(format, options);
  const column = columnFormat(format, extremesOf(data.lines), options);
  const pointLabel = (line: Line, index: number) => {
    const [at, value] = [positionOf(line, index, 'sentence'), print(line.ys[index])];
    return areNamed ? texts.point(nameOf(line), at, value) : texts.pointAlone(at, value);
  };
  return {
    areNamed,
    nameOf,
    positionOf,
    keyOf: (line, index) => nameText(found(line, index)),
    cellValueOf: (line, index) =>
      kind === 'number' ? line.xs[index]! : nameText(found(line, index)),
    positionLabel:
      options.xLabel ?? (kind === 'time' ? messages.words.period : fieldName(data.fields.x)),
    print,
    printBeside: isTight(column) ? column.full : column.bare,
    column,
    referenceLabel: ({ label }) => label || messages.words.target,
    pointLabel,
    describe: describer({ data, nameOf, positionOf, column, locale }),
  };
}

type DescriberParts = Pick<LineWords, 'nameOf' | 'positionOf' | 'column'> & {
  data: LineData;
  locale: Locale;
};

function describer({
  data,
  nameOf,
  positionOf,
  column,
  locale,
}: DescriberParts): LineWords['describe'] {
  const texts = locale.texts(trend);
  const chart = locale.texts(lineChart);
  const spanOf = (line: Line) => (first: number, last: number) => {
    const { unit } = data.positions;
    const form = unit === 'year' || unit === 'day' ? 'short' : 'sentence'; // not "ngày 01/06/2025–ngày 30/07/2025"
    return texts.span(positionOf(line, first, form), positionOf(line, last, form));
  };
  const trendOf = (line: Line): Trend => {
    const at = (index: number) => positionOf(line, index, 'sentence');
    return { name: nameOf(line), values: line.ys, at, span: spanOf(line) };
  };
  const tell = (line: Line) => describeTrend(trendOf(line), column, texts);
  return (lines, main) => {
    const filled = lines.filter(({ low, high }) => low <= high);
    const [first] = filled;
    const isHidden = lines.length === 0 && data.lines.length > 0;
    if (!first) return isHidden ? locale.texts(chrome).allHidden : texts.sentence([chart.empty]);
    if (lines.length <= toldLines) return lines.map(tell).join(' ');
    const longest = filled.reduce((a, b) => (b.xs.length > a.xs.length ? b : a));
    const span = spanOf(longest)(0, longest.xs.length - 1);
    const count = texts.sentence([chart.seriesCount(lines.length, span)]);
    return `${count} ${tell(main && filled.includes(main) ? main : first)}`;
  };
}

function extremesOf(lines: readonly Line[]): number[] {
  return lines.flatMap(({ low, high }) => (low <= high ? [low, high] : []));
}
