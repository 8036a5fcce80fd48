import { html, type CSSResultGroup, type TemplateResult } from 'lit';
import { property } from 'lit/decorators.js';
import { ChartElement } from '../../base/chart-element.js';
import { jsonConverter } from '../../base/converters.js';
import { JudgingDay } from '../../base/judging-day.js';
import type { AssessOptions } from '../../core/assessment.js';
import type { Indicator } from '../../core/indicator.js';
import type { Row } from '../../data/row.js';
import { goalSummary } from '../../i18n/texts.js';
import { renderStatus } from '../../render/status.js';
import type { StatusPart } from '../../scene/status-parts.js';
import { layoutGoalSummary, type SummaryScene } from './goal-summary.layout.js';
import { goalSummaryStyles } from './goal-summary.styles.js';

/**
 * Many goals at a glance: how many are achieved, a strip of all by status, and under each status the goals by name.
 *
 * @summary Goals counted by status: "14/20 chỉ tiêu đạt".
 * @status experimental
 * @since 0.1.0
 * @tag ward-goal-summary
 *
 * @slot heading - Heading, instead of the attribute.
 * @slot subheading - Line under the heading, instead of the attribute.
 * @slot footer - More for the footer.
 * @slot empty - What to say when there are no goals.
 * @slot error - What to say when the goals cannot be had.
 *
 * @fires {WardSelectEvent} ward-select - A person chose a status; `key` is the status, `datum` the ids of its goals.
 * @fires {WardLoadEvent} ward-load - Data arrived and is drawn.
 * @fires {WardErrorEvent} ward-error - Something of the data could not be used.
 * @fires {WardRetryEvent} ward-retry - A person asked to try again.
 *
 * @csspart base - The sheet.
 * @csspart heading - The heading.
 * @csspart headline - How many are achieved.
 * @csspart plot - The strip.
 * @csspart counts - The statuses with their goals.
 * @csspart tooltip - The tooltip.
 * @csspart table - The data table.
 * @csspart footer - Source, date and tools.
 */
export class WardGoalSummary extends ChartElement<SummaryScene> {
  static override styles: CSSResultGroup = [ChartElement.styles, goalSummaryStyles];

  /** Height of the strip in CSS pixels. */
  @property({ type: Number }) override height = 28;
  /** The goals; as an attribute, JSON. Wins over `data`. Never changed by the element. */
  @property({ converter: jsonConverter }) indicators: readonly Indicator[] | null = null;
  /** Date to judge by, ISO 8601, or `today`. Default: the last day of each goal's newest period. */
  @property({ attribute: 'as-of' }) asOf = '';
  /** Shares of the expected progress at which the words change. Default `{ onTrack: 0.95, atRisk: 0.75, early: 0.05 }`. */
  @property({ attribute: false }) thresholds: AssessOptions['thresholds'];

  readonly #day = new JudgingDay();

  protected override get given(): unknown {
    return this.indicators ?? this.data;
  }

  protected override get kindName(): string {
    return this.locale.texts(goalSummary).kind;
  }

  protected override layout(rows: readonly Row[]): SummaryScene | null {
    const { frame, locale, thresholds } = this;
    if (!frame) return null;
    const { notes, units } = this.rows.result ?? {};
    const asOf = this.#day.of(this.asOf);
    const judging = { ...(asOf && { asOf }), ...(thresholds && { thresholds }) };
    return layoutGoalSummary(rows, { ...judging, unit: this.unit, notes, units }, frame, locale);
  }

  protected override renderPicture(scene: SummaryScene): TemplateResult {
    return html`<p class="headline" part="headline">${scene.headline}</p>
      ${super.renderPicture(scene)}
      <ul class="counts" part="counts">
        ${scene.parts.map((part) => html`<li>${this.#renderPart(part)}</li>`)}
      </ul>`;
  }

  #renderPart({ status, word, count, goals }: StatusPart): TemplateResult {
    return html`<details>
      <summary>
        ${renderStatus(status, word)}
        <span class="count">${this.locale.format.number(count)}</span>
      </summary>
      <ul>
        ${goals.map(({ name }) => html`<li>${name}</li>`)}
      </ul>
    </details>`;
  }
}
