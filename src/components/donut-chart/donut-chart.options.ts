import type { PartFields } from '../../data/part-fields.js';
import type { ValueFormat } from '../../i18n/value-format.js';
import type { SeriesOptions } from '../../scene/legend.js';

/** What a donut chart is drawn from beside its rows. */
export interface DonutChartOptions extends PartFields, ValueFormat, SeriesOptions {
  /** What is measured: head of the value column. Default: the name of the value field. */
  valueLabel?: string | undefined;
  /** Largest part first (`value`), or in the author's order (`none`). Default `value`. */
  sort?: 'value' | 'none' | undefined;
  /** The most parts that are drawn, at least 2, the gathered rest among them. Default 8: as many as there are colours. */
  maxParts?: number | undefined;
  /** Parts below this share of the whole (0–1) are gathered. Default 0. */
  otherBelow?: number | undefined;
  /** Name of the gathered parts. Default: the word for "other". */
  otherLabel?: string | undefined;
  /** Half a ring, open below. */
  half?: boolean | undefined;
  /** Figure or words in the middle. Default: the highlighted part, else the total. */
  centre?: string | undefined;
  /** Words under the middle figure. */
  centreLabel?: string | undefined;
  /** Key of the part that matters: it stands in the middle, and the others become context. */
  highlight?: string | null | undefined;
}
