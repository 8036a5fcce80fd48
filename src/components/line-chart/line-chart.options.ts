import type { SeriesFields } from '../../data/series-fields.js';
import type { ValueFormat } from '../../i18n/value-format.js';
import type { PositionKind } from '../../scene/positions.js';
import type { SeriesOptions } from '../../scene/legend.js';

/** A horizontal line at a value that the lines are compared with. */
export interface Reference {
  value: number;
  /** Default: the word for target. */
  label?: string | undefined;
}

/** What a line chart is drawn from beside its rows. */
export interface LineChartOptions extends SeriesFields, ValueFormat, SeriesOptions {
  /** What the x field holds. Default: found out from the rows. */
  xType?: PositionKind | undefined;
  /** Head of the x column. Default: the word for period, or the name of the field. */
  xLabel?: string | undefined;
  /** What is measured, for the sentence and the table. Default: the name of the value field. */
  label?: string | undefined;
  /** Words for lines by their key. Default: the key. */
  labels?: Readonly<Record<string, string>> | undefined;
  /** Where data is missing the line breaks, or goes on dashed (`bridge`). Default `break`. */
  gaps?: 'break' | 'bridge' | undefined;
  /** The value axis includes 0. */
  zero?: boolean | undefined;
  /** A value to reach, drawn as a line across. */
  target?: number | null | undefined;
  targetLabel?: string | undefined;
  /** More such lines. */
  references?: readonly Reference[] | undefined;
  /** Key of the line that matters; the others become context. */
  highlight?: string | null | undefined;
}
