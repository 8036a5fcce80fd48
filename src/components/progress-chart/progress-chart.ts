import { html, nothing, type PropertyValues, type TemplateResult } from 'lit';
import { state } from 'lit/decorators.js';
import { JudgingDay } from '../../base/judging-day.js';
import { RowFocusController } from '../../controllers/row-focus.js';
import type { Row } from '../../data/row.js';
import type { ProgressMessages } from '../../i18n/messages/progress.js';
import { progress } from '../../i18n/texts.js';
import { cssProps } from '../../render/css-props.js';
import { renderLegend } from '../../render/legend.js';
import { renderSearch } from '../../render/search.js';
import { renderEmpty, renderSkeleton } from '../../render/states.js';
import type { SheetPicture } from '../../scene/sheet.js';
import { statusesOf } from './progress-chart.arrange.js';
import { ProgressElement } from './progress-chart.element.js';
import { foldsCalm, tabStopOf } from './progress-chart.folding.js';
import {
  renderArrangements,
  renderFilter,
  renderFoldButton,
  type ProgressArrangement,
} from './progress-chart.controls.js';
import {
  layoutProgressChart,
  type ProgressChartOptions,
  type ProgressPicture,
} from './progress-chart.layout.js';
import type { ProgressRow } from './progress-chart.row.js';
import { progressChartStyles } from './progress-chart.styles.js';
import { renderRows } from './progress-chart.view.js';

/** Rows and their height while the goals are on their way. */
const expectedRows = 6;
const rowHeight = 53;

/**
 * @summary Many goals, a row each, from where they started over where they are to their target on one common scale.
 *
 * Rows are indicators (`indicators`), or flat rows by any of the ways in which charts take data. Columns are known by
 * name: `id`, `name`, `value`, `unit`, `decimals`, `qualifier`, `period`, `flag`, `note`, `baseline`, `baseline-date`,
 * `target`, `target-min`, `target-max`, `target-date`, `better`, `group` (or `pillar`, `parent`), `kind`, `passed`,
 * `max-score`, `weight`, `mandatory`, `cumulative`, `status`, `status-reason`, `owner`, `updated`, `stale-after`; in
 * Vietnamese `Chỉ tiêu`, `Hiện tại`, `Đơn vị`, `Kỳ`, `Đầu kỳ`, `Mục tiêu`, `Hạn`, `Nhóm` and so on. Several rows of one
 * id with different periods are one goal.
 *
 * Keyboard: one Tab stop; up and down walk the rows, Home and End lead to the first and the last, Page keys from group to
 * group; Enter selects, T shows the table, ? explains the keys, Escape leaves.
 *
 * @status experimental
 * @since 0.1.0
 * @tag ward-progress-chart
 *
 * @slot heading - Heading of the page's own.
 * @slot subheading - A line under the heading.
 * @slot empty - What to say when there are no goals.
 * @slot error - What to say when the goals could not be read.
 * @slot footer - Further remarks in the footer.
 *
 * @fires ward-select - A person chose a row; `datum` is the author's indicator or row.
 * @fires ward-load - Goals arrived.
 * @fires ward-error - Something could not be used.
 * @fires ward-retry - A person asked to try again.
 *
 * @csspart base - The sheet.
 * @csspart heading - The heading.
 * @csspart legend - The legend.
 * @csspart group - The header of a group.
 * @csspart mark - A row.
 * @csspart strip - The strip of a group, where the variant is `strip`.
 * @csspart table - The data table.
 * @csspart footer - Source, date and tools.
 */
export class WardProgressChart extends ProgressElement {
  static override styles = [ProgressElement.styles, progressChartStyles];

  @state() private arrangement: ProgressArrangement = 'author';
  /** What a person chose to see, until the author's filter changes. */
  @state() private chosenStatuses: readonly string[] | null = null;
  @state() private query = '';
  @state() private unfolded = false;
  @state() private explained = false;

