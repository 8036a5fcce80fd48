import { html, nothing, type CSSResultGroup, type TemplateResult } from 'lit';
import { property } from 'lit/decorators.js';
import { wordsConverter } from '../../base/converters.js';
import { Explainer } from '../../base/explainer.js';
import { WardLoadEvent, WardRetryEvent, WardSelectEvent } from '../../base/events.js';
import type { LoadState } from '../../base/ward-element.js';
import type { AssessOptions } from '../../core/assessment.js';
import { asWardError, WardError, type Issue } from '../../core/error.js';
import type { Indicator, Period } from '../../core/indicator.js';
import { safeHref } from '../../core/url.js';
import { card } from '../../i18n/texts.js';
import { cssProps } from '../../render/css-props.js';
import type { FooterContent } from '../../render/figure.js';
import { renderEmpty } from '../../render/states.js';
import { explanationStyles } from '../../styles/explanation.styles.js';
import { IndicatorElement } from './kpi-card.fields.js';
import { footerOf } from './kpi-card.footer.js';
import { withOverlay } from './kpi-card.indicator.js';
import { layoutKpiCard, type KpiCardOptions } from './kpi-card.layout.js';
import { kpiCardMarkStyles } from './kpi-card.marks.styles.js';
import { kpiCardModeStyles } from './kpi-card.modes.styles.js';
import { kpiCardStateStyles } from './kpi-card.states.styles.js';
import { cardParts, renderStrip } from './kpi-card.parts.js';
import { wordIssues } from './kpi-card.option-words.js';
import type { KpiCardPicture } from './kpi-card.picture.js';
import { CardSource } from './kpi-card.source.js';
import { renderBlocks, renderFailure, renderFaults, type FailureView } from './kpi-card.states.js';
import { kpiCardStyles } from './kpi-card.styles.js';
import { renderName, renderRows, type CardPart, type CardView } from './kpi-card.view.js';

/**
 * One indicator: value with unit, change, status, way to the target, course, period and source.
 *
 * The indicator comes from `indicator`, from a file (`src` and `key`) or from plain attributes; the first that is
 * present wins. In a grid, cards share six rows, so that their values stand on one line; `row-gap` of the grid falls
 * between those rows too, so space between rows of cards is better given as a margin. Cards that stand in one frame
 * lay down their own: `::part(base) { border: 0; border-radius: 0 }`.
 *
 * @tag ward-kpi-card
 * @summary One indicator with its status, value and target.
 * @status experimental
 * @since 0.1.0
 *
 * @slot heading - The name, in place of the indicator's own.
 * @slot icon - A picture before the name.
 * @slot subheading - A line under the change.
 * @slot value - In place of the figure.
 * @slot chart - In place of the sparkline.
 * @slot delta - In place of the change.
 * @slot summary - In place of the line of the result.
 * @slot footer - After source and date.
 * @slot actions - Buttons and links at the foot of the card.
 * @slot empty - What is said when there is no indicator.
 * @slot error - What is said when the indicator could not be had.
 *
 * @fires ward-select - The link of the card was followed.
 * @fires ward-info - The explanation of the figure was opened.
 * @fires ward-retry - A person asked to try again.
 * @fires ward-load - A file arrived and is shown.
 * @fires ward-error - Something could not be used.
 *
 * @csspart base - The card.
 * @csspart heading - The name.
 * @csspart link - The link that covers the card.
 * @csspart info - The button that opens the explanation.
 * @csspart explanation - The explanation.
 * @csspart value - The figure, or the words in its place.
 * @csspart status - The status.
 * @csspart stale - What is said of a figure that is out of date.
 * @csspart period - The period.
 * @csspart delta - The change.
 * @csspart sparkline - The course.
 * @csspart bar - The way to the target.
 * @csspart steps - The steps of a task.
 * @csspart tracker - The strip of periods, with `tracker`.
 * @csspart summary - The line of the result.
 * @csspart footer - Source, date and remarks.
 * @csspart faults - Faults of the configuration, with `debug`.
 * @csspart retry - The button that tries again.
 */
export class WardKpiCard extends IndicatorElement {
  static override styles: CSSResultGroup = [
    IndicatorElement.styles,
    kpiCardStyles,
    kpiCardMarkStyles,
    kpiCardStateStyles,
    explanationStyles,
    kpiCardModeStyles,
  ];

