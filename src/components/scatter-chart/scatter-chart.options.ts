import type { Field } from '../../data/field.js';
import type { SeriesOptions } from '../../scene/legend.js';

/** How a line through the points is found: by least squares, or by the median of all slopes (Theil–Sen). */
export type TrendMethod = 'linear' | 'theil-sen';

/** Which fields a scatter chart reads. */
export interface ScatterFields {
  /** The measure that lies across. Default: the first field that holds numbers. */
  x?: Field | undefined;
  /** The measure that stands up. Default: the second such field. */
  y?: Field | undefined;
  /** The measure that areas of dots are in proportion to. */
  size?: Field | undefined;
  /** The category that colour and shape of a dot tell. */
  color?: Field | undefined;
  /** The name of a point. Default: the first field that holds text. */
  label?: Field | undefined;
  /** What a point is selected by. Default: its name. */
  key?: Field | undefined;
}

/** How one measure is called and printed. */
export interface MeasureOptions {
  /** Default: the name of the field. */
  label?: string | undefined;
  unit?: string | undefined;
  format?: string | undefined;
  decimals?: number | undefined;
}

/** A line across the plot that parts the points. */
export interface DividingLine {
  value: number;
  label?: string | undefined;
}

/** What a scatter chart is drawn from beside its rows. */
export interface ScatterChartOptions extends ScatterFields, SeriesOptions {
  /** Words and units of the measures. */
  measures?: Readonly<Partial<Record<'x' | 'y' | 'size', MeasureOptions>>> | undefined;
  /** Head of the column of categories. Default: the name of the field. */
  colorLabel?: string | undefined;
  /** Keys of the points that are named in the picture. Default: all of few points, the outermost of many. */
  labelled?: readonly string[] | undefined;
  /** An upright line at a value of x. */
  xLine?: DividingLine | null | undefined;
  /** A level line at a value of y. */
  yLine?: DividingLine | null | undefined;
  /** Names of the four parts between the lines: top left, top right, bottom left, bottom right. */
  quadrants?: readonly string[] | undefined;
  /** A line through the points. */
  trend?: TrendMethod | null | undefined;
  /** Axes that include 0. Default: none. */
  zero?: readonly ('x' | 'y')[] | undefined;
  /** Key of the point, or of the category, that matters; the others become context. */
  highlight?: string | null | undefined;
}
