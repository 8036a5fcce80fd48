import { isServer, type ReactiveController, type ReactiveControllerHost } from 'lit';
import type { LoadState } from '../../base/ward-element.js';
import { SourceController } from '../../controllers/source.js';
import { WardError } from '../../core/error.js';
import type { Indicator } from '../../core/indicator.js';
import { toPlainDate } from '../../core/period.js';
import type { ReadResult } from '../../data/row.js';
import { indicatorFromFields, indicatorFromRows, type CardFields } from './kpi-card.indicator.js';

/** Where a card may have its indicator from. */
export interface CardOrigin extends CardFields {
  /** An indicator, or whatever else was set. */
  indicator: unknown;
  src: string;
  key: string;
  dataPath: string;
  /** Seconds between readings of `src`; 0 = once. */
  refresh: number;
}

type Host = ReactiveControllerHost &
  HTMLElement & { readonly hasUpdated: boolean; readonly state: LoadState };

/** A first figure that takes longer than this many milliseconds is called slow. */
const slowAfter = 10_000;

function given(indicator: unknown): Indicator {
  if (typeof indicator === 'object') return indicator as Indicator;
  const found = JSON.stringify(indicator);
  throw new WardError('config', 'The indicator is no object.', { field: 'indicator', found });
}

/** The indicator of a card, from whichever of the ways the author chose, and what the clock says about it. */
export class CardSource implements ReactiveController {
  /** ISO date of today, read once on connection; empty on a server. */
  today = '';
  /** ISO instant at which the file was read last; empty before. */
  readAt = '';
  /** The first figure takes long. */
  slow = false;
  readonly #host: Host;
  readonly #file: SourceController<ReadResult>;
  /** The server has no clock: what it drew is matched first. */
  readonly #hydrating: boolean;
  #request = '';
  #timer: ReturnType<typeof setTimeout> | undefined;

  constructor(host: Host) {
    this.#host = host;
    this.#file = new SourceController(host);
    this.#hydrating = !isServer && host.shadowRoot !== null;
    host.addController(this);
  }

  hostConnected(): void {
    const isFirst = this.#hydrating && !this.#host.hasUpdated;
    if (isFirst) void this.#host.updateComplete.then(this.#readClock);
    else this.#readClock();
  }

  hostDisconnected(): void {
    clearTimeout(this.#timer);
    this.#timer = undefined;
  }

  hostUpdated(): void {
    const isWaiting = this.#host.state === 'loading';
    if (isWaiting && this.#timer === undefined && !this.slow)
      this.#timer = setTimeout(() => this.#setSlow(), slowAfter);
    if (isWaiting) return;
    clearTimeout(this.#timer);
    this.#timer = undefined;
    this.slow = false;
  }

  /** Why the file could not be read, the last time. */
  get error(): WardError | null {
    return this.#file.error;
  }

  get loading(): boolean {
    return this.#file.loading;
  }

  /** A file was read. */
  get hasRead(): boolean {
    return this.#file.result !== null;
  }

  retry(): void {
    this.#file.retry();
  }

  /** True once after each good reading of the file. */
  takeArrival(): boolean {
    return this.#file.takeArrival();
  }

  /**
   * The indicator; null while it is on its way or when there is none.
   * @throws WardError `config` when `indicator` is no object, `unmatched` when the file has no row of the key.
   */
  find(origin: CardOrigin, locale: string): Indicator | null {
    this.#follow(origin, locale);
    const { indicator, src, key, label, value } = origin;
    if (indicator !== null && indicator !== undefined) return given(indicator);
    if (!src) return label || value !== null ? indicatorFromFields(origin) : null;
    const { result } = this.#file;
    return result && result.rows.length > 0 ? indicatorFromRows(result, key) : null;
  }

  /** Reads the file unless it is being read already. */
  #follow({ indicator, src, dataPath, refresh }: CardOrigin, locale: string): void {
    const isNeeded = src !== '' && (indicator === null || indicator === undefined);
    const request = isNeeded ? [src, dataPath, refresh, locale].join('\n') : '';
    if (request === this.#request) return;
    this.#request = request;
    if (!isNeeded) return this.#file.stop();
    this.#file.start({
      load: (signal) => this.#load(src, dataPath, locale, signal),
      key: request,
      refresh,
    });
  }

  /** What reads files is fetched with the first file: a card from attributes needs none of it. */
  async #load(
    src: string,
    dataPath: string,
    locale: string,
    signal: AbortSignal,
  ): Promise<ReadResult> {
    const { loadRows } = await import('../../data/load.js');
    const result = await loadRows(src, { signal, dataPath, locale });
    this.readAt = new Date().toISOString();
    return result;
  }

  #setSlow(): void {
    this.slow = true;
    this.#host.requestUpdate();
  }

  #readClock = (): void => {
    const today = toPlainDate(new Date().toISOString()) ?? '';
    if (today === this.today) return;
    this.today = today;
    this.#host.requestUpdate();
  };
}
