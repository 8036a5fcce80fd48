import type { ReactiveControllerHost } from 'lit';
import { WardError } from '../core/error.js';
import type { Geography } from '../data/geography.js';
import { gridDefinition, gridFault, inDegrees, type ToDegrees } from '../geo/crs.js';

/** Brings boundaries in metres of a national grid to degrees. The formulas of projections are loaded only then. */
export class GridController {
  /** Why the formulas could not be loaded. */
  error: WardError | null = null;
  readonly #host: ReactiveControllerHost;
  #definition: string | null = null;
  #toDegrees: ToDegrees | null = null;
  #from: readonly unknown[] = [];
  #result: Geography | null = null;

  constructor(host: ReactiveControllerHost) {
    this.#host = host;
  }

  /** The boundaries in degrees; null while the formulas are on their way. Those that need none are handed on. */
  place(given: Geography | null, crs: string): Geography | null {
    if (!given || !crs) return given;
    const from = [given, crs, this.#toDegrees];
    if (from.every((each, i) => each === this.#from[i])) return this.#result;
    this.#from = from;
    this.#result = this.#convert(given, crs);
    return this.#result;
  }

  retry(): void {
    if (this.error) this.#definition = null;
    this.error = null;
    this.#from = [];
  }

  #convert(given: Geography, crs: string): Geography | null {
    const { features, context, issues } = given;
    const fault = gridFault(crs, features);
    if (fault) return { ...given, issues: [...issues, fault] };
    const definition = gridDefinition(crs);
    if (definition !== this.#definition) void this.#load(definition!);
    const toDegrees = this.#toDegrees;
    if (!toDegrees) return null;
    return { features: inDegrees(features, toDegrees), context: inDegrees(context, toDegrees), issues }; // prettier-ignore
  }

  async #load(definition: string): Promise<void> {
    this.#definition = definition;
    this.#toDegrees = null;
    this.error = null;
    try {
      const { default: proj4 } = await import('proj4');
      const { inverse } = proj4(definition);
      if (this.#definition !== definition) return;
      this.#toDegrees = (position) => inverse(position);
    } catch (cause) {
      if (this.#definition !== definition) return;
      this.error = new WardError('config', `The grid "${definition}" cannot be used.`, { field: 'crs', found: definition }, cause); // prettier-ignore
    }
    this.#host.requestUpdate();
  }
}
