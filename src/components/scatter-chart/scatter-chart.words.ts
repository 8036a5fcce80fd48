import { fieldName, type Field } from '../../data/field.js';
import type { Locale } from '../../i18n/register.js';
import { scatterChart } from '../../i18n/texts.js';
import { columnFormat, type ColumnFormat, type ValueFormat } from '../../i18n/value-format.js';
import { isTight } from '../../scene/axis.js';
import { extremesOf, type ScatterData } from './scatter-chart.data.js';
import type { MeasureOptions, ScatterChartOptions, TrendMethod } from './scatter-chart.options.js';

/** How one measure is told. */
export interface MeasureWords {
  label: string;
  /** "Dân số (người)": the unit once, unless it is one like % that stands at the numbers. */
  title: string;
  format: ValueFormat;
  column: ColumnFormat;
}

/** All that a scatter chart calls things by, in one language. */
export interface ScatterWords {
  x: MeasureWords;
  y: MeasureWords;
  size: MeasureWords | null;
  categoryLabel: string;
  /** The category in words; the words for no data where a row has none. */
  categoryOf: (key: string | null) => string;
  /** What a point is called: its name, else the number of its row. */
  pointName: (row: number) => string;
  /** "An Khê: Dân số 12.000 người, Tỷ lệ 58,5%" */
  pointLabel: (row: number) => string;
  /** "Xu hướng (bình phương nhỏ nhất)" */
  trendName: (method: TrendMethod) => string;
  /** "Bình quân: 62%", at a line across the plot. */
  lineLabel: (axis: 'x' | 'y') => string;
  /** Whether the four parts of the plot have names. */
  areParted: boolean;
  /** Which of the four parts a point lies in; '' where there are none. */
  quadrantOf: (x: number, y: number) => string;
}

export function scatterWords(
  data: ScatterData,
  options: ScatterChartOptions,
  locale: Locale,
): ScatterWords {
  const texts = locale.texts(scatterChart);
  const { fields, points, nameOf, xs, ys, sizes } = data;
  const { measures = {}, colorLabel } = options;
  const measureOf = (field: Field, column: Float64Array, given: MeasureOptions = {}) =>
    measureWords(fieldName(field), extremesOf(column, points) ?? [], given, locale);
  const x = measureOf(fields.x, xs, measures.x);
  const y = measureOf(fields.y, ys, measures.y);
  const size = sizes && fields.size ? measureOf(fields.size, sizes, measures.size) : null;
  const { noData } = locale.messages.words;
  const pointName = (row: number) => nameOf(row) || texts.row(locale.format.number(row + 1));
  return {
    ...{ x, y, size, pointName },
    categoryLabel: colorLabel || (fields.color ? fieldName(fields.color) : ''),
    categoryOf: (key) => key || noData,
    pointLabel: (row) => {
      const values = [
        `${x.label} ${x.column.full(xs[row])}`,
        `${y.label} ${y.column.full(ys[row])}`,
      ];
      if (size) values.push(`${size.label} ${printSize(size, sizes?.[row], noData)}`);
      return texts.point(pointName(row), values.join(', '));
    },
    trendName: (method) => texts.trend(texts.methods[method]),
    lineLabel: (axis) => {
      const line = axis === 'x' ? options.xLine : options.yLine;
      const value = (axis === 'x' ? x : y).column.full(line?.value);
      return line?.label ? locale.messages.words.labelled(line.label, value) : value;
    },
    areParted: Boolean(options.xLine && options.yLine && options.quadrants?.length),
    quadrantOf: quadrantNamer(options),
  };
}

/** A size in words; what is not known is told as such. */
export function printSize(
  { column }: MeasureWords,
  value: number | undefined,
  noData: string,
): string {
  return value === undefined || Number.isNaN(value) ? noData : column.full(value);
}

function measureWords(
  name: string,
  extremes: readonly number[],
  { label = name, ...format }: MeasureOptions,
  locale: Locale,
): MeasureWords {
  const column = columnFormat(locale.format, extremes, format);
  const isUnitApart = column.unit !== '' && !isTight(column);
  const title = isUnitApart ? locale.texts(scatterChart).axis(label, column.unit) : label;
  return { label, title, format, column };
}

/** Points on a line belong above it and right of it. */
function quadrantNamer({ xLine, yLine, quadrants = [] }: ScatterChartOptions) {
  if (!xLine || !yLine) return () => '';
  return (x: number, y: number) => {
    if (Number.isNaN(x) || Number.isNaN(y)) return '';
    const place = (y >= yLine.value ? 0 : 2) + (x >= xLine.value ? 1 : 0);
    return quadrants[place] ?? '';
  };
}
