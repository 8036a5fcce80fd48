import type { ReactiveControllerHost } from 'lit';
import { WardError } from '../core/error.js';
import { LazyPart } from '../core/lazy-part.js';
import type { Geography } from '../data/geography.js';
import type { ToDegrees } from '../geo/crs.js';

/** The formulas of projections, which only boundaries of a grid need. */
export const formulasPart = new LazyPart(async () => {
  const { gridFormulas } = await import('./grid-formulas.js');
  return gridFormulas;
});

type Formulas = NonNullable<(typeof formulasPart)['here']>;

/** Boundaries in degrees, and what brought them there; null where they needed nothing. */
interface PlacedGeography {
  result: Geography | null;
  toDegrees: ToDegrees | null;
}

/** Brings boundaries in metres of a national grid to degrees. */
export class GridController {
  /** Why a grid cannot be used. */
  error: WardError | null = null;
  readonly #host: ReactiveControllerHost;
  #from: readonly unknown[] = [];
  #placed: PlacedGeography = { result: null, toDegrees: null };

  constructor(host: ReactiveControllerHost) {
    this.#host = host;
  }

  /** What the boundaries that were placed last were converted by; null where they needed none. */
  get toDegrees(): ToDegrees | null {
    return this.#placed.toDegrees;
  }

  /** The boundaries in degrees; null while the formulas are on their way. Those that need none are handed on. */
  place(given: Geography | null, crs: string): Geography | null {
    const from = [given, crs, formulasPart.here];
    if (from.every((each, i) => each === this.#from[i])) return this.#placed.result;
    this.#from = from;
    this.#placed = this.#convert(given, crs);
    return this.#placed.result;
  }

  retry(): void {
    this.error = null;
    this.#from = [];
  }

  #convert(given: Geography | null, crs: string): PlacedGeography {
    this.error = null;
    if (!given || !crs) return { result: given, toDegrees: null };
    const formulas = formulasPart.here;
    if (!formulas) void this.#fetch(crs);
    if (!formulas) return { result: null, toDegrees: null };
    const { gridFault, gridDefinition, inDegrees } = formulas;
    const { features, context, issues } = given;
    const fault = gridFault(crs, features);
    if (fault) return { result: { ...given, issues: [...issues, fault] }, toDegrees: null };
    const to = this.#conversion(formulas, gridDefinition(crs)!);
    if (!to) return { result: null, toDegrees: null };
    const result = { features: inDegrees(features, to), context: inDegrees(context, to), issues };
    return { result, toDegrees: to };
  }

  #conversion({ proj4 }: Formulas, definition: string): ToDegrees | null {
    try {
      const { inverse } = proj4(definition);
      return (position) => inverse(position);
    } catch (cause) {
      this.#fail(definition, cause);
      return null;
    }
  }

  async #fetch(crs: string): Promise<void> {
    await formulasPart.fetch();
    if (!formulasPart.here) this.#fail(crs, null);
    this.#host.requestUpdate();
  }

  #fail(found: string, cause: unknown): void {
    this.error = new WardError('config', `The grid "${found}" cannot be used.`, { field: 'crs', found }, cause); // prettier-ignore
  }
}
