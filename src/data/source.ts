import { asWardError, type WardError } from '../core/error.js';
import { createAlarm, type Alarm, type Schedule } from './alarm.js';
import { createLatest, type Latest } from './latest.js';

/** What a source has at present. */
export interface SourceState<Result> {
  /** `idle` until the first load. */
  readonly state: 'idle' | 'loading' | 'ready' | 'empty' | 'error';
  /** A result is shown while a newer one is under way. */
  readonly refreshing: boolean;
  /** The result is the last good one: the newest attempt failed. */
  readonly stale: boolean;
  /** The last good result. */
  readonly result: Result | null;
  /** Why the newest attempt failed. */
  readonly error: WardError | null;
  /** Seconds from that failure to the next attempt; null when only `retry` makes one. */
  readonly retryIn: number | null;
}

export interface SourceOptions<Result> {
  /** Gets the result; rejects with a `WardError`. `signal` ends an attempt that nobody waits for any more. */
  load: (signal: AbortSignal) => Promise<Result>;
  /** Hears of every change of the state. */
  onChange: (state: SourceState<Result>) => void;
  /** Whether a result holds nothing to show; default: never. */
  isEmpty?: ((result: Result) => boolean) | undefined;
  /** Seconds from one answer to the next request; default 0 = never. */
  refresh?: number | undefined;
  /** Default: `setTimeout`. */
  schedule?: Schedule | undefined;
}

/** Something that is loaded, kept, and loaded again. */
export interface Source<Result> {
  readonly state: SourceState<Result>;
  /** Loads what is another thing now: the old result goes, the attempt under way is aborted. */
  load(): void;
  /** Loads the same thing again: the result stays until a newer one is there. */
  retry(): void;
  /** Sets the seconds from one answer to the next request; 0 = never. */
  setRefresh(seconds: number): void;
  /** Aborts the attempt under way and waits for nothing. The state stays; `resume` goes on. */
  suspend(): void;
  /** Goes on after `suspend`: an attempt that was under way starts again, a pause begins again. */
  resume(): void;
  /** Ends everything for good: `onChange` is not called again. */
  dispose(): void;
}

const IDLE = {
  state: 'idle',
  refreshing: false,
  stale: false,
  result: null,
  error: null,
  retryIn: null,
} as const;

/** Seconds to wait after the first failed refresh; doubled after each further one. */
const FIRST_PAUSE = 5;
const LONGEST_PAUSE = 300;

/**
 * Keeps the result of something that is loaded. The latest attempt wins, whatever the order of the answers. A failed
 * refresh keeps the last good result, marks it stale and tries again after growing pauses, or when the server asked
 * to (`Retry-After`). A first failure waits for `retry`, unless the source polls.
 */
export function createSource<Result>(options: SourceOptions<Result>): Source<Result> {
  return new LoadedSource(options);
}

class LoadedSource<Result> implements Source<Result> {
  readonly #options: SourceOptions<Result>;
  readonly #latest: Latest<Result>;
  readonly #alarm: Alarm;
  #state: SourceState<Result> = IDLE;
  #refresh: number;
  #failures = 0;
  #isSuspended = false;
  /** An attempt was under way when the source was suspended. */
  #wasBusy = false;
  #isDisposed = false;

  constructor(options: SourceOptions<Result>) {
    this.#options = options;
    this.#refresh = options.refresh ?? 0;
    this.#latest = createLatest<Result>(
      (result) => this.#succeed(result),
      (fault) => this.#fail(fault),
    );
    this.#alarm = createAlarm(() => this.#start(refreshing(this.#state)), options.schedule);
  }

  get state(): SourceState<Result> {
    return this.#state;
  }

  load(): void {
    this.#failures = 0;
    this.#start({ ...IDLE, state: 'loading' });
  }

  retry(): void {
    const hasResult = this.#state.result !== null;
    this.#start(hasResult ? refreshing(this.#state) : { ...IDLE, state: 'loading' });
  }

  setRefresh(seconds: number): void {
    if (seconds === this.#refresh) return;
    this.#refresh = seconds;
    if (this.#isDisposed || this.#isSuspended || this.#latest.isBusy) return;
    const retryIn = this.#plan(this.#state);
    if (retryIn !== this.#state.retryIn) this.#change({ ...this.#state, retryIn });
  }

  suspend(): void {
    if (this.#isSuspended) return;
    this.#isSuspended = true;
    this.#wasBusy = this.#latest.isBusy;
    this.#latest.abort();
    this.#alarm.cancel();
  }

  resume(): void {
    if (this.#isDisposed || !this.#isSuspended) return;
    this.#isSuspended = false;
    if (this.#wasBusy) this.#start(this.#state);
    else this.#plan(this.#state);
  }

  dispose(): void {
    this.suspend();
    this.#isDisposed = true;
  }

  #start(next: SourceState<Result>): void {
    if (this.#isDisposed) return;
    this.#isSuspended = false;
    this.#alarm.cancel();
    this.#latest.run(this.#options.load);
    this.#change(next);
  }

  #succeed(result: Result): void {
    this.#failures = 0;
    const state = this.#options.isEmpty?.(result) ? 'empty' : 'ready';
    this.#settle({ ...IDLE, state, result });
  }

  #fail(fault: unknown): void {
    this.#failures += 1;
    const error = asWardError(fault, 'network', 'The data could not be loaded: ');
    const isFirst = this.#state.result === null;
    if (isFirst) this.#settle({ ...IDLE, state: 'error', error });
    else this.#settle({ ...this.#state, refreshing: false, stale: true, error });
  }

  #settle(next: SourceState<Result>): void {
    this.#change({ ...next, retryIn: this.#plan(next) });
  }

  /** Sets the alarm for the next attempt; returns the seconds to it after a failure. */
  #plan(next: SourceState<Result>): number | null {
    const seconds = secondsToNext(next, this.#refresh, this.#failures);
    if (seconds === null) this.#alarm.cancel();
    else this.#alarm.set(seconds);
    return next.error ? seconds : null;
  }

  #change(next: SourceState<Result>): void {
    this.#state = next;
    this.#options.onChange(next);
  }
}

/** What is shown stays while a newer attempt is under way. */
function refreshing<Result>(state: SourceState<Result>): SourceState<Result> {
  return { ...state, refreshing: true, retryIn: null };
}

/** Seconds until the next attempt; null where only `retry` makes one. */
function secondsToNext<Result>(
  { state, result, error }: SourceState<Result>,
  refresh: number,
  failures: number,
): number | null {
  const isPolling = refresh > 0;
  if (failures === 0) return isPolling && state !== 'idle' ? refresh : null;
  if (result === null && !isPolling) return null;
  const pause = Math.min(FIRST_PAUSE * 2 ** (failures - 1), LONGEST_PAUSE);
  return Math.max(pause, error?.retryAfter ?? 0);
}
