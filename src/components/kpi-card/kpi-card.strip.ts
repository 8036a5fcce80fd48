import { nothing, type LitElement, type TemplateResult } from 'lit';
import type { Indicator } from '../../core/indicator.js';
import type { Locale } from '../../i18n/register.js';
import type { KpiCardOptions } from './kpi-card.options.js';
import type { renderStrip } from './kpi-card.strip-view.js';

/** What draws strips where it is there before the cards. */
const lent: { render: typeof renderStrip | null } = { render: null };

/** For a server, which renders at once and cannot wait for what draws strips. */
export function lendStrip(render: typeof renderStrip): void {
  lent.render = render;
}

/** The strip of periods of a card: what draws it is fetched by the first card that asks for one. */
export class CardStrip {
  readonly #host: LitElement;
  #render = lent.render;
  #arrival: Promise<void> | null = null;

  constructor(host: LitElement) {
    this.#host = host;
  }

  /** Settles when a strip that came from the server can be drawn: the card takes its markup over then. Else null. */
  get arrival(): Promise<void> | null {
    const { hasUpdated, shadowRoot } = this.#host;
    return !hasUpdated && shadowRoot?.querySelector('.strip') ? this.#load() : null;
  }

  /** The strip, or nothing until it can be drawn. */
  view(
    indicator: Indicator | null,
    options: KpiCardOptions,
    locale: Locale,
  ): TemplateResult | typeof nothing {
    if (!this.#render) void this.#load().then(() => this.#host.requestUpdate());
    return indicator && this.#render ? this.#render(indicator, options, locale) : nothing;
  }

  #load(): Promise<void> {
    this.#arrival ??= import('./kpi-card.strip-view.js').then(({ renderStrip }) => {
      this.#render = renderStrip;
    });
    return this.#arrival;
  }
}
