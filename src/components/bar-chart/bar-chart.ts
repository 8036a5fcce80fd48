import { property } from 'lit/decorators.js';
import { fieldOrNumberConverter, keysConverter } from '../../base/converters.js';
import { SeriesChartElement } from '../../base/series-chart-element.js';
import type { Field } from '../../data/field.js';
import type { Row } from '../../data/row.js';
import { chooseFields } from '../../data/series-fields.js';
import { barChart } from '../../i18n/texts.js';
import { refuseBlank } from '../../scene/blank.js';
import type { Scene } from '../../scene/scene.js';
import { layoutBarChart } from './bar-chart.layout.js';
import type {
  BarChartOptions,
  BarMode,
  BarOrder,
  BarOrientation,
  BarSort,
} from './bar-chart.options.js';

/**
 * Values by category or period, as bars from zero.
 *
 * @summary Bars that stand or lie, side by side, stacked, as shares or to both sides of zero, with targets and values.
 * @status experimental
 * @since 0.1.0
 * @tag ward-bar-chart
 *
 * @slot heading - Heading, instead of the attribute.
 * @slot subheading - Line under the heading, instead of the attribute.
 * @slot footer - More for the footer.
 * @slot empty - What to say when there are no rows.
 * @slot error - What to say when the data cannot be had.
 *
 * @fires {WardSelectEvent} ward-select - A person chose a bar.
 * @fires {WardToggleEvent} ward-toggle - A person hid or showed a series.
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
export class WardBarChart extends SeriesChartElement {
  /** Field of the categories: names, periods or numbers; as a property also a function of the row. Default: the first field. */
  @property() x: Field | undefined = undefined;
  /** Fields of the values, separated by commas, a series each; as a property also functions. Default: the other numbers. */
  @property({ converter: keysConverter }) y: Field | readonly Field[] | undefined = undefined;
  /** Field that names the series of a row, where there is one value field. */
  @property() series: Field | undefined = undefined;
  /** Field that names the panel of a row: a small chart for each name, one colour a series in all of them. */
  @property() facet: Field | undefined = undefined;
  /** `shared`: all panels have the same axes; `free`: each has its own. Default `shared`. */
  @property({ attribute: 'facet-scales' }) facetScales: 'shared' | 'free' = 'shared';
  /** Head of the column of categories. Default: "Kỳ" for periods, or the name of the field. */
  @property({ attribute: 'x-label' }) xLabel = '';
  /** What is measured, for the sentence and the table. Default: the name of the value field. */
  @property() label = '';
  /** Decimals of the values. Default: as many as they have, at most 3. */
  @property({ type: Number }) decimals: number | undefined = undefined;
  /** Named format of the values: `number`, `percent`, `money`, `compact`. */
  @property() format: string | undefined = undefined;
  /** Bars stand (`vertical`), lie (`horizontal`), or lie where the names of standing ones have no room (`auto`). Default `auto`. */
  @property() orientation: BarOrientation = 'auto';
  /** Bars lie: the same as `orientation="horizontal"`. */
  @property({ type: Boolean }) horizontal = false;
  /** Series of a category side by side (`grouped`), `stacked`, as shares (`percent`), or to both sides of zero (`diverging`). Default `grouped`. */
  @property() mode: BarMode = 'grouped';
  /** Keys of series that `mode="diverging"` draws to the other side of zero; as an attribute, separated by commas. */
  @property({ converter: keysConverter }) opposite: readonly string[] = [];
  /** A value to reach: a number for all bars, or the field that holds that of each; as a property also a function. */
  @property({ converter: fieldOrNumberConverter }) target: Field | number | null = null;
  /** Words for the target. Default: "Mục tiêu". */
  @property({ attribute: 'target-label' }) targetLabel = '';
  /** Order of the categories: `none`, by `value` or by `name`. Default `none`. */
  @property() sort: BarSort = 'none';
  /** Direction of `sort`: `ascending` or `descending`. Default: values descending, names ascending. */
  @property() order: BarOrder | undefined = undefined;
  /** Key of the category or series that matters; the others become context. */
  @property() highlight: string | null = null;
  /** Values that the scale covers at least, for charts side by side; as an attribute, JSON: `[0, 100]`. */
  @property({ type: Array }) domain: readonly [number, number] | undefined = undefined;
  /** Height of the picture in CSS pixels. Default: 280, of lying bars what their rows need. */
  override height = 0;

  protected override get kindName(): string {
    return this.locale.texts(barChart).kind;
  }

  protected override get fieldKinds(): { numeric: readonly string[] } {
    const fields = [this.y, this.target].flat();
    return { numeric: fields.filter((field) => typeof field === 'string') };
  }

  protected override layout(rows: readonly Row[]): Scene | null {
    const { frame } = this;
    if (!frame) return null;
    const scene = layoutBarChart(rows, this.#options(rows), frame, this.locale);
    if (this.hiddenSeries.length === 0) refuseBlank(scene);
    return scene;
  }

  #options(rows: readonly Row[]): BarChartOptions {
    const { x, y, series, label, decimals, format, mode, opposite } = this;
    const { target, targetLabel, sort, order, highlight, domain, facet, facetScales } = this;
    return {
      ...{ x, y, series, decimals, format, mode, opposite, target, sort, order, highlight, domain },
      ...{ facet, facetScales },
      ...this.seriesOptions,
      orientation: this.horizontal ? 'horizontal' : this.orientation,
      fitsRows: !(this.height > 0),
      unit: this.unitOf(chooseFields(rows, this).ys),
      xLabel: this.xLabel || undefined,
      label: label || undefined,
      targetLabel: targetLabel || undefined,
    };
  }
}
