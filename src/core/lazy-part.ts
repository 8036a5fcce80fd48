/**
 * A part of elements that few pages need: fetched when the first element needs it, then there for all of them. Where
 * nobody can wait, as on a server, it is lent beforehand.
 */
export class LazyPart<Part> {
  readonly #load: () => Promise<Part>;
  #here: Part | null = null;
  #coming: Promise<void> | null = null;
  #failed = false;

  constructor(load: () => Promise<Part>) {
    this.#load = load;
  }

  /** null until it has come. */
  get here(): Part | null {
    return this.#here;
  }

  /** It may still come: nobody has asked for it yet, or it is on its way. */
  get isAwaited(): boolean {
    return this.#here === null && !this.#failed;
  }

  lend(part: Part): void {
    this.#here = part;
  }

  /** Settles when the part is here, or cannot be had; one that could not be had before is asked for again. */
  fetch(): Promise<void> {
    return (this.#coming ??= this.#fetch());
  }

  async #fetch(): Promise<void> {
    this.#failed = false;
    try {
      this.#here ??= await this.#load();
    } catch {
      this.#failed = true;
      this.#coming = null;
    }
  }
}
