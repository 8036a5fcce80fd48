import type { ReactiveController, ReactiveControllerHost } from 'lit';
import type { Indicator } from '../core/indicator.js';
import type { Locale } from '../i18n/register.js';
import { chrome } from '../i18n/texts.js';
import type { ExplanationView } from '../render/explanation.js';
import type { Explanation, ExplainOptions } from '../scene/explain-goal.js';
import { WardInfoEvent } from './events.js';

/** Writes an explanation. */
type Explain = (indicator: Indicator, options: ExplainOptions, locale: Locale) => Explanation;

const loadExplainGoal = async (): Promise<Explain> =>
  (await import('../scene/explain-goal.js')).explainGoal;

/** The explanation of a judgement: fetched and written when a reader opens it. */
export class Explainer implements ReactiveController {
  readonly #host: ReactiveControllerHost & HTMLElement;
  readonly #load: () => Promise<Explain>;
  #explain: Explain | null = null;
  #open = false;

  /** @param load fetches what writes the explanation, once. Default: that of a judgement. */
  constructor(host: ReactiveControllerHost & HTMLElement, load = loadExplainGoal) {
    this.#host = host;
    this.#load = load;
    host.addController(this);
  }

  hostDisconnected(): void {
    this.#open = false;
  }

  view(
    indicator: Indicator | null,
    options: ExplainOptions,
    sentence: string,
    locale: Locale,
  ): ExplanationView {
    const isWritten = this.#open && this.#explain !== null && indicator !== null;
    return {
      title: locale.texts(chrome).howCalculated,
      sentence,
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
    this.#explain ??= await this.#load();
    this.#host.requestUpdate();
  }
}
