import { isServer, type ReactiveController, type ReactiveControllerHost } from 'lit';
import { WardError } from '../core/error.js';
import { takeRows } from '../data/given-rows.js';
import type { ReadOptions, ReadResult } from '../data/row.js';
import { SourceController, type SourceRequest } from './source.js';

type Host = ReactiveControllerHost & HTMLElement & { readonly hasUpdated: boolean };

/** Where an element's rows come from; the first that is present wins, then a child script, then a child table. */
export interface RowsInputs {
  /** The property: an array of objects, or whatever else was set. */
  data: unknown;
  src: string;
  dataPath: string;
  /** Seconds between readings of `src`; 0 = once. */
  refresh: number;
  maxBytes: number;
  /** How texts become values: language, units, which fields are numbers. */
  reading: ReadOptions;
}

/** Rows that a page hands over, taken at once. */
interface Given {
  result: ReadResult | null;
  error: WardError | null;
}

function take(data: unknown): Given {
  try {
    return { result: takeRows(data), error: null };
  } catch (error) {
    if (error instanceof WardError) return { result: null, error };
    throw error;
  }
}

/**
 * The rows of an element, read from whichever of the ways the author chose. Readers of files and tables load with the
 * first element that needs one: a page that hands over objects never does.
 */
export class RowsController implements ReactiveController {
  readonly #host: Host;
  readonly #source: SourceController<ReadResult>;
  /** The server knows no children: what it drew is matched first, the children are read after. */
  #childless: boolean;
  #observer: MutationObserver | null = null;
  #childVersion = 0;
  /** Counts the languages, units and fields that the same file or child was read by. */
  #readingVersion = 0;
  #reading = '';
  #readFrom: readonly unknown[] | null = null;
  #given: Given | null = null;
  #taken = false;
  #sought = false;
  #childReading: Promise<unknown> | null = null;

  constructor(host: Host) {
    this.#host = host;
    this.#source = new SourceController(host);
    this.#childless = isServer || host.shadowRoot !== null;
    host.addController(this);
  }

  hostConnected(): void {
    this.#observer ??= new MutationObserver(() => this.#childrenChanged());
    this.#observer.observe(this.#host, { childList: true, subtree: true, characterData: true });
    if (this.#host.hasUpdated) this.#childrenChanged();
  }

  hostDisconnected(): void {
    this.#observer?.disconnect();
  }

  hostUpdated(): void {
    if (!this.#childless) return;
    this.#childless = false;
    this.#childrenChanged();
  }

  /** What was read last; kept while newer rows are on their way or could not be had. */
  get result(): ReadResult | null {
    return this.#given ? this.#given.result : this.#source.result;
  }

  get error(): WardError | null {
    return this.#given ? this.#given.error : this.#source.error;
  }

  get state(): 'loading' | 'ready' | 'empty' | 'error' {
    if (this.result) return this.result.rows.length > 0 ? 'ready' : 'empty';
    return this.error ? 'error' : 'loading';
  }

  /** The author named rows at all, in any of the ways. */
  get isSought(): boolean {
    return this.#sought;
  }

  /** The rows shown are not the newest: a later reading failed. */
  get stale(): boolean {
    return !this.#given && this.#source.stale;
  }

  /** The first reading takes long. */
  get slow(): boolean {
    return !this.#given && this.#source.slow;
  }

  /** True once after each good reading. */
  takeArrival(): boolean {
    const taken = this.#taken;
    this.#taken = false;
    return this.#source.takeArrival() || taken;
  }

  /** Settles when what the element's children hold has been read. */
  get childRead(): Promise<unknown> | null {
    return this.#childReading;
  }

  retry(): void {
    this.#source.retry();
  }

  /** Reads again if anything that the rows depend on has changed. Called by the host before it draws. */
  read(inputs: RowsInputs): void {
    const { data, src, dataPath, refresh, maxBytes } = inputs;
    this.#noteReading(JSON.stringify(inputs.reading));
    const versions = [this.#childVersion, this.#readingVersion];
    const from = data == null ? [src, dataPath, refresh, maxBytes, ...versions] : [data];
    if (this.#readFrom && from.every((value, i) => value === this.#readFrom![i])) return;
    this.#readFrom = from;
    this.#given = data == null ? null : take(data);
    this.#taken = this.#given?.result != null;
    const request = this.#given ? null : src ? this.#fromFile(inputs) : this.#fromChild(inputs);
    this.#sought = this.#given !== null || request !== null;
    if (request) this.#source.start(request);
    else this.#source.stop();
  }

  /** What was read in another way is shown until it is read anew; what could not be had is not asked for again. */
  #noteReading(reading: string): void {
    const { result, loading } = this.#source;
    if (reading !== this.#reading && (result || loading)) this.#readingVersion += 1;
    this.#reading = reading;
  }

  #fromFile(inputs: RowsInputs): SourceRequest<ReadResult> {
    const { src, dataPath, maxBytes, refresh, reading } = inputs;
    return {
      load: async (signal) => {
        const { loadRows } = await import('../data/load.js');
        return loadRows(src, { ...reading, signal, maxBytes, dataPath });
      },
      key: [src, dataPath, maxBytes].join('\n'),
      version: this.#readingVersion,
      refresh,
    };
  }

  #fromChild({ dataPath, reading }: RowsInputs): SourceRequest<ReadResult> | null {
    if (this.#childless || !hasDataChild(this.#host)) return null;
    return {
      load: () => {
        const result = import('./child-rows.js').then(({ readChildRows }) =>
          readChildRows(this.#host, dataPath, reading),
        );
        this.#childReading = result.catch(() => null).finally(() => (this.#childReading = null));
        return result;
      },
      key: `child ${dataPath}`,
      version: `${this.#childVersion} ${this.#readingVersion}`,
      refresh: 0,
    };
  }

  #childrenChanged(): void {
    this.#childVersion += 1;
    this.#host.requestUpdate();
  }
}

/** A script of rows or a table is among the children. */
function hasDataChild(host: Element): boolean {
  const isRows = (child: Element) =>
    child instanceof HTMLScriptElement && /^(application\/json|text\/csv)$/.test(child.type);
  return [...host.children].some((child) => child instanceof HTMLTableElement || isRows(child));
}