  /** ISO date by which the goal is judged, or `today`. Default: the last day of the newest value's period. */
  @property({ attribute: 'as-of' }) asOf = '';
  /** Shares of the expected progress at which the status changes. Default 0.95, 0.75 and 0.05. */
  @property({ attribute: false }) thresholds: AssessOptions['thresholds'];
  /** What the change is told against. Default: the value before, else the baseline. */
  @property() compare: KpiCardOptions['compare'];
  /** The change in the unit, or as a share of the value before. Default `absolute`. */
  @property({ attribute: 'delta-kind' }) deltaKind: KpiCardOptions['deltaKind'];
  /** Changes up to this size, in the unit, are told as "unchanged". Default 0. */
  @property({ type: Number, attribute: 'dead-band' }) deadBand = 0;
  /** Decimals to print. Default: those of the indicator. */
  @property({ type: Number }) precision: number | null = null;
  /** `words` prints large numbers as "12,8 nghìn", `compact` so with one decimal. Default `standard`. */
  @property() notation: KpiCardOptions['notation'];
  /** Words before the figure. */
  @property() override prefix = '';
  /** Words after the figure. */
  @property() suffix = '';
  /** ISO period in which a missing figure is expected to be published. */
  @property() publication: Period = '';

  /** The whole card (`bar`), one without goal (`plain`), a dense one, or a large one. Default `bar`. */
  @property() variant: 'plain' | 'compact' | 'hero' | 'bar' = 'bar';
  /** Size of the figure; `auto` follows the width of the card. */
  @property() size: 'auto' | 'xs' | 's' | 'm' | 'l' = 'auto';
  /** All below each other, or the goal beside the figure. Default `stack`. */
  @property({ reflect: true, useDefault: true }) layout: 'stack' | 'row' = 'stack';
  /** Parts to show, of `status delta progress spark summary footer`. Default: all. */
  @property({ converter: wordsConverter }) show: readonly string[] | null = null;
  /** Lines of the name after which it is cut. Default 0: never. */
  @property({ type: Number }) clamp = 0;
  /** Where the card leads: http, https, mailto, tel or a relative URL. */
  @property() href = '';
  /** Glyphs and words alone tell the status. */
  @property({ type: Boolean, attribute: 'no-colour' }) noColour = false;
  /** The icon says nothing that the name does not say. */
  @property({ type: Boolean, attribute: 'decorative-icon' }) decorativeIcon = false;
  /** New figures are read out. */
  @property({ type: Boolean }) live = false;
  /** The page is fetching the figure. */
  @property({ type: Boolean }) loading = false;
  /** The page could not fetch the figure: why, in the reader's language. */
  @property() error: string | null = null;
  /** Faults of the configuration are shown on the card, for its author. */
  @property({ type: Boolean }) debug = false;

  readonly #source = new CardSource(this);
  readonly #parts = cardParts(this);
  readonly #explainer = new Explainer(this);
  #picture: KpiCardPicture | null = null;
  /** The author's own object. */
  #given: Indicator | null = null;
  #indicator: Indicator | null = null;
  #fault: WardError | null = null;

  protected override scheduleUpdate(): void | Promise<unknown> {
    return this.#parts.schedule(() => super.scheduleUpdate());
  }

  protected override getUpdateComplete(): Promise<boolean> {
    return this.#parts.complete(() => super.getUpdateComplete());
  }

