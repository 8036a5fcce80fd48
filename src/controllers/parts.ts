import type { LitElement, ReactiveController } from 'lit';
import type { LazyPart } from '../core/lazy-part.js';

type Parts = readonly LazyPart<unknown>[];

/** Which lazy parts an element uses. */
interface PartsOptions {
  /** What the next picture cannot be drawn without, as the properties say it: drawing waits. */
  needed: () => Parts;
  /** What is added to the picture that is drawn, where it shifts nothing. */
  wanted: () => Parts;
}

const fetched = (parts: Parts): Promise<unknown> | null => {
  const awaited = parts.filter(({ isAwaited }) => isAwaited);
  return awaited.length > 0 ? Promise.all(awaited.map((part) => part.fetch())) : null;
};

/** Fetches the lazy parts of an element: those that it needs before it draws, those that it wants once it has drawn. */
export class PartsController implements ReactiveController {
  readonly #host: LitElement;
  readonly #options: PartsOptions;
  #arrival: Promise<unknown> | null = null;

  constructor(host: LitElement, options: PartsOptions) {
    this.#host = host;
    this.#options = options;
    host.addController(this);
  }

  hostUpdated(): void {
    this.#arrival ??= this.#bring();
  }

  /**
   * For the host's `scheduleUpdate`: at once where nothing that is needed is on its way. What a server drew with a part
   * that cannot be had here cannot be taken over: all but its styles is drawn anew.
   */
  schedule(update: () => void | Promise<unknown>): void | Promise<unknown> {
    const needed = this.#options.needed();
    const draw = () => {
      const { hasUpdated, shadowRoot } = this.#host;
      if (hasUpdated || needed.every(({ here }) => here)) return update();
      shadowRoot?.replaceChildren(...shadowRoot.querySelectorAll('style'));
      // The first update takes over what it finds: nothing.
      return Promise.resolve(update()).then(() => this.#host.requestUpdate());
    };
    return fetched(needed)?.then(draw) ?? draw();
  }

  /** For the host's `getUpdateComplete`: also waits for what the picture wants. */
  async complete(settle: () => Promise<boolean>): Promise<boolean> {
    let settled = await settle();
    while (this.#arrival) {
      await this.#arrival;
      settled = await settle();
    }
    return settled;
  }

  #bring(): Promise<unknown> | null {
    const coming = fetched(this.#options.wanted());
    if (!coming) return null;
    return coming.then(() => {
      this.#arrival = null;
      this.#host.requestUpdate();
    });
  }
}
