import { isServer, type ReactiveController, type ReactiveControllerHost } from 'lit';

type Host = ReactiveControllerHost & HTMLElement;

/** The width that a server draws at; the browser draws again at the true width after hydration. */
export const serverWidth = 640;

const callbacks = new WeakMap<Element, (width: number) => void>();

/** One observer for all elements of the page, made when the first is measured. */
const shared: { observer?: ResizeObserver } = {};

function observer(): ResizeObserver {
  return (shared.observer ??= new ResizeObserver((entries) => {
    for (const { target, contentRect } of entries) callbacks.get(target)?.(contentRect.width);
  }));
}

/**
 * The width that an element may draw on, in whole CSS pixels; null until it is known.
 * A child of height 0 (`<div class="ruler">`) is observed, not the host: drawing changes the host's height, and
 * an observer of what it changes itself runs in a loop.
 */
export class SizeController implements ReactiveController {
  width: number | null = null;
  readonly #host: Host;
  #ruler: Element | null = null;

  constructor(host: Host) {
    this.#host = host;
    if (isServer || host.shadowRoot) this.width = serverWidth;
    host.addController(this);
  }

  hostConnected(): void {
    this.#observe();
  }

  hostUpdated(): void {
    this.#observe();
  }

  hostDisconnected(): void {
    if (this.#ruler) shared.observer?.unobserve(this.#ruler);
    this.#ruler = null;
  }

  /** Settles when the width is known; after two frames also without: a hidden element has none. */
  async measured(): Promise<void> {
    for (let frame = 0; frame < 2 && this.width === null && this.#ruler; frame++)
      await new Promise((resolve) => {
        requestAnimationFrame(resolve);
        // A page in the background draws no frames.
        setTimeout(resolve, 100);
      });
  }

  #observe(): void {
    if (this.#ruler || isServer || !this.#host.isConnected) return;
    const ruler = this.#host.shadowRoot?.querySelector('.ruler');
    if (!ruler) return;
    this.#ruler = ruler;
    callbacks.set(ruler, this.#measured);
    observer().observe(ruler);
  }

  #measured = (width: number): void => {
    const whole = Math.floor(width);
    if (whole <= 0 || whole === this.width) return;
    this.width = whole;
    this.#host.requestUpdate();
  };
}