  protected override willUpdate(): void {
    this.#fault = this.#picture = null;
    try {
      this.#given = this.#source.find(this, this.dataLocale || this.locale.tag);
      this.#indicator = this.#given && withOverlay(this.#given, this);
      if (this.#indicator) {
        const input = { indicator: this.#indicator, previous: this.previous, trend: this.trend };
        this.#picture = layoutKpiCard(input, this.#options, this.locale);
      }
    } catch (error) {
      this.#fault = asWardError(error, 'config');
    }
    const isBehind = Boolean(this.#picture && (this.#failure || this.#picture.overdue));
    this.setState(this.#loadState(), isBehind);
  }

  protected override drawn(): void {
    this.report(this.#issues);
    if (this.#source.takeArrival()) this.dispatchEvent(new WardLoadEvent());
  }

  /** Asks for the figure again: `src` is read once more, and `ward-retry` tells the page. */
  retry(): void {
    this.dispatchEvent(new WardRetryEvent());
    this.#source.retry();
  }

  get #issues(): readonly Issue[] {
    const fault = this.#fault ?? this.#source.error;
    if (fault) return [fault];
    return [...(this.#picture?.issues ?? []), ...wordIssues(this)];
  }

  /** Why there is no figure, or no newer one. */
  get #failure(): WardError | null {
    if (this.#fault) return this.#fault;
    return this.error === null ? this.#source.error : new WardError('network', this.error);
  }

  get #options(): KpiCardOptions {
    const { compare, deltaKind, deadBand, notation, prefix, suffix, publication, thresholds } =
      this;
    const { today } = this.#source;
    const asOf = this.asOf === 'today' ? today : this.asOf;
    return {
      ...{ compare, deltaKind, deadBand, notation, prefix, suffix, publication, thresholds },
      asOf: asOf || undefined,
      today: asOf || today || undefined,
      decimals: this.precision ?? undefined,
    };
  }

  /** Until an indicator is given, it is on its way; a file without rows is empty. */
  #loadState(): LoadState {
    const isWaiting = this.loading || this.#source.loading;
    const hasFigure = this.#picture !== null && this.#picture.status !== 'no-data';
    if (hasFigure) return 'ready';
    if (this.#failure) return 'error';
    if (isWaiting) return 'loading';
    if (this.#picture) return 'ready';
    return this.#source.hasRead ? 'empty' : 'loading';
  }

  #opened = (): void => {
    const key = this.#picture?.key ?? '';
    this.dispatchEvent(new WardSelectEvent(key, [key], this.#given));
  };

  override render(): TemplateResult {
    const { variant, size, layout, clamp, noColour } = this;
    return html`<article
      class="base ${clamp > 0 ? 'clamped' : ''}"
      part="base"
      data-variant=${variant}
      data-size=${size}
      data-layout=${layout}
      data-status=${this.#picture?.status ?? nothing}
      ?data-no-colour=${noColour}
      aria-labelledby=${this.#name ? 'heading' : nothing}
      aria-busy=${this.state === 'loading' ? 'true' : nothing}
      ${cssProps({ '--_clamp': clamp > 0 ? String(clamp) : null })}
    >
      ${this.#renderBody()}
      <p class="visually-hidden" role="status">${this.live ? this.#sentence : this.announcement}</p>
      ${this.debug && this.#issues.length > 0 ? renderFaults(this.#issues) : nothing}
    </article>`;
  }

  get #name(): string {
    return this.#picture?.name ?? this.heading;
  }

  get #sentence(): string {
    return this.#picture?.describe() ?? '';
  }

  #renderBody(): TemplateResult {
    const { states } = this.locale.messages;
    const name = this.#name ? renderName(this.#name, this.#view) : nothing;
    const failure = this.#failure;
    if (this.state === 'loading')
      return renderBlocks(name, states.loading, this.#source.slow ? states.slow : '');
    if (this.state === 'empty') return renderEmpty(states.empty, states.emptyHint);
    if (this.state === 'error' && failure) return renderFailure(name, this.#failureView(failure));
    return this.#picture ? renderRows(this.#picture, this.#view) : html``;
  }

  get #view(): CardView {
    const { locale, subheading, headingLevel, show, decorativeIcon: isIconDecorative } = this;
    const { states } = locale.messages;
    return {
      ...{ headingLevel, subheading, isIconDecorative },
      href: safeHref(this.href),
      onOpen: this.#opened,
      shows: (part: CardPart) => show === null || show.includes(part),
      notice: this.#failure ? states.notUpdated : '',
      refreshing: this.loading || this.#source.loading ? states.refreshing : '',
      previousStatus: locale.texts(card).previousStatus,
      explanation: this.#explainer.view(this.#indicator, this.#options, this.#sentence, locale),
      strip: this.tracker ? renderStrip(this.#indicator, this.#options, locale) : nothing,
      footer: this.#footer,
    };
  }

  get #footer(): FooterContent {
    const [picture, indicator] = [this.#picture, this.#indicator];
    if (!picture || !indicator) return {};
    const readAt = this.#failure ? this.#source.readAt : '';
    const { illustrative, locale } = this;
    return footerOf({ picture, indicator, readAt, illustrative }, locale);
  }

  #failureView({ code, message, ...details }: WardError): FailureView {
    const { states } = this.locale.messages;
    return {
      title: states.errorTitle,
      text: this.error || states.errors[code](details),
      retry: states.retry,
      onRetry: () => this.retry(),
      details: states.details,
      technical: this.error === null ? `${code}: ${message}` : '',
    };
  }
}
