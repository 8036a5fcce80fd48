import type { ReactiveController, ReactiveControllerHost } from 'lit';
import type { WardError } from '../core/error.js';
import { Source, type SourceRequest } from '../data/source.js';

/** After so many milliseconds without a first result the reader is told that the network is slow. */
const slowAfter = 10_000;

/** A file that an element reads: aborted when superseded or disconnected, read again on return. */
export class SourceController<Result> implements ReactiveController {
  /** The first result takes long. */
  slow = false;
  readonly #host: ReactiveControllerHost;
  readonly #source = new Source<Result>(() => this.#changed());
  #request: SourceRequest<Result> | null = null;
  #connected = false;
  #arrived = false;
  #slowTimer: ReturnType<typeof setTimeout> | undefined;

  constructor(host: ReactiveControllerHost) {
    this.#host = host;
    host.addController(this);
  }

  hostConnected(): void {
    this.#connected = true;
    if (this.#request) this.#begin(this.#request);
  }

  hostDisconnected(): void {
    this.#connected = false;
    clearTimeout(this.#slowTimer);
    this.#source.stop();
  }

  get result(): Result | null {
    return this.#source.result;
  }

  get error(): WardError | null {
    return this.#source.error;
  }

  /** A reading is under way. */
  get loading(): boolean {
    return this.#source.loading;
  }

  /** Seconds until it is read again by itself after a failure. */
  get retryIn(): number | null {
    return this.#source.retryIn;
  }

  /** The result is not the newest: a later reading failed. */
  get stale(): boolean {
    return this.result !== null && this.error !== null;
  }

  start(request: SourceRequest<Result>): void {
    this.#request = request;
    if (this.#connected) this.#begin(request);
  }

  retry(): void {
    this.#source.retry();
  }

  stop(): void {
    this.#request = null;
    clearTimeout(this.#slowTimer);
    this.#source.stop();
  }

  /** True once after each good reading. */
  takeArrival(): boolean {
    const arrived = this.#arrived;
    this.#arrived = false;
    return arrived;
  }

  #begin(request: SourceRequest<Result>): void {
    clearTimeout(this.#slowTimer);
    this.slow = false;
    this.#slowTimer = setTimeout(() => {
      this.slow = this.result === null && this.loading;
      this.#host.requestUpdate();
    }, slowAfter);
    this.#source.start(request);
  }

  #changed(): void {
    if (!this.loading && this.result !== null && this.error === null) this.#arrived = true;
    if (!this.loading) this.slow = false;
    this.#host.requestUpdate();
  }
}