  readonly #focus = new RowFocusController(this, {
    onSelect: (key) => this.#selectRow(key),
    onToggleTable: () => this.table.toggle(),
    onHelp: () => (this.explained = !this.explained),
  });
  readonly #day = new JudgingDay();

  protected override get kindName(): string {
    return this.#texts.kind;
  }

  protected override get bodyHeight(): number | null {
    return this.state === 'loading' ? (this.maxRows || expectedRows) * rowHeight : null;
  }

  protected override willUpdate(changed: PropertyValues<this>): void {
    if (changed.has('filterStatus')) this.chosenStatuses = null;
    super.willUpdate(changed);
  }

  protected override layout(rows: readonly Row[]): ProgressPicture {
    return layoutProgressChart(rows, this.#options, this.locale);
  }

  protected override async sheetPicture(): Promise<SheetPicture | null> {
    const { layoutProgressSheet } = await import('./progress-chart.sheet.js');
    return this.picture && layoutProgressSheet(this.picture);
  }

  get #options(): ProgressChartOptions {
    const { arrangement, rows, thresholds, unit, maxRows } = this;
    const { variant, showValues, axis, domain, scale, showExpected, rowHeight } = this;
    const isAuthors = arrangement === 'author';
    return {
      asOf: this.#day.of(this.asOf),
      ...(thresholds && { thresholds }),
      groupBy: this.groupBy,
      flat: !isAuthors,
      sort: isAuthors ? this.sort : arrangement,
      filterStatus: this.#statuses,
      query: this.query,
      fields: this.fields,
      unit,
      variant,
      showValues,
      axis,
      domain,
      scale,
      showExpected,
      rowHeight,
      maxRows,
      notes: rows.result?.notes,
      units: rows.result?.units,
    };
  }

  get #statuses(): readonly string[] {
    return this.chosenStatuses ?? statusesOf(this.filterStatus);
  }

  get #texts(): ProgressMessages {
    return this.locale.texts(progress);
  }

  #selectRow(key: string): void {
    const row = this.picture?.rows.find((each) => each.key === key);
    if (row) this.select(row);
  }

  #toggleStatus(status: string): void {
    const chosen = this.#statuses;
    this.chosenStatuses = chosen.includes(status)
      ? chosen.filter((other) => other !== status)
      : [...chosen, status];
  }

  /** Rows that others see light up here as well. */
  #hover = (event: PointerEvent): void => {
    if (!this.link) return;
    const row = event.target instanceof Element && event.target.closest<HTMLElement>('[data-key]');
    this.choice.hover(row ? (row.dataset.key ?? null) : null);
  };

  protected override renderHeader(): TemplateResult {
    const { picture } = this;
    const author = { grouped: picture?.grouped ?? false, sort: this.sort };
    const choose = (arrangement: ProgressArrangement) => (this.arrangement = arrangement);
    return html`<div class="top">
      ${super.renderHeader()}${
        picture && this.controls.includes('sort')
          ? renderArrangements(this.arrangement, author, this.#texts, choose)
          : nothing
      }
    </div>`;
  }

  protected override renderBody(): TemplateResult | typeof nothing {
    const { empty, emptyHint } = this.#texts;
    const { loading, slow } = this.locale.messages.states;
    if (this.state === 'empty') return renderEmpty(empty, emptyHint);
    if (this.state !== 'loading') return super.renderBody();
    return renderSkeleton(loading, this.rows.slow ? slow : null, this.maxRows || expectedRows);
  }

  protected override renderPicture(picture: ProgressPicture): TemplateResult {
    const { rows, long, legend, variant, showValues, scale, rowHeight } = picture;
    const folding = [
      variant === 'strip' && 'strips',
      long && 'long',
      `values-${showValues}`,
      scale,
      foldsCalm(rows) && 'fold-calm',
      this.unfolded && 'unfolded',
    ];
    return html`${this.#renderControls(picture)}
      ${legend ? renderLegend(legend, { label: this.chrome.legend }) : nothing}
      <div
        class=${['rows', ...folding].filter(Boolean).join(' ')}
        ${cssProps({ '--_row': `${rowHeight}px` })}
        @click=${this.#focus.click}
        @keydown=${this.#focus.keydown}
        @focusin=${this.#focus.focusin}
        @pointerover=${this.#hover}
        @pointerleave=${this.#hover}
      >
        ${renderRows(picture, {
          tabStop: tabStopOf(rows, {
            unfolded: this.unfolded,
            active: this.#focus.active,
            selected: this.choice.keys,
          }),
          selected: new Set(this.choice.keys),
          hovered: this.choice.hovered,
          headingLevel: this.headingLevel,
          unfolded: this.unfolded,
        })}
      </div>
      ${rows.length === 0 ? html`<p class="no-matches">${this.chrome.noMatches}</p>` : nothing}
      ${this.#renderFoldButton(rows)}
      <p class=${this.explained ? 'hint' : 'visually-hidden'}>${this.#texts.keyboardHint}</p>`;
  }

  #renderControls(picture: ProgressPicture): TemplateResult {
    const { long, statuses } = picture;
    const texts = this.#texts;
    return html`<div class="controls">
      ${
        long && this.summary === null
          ? html`<p class="summary" aria-hidden="true">${picture.describe()}</p>`
          : nothing
      }${
        long || this.controls.includes('search')
          ? renderSearch(this.query, texts.search, (query) => (this.query = query))
          : nothing
      }${
        this.controls.includes('filter')
          ? renderFilter(statuses, this.#statuses, texts, (status) => this.#toggleStatus(status))
          : nothing
      }
    </div>`;
  }

  #renderFoldButton(rows: readonly ProgressRow[]): TemplateResult | typeof nothing {
    const isFolded = rows.some(({ folded }) => folded);
    if (!isFolded && !foldsCalm(rows)) return nothing;
    const { showAll, showLess } = this.chrome;
    const label = this.unfolded ? showLess : showAll(rows.length);
    return renderFoldButton(label, !isFolded, () => (this.unfolded = !this.unfolded));
  }
}
