import type { Field } from '../../data/field.js';
import type { ValueFormat } from '../../i18n/value-format.js';
import type { BreakMethod } from '../../scale/class-breaks.js';

/** Which fields a heatmap reads. */
export interface HeatmapFields {
  /** Column of a row, or its day in a calendar. Default: the first field. */
  x?: Field | undefined;
  /** Line of a row. Default: the second field. */
  y?: Field | undefined;
  /** The value. Default: the field `value`, or else the first other one that holds numbers. */
  value?: Field | undefined;
  /** What a cell is called in events, selection and links. Default: line and column, or the date. */
  key?: Field | undefined;
  /** Field that says why there is no value: `suppressed`, `not-applicable`. Default `flag`. */
  flag?: Field | undefined;
}

/** How values become colours. */
export interface HeatmapColours {
  /** Default `quantile`, or `threshold` where there are breaks. */
  classes?: BreakMethod | 'threshold' | undefined;
  /** Default 5. */
  classCount?: number | undefined;
  /** Lower bounds of all classes but the first. */
  breaks?: readonly number[] | undefined;
  palette?: 'sequential' | 'diverging' | undefined;
  /** Value at which the meaning turns. */
  divergingAt?: number | undefined;
}

/** In which order columns and lines stand. */
export interface HeatmapOrder {
  /**
   * `natural`: days of the week from Monday, numbers and periods ascending, with those in between that no row has;
   * other names as they come. `data`: all as they come. Default `natural`.
   */
  order?: 'natural' | 'data' | undefined;
  /** Columns that come first, in this order, whether a row has them or not. */
  xOrder?: readonly string[] | undefined;
  /** Lines that come first, likewise. */
  yOrder?: readonly string[] | undefined;
}

/** What a heatmap is drawn from beside its rows. */
export interface HeatmapOptions extends HeatmapFields, HeatmapColours, HeatmapOrder, ValueFormat {
  /** The days of whole years, weeks as columns from Monday on; `y` is not read. */
  calendar?: boolean | undefined;
  /** Whether values are written in the cells where all fit. Default `auto`. */
  labels?: 'auto' | 'none' | undefined;
  /** What is measured, for the sentence and the tooltip. Default: the name of the value field. */
  label?: string | undefined;
}
