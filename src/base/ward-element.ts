import { html, isServer, nothing, type CSSResultGroup, type TemplateResult } from 'lit';
import { property } from 'lit/decorators.js';
import type { Issue } from '../core/error.js';
import { safeHref } from '../core/url.js';
import type { ChromeMessages } from '../i18n/messages/chrome.js';
import { chrome } from '../i18n/texts.js';
import { renderFooter, renderHeading } from '../render/figure.js';
import { sharedStyles } from '../styles/shared.styles.js';
import { statusStyles } from '../styles/status.styles.js';
import { tokenStyles } from '../styles/tokens.styles.js';
import { WardErrorEvent } from './events.js';
import { LocalizedElement } from './localized-element.js';

/** Where an element stands with its data; exactly one at a time. */
export type LoadState = 'loading' | 'ready' | 'empty' | 'error';

const loadStates: readonly LoadState[] = ['loading', 'ready', 'empty', 'error'];

/** What all elements share: language, heading, source and date, load state and reporting of faults. */
export abstract class WardElement extends LocalizedElement {
  static override styles: CSSResultGroup = [tokenStyles, statusStyles, sharedStyles];

  /** Heading; the slot of the same name wins. */
  @property() heading = '';
  /** A line under the heading: measure, unit, period. */
  @property() subheading = '';
  /** Level of the heading, 2–6. Default 3. */
  @property({ type: Number, attribute: 'heading-level' }) headingLevel = 3;
  /** A remark for the footer. */
  @property() note = '';
  /** Who published the figures. */
  @property() source = '';
  /** Where they were published; http, https, mailto, tel or a relative URL. */
  @property({ attribute: 'source-href' }) sourceHref = '';
  /**
   * Date of the figures, ISO 8601; the attribute is `updated`. (As a property `updated` may be written as well:
   * frameworks do that; it cannot be read back, since Lit calls a method of that name.)
   */
  @property({ attribute: 'updated' }) updatedOn = '';
  /** Age after which figures count as stale, an ISO 8601 duration such as `P1M`. */
  @property({ attribute: 'stale-after' }) staleAfter = '';
  /** The figures are invented to show the element; a dashed tag says so. */
  @property({ type: Boolean }) illustrative = false;

  readonly #internals = isServer ? null : this.attachInternals();
  #state: LoadState = 'loading';
  #stale = false;
  #announces = false;
  #reported: readonly Issue[] = [];

  constructor() {
    super();
    this.addController({ hostUpdated: () => this.drawn() });
  }

  /** Where the element stands with its data; also `:state(loading)` and so on in CSS. */
  get state(): LoadState {
    return this.#state;
  }

  /** The last good picture is shown, but newer data could not be had or is overdue; also `:state(stale)`. */
  get stale(): boolean {
    return this.#stale;
  }

  /** The texts of controls and captions in the reader's language. */
  protected get chrome(): ChromeMessages {
    return this.locale.texts(chrome);
  }

  /** Called while updating, so that `render()` and CSS see the same state. Only what is shown can be stale. */
  protected setState(state: LoadState, stale = false): void {
    // That all is there is news to those alone who were told that it was not.
    if (this.hasUpdated && state !== this.#state && state !== 'ready') this.#announces = true;
    this.#state = state;
    this.#stale = stale && state === 'ready';
    for (const known of loadStates) this.#mark(known, known === state);
    this.#mark('stale', this.#stale);
  }

  /** Each change of a state makes the browser style the element anew: only what changed is told. */
  #mark(state: string, isOn: boolean): void {
    const states = this.#internals?.states;
    if (states && states.has(state) !== isOn) states[isOn ? 'add' : 'delete'](state);
  }

  protected renderHeader(): TemplateResult {
    return html`<div class="header">
      ${
        this.heading
          ? renderHeading(this.heading, this.headingLevel)
          : html`<slot name="heading"></slot>`
      }
      <div class="subheading"><slot name="subheading">${this.subheading}</slot></div>
    </div>`;
  }

  /** Source, date, tag and remark, with the element's tools at the right. */
  protected renderFooter(tools: TemplateResult | typeof nothing = nothing): TemplateResult {
    const { chrome, source, updatedOn, note, locale } = this;
    return renderFooter(
      {
        source: source && chrome.source(source),
        sourceHref: safeHref(this.sourceHref),
        updated: updatedOn && chrome.updated(locale.format.date(updatedOn)),
        stale: this.staleText,
        illustrative: this.illustrative ? chrome.illustrative : '',
        note,
      },
      tools,
    );
  }

  /** Why the figures are old, when they are. */
  protected get staleText(): string {
    return this.stale ? this.locale.messages.states.notUpdated : '';
  }

  /** What a screen reader is told, politely, when the load state changes after the first update; `ready` only after another. */
  protected get announcement(): string {
    const { states } = this.locale.messages;
    if (!this.#announces) return '';
    return {
      loading: states.loading,
      ready: states.loaded,
      empty: states.empty,
      error: states.errorTitle,
    }[this.state];
  }

  /** Runs after each update in the browser, once the DOM is in step; what Lit calls `updated()`. */
  protected drawn(): void {}

  /** Fires one `ward-error` for a set of faults, once. */
  protected report(issues: readonly Issue[]): void {
    const known = this.#reported;
    const same =
      issues.length === known.length && issues.every((issue, i) => sameIssue(issue, known[i]!));
    if (same) return;
    this.#reported = issues;
    const [first, ...others] = issues;
    if (first) this.dispatchEvent(new WardErrorEvent([first, ...others]));
  }
}

function sameIssue(a: Issue, b: Issue): boolean {
  return a.code === b.code && a.message === b.message && a.row === b.row && a.field === b.field;
}

// The public attribute `updated` has the name of a Lit method. A framework that sees the name on the element assigns
// the property, which would replace the method and break every update: the assignment is taken as the date instead.
Object.defineProperty(WardElement.prototype, 'updated', {
  get: () => () => undefined,
  set(this: WardElement, date: string) {
    this.updatedOn = date;
  },
});
