import { property } from 'lit/decorators.js';
import { SeriesChartElement } from '../../base/series-chart-element.js';
import type { Field } from '../../data/field.js';
import { choosePartFields } from '../../data/part-fields.js';
import type { Row } from '../../data/row.js';
import { donutChart } from '../../i18n/texts.js';
import { refuseBlank } from '../../scene/blank.js';
import type { Scene } from '../../scene/scene.js';
import { layoutDonutChart } from './donut-chart.layout.js';
import type { DonutChartOptions } from './donut-chart.options.js';

/**
 * Parts of a whole, as a ring or half of one.
 *
 * @summary Parts of a whole with direct labels, a figure in the middle, and small parts gathered.
 * @status experimental
 * @since 0.1.0
 * @tag ward-donut-chart
 *
 * @slot heading - Heading, instead of the attribute.
 * @slot subheading - Line under the heading, instead of the attribute.
 * @slot footer - More for the footer.
 * @slot empty - What to say when there are no rows.
 * @slot error - What to say when the data cannot be had.
 *
 * @fires {WardSelectEvent} ward-select - A person chose a part; of gathered parts `datum` is the list of their rows.
 * @fires {WardToggleEvent} ward-toggle - A person hid a part or showed it again.
 * @fires {WardLoadEvent} ward-load - Data arrived and is drawn.
 * @fires {WardErrorEvent} ward-error - Something of the data could not be used.
 * @fires {WardRetryEvent} ward-retry - A person asked to try again.
 *
 * @csspart base - The sheet.
 * @csspart heading - The heading.
 * @csspart plot - The picture.
 * @csspart legend - The legend, where labels do not fit beside the ring; its entries are buttons that hide parts.
 * @csspart tooltip - The tooltip.
 * @csspart table - The data table.
 * @csspart footer - Source, date and tools.
 */
export class WardDonutChart extends SeriesChartElement {
  /** Field that names a part; as a property also a function of the row. Default: `label`, else the first text. */
  @property() label: Field | undefined = undefined;
  /** Field of a part's size, never below 0; as a property also a function. Default: `value`, else the first number. */
  @property() value: Field | undefined = undefined;
  /** What is measured, for the table and the tooltip. Default: the name of the value field. */
  @property({ attribute: 'value-label' }) valueLabel = '';
  /** Decimals of the values. Default: as many as they have, at most 3. */
  @property({ type: Number }) decimals: number | undefined = undefined;
  /** Named format of the values: `number`, `percent`, `money`, `compact`. */
  @property() format: string | undefined = undefined;
  /** Largest part first (`value`), or in the author's order (`none`). Default `value`. */
  @property() sort: 'value' | 'none' = 'value';
  /** The most parts that are drawn, the gathered rest among them. Default 8. */
  @property({ type: Number, attribute: 'max-parts' }) maxParts: number | undefined = undefined;
  /** Parts below this share of the whole (0–1) are gathered. Default 0. */
  @property({ type: Number, attribute: 'other-below' }) otherBelow: number | undefined = undefined;
  /** Name of the gathered parts. Default: the word for "other". */
  @property({ attribute: 'other-label' }) otherLabel = '';
  /** Half a ring, open below. */
  @property({ type: Boolean }) half = false;
  /** Figure or words in the middle. Default: the highlighted part, else the total. */
  @property() centre = '';
  /** Words under the middle figure. */
  @property({ attribute: 'centre-label' }) centreLabel = '';
  /** Key of the part that matters: it stands in the middle, and the others become context. */
  @property() highlight: string | null = null;

  protected override get kindName(): string {
    return this.locale.texts(donutChart).kind;
  }

  protected override get fieldKinds(): { numeric: readonly string[] } {
    return { numeric: typeof this.value === 'string' ? [this.value] : [] };
  }

  protected override layout(rows: readonly Row[]): Scene | null {
    const { frame } = this;
    if (!frame) return null;
    const scene = layoutDonutChart(rows, this.#options(rows), frame, this.locale);
    refuseBlank(scene);
    return scene;
  }

  #options(rows: readonly Row[]): DonutChartOptions {
    const { label, value, valueLabel, decimals, format, sort, maxParts, otherBelow } = this;
    const { otherLabel, half, centre, centreLabel, highlight } = this;
    return {
      ...this.seriesOptions,
      ...{ label, value, valueLabel, decimals, format, sort, maxParts, otherBelow },
      ...{ otherLabel, half, centre, centreLabel, highlight },
      unit: this.unitOf([choosePartFields(rows, this).value]),
    };
  }
}
