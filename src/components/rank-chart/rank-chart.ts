import { property } from 'lit/decorators.js';
import { ChartElement } from '../../base/chart-element.js';
import { jsonConverter } from '../../base/converters.js';
import type { Field } from '../../data/field.js';
import type { ReadOptions, Row } from '../../data/row.js';
import { rankChart } from '../../i18n/texts.js';
import { refuseBlank } from '../../scene/blank.js';
import type { Scene } from '../../scene/scene.js';
import { chooseFields } from './rank-chart.fields.js';
import { layoutRankChart, layoutRankChartToFit } from './rank-chart.layout.js';
import type { RankChartOptions } from './rank-chart.options.js';

/**
 * Who stood where, period by period.
 *
 * @summary Ranks over time, the first on top, with one unit highlighted and named at both ends.
 * @status experimental
 * @since 0.1.0
 * @tag ward-rank-chart
 *
 * @slot heading - Heading, instead of the attribute.
 * @slot subheading - Line under the heading, instead of the attribute.
 * @slot footer - More for the footer.
 * @slot empty - What to say when there are no rows.
 * @slot error - What to say when the data cannot be had.
 *
 * @fires {WardSelectEvent} ward-select - A person chose a unit.
 * @fires {WardLoadEvent} ward-load - Data arrived and is drawn.
 * @fires {WardErrorEvent} ward-error - Something of the data could not be used.
 * @fires {WardRetryEvent} ward-retry - A person asked to try again.
 *
 * @csspart base - The sheet.
 * @csspart heading - The heading.
 * @csspart plot - The picture.
 * @csspart tooltip - The tooltip.
 * @csspart table - The data table.
 * @csspart footer - Source, date and tools.
 */
export class WardRankChart extends ChartElement {
  /** Field of the period; as a property also a function of the row. Default: the first field. */
  @property() x: Field | undefined = undefined;
  /** Field of the unit that is ranked. Default: the second field. */
  @property() series: Field | undefined = undefined;
  /** Field of the rank, a whole number from 1. Default: `rank`; without it ranks follow from the values. */
  @property() rank: Field | undefined = undefined;
  /** Field of what units are ranked by. Default: the first other field that holds numbers. */
  @property() value: Field | undefined = undefined;
  /** Which values come first: `higher` or `lower`. Default `higher`. */
  @property() better: 'higher' | 'lower' = 'higher';
  /** Key of the unit that matters; the others become context. */
  @property() highlight: string | null = null;
  /** Only the first so many ranks are drawn, and the highlighted unit wherever it stands. Default: all. */
  @property({ type: Number, attribute: 'max-ranks' }) maxRanks: number | undefined = undefined;
  /** What is measured, for the tooltip and the table. Default: the name of the value field. */
  @property() label = '';
  /** Words for units by their key; as an attribute, JSON. */
  @property({ converter: jsonConverter }) labels: Readonly<Record<string, string>> = {};
  /** Decimals of the values. Default: as many as they have, at most 3. */
  @property({ type: Number }) decimals: number | undefined = undefined;
  /** Named format of the values: `number`, `percent`, `money`, `compact`. */
  @property() format: string | undefined = undefined;
  /** Height of the picture in CSS pixels; 0 = as high as the ranks need. */
  @property({ type: Number }) override height = 0;

  protected override get kindName(): string {
    return this.locale.texts(rankChart).kind;
  }

  protected override get fieldKinds(): Pick<ReadOptions, 'numeric'> {
    const fields = [this.rank, this.value];
    return { numeric: fields.filter((field) => typeof field === 'string') };
  }

  protected override layout(rows: readonly Row[]): Scene | null {
    const { frame, locale } = this;
    if (!frame) return null;
    const options = this.#options(rows);
    const scene =
      this.height > 0
        ? layoutRankChart(rows, options, frame, locale)
        : layoutRankChartToFit(rows, options, frame.width, locale);
    refuseBlank(scene);
    return scene;
  }

  #options(rows: readonly Row[]): RankChartOptions {
    const { x, series, rank, value, better, highlight, maxRanks, labels, decimals, format } = this;
    return {
      ...{ x, series, rank, value, better, highlight, maxRanks, labels, decimals, format },
      unit: this.unitOf([chooseFields(rows, this).value]),
      label: this.label || undefined,
    };
  }
}
