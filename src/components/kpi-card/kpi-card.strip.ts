import { nothing, type ReactiveControllerHost, type TemplateResult } from 'lit';
import type { Indicator } from '../../core/indicator.js';
import type { Locale } from '../../i18n/register.js';
import type { KpiCardOptions } from './kpi-card.options.js';
import type { renderStrip } from './kpi-card.strip-view.js';

/** The strip of periods of a card: what draws it is fetched by the first card that asks for one. */
export class CardStrip {
  readonly #host: ReactiveControllerHost;
  #render: typeof renderStrip | null = null;

  constructor(host: ReactiveControllerHost) {
    this.#host = host;
  }

  /** The strip, or nothing until it can be drawn. */
  view(
    indicator: Indicator | null,
    options: KpiCardOptions,
    locale: Locale,
  ): TemplateResult | typeof nothing {
    if (!this.#render) void this.#load();
    return indicator && this.#render ? this.#render(indicator, options, locale) : nothing;
  }

  async #load(): Promise<void> {
    this.#render = (await import('./kpi-card.strip-view.js')).renderStrip;
    this.#host.requestUpdate();
  }
}
