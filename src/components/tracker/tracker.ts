import { html, nothing, type CSSResultGroup, type PropertyValues, type TemplateResult } from 'lit';
import { property } from 'lit/decorators.js';
import { ChartElement } from '../../base/chart-element.js';
import { jsonConverter } from '../../base/converters.js';
import { JudgingDay } from '../../base/judging-day.js';
import type { AssessOptions } from '../../core/assessment.js';
import type { Indicator } from '../../core/indicator.js';
import type { Field } from '../../data/field.js';
import type { Row } from '../../data/row.js';
import { capitalised } from '../../i18n/capitalised.js';
import { tracker } from '../../i18n/tracker-text.js';
import { renderGlyph, renderStatus } from '../../render/status.js';
import type { PeriodUnit } from '../../scale/period-slots.js';
import type { StatusPeriod } from '../../scene/status-periods.js';
import { standingStyles } from '../../styles/standing.styles.js';
import { layoutTracker, type StatusTally, type TrackerScene } from './tracker.layout.js';
import { trackerStyles } from './tracker.styles.js';

/**
 * Where something stood period by period: a block each, in the colour of its status and with its glyph, the newest last.
 *
 * An indicator is judged at the end of each of its periods, by what was known and what was expected then. Rows may also
 * carry the statuses themselves: `period` and `status`, with a `value` and a `note` where there is one; in Vietnamese
 * `Kỳ`, `Trạng thái`, `Giá trị`, `Ghi chú`. A period without a row or a value is one without data.
 *
 * @summary A strip of periods: on track, at risk, off track.
 * @status experimental
 * @since 0.1.0
 * @tag ward-tracker
 *
 * @slot heading - Heading, instead of the attribute.
 * @slot subheading - Line under the heading, instead of the attribute.
 * @slot footer - More for the footer.
 * @slot empty - What to say when there are no periods.
 * @slot error - What to say when the periods cannot be had.
 *
 * @fires {WardSelectEvent} ward-select - A person chose a period; `key` is the period, `datum` its row or the indicator.
 * @fires {WardLoadEvent} ward-load - Data arrived and is drawn.
 * @fires {WardErrorEvent} ward-error - Something of the data could not be used.
 * @fires {WardRetryEvent} ward-retry - A person asked to try again.
 *
 * @csspart base - The sheet.
 * @csspart heading - The heading.
 * @csspart standing - The newest period with status and value, and how many did well.
 * @csspart plot - The strip.
 * @csspart legend - The statuses that occur, with their numbers.
 * @csspart tooltip - The tooltip.
 * @csspart table - The data table.
 * @csspart footer - Source, date and tools.
 */
export class WardTracker extends ChartElement<TrackerScene> {
  static override styles: CSSResultGroup = [ChartElement.styles, standingStyles, trackerStyles];

  /** Height of the strip with its labels in CSS pixels. */
  @property({ type: Number }) override height = 80;
  /** The indicator; as an attribute, JSON. Wins over `data`. Never changed by the element. */
  @property({ converter: jsonConverter }) indicator: Indicator | null = null;
  /** Id of the indicator to show among the rows. Default: the first. */
  @property() key = '';
  /** Date to judge by, ISO 8601, or `today`: later values do not count. Default: the last day of the newest period. */
  @property({ attribute: 'as-of' }) asOf = '';
  /** Shares of the expected progress at which the words change. Default `{ onTrack: 0.95, atRisk: 0.75, early: 0.05 }`. */
  @property({ attribute: false }) thresholds: AssessOptions['thresholds'];
  /** What a block stands for: `month`, `quarter`, `half` or `year`. Default: the finest unit of the periods. */
  @property({ attribute: 'unit-of-time' }) unitOfTime: PeriodUnit | '' = '';
  /** How many of the newest periods are told; 0 (default) = all. */
  @property({ type: Number }) periods = 0;
  /** Field of the period. Default: the one that is called so. */
  @property() period: Field | null = null;
  /** Field of the status. Default: the one that is called so. */
  @property() status: Field | null = null;
  /** Field of the value. Default: the one that is called so. */
  @property() value: Field | null = null;
  /** Field of the remark on a period. Default: the one that is called `note`. */
  @property({ attribute: 'note-field' }) noteField: Field | null = null;

  readonly #day = new JudgingDay();
  /** The indicator as rows: the same list until there is another indicator. */
  #alone: readonly Indicator[] | null = null;

  protected override get given(): unknown {
    return this.#alone ?? this.data;
  }

  protected override get kindName(): string {
    return this.locale.texts(tracker).kind;
  }

  protected override get name(): string {
    return this.heading || this.picture?.name || this.kindName;
  }

  protected override willUpdate(changed: PropertyValues<this>): void {
    if (changed.has('indicator')) this.#alone = this.indicator && [this.indicator];
    super.willUpdate(changed);
  }

  protected override layout(rows: readonly Row[]): TrackerScene | null {
    const { frame, locale, thresholds, key, unitOfTime, periods, unit } = this;
    if (!frame) return null;
    const { notes, units } = this.rows.result ?? {};
    const asOf = this.#day.of(this.asOf);
    const { period, status, value, noteField: note } = this;
    const judging = { ...(asOf && { asOf }), ...(thresholds && { thresholds }) };
    const reading = { key, unit, notes, units, fields: { period, status, value, note } };
    return layoutTracker(rows, { ...judging, ...reading, unitOfTime, periods }, frame, locale);
  }

  protected override renderPicture(scene: TrackerScene): TemplateResult {
    const { newest, headline, statuses } = scene;
    return html`${newest ? this.#renderStanding(newest, headline) : nothing}${super.renderPicture(scene)}
      ${statuses.length > 0 ? this.#renderStatuses(statuses) : nothing}`;
  }

  #renderStanding(
    { status, word, valueText, key }: StatusPeriod,
    headline: string,
  ): TemplateResult {
    const { format, tag } = this.locale;
    return html`<p class="standing" part="standing">
      <span class="newest">
        ${status ? renderStatus(status, word) : word}
        ${valueText ? html`<span class="value">${valueText}</span>` : nothing}
        <span>${capitalised(format.period(key), tag)}</span>
      </span>
      <span class="headline">${headline}</span>
    </p>`;
  }

  /** Glyphs explain a strip better than patches of colour; the legend of files has those. */
  protected override renderLegend(): typeof nothing {
    return nothing;
  }

  #renderStatuses(statuses: readonly StatusTally[]): TemplateResult {
    return html`<ul class="legend" part="legend" aria-label=${this.chrome.legend}>
      ${statuses.map(
        ({ status, word, count }) =>
          html`<li>${renderGlyph(status)}<span>${word} <span class="count">(${count})</span></span></li>`,
      )}
    </ul>`;
  }
}
