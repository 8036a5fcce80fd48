import { html, nothing, type CSSResultGroup, type TemplateResult } from 'lit';
import { property, state } from 'lit/decorators.js';
import { ChartElement } from '../../base/chart-element.js';
import { jsonConverter } from '../../base/converters.js';
import { JudgingDay } from '../../base/judging-day.js';
import type { Indicator } from '../../core/indicator.js';
import type { Row } from '../../data/row.js';
import { milestones } from '../../i18n/texts.js';
import type { Scene } from '../../scene/scene.js';
import { layoutMilestones, type MilestonesZoom } from './milestones.layout.js';
import { milestonesStyles } from './milestones.styles.js';

const zooms: readonly MilestonesZoom[] = ['term', 'year', 'quarter'];

/**
 * Tasks on a time axis: planned and actual, early or late in words, in groups, with the day that is now.
 *
 * Rows are indicators of kind `task` (`planned`, `actual`), or flat rows whose columns are known by name: `id`, `name`,
 * `group`, `start`, `end`, `actual-start`, `actual-end`, `expected`, `progress`, `after`; in Vietnamese `Nhiệm vụ`,
 * `Nhóm`, `Bắt đầu`, `Hạn`, `Bắt đầu thực tế`, `Hoàn thành`, `Dự kiến`, `Tiến độ`, `Sau`.
 *
 * @summary Tasks against their plan: early, on time, late, overdue.
 * @status experimental
 * @since 0.1.0
 * @tag ward-milestones
 *
 * @slot heading - Heading, instead of the attribute.
 * @slot subheading - Line under the heading, instead of the attribute.
 * @slot footer - More for the footer.
 * @slot empty - What to say when there are no tasks.
 * @slot error - What to say when the tasks cannot be had.
 *
 * @fires {WardSelectEvent} ward-select - A person chose a task; `datum` is the author's row.
 * @fires {WardLoadEvent} ward-load - Data arrived and is drawn.
 * @fires {WardErrorEvent} ward-error - Something of the data could not be used.
 * @fires {WardRetryEvent} ward-retry - A person asked to try again.
 *
 * @csspart base - The sheet.
 * @csspart heading - The heading.
 * @csspart zoom - The buttons that choose the span of time.
 * @csspart plot - The picture.
 * @csspart legend - The legend.
 * @csspart tooltip - The tooltip.
 * @csspart table - The data table.
 * @csspart footer - Source, date and tools.
 */
export class WardMilestones extends ChartElement {
  static override styles: CSSResultGroup = [ChartElement.styles, milestonesStyles];

  /** The tasks as indicators of kind `task`; as an attribute, JSON. Wins over `data`. */
  @property({ converter: jsonConverter }) indicators: readonly Indicator[] | null = null;
  /** Date to judge by, ISO 8601, or `today`. Default: the last day on which something was begun or done. */
  @property({ attribute: 'as-of' }) asOf = '';
  /** The time shown: `term` (all, default), or the `year` or `quarter` of the day judged. */
  @property() zoom: MilestonesZoom = 'term';
  /** Buttons to choose the time shown. */
  @property({ type: Boolean }) controls = false;

  /** What a person chose instead of the author's zoom, and how far it was moved. */
  @state() private chosen: MilestonesZoom | null = null;
  @state() private shift = 0;

  readonly #day = new JudgingDay();

  protected override get given(): unknown {
    return this.indicators ?? this.data;
  }

  protected override get kindName(): string {
    return this.locale.texts(milestones).kind;
  }

  protected override layout(rows: readonly Row[]): Scene | null {
    const { frame, locale, shift } = this;
    const asOf = this.#day.of(this.asOf);
    return frame && layoutMilestones(rows, { asOf, zoom: this.#zoom, shift }, frame, locale);
  }

  get #zoom(): MilestonesZoom {
    const zoom = this.chosen ?? this.zoom;
    return zooms.includes(zoom) ? zoom : 'term'; // a word that is none shows all
  }

  protected override renderPicture(scene: Scene): TemplateResult {
    return html`${this.controls ? this.#renderZoom() : nothing}${super.renderPicture(scene)}`;
  }

  #renderZoom(): TemplateResult {
    const texts = this.locale.texts(milestones);
    const button = (zoom: MilestonesZoom) =>
      html`<button
        type="button"
        aria-pressed=${zoom === this.#zoom ? 'true' : 'false'}
        @click=${() => this.#show(zoom)}
      >
        ${texts.zooms[zoom]}
      </button>`;
    const mover = (by: number, label: string, sign: string) =>
      html`<button type="button" aria-label=${label} @click=${() => (this.shift += by)}>${sign}</button>`;
    return html`<div class="zoom" part="zoom" role="group" aria-label=${texts.zoom}>
      ${zooms.map(button)}
      ${this.#zoom === 'term' ? nothing : html`${mover(-1, texts.before, '‹')}${mover(1, texts.next, '›')}`}
    </div>`;
  }

  #show(zoom: MilestonesZoom): void {
    this.chosen = zoom;
    this.shift = 0;
  }
}
