import type { ReactiveController, ReactiveControllerHost } from 'lit';
import { WardInfoEvent } from '../../base/events.js';
import type { Indicator } from '../../core/indicator.js';
import type { Locale } from '../../i18n/register.js';
import { chrome } from '../../i18n/texts.js';
import type { explainCard } from './kpi-card.explain.js';
import type { KpiCardOptions } from './kpi-card.options.js';
import type { KpiCardPicture } from './kpi-card.picture.js';
import type { ExplanationView } from './kpi-card.explanation-view.js';

/** The explanation of a card: fetched and written when a reader opens it. */
export class Explainer implements ReactiveController {
  readonly #host: ReactiveControllerHost & HTMLElement;
  #explain: typeof explainCard | null = null;
  #open = false;

  constructor(host: ReactiveControllerHost & HTMLElement) {
    this.#host = host;
    host.addController(this);
  }

  hostDisconnected(): void {
    this.#open = false;
  }

  view(
    indicator: Indicator | null,
    options: KpiCardOptions,
    picture: KpiCardPicture | null,
    locale: Locale,
  ): ExplanationView {
    const isWritten = this.#open && this.#explain !== null && indicator !== null;
    return {
      title: locale.texts(chrome).howCalculated,
      sentence: picture?.describe() ?? '',
      explanation: isWritten ? (this.#explain?.(indicator, options, locale) ?? null) : null,
      onToggle: this.#toggled,
    };
  }

  #toggled = (event: Event): void => {
    this.#open = (event as ToggleEvent).newState === 'open';
    if (this.#open) void this.#begin();
  };

  async #begin(): Promise<void> {
    this.#host.dispatchEvent(new WardInfoEvent());
    this.#explain ??= (await import('./kpi-card.explain.js')).explainCard;
    this.#host.requestUpdate();
  }
}
