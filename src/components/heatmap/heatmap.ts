import type { CSSResultGroup } from 'lit';
import { property } from 'lit/decorators.js';
import { ChartElement } from '../../base/chart-element.js';
import { keysConverter, numbersConverter } from '../../base/converters.js';
import type { Field } from '../../data/field.js';
import type { ReadOptions, Row } from '../../data/row.js';
import { heatmap } from '../../i18n/texts.js';
import { refuseBlank } from '../../scene/blank.js';
import type { Scene } from '../../scene/scene.js';
import { chooseFields, numericFields } from './heatmap.fields.js';
import { layoutHeatmap, layoutHeatmapToFit } from './heatmap.layout.js';
import type { HeatmapOptions } from './heatmap.options.js';
import { heatmapStyles } from './heatmap.styles.js';

/**
 * Values by line and column, or by the days of years.
 *
 * @summary A matrix (weekday × hour, neighbourhood × month) or calendar whose cells are coloured by classes.
 * @status experimental
 * @since 0.1.0
 * @tag ward-heatmap
 *
 * @slot heading - Heading, instead of the attribute.
 * @slot subheading - Line under the heading, instead of the attribute.
 * @slot footer - More for the footer.
 * @slot empty - What to say when there are no rows.
 * @slot error - What to say when the data cannot be had.
 *
 * @fires {WardSelectEvent} ward-select - A person chose a cell.
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
export class WardHeatmap extends ChartElement {
  static override styles: CSSResultGroup = [ChartElement.styles, heatmapStyles];

  /** Field of the column, or of the day in a calendar; as a property also a function of the row. Default: the first field. */
  @property() x: Field | undefined = undefined;
  /** Field of the line. Default: the second field. */
  @property() y: Field | undefined = undefined;
  /** Field of the value. Default: `value`, or else the first other field that holds numbers. */
  @property() value: Field | undefined = undefined;
  /** Field with what a cell is called in events, selection and links. Default: line and column, or the date. */
  @property() key: Field | undefined = undefined;
  /** Field that says why there is no value: `suppressed`, `not-applicable`. Default `flag`. */
  @property() flag: Field | undefined = undefined;
  /** The days of whole years: a column a week, a line a day of the week. */
  @property({ type: Boolean }) calendar = false;
  /** `natural` (days of the week, numbers and periods in their order) or `data` (as the rows come). Default `natural`. */
  @property() order: 'natural' | 'data' = 'natural';
  /** Columns that come first, in this order; as an attribute, separated by commas. */
  @property({ converter: keysConverter, attribute: 'x-order' }) xOrder: readonly string[] = [];
  /** Lines that come first, in this order; as an attribute, separated by commas. */
  @property({ converter: keysConverter, attribute: 'y-order' }) yOrder: readonly string[] = [];
  /** Classes: `quantile`, `equal`, `jenks` or `threshold` (by `breaks`). Default `quantile`. */
  @property() classes: HeatmapOptions['classes'] = undefined;
  /** Number of classes. Default 5. */
  @property({ type: Number, attribute: 'class-count' }) classCount: number | undefined = undefined;
  /** Lower bounds of all classes but the first, separated by commas. */
  @property({ converter: numbersConverter }) breaks: readonly number[] | undefined = undefined;
  /** `sequential` or `diverging`. Default: by the classes. */
  @property() palette: 'sequential' | 'diverging' | undefined = undefined;
  /** Value at which a diverging palette turns. */
  @property({ type: Number, attribute: 'diverging-at' }) divergingAt: number | undefined =
    undefined;
  /** Whether values are written in the cells where all fit: `auto` or `none`. */
  @property() labels: 'auto' | 'none' = 'auto';
  /** What is measured, for the sentence and the tooltip. Default: the name of the value field. */
  @property() label = '';
  /** Decimals of the values. Default: as many as they have, at most 3. */
  @property({ type: Number }) decimals: number | undefined = undefined;
  /** Named format of the values: `number`, `percent`, `money`, `compact`. */
  @property() format: string | undefined = undefined;
  /** Height of the picture in CSS pixels; 0 = as high as the lines need. */
  @property({ type: Number }) override height = 0;

  protected override get kindName(): string {
    return this.locale.texts(heatmap).kind;
  }

  protected override get fieldKinds(): Pick<ReadOptions, 'numeric'> {
    return { numeric: numericFields(this) };
  }

  protected override layout(rows: readonly Row[]): Scene | null {
    const { frame, locale } = this;
    if (!frame) return null;
    const options = this.#options(rows);
    const scene =
      this.height > 0
        ? layoutHeatmap(rows, options, frame, locale)
        : layoutHeatmapToFit(rows, options, frame.width, locale);
    refuseBlank(scene);
    return scene;
  }

  #options(rows: readonly Row[]): HeatmapOptions {
    const { x, y, value, key, flag, calendar, order, xOrder, yOrder, labels } = this;
    const { classes, classCount, breaks, palette, divergingAt, decimals, format } = this;
    return {
      ...{ x, y, value, key, flag, calendar, order, xOrder, yOrder, labels },
      ...{ classes, classCount, breaks, palette, divergingAt, decimals, format },
      unit: this.unitOf([chooseFields(rows, this).value]),
      label: this.label || undefined,
    };
  }
}
