import { html, nothing, type CSSResultGroup, type PropertyValues, type TemplateResult } from 'lit';
import { property, state } from 'lit/decorators.js';
import { jsonConverter } from '../../base/converters.js';
import { JudgingDay } from '../../base/judging-day.js';
import { DataElement } from '../../base/data-element.js';
import { RowFocusController } from '../../controllers/row-focus.js';
import type { AssessOptions } from '../../core/assessment.js';
import type { Indicator } from '../../core/indicator.js';
import type { Row } from '../../data/row.js';
import type { ScorecardMessages } from '../../i18n/messages/scorecard.js';
import { scorecard } from '../../i18n/texts.js';
import { renderEmpty } from '../../render/states.js';
import { layoutScorecard, type ComparedValue, type ScorecardPicture } from './scorecard.layout.js';
import { scorecardStyles } from './scorecard.styles.js';
import { renderScorecard, type ScorecardChoice } from './scorecard.view.js';

/** Rows and their height while the criteria are on their way, in CSS pixels. */
const expectedRows = 7;
const rowHeight = 49;

/**
 * A set of criteria as a table: groups that open and shut, points against their maximum with a bar, lost points, status,
 * the change since the period before, and other units beside.
 *
 * Criteria are indicators (`indicators`) of kind `score` or `pass-fail` below each other by `parent`, or flat rows by any
 * of the ways in which charts take data, with columns known by name: `id`, `name`, `parent`, `value`, `max-score`,
 * `target`, `passed`, `mandatory`, `weight`, `period` and so on; several rows of one id with different periods are one
 * criterion, whose earlier periods give the change. Groups are summed up as `rollUp` does; a single criterion that all
 * others belong to is the total.
 *
 * @summary Criteria in groups, with points, maxima, status, change, rank and totals.
 * @status experimental
 * @since 0.1.0
 * @tag ward-scorecard
 *
 * @slot heading - Heading, instead of the attribute.
 * @slot subheading - Line under the heading, instead of the attribute.
 * @slot footer - More for the footer.
 * @slot empty - What to say when there are no criteria.
 * @slot error - What to say when the criteria cannot be had.
 *
 * @fires {WardSelectEvent} ward-select - A person chose a row; `datum` is the author's indicator or row.
 * @fires {WardLoadEvent} ward-load - Data arrived and is drawn.
 * @fires {WardErrorEvent} ward-error - Something of the data could not be used.
 * @fires {WardRetryEvent} ward-retry - A person asked to try again.
 *
 * @csspart base - The sheet.
 * @csspart heading - The heading.
 * @csspart table - The table.
 * @csspart footer - Source, date and tools.
 */
export class WardScorecard extends DataElement<ScorecardPicture> {
  static override styles: CSSResultGroup = [DataElement.styles, scorecardStyles];

  /** The criteria; as an attribute, JSON. Wins over `data`. Never changed by the element. */
  @property({ converter: jsonConverter }) indicators: readonly Indicator[] | null = null;
  /** Date to judge by, ISO 8601, or `today`. Default: the last day of each criterion's newest period. */
  @property({ attribute: 'as-of' }) asOf = '';
  /** Shares of the expected progress at which the words change. Default `{ onTrack: 0.95, atRisk: 0.75, early: 0.05 }`. */
  @property({ attribute: false }) thresholds: AssessOptions['thresholds'];
  /** What other units have, as `{ unit, id, value }`; as an attribute, JSON. Up to three units have a column each, more are told by the rank. Default: none. */
  @property({ converter: jsonConverter }) compare: readonly ComparedValue[] | null = null;
  /** Groups that are open at first: `all`, `none`, or `auto`, which is all in a table of up to 60 rows. Default `auto`. */
  @property() expanded: 'auto' | 'all' | 'none' = 'auto';

  /** Groups that a person opened or shut against `expanded`. */
  @state() private toggled: ReadonlySet<string> = new Set();

  readonly #focus = new RowFocusController(this, { onSelect: (key) => this.#selectRow(key) });
  readonly #day = new JudgingDay();

  protected override get given(): unknown {
    return this.indicators ?? this.data;
  }

  protected override get kindName(): string {
    return this.#texts.kind;
  }

  protected override get bodyHeight(): number | null {
    return this.state === 'loading' ? expectedRows * rowHeight : null;
  }

