import type { CellNote } from '../../data/row.js';
import type { SeriesFields } from '../../data/series-fields.js';
import type { ValueFormat } from '../../i18n/value-format.js';
import type { SeriesOptions } from '../../scene/legend.js';
import type { Extent, FacetOptions } from '../../scene/facets.js';
import type { PositionKind, Positions } from '../../scene/positions.js';
import type { Reference } from '../../scene/references.js';
import type { Span } from '../../scene/spans.js';

/** How two points are joined: straight, or by a step half-way, at the later point (`step-before`) or the earlier one (`step-after`). */
export type Curve = 'linear' | 'step' | 'step-before' | 'step-after';

/** A remark on a point of the picture. */
export interface Annotation {
  /** Where it stands, written like the x field of a row: `2025-Q3`, a number or a name. */
  position: string | number;
  /** Default: the value of the line there, else the top of the picture. */
  value?: number | undefined;
  text: string;
}

/** What a line chart is drawn from beside its rows. */
export interface LineChartOptions extends SeriesFields, ValueFormat, SeriesOptions, FacetOptions {
  /** What the x field holds. Default: found out from the rows. */
  xType?: PositionKind | undefined;
  /** Head of the x column and title of a number axis. Default: the word for period, or the name of the field. */
  xLabel?: string | undefined;
  /** What is measured, for the sentence and the table. Default: the name of the value field. */
  label?: string | undefined;
  /** Words for lines by their key. Default: the key. */
  labels?: Readonly<Record<string, string>> | undefined;
  /** Where data is missing the line breaks, or goes on dashed (`bridge`). Default `break`. */
  gaps?: 'break' | 'bridge' | undefined;
  /** How points are joined. Default `linear`. */
  curve?: Curve | undefined;
  /** What lies between a line and zero is filled. */
  area?: boolean | undefined;
  /** Lines stand on one another as areas, negative values below zero; `percent`: as shares of their sum. */
  stack?: boolean | 'percent' | undefined;
  /** On a logarithmic scale (`log`) equal ratios are equal distances; values of 0 and below have no place there. */
  scale?: 'linear' | 'log' | undefined;
  /** The value axis includes 0. */
  zero?: boolean | undefined;
  /** A value to reach, drawn as a line across. */
  target?: number | null | undefined;
  targetLabel?: string | undefined;
  /** More such lines, and bands. */
  references?: readonly Reference[] | undefined;
  /** Stretches and moments of the axis that explain the data: a term, a reform, the day a law came into force. */
  spans?: readonly Span[] | undefined;
  /** Numbered remarks on points. */
  annotations?: readonly Annotation[] | undefined;
  /** The first position that is forecast, written like the x field of a row: from there lines are dashed and named so. */
  forecastFrom?: string | number | null | undefined;
  /** Key of the line that matters; the others become context. */
  highlight?: string | null | undefined;
  /** What cells said beside their values: qualifiers, footnotes, why there is none. */
  notes?: readonly CellNote[] | undefined;
}

/** What the panels of a line chart have in common. */
export interface LinePanel {
  /** Keys of the lines of all panels: each has one colour. */
  readonly series: readonly string[];
  /** What its axes hold at least; null where they are its own. */
  readonly axes: LineAxes | null;
}

/** Axes that several panels have alike. */
export interface LineAxes {
  readonly positions: Positions;
  /** From the first to the last position. */
  readonly span: Extent | null;
  readonly values: Extent | null;
  /** All values are integers. */
  readonly isWhole: boolean;
}
