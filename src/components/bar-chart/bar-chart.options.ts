import type { Field } from '../../data/field.js';
import type { SeriesFields } from '../../data/series-fields.js';
import type { ValueFormat } from '../../i18n/value-format.js';
import type { SeriesOptions } from '../../scene/legend.js';
import type { FacetOptions } from '../../scene/facets.js';
import type { PositionKind } from '../../scene/positions.js';

/** How the series of one category stand together. */
export type BarMode = 'grouped' | 'stacked' | 'percent' | 'diverging';
export type BarOrientation = 'auto' | 'vertical' | 'horizontal';
export type BarSort = 'none' | 'value' | 'name';
export type BarOrder = 'ascending' | 'descending';

/** What a bar chart is drawn from beside its rows. */
export interface BarChartOptions extends SeriesFields, SeriesOptions, ValueFormat, FacetOptions {
  /** What the x field holds. Default: found out from the rows. */
  xType?: PositionKind | undefined;
  /** Head of the column of categories. Default: the word for period, or the name of the field. */
  xLabel?: string | undefined;
  /** What is measured, for the sentence and the table. Default: the name of the value field. */
  label?: string | undefined;
  /** Words for series and categories by their key. Default: the key. */
  labels?: Readonly<Record<string, string>> | undefined;
  /** `auto` lets bars lie where the names of standing ones have no room. Default `auto`. */
  orientation?: BarOrientation | undefined;
  /**
   * Series of a category side by side (`grouped`), as parts of their total (`stacked`), as shares of it (`percent`), or
   * as parts to both sides of zero (`diverging`). Default `grouped`.
   */
  mode?: BarMode | undefined;
  /** Keys of series that `diverging` draws to the other side of zero although their values are positive. */
  opposite?: readonly string[] | undefined;
  /** A value to reach: one for all bars, or the field that holds that of each. */
  target?: Field | number | null | undefined;
  /** Words for the target. Default: the word for target. */
  targetLabel?: string | undefined;
  /** Order of the categories. Default `none`: names as they come, periods and numbers ascending. */
  sort?: BarSort | undefined;
  /** Direction of `sort`. Default: values descending, names ascending. */
  order?: BarOrder | undefined;
  /** Key of the category or series that matters; the others become context. */
  highlight?: string | null | undefined;
  /** Values that the scale covers at least, beside 0 and the bars: charts side by side share one scale. */
  domain?: readonly [number, number] | undefined;
  /** Lying bars take the height that their rows need, more or less than the frame's. */
  fitsRows?: boolean | undefined;
}
