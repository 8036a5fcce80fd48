import type { ReactiveController, ReactiveControllerHost } from 'lit';

/** How many things may be selected at once. */
export type SelectionMode = 'none' | 'single' | 'multiple';

/** What elements that share a `link` name tell each other. */
interface Linked {
  readonly keys: readonly string[];
  readonly hovered: string | null;
  follow(keys: readonly string[], hovered: string | null): void;
}

const groups = new Map<string, Set<Linked>>();

/** The selected and hovered keys of an element, shared with all elements of the same `link` name. */
export class SelectionController implements ReactiveController, Linked {
  keys: readonly string[] = [];
  hovered: string | null = null;
  readonly #host: ReactiveControllerHost;
  #link = '';
  #connected = false;

  constructor(host: ReactiveControllerHost) {
    this.#host = host;
    host.addController(this);
  }

  hostConnected(): void {
    this.#connected = true;
    this.#join();
  }

  hostDisconnected(): void {
    this.#leave();
    this.#connected = false;
  }

  /**
   * Takes the keys and the link name that the author set; the others of that name follow. Returns the keys selected
   * now: who comes without a choice takes over theirs.
   */
  set(given: readonly string[], link: string): readonly string[] {
    const keys = Array.isArray(given) ? given : [];
    const isNew = keys.length !== this.keys.length || keys.some((key, i) => key !== this.keys[i]);
    this.keys = keys;
    if (link !== this.#link) {
      this.#leave();
      this.#link = link;
      if (this.#connected) this.#join();
    }
    if (isNew) this.#tellOthers();
    return this.keys;
  }

  /** A person chose a key: it is added or taken away by the mode. Returns the keys selected now. */
  toggle(key: string, mode: SelectionMode): readonly string[] {
    if (mode === 'none') return this.keys;
    const had = this.keys.includes(key);
    if (mode === 'single') this.keys = had ? [] : [key];
    else this.keys = had ? this.keys.filter((other) => other !== key) : [...this.keys, key];
    this.#tell();
    return this.keys;
  }

  /** A person points at a key, or at none. */
  hover(key: string | null): void {
    if (key === this.hovered) return;
    this.hovered = key;
    this.#tell();
  }

  follow(keys: readonly string[], hovered: string | null): void {
    this.keys = keys;
    this.hovered = hovered;
    this.#host.requestUpdate();
  }

  #tell(): void {
    this.#host.requestUpdate();
    this.#tellOthers();
  }

  #tellOthers(): void {
    for (const other of groups.get(this.#link) ?? [])
      if (other !== this) other.follow(this.keys, this.hovered);
  }

  #join(): void {
    if (!this.#link) return;
    const group = groups.get(this.#link) ?? new Set();
    const [one] = group;
    if (one && this.keys.length === 0) this.follow(one.keys, one.hovered);
    groups.set(this.#link, group.add(this));
  }

  #leave(): void {
    const group = groups.get(this.#link);
    group?.delete(this);
    if (group?.size === 0) groups.delete(this.#link);
  }
}
