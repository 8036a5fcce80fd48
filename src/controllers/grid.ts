import type { ReactiveControllerHost } from 'lit';
import { WardError } from '../core/error.js';
import type { Geography } from '../data/geography.js';
import { gridDefinition, gridFault, inDegrees, type ToDegrees } from '../geo/crs.js';

/** What reads the definition of a grid: the default export of `proj4`. */
type Formulas = (definition: string) => { inverse: ToDegrees };

/** The formulas of projections where they are there before the maps. */
const lent: { formulas: Formulas | null } = { formulas: null };

/** For a server, which renders at once and cannot wait for formulas. */
export function lendFormulas(formulas: Formulas): void {
  lent.formulas = formulas;
}

/** Brings boundaries in metres of a national grid to degrees. The formulas of projections are loaded only then. */
export class GridController {
  /** Why the formulas could not be loaded. */
  error: WardError | null = null;
  readonly #host: ReactiveControllerHost;
  #definition: string | null = null;
  #conversion: ToDegrees | null = null;
  #from: readonly unknown[] = [];
  #placed: { result: Geography | null; isConverted: boolean } = {
    result: null,
    isConverted: false,
  };

  constructor(host: ReactiveControllerHost) {
    this.#host = host;
  }

  /** What the boundaries that were placed last were converted by; null where they needed none. */
  get toDegrees(): ToDegrees | null {
    return this.#placed.isConverted ? this.#conversion : null;
  }

  /** The boundaries in degrees; null while the formulas are on their way. Those that need none are handed on. */
  place(given: Geography | null, crs: string): Geography | null {
    const from = [given, crs, this.#conversion];
    if (!from.every((each, i) => each === this.#from[i])) this.#placed = this.#convert(given, crs);
    this.#from = [given, crs, this.#conversion];
    return this.#placed.result;
  }

  /** Loads the formulas of a grid before anything is placed. Settles also where they cannot be had. */
  async prepare(crs: string): Promise<void> {
    const definition = gridDefinition(crs);
    if (definition !== null && definition !== this.#definition) await this.#load(definition);
  }

  retry(): void {
    if (this.error) this.#definition = null;
    this.error = null;
    this.#from = [];
  }

  #convert(given: Geography | null, crs: string) {
    if (!given || !crs) return { result: given, isConverted: false };
    const { features, context, issues } = given;
    const fault = gridFault(crs, features);
    if (fault) return { result: { ...given, issues: [...issues, fault] }, isConverted: false };
    const definition = gridDefinition(crs);
    if (definition !== this.#definition) void this.#load(definition!);
    const to = this.#conversion;
    if (!to) return { result: null, isConverted: false };
    const result = { features: inDegrees(features, to), context: inDegrees(context, to), issues };
    return { result, isConverted: true };
  }

  async #load(definition: string): Promise<void> {
    this.#definition = definition;
    this.#conversion = null;
    this.error = null;
    if (lent.formulas) return this.#use(lent.formulas, definition);
    try {
      const { default: proj4 } = await import('proj4');
      if (this.#definition === definition) this.#use(proj4, definition);
    } catch (cause) {
      if (this.#definition === definition) this.#fail(definition, cause);
    }
    this.#host.requestUpdate();
  }

  #use(formulas: Formulas, definition: string): void {
    try {
      const { inverse } = formulas(definition);
      this.#conversion = (position) => inverse(position);
    } catch (cause) {
      this.#fail(definition, cause);
    }
  }

  #fail(definition: string, cause: unknown): void {
    this.error = new WardError('config', `The grid "${definition}" cannot be used.`, { field: 'crs', found: definition }, cause); // prettier-ignore
  }
}
