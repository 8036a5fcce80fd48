import type { ReactiveController, ReactiveControllerHost } from 'lit';

/** Whether the page is being printed: what is folded away on the screen can then be shown. */
export class PrintController implements ReactiveController {
  printing = false;
  readonly #host: ReactiveControllerHost;
  readonly #drawNow: () => void;

  /** @param drawNow draws at once: the browser takes its picture of the page as soon as the event is over */
  constructor(host: ReactiveControllerHost, drawNow: () => void) {
    this.#host = host;
    this.#drawNow = drawNow;
    host.addController(this);
  }

  hostConnected(): void {
    window.addEventListener('beforeprint', this.#begin);
    window.addEventListener('afterprint', this.#end);
  }

  hostDisconnected(): void {
    window.removeEventListener('beforeprint', this.#begin);
    window.removeEventListener('afterprint', this.#end);
  }

  #begin = (): void => {
    this.printing = true;
    this.#host.requestUpdate();
    this.#drawNow();
  };

  #end = (): void => {
    this.printing = false;
    this.#host.requestUpdate();
  };
}
