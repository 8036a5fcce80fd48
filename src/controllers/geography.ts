import { isServer, type ReactiveControllerHost } from 'lit';
import { WardError } from '../core/error.js';
import { readGeography, type Geography } from '../data/geography.js';
import type { ToDegrees } from '../geo/crs.js';
import { GridController } from './grid.js';
import { SourceController, type SourceRequest } from './source.js';

type Host = ReactiveControllerHost & HTMLElement;

/** Where an element's boundaries come from; the first that is present wins, then a child script. */
export interface GeographyInputs {
  /** The property: GeoJSON or TopoJSON. */
  geo: unknown;
  src: string;
  /** Object of a topology. */
  object: string;
  maxBytes: number;
  /** Grid of the coordinates; '' = degrees. */
  crs?: string;
  /** No boundaries are wanted. */
  isOff?: boolean;
}

/** The boundaries of a map, read from whichever of the ways the author chose. */
export class GeographyController {
  readonly #host: Host;
  readonly #remote: SourceController<Geography>;
  readonly #grid: GridController;
  #local: { result: Geography | null; error: WardError | null } | null = null;
  #readFrom: readonly unknown[] = [];
  #given = false;
  #crs = '';

  constructor(host: Host) {
    this.#host = host;
    this.#remote = new SourceController(host);
    this.#grid = new GridController(host);
  }

  get result(): Geography | null {
    const read = this.#local ? this.#local.result : this.#remote.result;
    return this.#grid.place(read, this.#crs);
  }

  /** What brought the boundaries from metres to degrees; null where they needed nothing. */
  get toDegrees(): ToDegrees | null {
    return this.#grid.toDegrees;
  }

  get error(): WardError | null {
    return (this.#local ? this.#local.error : this.#remote.error) ?? this.#grid.error;
  }

  /** The author named boundaries at all; without, a map is a list. */
  get given(): boolean {
    return this.#given;
  }

  /** True once after each good reading of a file. */
  takeArrival(): boolean {
    return this.#remote.takeArrival();
  }

  retry(): void {
    this.#remote.retry();
    this.#grid.retry();
  }

  /** Reads again if anything that the boundaries depend on has changed. Called by the host before it draws. */
  read(inputs: GeographyInputs): void {
    const child = isBare(inputs) ? this.#child() : null;
    const from: unknown[] = [...(Object.values(inputs) as unknown[]), child];
    if (isSame(from, this.#readFrom)) return;
    this.#readFrom = from;
    const { geo, src, object, crs = '' } = inputs;
    this.#crs = crs;
    this.#given = geo != null || src !== '' || child !== null;
    const here = geo ?? child;
    this.#local = here == null && src ? null : readHere(here, object);
    if (this.#local) this.#remote.stop();
    else this.#remote.start(fromFile(inputs));
  }

  #child(): string | null {
    if (isServer) return null;
    const scripts = [...this.#host.children].filter((child) => child instanceof HTMLScriptElement);
    return scripts.find(({ type }) => type === 'application/geo+json')?.textContent ?? null;
  }
}

/** Nothing was named: a child script may hold the boundaries. */
const isBare = ({ geo, src, isOff }: GeographyInputs): boolean => geo == null && !src && !isOff;

const isSame = (a: readonly unknown[], b: readonly unknown[]): boolean =>
  a.length === b.length && a.every((value, i) => value === b[i]);

function fromFile({ src, object, maxBytes }: GeographyInputs): SourceRequest<Geography> {
  return {
    load: async (signal) => {
      const { loadGeography } = await import('../data/load-geography.js');
      return loadGeography(src, { signal, maxBytes, object: object || undefined });
    },
    key: [src, object, maxBytes].join('\n'),
    refresh: 0,
  };
}

function readHere(value: unknown, object: string) {
  if (value == null) return { result: null, error: null };
  try {
    return { result: readGeography(value, { object: object || undefined }), error: null };
  } catch (error) {
    if (error instanceof WardError) return { result: null, error };
    throw error;
  }
}
