import { isServer, type ReactiveController, type ReactiveControllerHost } from 'lit';
import { WardError } from '../core/error.js';
import { readCsv } from '../data/csv.js';
import { readTable } from '../data/html-table.js';
import { takeRows } from '../data/given-rows.js';
import { readJson } from '../data/json.js';
import { loadRows } from '../data/load.js';
import type { ReadOptions, ReadResult } from '../data/row.js';
import { SourceController } from './source.js';

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

/** The rows of an element, read from whichever of the ways the author chose. */
export class RowsController implements ReactiveController {
  readonly #host: Host;
  readonly #remote: SourceController<ReadResult>;
  /** The server knows no children: what it drew is matched first, the children are read after. */
  #childless: boolean;
  #observer: MutationObserver | null = null;
  #childVersion = 0;
  #readFrom: readonly unknown[] = [];
  #local: { result: ReadResult | null; error: WardError | null } | null = null;
  #arrived = false;
  #given = false;

  constructor(host: Host) {
    this.#host = host;
    this.#remote = new SourceController(host);
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
    return this.#local ? this.#local.result : this.#remote.result;
  }

  get error(): WardError | null {
    return this.#local ? this.#local.error : this.#remote.error;
  }

  get state(): 'loading' | 'ready' | 'empty' | 'error' {
    if (this.result) return this.result.rows.length > 0 ? 'ready' : 'empty';
    return this.error ? 'error' : 'loading';
  }

  /** The rows shown are not the newest: a later reading failed. */
  get stale(): boolean {
    return this.#local ? false : this.#remote.stale;
  }

  /** The first reading takes long. */
  get slow(): boolean {
    return !this.#local && this.#remote.slow;
  }

  /** True once after each good reading. */
  takeArrival(): boolean {
    const local = this.#arrived;
    this.#arrived = false;
    return this.#remote.takeArrival() || local;
  }

  retry(): void {
    this.#remote.retry();
  }

  /** Reads again if anything that the rows depend on has changed. Called by the host before it draws. */
  read(inputs: RowsInputs): void {
    const { reading, ...others } = inputs;
    const from: unknown[] = [
      ...(Object.values(others) as unknown[]),
      JSON.stringify(reading),
      this.#childVersion,
    ];
    if (this.#given && from.every((value, i) => value === this.#readFrom[i])) return;
    this.#given = true;
    this.#readFrom = from;
    const { data, src, dataPath, maxBytes, refresh } = inputs;
    this.#local = data == null && src ? null : this.#readHere(inputs);
    this.#arrived = this.#local?.result != null;
    if (this.#local) this.#remote.stop();
    else
      this.#remote.start({
        load: (signal) => loadRows(src, { ...reading, signal, maxBytes, dataPath }),
        key: [src, dataPath, maxBytes, JSON.stringify(reading)].join('\n'),
        refresh,
      });
  }

  #readHere({ data, dataPath, reading }: RowsInputs) {
    try {
      const result =
        data == null ? this.#readChild(dataPath, reading) : takeRows(data, { path: dataPath });
      return { result, error: null };
    } catch (error) {
      if (error instanceof WardError) return { result: null, error };
      throw error;
    }
  }

  #readChild(path: string, reading: ReadOptions): ReadResult | null {
    if (this.#childless) return null;
    const children = [...this.#host.children];
    for (const child of children) {
      if (!(child instanceof HTMLScriptElement)) continue;
      const text = child.textContent ?? '';
      if (child.type === 'application/json') return readJson(text, { path });
      if (child.type === 'text/csv') return readCsv(text, reading);
    }
    const table = children.find((child) => child instanceof HTMLTableElement);
    return table ? readTable(table, reading) : null;
  }

  #childrenChanged(): void {
    this.#childVersion += 1;
    this.#host.requestUpdate();
  }
}