  get #texts(): ScorecardMessages {
    return this.locale.texts(scorecard);
  }

  protected override willUpdate(changed: PropertyValues<this>): void {
    if (changed.has('expanded')) this.toggled = new Set();
    super.willUpdate(changed);
  }

  protected override layout(rows: readonly Row[]): ScorecardPicture {
    const { thresholds, compare, expanded, unit, locale } = this;
    const { notes, units } = this.rows.result ?? {};
    const asOf = this.#day.of(this.asOf);
    const judging = { asOf, ...(thresholds && { thresholds }) };
    const options = { ...judging, compare, expanded, unit, notes, units };
    return layoutScorecard(rows, options, locale);
  }

  /** The table is the picture itself. */
  protected override renderTableTool(): null {
    return null;
  }

  protected override renderBody(): TemplateResult | typeof nothing {
    const { empty, emptyHint } = this.#texts;
    return this.state === 'empty' ? renderEmpty(empty, emptyHint) : super.renderBody();
  }

  protected override renderPicture(picture: ScorecardPicture): TemplateResult {
    const choice = this.selection === 'none' ? null : this.#rowChoice(picture);
    return html`${this.#renderFoldings(picture)}
      <div
        @click=${choice ? this.#focus.click : nothing}
        @keydown=${this.#keydown}
        @focusin=${this.#focus.focusin}
        @pointerover=${this.#hover}
        @pointerleave=${this.#hover}
      >
        ${renderScorecard(picture, {
          caption: this.name,
          texts: this.#texts,
          isOpen: (key) => this.#isOpen(key),
          onToggle: (key) => this.#toggle(key),
          choice,
        })}
      </div>
      ${choice ? html`<p class="visually-hidden">${this.#texts.keyboardHint}</p>` : nothing}`;
  }

  /** Opens or shuts all groups, where there are several. */
  #renderFoldings({ rows }: ScorecardPicture): TemplateResult | typeof nothing {
    const groups = rows.filter(({ isGroup }) => isGroup).map(({ key }) => key);
    if (groups.length < 2) return nothing;
    const isAnyShut = groups.some((key) => !this.#isOpen(key));
    const flip = () => {
      const wrong = groups.filter((key) => this.#isOpen(key) !== isAnyShut);
      this.toggled = flipped(this.toggled, wrong);
    };
    const { expandAll, collapseAll } = this.#texts;
    return html`<div class="foldings">
      <button type="button" @click=${flip}>${isAnyShut ? expandAll : collapseAll}</button>
    </div>`;
  }

  #isOpen(key: string): boolean {
    return (this.picture?.isOpen ?? true) !== this.toggled.has(key);
  }

  #toggle(key: string): void {
    this.toggled = flipped(this.toggled, [key]);
  }

  #rowChoice({ rows }: ScorecardPicture): ScorecardChoice {
    const { keys, hovered } = this.choice;
    const shown = rows.filter(({ groups }) => groups.every((key) => this.#isOpen(key)));
    const isShown = (key: string | null) => shown.some((row) => row.key === key);
    const wanted = [this.#focus.active, ...keys].find(isShown);
    return {
      selected: new Set(keys),
      isMultiple: this.selection === 'multiple',
      hovered,
      tabStop: wanted ?? shown[0]?.key ?? null,
    };
  }

  #selectRow(key: string): void {
    const row = this.picture?.rows.find((each) => each.key === key);
    if (row && this.selection !== 'none') this.select(row);
  }

  #keydown = (event: KeyboardEvent): void => {
    const target = event.target as HTMLElement;
    const row = this.picture?.rows.find(({ key }) => key === target.dataset.key);
    const wanted = { ArrowRight: true, ArrowLeft: false }[event.key];
    if (wanted === undefined || !row) this.#focus.keydown(event);
    else if (row.isGroup && this.#isOpen(row.key) !== wanted) {
      event.preventDefault();
      this.#toggle(row.key);
    }
  };

  /** The row that is pointed at lights up in linked elements. */
  #hover = (event: PointerEvent): void => {
    const row = event.target instanceof Element && event.target.closest<HTMLElement>('[data-key]');
    if (this.link) this.choice.hover(row ? (row.dataset.key ?? null) : null);
  };
}

/** The set with some of its members taken out, or put in. */
function flipped(set: ReadonlySet<string>, keys: readonly string[]): ReadonlySet<string> {
  const next = new Set(set);
  for (const key of keys) if (!next.delete(key)) next.add(key);
  return next;
}
