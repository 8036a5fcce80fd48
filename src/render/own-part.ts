import { AsyncDirective } from 'lit/async-directive.js';
import { directive, type DirectiveResult } from 'lit/directive.js';

/** Parts of a template that can be drawn anew by themselves, without all that stands round them. */
export class OwnParts {
  readonly #parts = new Set<OwnPartDirective>();

  /** Draws them anew. */
  renew(): void {
    for (const part of this.#parts) part.renew();
  }

  add(part: OwnPartDirective): void {
    this.#parts.add(part);
  }

  delete(part: OwnPartDirective): void {
    this.#parts.delete(part);
  }
}

class OwnPartDirective extends AsyncDirective {
  #parts: OwnParts | null = null;
  #make: () => unknown = () => null;

  render(_parts: OwnParts, make: () => unknown): unknown {
    return make();
  }

  override update(_: unknown, [parts, make]: [OwnParts, () => unknown]): unknown {
    this.#parts = parts;
    this.#make = make;
    if (this.isConnected) parts.add(this);
    return make();
  }

  renew(): void {
    this.setValue(this.#make());
  }

  protected override disconnected(): void {
    this.#parts?.delete(this);
  }

  protected override reconnected(): void {
    this.#parts?.add(this);
    this.renew(); // what was pointed at may have changed while it was away
  }
}

/** `${ownPart(parts, () => html`…`)}`: drawn with the rest, and again by itself whenever {@link OwnParts.renew} says so. */
export const ownPart: (
  parts: OwnParts,
  make: () => unknown,
) => DirectiveResult<typeof OwnPartDirective> = directive(OwnPartDirective);
