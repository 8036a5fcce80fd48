import type { ReactiveController, ReactiveControllerHost } from 'lit';

/** Milliseconds between two pieces of news: a reader must be able to hear each of them out. */
const pause = 5000;

/** What is new in data that changes by itself, for a polite live region: gathered, and told now and then. */
export class NewsController implements ReactiveController {
  /** What was told last; '' before the first. */
  text = '';
  readonly #host: ReactiveControllerHost;
  readonly #word: (names: readonly string[]) => string;
  #waiting: string[] = [];
  #timer: ReturnType<typeof setTimeout> | undefined;
  #toldAt = -Infinity;

  /** @param word puts names of new things into a sentence */
  constructor(host: ReactiveControllerHost, word: (names: readonly string[]) => string) {
    this.#host = host;
    this.#word = word;
    host.addController(this);
  }

  hostDisconnected(): void {
    clearTimeout(this.#timer);
    this.#timer = undefined;
    this.#waiting = [];
  }

  /** Something new came. */
  add(names: readonly string[]): void {
    if (names.length === 0) return;
    this.#waiting.push(...names);
    const rest = Math.max(0, this.#toldAt + pause - performance.now());
    this.#timer ??= setTimeout(() => this.#tell(), rest);
  }

  #tell(): void {
    this.text = this.#word(this.#waiting);
    this.#waiting = [];
    this.#timer = undefined;
    this.#toldAt = performance.now();
    this.#host.requestUpdate();
  }
}
