import { html, nothing, type CSSResultGroup, type TemplateResult } from 'lit';
import { property } from 'lit/decorators.js';
import { ChartElement } from '../../base/chart-element.js';
import { jsonConverter } from '../../base/converters.js';
import { JudgingDay } from '../../base/judging-day.js';
import type { AssessOptions } from '../../core/assessment.js';
import type { Indicator } from '../../core/indicator.js';
import type { Row } from '../../data/row.js';
import { progressRing } from '../../i18n/texts.js';
import { renderStatus } from '../../render/status.js';
import { layoutProgressRing, type RingGoal, type RingScene } from './progress-ring.layout.js';
import { progressRingStyles } from './progress-ring.styles.js';

/**
 * One goal as a ring or half gauge with the ticks of target and plan; up to four goals as rings inside one another.
 *
 * @summary A goal as a ring: how far it has come, what it should reach, and its status in words.
 * @status experimental
 * @since 0.1.0
 * @tag ward-progress-ring
 *
 * @slot heading - Heading, instead of the attribute.
 * @slot subheading - Line under the heading, instead of the attribute.
 * @slot footer - More for the footer.
 * @slot empty - What to say when there is no goal.
 * @slot error - What to say when the goal cannot be had.
 *
 * @fires {WardSelectEvent} ward-select - A person chose a ring; `datum` is the author's indicator or row.
 * @fires {WardLoadEvent} ward-load - Data arrived and is drawn.
 * @fires {WardErrorEvent} ward-error - Something of the data could not be used.
 * @fires {WardRetryEvent} ward-retry - A person asked to try again.
 *
 * @csspart base - The sheet.
 * @csspart heading - The heading.
 * @csspart plot - The picture.
 * @csspart goals - The goals in words.
 * @csspart tooltip - The tooltip.
 * @csspart table - The data table.
 * @csspart footer - Source, date and tools.
 */
export class WardProgressRing extends ChartElement<RingScene> {
  static override styles: CSSResultGroup = [ChartElement.styles, progressRingStyles];

  /** Height of the picture in CSS pixels. */
  @property({ type: Number }) override height = 200;
  /** The goal; as an attribute, JSON. Never changed by the element. */
  @property({ converter: jsonConverter }) indicator: Indicator | null = null;
  /** Up to four goals, the outermost ring first; as an attribute, JSON. Wins over `indicator` and `data`. */
  @property({ converter: jsonConverter }) rings: readonly Indicator[] | null = null;
  /** A half ring, as a gauge. */
  @property({ type: Boolean }) half = false;
  /** Date to judge by, ISO 8601, or `today`. Default: the last day of the newest period. */
  @property({ attribute: 'as-of' }) asOf = '';
  /** Shares of the expected progress at which the words change. Default `{ onTrack: 0.95, atRisk: 0.75, early: 0.05 }`. */
  @property({ attribute: false }) thresholds: AssessOptions['thresholds'];

  readonly #day = new JudgingDay();
  /** The goal as a list: the same until there is another goal. */
  #alone: readonly Indicator[] = [];

  protected override get given(): unknown {
    if (this.rings || !this.indicator) return this.rings ?? this.data;
    if (this.#alone[0] !== this.indicator) this.#alone = [this.indicator];
    return this.#alone;
  }

  protected override get kindName(): string {
    return this.locale.texts(progressRing).kind;
  }

  protected override layout(rows: readonly Row[]): RingScene | null {
    const { frame, locale, thresholds, half } = this;
    if (!frame) return null;
    const { notes, units } = this.rows.result ?? {};
    const asOf = this.#day.of(this.asOf);
    const judging = { half, ...(asOf && { asOf }), ...(thresholds && { thresholds }) };
    return layoutProgressRing(rows, { ...judging, unit: this.unit, notes, units }, frame, locale);
  }

  protected override renderPicture(scene: RingScene): TemplateResult {
    return html`${super.renderPicture(scene)}
      <ol class="goals ${scene.goals.length > 1 ? 'numbered' : ''}" part="goals">
        ${scene.goals.map((goal) => this.#renderGoal(goal))}
      </ol>`;
  }

  #renderGoal({ name, status, statusWord, value, target, expected }: RingGoal): TemplateResult {
    const { words } = this.locale.messages;
    const facts = [
      target && words.labelled(words.target, target),
      expected && words.labelled(words.expectedNow, expected),
    ].filter(Boolean);
    return html`<li>
      ${status ? renderStatus(status, statusWord) : html`<span class="quiet">${statusWord}</span>`}
      <span class="goal-name">${name}</span>
      ${value ? html`<span class="goal-value">${value}</span>` : nothing}
      <span class="goal-facts">${facts.join(' · ')}</span>
    </li>`;
  }
}
