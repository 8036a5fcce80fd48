import { WardError, type ErrorCode } from '../core/error.js';

/** What is read, and how often. */
export interface SourceRequest<Result> {
  /** Reads once; rejects with a {@link WardError}, or with anything when aborted. */
  load: (signal: AbortSignal) => Promise<Result>;
  /** Tells one source from another: of another source nothing is kept. */
  key: string;
  /** Seconds between readings; 0 = once. */
  refresh: number;
}

/** Failures that may pass by themselves; a file that is wrong stays wrong. */
const passing: ReadonlySet<ErrorCode> = new Set(['network', 'timeout']);
const firstPause = 2;
const longestPause = 300;

/** Seconds to wait after so many failures in a row: what the server asked for, else 2, 4, 8 … up to 5 minutes. */
function pauseAfter(error: WardError, failures: number): number | null {
  const busy = error.code === 'http' && ((error.status ?? 0) >= 500 || error.status === 429);
  if (!busy && !passing.has(error.code)) return null;
  return error.retryAfter ?? Math.min(firstPause * 2 ** (failures - 1), longestPause);
}

/** A source that is read again and again: the latest reading wins, the last good result is kept. */
export class Source<Result> {
  /** The last good result; kept while a newer one is on its way or could not be had. */
  result: Result | null = null;
  /** Why the latest reading failed; null after a good one. */
  error: WardError | null = null;
  /** Seconds until it is read again by itself after a failure; null when only a person can ask. */
  retryIn: number | null = null;
  readonly #onChange: () => void;
  #request: SourceRequest<Result> | null = null;
  #failures = 0;
  #reading: AbortController | null = null;
  #timer: ReturnType<typeof setTimeout> | undefined;

  /** Calls `onChange` whenever a member changed. */
  constructor(onChange: () => void) {
    this.#onChange = onChange;
  }

  get loading(): boolean {
    return this.#reading !== null;
  }

  start(request: SourceRequest<Result>): void {
    if (request.key !== this.#request?.key) this.#forget();
    this.#request = request;
    void this.#read();
  }

  /** Reads again at once. */
  retry(): void {
    void this.#read();
  }

  /** Aborts what is under way and forgets what is planned; the result is kept. */
  stop(): void {
    this.#reading?.abort();
    this.#reading = null;
    clearTimeout(this.#timer);
  }

  async #read(): Promise<void> {
    const request = this.#request;
    if (!request) return;
    this.stop();
    const reading = (this.#reading = new AbortController());
    this.#onChange();
    const settle = await request.load(reading.signal).then(
      (result) => () => this.#succeed(result),
      (reason: unknown) => () => this.#fail(reason),
    );
    // A later reading has taken over, or nobody waits any more.
    if (this.#reading !== reading) return;
    this.#reading = null;
    settle();
    this.#plan(this.retryIn ?? request.refresh);
    this.#onChange();
  }

  #succeed(result: Result): void {
    this.#forget();
    this.result = result;
  }

  #fail(reason: unknown): void {
    this.error =
      reason instanceof WardError ? reason : new WardError('network', String(reason), {}, reason);
    this.#failures += 1;
    this.retryIn = pauseAfter(this.error, this.#failures);
  }

  #forget(): void {
    this.result = null;
    this.error = null;
    this.retryIn = null;
    this.#failures = 0;
  }

  #plan(seconds: number): void {
    if (seconds > 0) this.#timer = setTimeout(() => void this.#read(), seconds * 1000);
  }
}
