import type { ReactiveController, ReactiveControllerHost } from 'lit';
import type { WardError } from '../core/error.js';
import { createSource, type Source } from '../data/source.js';

/** After so many milliseconds without a first result the reader is told that the network is slow. */
const slowAfter = 10_000;

/** What an element reads, and how often. */
export interface SourceRequest<Result> {
  load: (signal: AbortSignal) => Promise<Result>;
  /** Tells one request from another: of another request nothing is kept. */
  key: string;
  /** Another version of the same thing: it is read again, and the old one shown until then. */
  version?: unknown;
  /** Seconds between readings; 0 = once. */
  refresh: number;
}

/** A file that an element reads: aborted when superseded or disconnected, read again on return. */
export class SourceController<Result> implements ReactiveController {
  /** The first result takes long. */
  slow = false;
  readonly #host: ReactiveControllerHost;
  #source: Source<Result> | null = null;
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
    if (this.#source) this.#source.resume();
    else if (this.#request) this.#begin(this.#request);
  }

  hostDisconnected(): void {
    this.#connected = false;
    clearTimeout(this.#slowTimer);
    this.#source?.suspend();
  }

  get result(): Result | null {
    return this.#source?.state.result ?? null;
  }

  get error(): WardError | null {
    return this.#source?.state.error ?? null;
  }

  /** A reading is under way. */
  get loading(): boolean {
    const state = this.#source?.state;
    return state?.state === 'loading' || state?.refreshing === true;
  }

  /** The result is not the newest: a later reading failed. */
  get stale(): boolean {
    return this.#source?.state.stale ?? false;
  }

  /** Reads what is asked for, unless it is what is being read already. */
  start(request: SourceRequest<Result>): void {
    const before = this.#request;
    this.#request = request;
    if (request.key !== before?.key) {
      if (this.#connected) this.#begin(request);
      return;
    }
    this.#source?.setRefresh(request.refresh);
    if (request.version !== before.version) this.#source?.retry();
  }

  retry(): void {
    this.#source?.retry();
  }

  stop(): void {
    clearTimeout(this.#slowTimer);
    this.#source?.dispose();
    this.#source = this.#request = null;
  }

  /** True once after each good reading. */
  takeArrival(): boolean {
    const arrived = this.#arrived;
    this.#arrived = false;
    return arrived;
  }

  #begin({ refresh }: SourceRequest<Result>): void {
    this.#source?.dispose();
    this.#source = createSource({
      load: (signal) => this.#request!.load(signal),
      refresh,
      onChange: () => this.#changed(),
    });
    this.#source.load();
    clearTimeout(this.#slowTimer);
    this.slow = false;
    this.#slowTimer = setTimeout(() => {
      this.slow = this.result === null && this.loading;
      this.#host.requestUpdate();
    }, slowAfter);
  }

  #changed(): void {
    if (!this.loading && this.result !== null && this.error === null) this.#arrived = true;
    if (!this.loading) this.slow = false;
    this.#host.requestUpdate();
  }
}
