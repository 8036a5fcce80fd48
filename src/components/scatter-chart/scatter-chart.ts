import { property } from 'lit/decorators.js';
import { keysConverter } from '../../base/converters.js';
import { SeriesChartElement } from '../../base/series-chart-element.js';
import type { Field } from '../../data/field.js';
import type { Row } from '../../data/row.js';
import { scatterChart } from '../../i18n/texts.js';
import { refuseBlank } from '../../scene/blank.js';
import type { Scene } from '../../scene/scene.js';
import { chooseFields } from './scatter-chart.fields.js';
import { layoutScatterChart } from './scatter-chart.layout.js';
import type { DividingLine, ScatterChartOptions, TrendMethod } from './scatter-chart.options.js';

/**
 * Two measures of many units: what goes with what, and who stands apart.
 *
 * @summary Points of two measures, with size, category, named points, dividing lines and a trend line.
 * @status experimental
 * @since 0.2.0
 * @tag ward-scatter-chart
 *
 * @slot heading - Heading, instead of the attribute.
 * @slot subheading - Line under the heading, instead of the attribute.
 * @slot footer - More for the footer.
 * @slot empty - What to say when there are no rows.
 * @slot error - What to say when the data cannot be had.
 *
 * @fires {WardSelectEvent} ward-select - A person chose a point.
 * @fires {WardToggleEvent} ward-toggle - A person hid a category or showed it again.
 * @fires {WardLoadEvent} ward-load - Data arrived and is drawn.
 * @fires {WardErrorEvent} ward-error - Something of the data could not be used.
 * @fires {WardRetryEvent} ward-retry - A person asked to try again.
 *
 * @csspart base - The sheet.
 * @csspart heading - The heading.
 * @csspart plot - The picture.
 * @csspart legend - The legend.
 * @csspart tooltip - The tooltip.
 * @csspart table - The data table.
 * @csspart footer - Source, date and tools.
 */
export class WardScatterChart extends SeriesChartElement {
  /** Field of the measure that lies across; as a property also a function of the row. Default: the first numbers. */
  @property() x: Field | undefined = undefined;
  /** Field of the measure that stands up. Default: the second field that holds numbers. */
  @property() y: Field | undefined = undefined;
  /** Field of the measure that areas of dots are in proportion to. */
  @property() size: Field | undefined = undefined;
  /** Field of the category that colour and shape of a dot tell. */
  @property() color: Field | undefined = undefined;
  /** Field of the name of a point. Default: the first field that holds text. */
  @property() label: Field | undefined = undefined;
  /** Field that a point is selected by. Default: its name. */
  @property() key: Field | undefined = undefined;
  /** Name of the measure across. Default: the name of its field. */
  @property({ attribute: 'x-label' }) xLabel = '';
  /** Name of the measure up. Default: the name of its field. */
  @property({ attribute: 'y-label' }) yLabel = '';
  /** Name of the measure of areas. Default: the name of its field. */
  @property({ attribute: 'size-label' }) sizeLabel = '';
  /** Name of the categories. Default: the name of their field. */
  @property({ attribute: 'color-label' }) colorLabel = '';
  /** Unit of the measure across. Default: the one that its cells carry. */
  @property({ attribute: 'x-unit' }) xUnit = '';
  /** Unit of the measure up. Default: `unit`, or the one that its cells carry. */
  @property({ attribute: 'y-unit' }) yUnit = '';
  /** Unit of the measure of areas. */
  @property({ attribute: 'size-unit' }) sizeUnit = '';
  /** Named format of the measure across: `number`, `percent`, `money`, `compact`. */
  @property({ attribute: 'x-format' }) xFormat: string | undefined = undefined;
  /** Named format of the measure up. */
  @property({ attribute: 'y-format' }) yFormat: string | undefined = undefined;
  /** Named format of the measure of areas. */
  @property({ attribute: 'size-format' }) sizeFormat: string | undefined = undefined;
  /** Keys of the points that are named in the picture, separated by commas. Default: all of few, the outermost of many. */
  @property({ converter: keysConverter }) labelled: readonly string[] | undefined = undefined;
  /** An upright line at this value of x. */
  @property({ attribute: 'x-line', type: Number }) xLine: number | null = null;
  /** Words on the upright line. */
  @property({ attribute: 'x-line-label' }) xLineLabel = '';
  /** A level line at this value of y. */
  @property({ attribute: 'y-line', type: Number }) yLine: number | null = null;
  /** Words on the level line. */
  @property({ attribute: 'y-line-label' }) yLineLabel = '';
  /** Names of the parts between the two lines, separated by commas: top left, top right, bottom left, bottom right. */
  @property({ converter: keysConverter }) quadrants: readonly string[] = [];
  /** A line through the points: `linear` (least squares) or `theil-sen` (median of slopes, which few odd points do not move). */
  @property() trend: TrendMethod | null = null;
  /** The axis of x includes 0. */
  @property({ attribute: 'x-zero', type: Boolean }) xZero = false;
  /** The axis of y includes 0. */
  @property({ attribute: 'y-zero', type: Boolean }) yZero = false;
  /** Key of the point or category that matters; the others become context. */
  @property() highlight: string | null = null;

  protected override get kindName(): string {
    return this.locale.texts(scatterChart).kind;
  }

  protected override get fieldKinds(): { numeric: readonly string[] } {
    const fields = [this.x, this.y, this.size];
    return { numeric: fields.filter((field) => typeof field === 'string') };
  }

  protected override layout(rows: readonly Row[]): Scene | null {
    const { frame } = this;
    if (!frame) return null;
    const scene = layoutScatterChart(rows, this.#options(rows), frame, this.locale);
    refuseBlank(scene);
    return scene;
  }

  #options(rows: readonly Row[]): ScatterChartOptions {
    const { x, y, size, color, label, key, labelled, quadrants, trend, highlight } = this;
    const lineAt = (value: number | null, words: string): DividingLine | null =>
      value === null ? null : { value, label: words };
    return {
      ...{ x, y, size, color, label, key, labelled, quadrants, trend, highlight },
      ...this.seriesOptions,
      measures: this.#measures(rows),
      colorLabel: this.colorLabel,
      xLine: lineAt(this.xLine, this.xLineLabel),
      yLine: lineAt(this.yLine, this.yLineLabel),
      zero: [...(this.xZero ? (['x'] as const) : []), ...(this.yZero ? (['y'] as const) : [])],
    };
  }

  #measures(rows: readonly Row[]): ScatterChartOptions['measures'] {
    const { units = {} } = this.rows.result ?? {};
    const fields = chooseFields(rows, this);
    const inCells = (field: Field | null) => (typeof field === 'string' ? units[field] : undefined);
    const measure = (label: string, unit: string, field: Field | null, format?: string) => {
      return { label: label || undefined, unit: unit || inCells(field), format };
    };
    return {
      x: measure(this.xLabel, this.xUnit, fields.x, this.xFormat),
      y: measure(this.yLabel, this.yUnit || this.unit, fields.y, this.yFormat),
      size: measure(this.sizeLabel, this.sizeUnit, fields.size, this.sizeFormat),
    };
  }
}
