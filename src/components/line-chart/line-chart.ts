import { property } from 'lit/decorators.js';
import { jsonConverter, keysConverter, wordConverter } from '../../base/converters.js';
import { SeriesChartElement } from '../../base/series-chart-element.js';
import type { Row } from '../../data/row.js';
import { chooseFields } from '../../data/series-fields.js';
import { lineChart } from '../../i18n/texts.js';
import { refuseBlank } from '../../scene/blank.js';
import type { Scene } from '../../scene/scene.js';
import type { Field } from '../../data/field.js';
import { layoutLineChart } from './line-chart.layout.js';
import type { Annotation, Curve, LineChartOptions, Reference, Span } from './line-chart.layout.js';

/**
 * Series over time, numbers or names.
 *
 * @summary Lines, steps, areas or stacked areas of one or several series, with gaps, references, remarks and direct labels.
 * @status experimental
 * @since 0.1.0
 * @tag ward-line-chart
 *
 * @slot heading - Heading, instead of the attribute.
 * @slot subheading - Line under the heading, instead of the attribute.
 * @slot footer - More for the footer.
 * @slot empty - What to say when there are no rows.
 * @slot error - What to say when the data cannot be had.
 *
 * @fires {WardSelectEvent} ward-select - A person chose a point.
 * @fires {WardToggleEvent} ward-toggle - A person hid a line or showed it again.
 * @fires {WardToggleEvent} ward-toggle - A person hid a line or showed it again.
 * @fires {WardLoadEvent} ward-load - Data arrived and is drawn.
 * @fires {WardErrorEvent} ward-error - Something of the data could not be used.
 * @fires {WardRetryEvent} ward-retry - A person asked to try again.
 *
 * @csspart base - The sheet.
 * @csspart heading - The heading.
 * @csspart plot - The picture.
 * @csspart legend - The legend; its entries are buttons that hide lines.
 * @csspart annotations - What the numbers in the picture mean.
 * @csspart tooltip - The tooltip.
 * @csspart table - The data table.
 * @csspart footer - Source, date and tools.
 */
export class WardLineChart extends SeriesChartElement {
  /** Field of the position: periods, dates, numbers or names; as a property also a function of the row. Default: the first field. */
  @property() x: Field | undefined = undefined;
  /** Fields of the values, separated by commas, a line each; as a property also functions. Default: the other numbers. */
  @property({ converter: keysConverter }) y: Field | readonly Field[] | undefined = undefined;
  /** Field that names the line of a row, where there is one value field. */
  @property() series: Field | undefined = undefined;
  /** Field that names the panel of a row: a small chart for each name, one colour a line in all of them. */
  @property() facet: Field | undefined = undefined;
  /** `shared`: all panels have the same axes; `free`: each has its own. Default `shared`. */
  @property({ attribute: 'facet-scales' }) facetScales: 'shared' | 'free' = 'shared';
  /** What is measured, for the sentence and the table. Default: the name of the value field. */
  @property() label = '';
  /** Head of the x column and title of a number axis. Default: the name of the field. */
  @property({ attribute: 'x-label' }) xLabel = '';
  /** Decimals of the values. Default: as many as they have, at most 3. */
  @property({ type: Number }) decimals: number | undefined = undefined;
  /** Named format of the values: `number`, `percent`, `money`, `compact`. */
  @property() format: string | undefined = undefined;
  /** Where data is missing the line breaks, or goes on dashed (`bridge`). Default `break`. */
  @property() gaps: 'break' | 'bridge' = 'break';
  /** How points are joined: `linear`, or by a step half-way (`step`), at the later point (`step-before`) or the earlier one (`step-after`). Default `linear`. */
  @property() curve: Curve = 'linear';
  /** What lies between a line and zero is filled. */
  @property({ type: Boolean }) area = false;
  /** Lines stand on one another as areas; `percent`: as shares of their sum. */
  @property({ converter: wordConverter }) stack: boolean | 'percent' = false;
  /** `log`: equal ratios are equal distances; values of 0 and below have no place there. Default `linear`. */
  @property() scale: 'linear' | 'log' = 'linear';
  /** The value axis includes 0. */
  @property({ type: Boolean }) zero = false;
  /** A value to reach, drawn as a line across. */
  @property({ type: Number }) target: number | null = null;
  /** Words on the target line. Default: "Mục tiêu". */
  @property({ attribute: 'target-label' }) targetLabel = '';
  /** More lines (`{ value, label }`) and bands (`{ from, to, label }`) to compare with; as an attribute, JSON. */
  @property({ converter: jsonConverter }) references: readonly Reference[] = [];
  /** Stretches (`{ from, to, label }`) and moments (`{ at, label }`) of the axis that explain the data, written like the x field of a row; as an attribute, JSON. */
  @property({ converter: jsonConverter }) spans: readonly Span[] = [];
  /** Numbered remarks on points (`{ position, value, text }`), listed below the picture; as an attribute, JSON. */
  @property({ converter: jsonConverter }) annotations: readonly Annotation[] = [];
  /** The first position that is forecast, e.g. `2026-Q4`: from there lines are dashed and named a forecast. */
  @property({ attribute: 'forecast-from' }) forecastFrom: string | number | null = null;
  /** Key of the line that matters; the others become context. */
  @property() highlight: string | null = null;

  protected override get kindName(): string {
    return this.locale.texts(lineChart).kind;
  }

  protected override get fieldKinds(): { numeric: readonly string[] } {
    const fields = [this.y].flat();
    return { numeric: fields.filter((field) => typeof field === 'string') };
  }

  protected override layout(rows: readonly Row[]): Scene | null {
    const { frame } = this;
    if (!frame) return null;
    const scene = layoutLineChart(rows, this.#options(rows), frame, this.locale);
    if (this.hiddenSeries.length === 0) refuseBlank(scene);
    return scene;
  }

  #options(rows: readonly Row[]): LineChartOptions {
    const { x, y, series, decimals, format, gaps, curve, area, stack, scale, zero } = this;
    const { facet, facetScales } = this;
    const { target, references, spans, annotations, forecastFrom, highlight } = this;
    return {
      ...{ x, y, series, decimals, format, gaps, curve, area, stack, scale, zero },
      ...{ target, references, spans, annotations, forecastFrom, highlight },
      ...{ facet, facetScales },
      ...this.seriesOptions,
      unit: this.unitOf(chooseFields(rows, this).ys),
      label: this.label || undefined,
      xLabel: this.xLabel || undefined,
      targetLabel: this.targetLabel || undefined,
      notes: this.rows.result?.notes,
    };
  }
}
