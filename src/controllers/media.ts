import { isServer, type ReactiveController, type ReactiveControllerHost } from 'lit';

/** Whether a media query holds for the reader's device; the host is updated when that changes. */
export class MediaController implements ReactiveController {
  readonly #host: ReactiveControllerHost;
  /** Asked for once: a query that is parsed at every update costs more than what hangs on it. */
  readonly #list: MediaQueryList | null;

  constructor(host: ReactiveControllerHost, query: string) {
    this.#host = host;
    this.#list = isServer ? null : matchMedia(query);
    host.addController(this);
  }

  /** False on a server. */
  get matches(): boolean {
    return this.#list?.matches ?? false;
  }

  hostConnected(): void {
    this.#list?.addEventListener('change', this.#changed);
  }

  hostDisconnected(): void {
    this.#list?.removeEventListener('change', this.#changed);
  }

  #changed = (): void => this.#host.requestUpdate();
}
