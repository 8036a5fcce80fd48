import type { ReactiveController, ReactiveControllerHost } from 'lit';
import { isName, nameText } from '../data/name.js';

/** How many things may be selected at once. */
export type SelectionMode = 'none' | 'single' | 'multiple';

/** What elements that share a `link` name tell each other. */
export interface Choice {
  /** Keys that are selected. */
  readonly keys: readonly string[];
  /** Key that a person points at. */
  readonly hovered: string | null;
  /** Keys of the series that are not drawn. */
  readonly hidden: readonly string[];
}

interface Linked {
  readonly choice: Choice;
  follow(choice: Choice): void;
}

const groups = new Map<string, Set<Linked>>();

/** The selected, hovered and hidden keys of an element, shared with all elements of the same `link` name. */
export class SelectionController implements ReactiveController, Linked {
  choice: Choice = { keys: [], hovered: null, hidden: [] };
  readonly #host: ReactiveControllerHost;
  #link = '';
  #connected = false;

  constructor(host: ReactiveControllerHost) {
    this.#host = host;
    host.addController(this);
  }

  get keys(): readonly string[] {
    return this.choice.keys;
  }

  get hovered(): string | null {
    return this.choice.hovered;
  }

  get hidden(): readonly string[] {
    return this.choice.hidden;
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
   * Takes the lists and the link name that the author set; the others of that name follow. Who comes without a choice
   * takes over theirs. Returns what is chosen now.
   */
  set(given: Partial<Pick<Choice, 'keys' | 'hidden'>>, link: string): Choice {
    const before = this.choice;
    this.choice = {
      ...before,
      keys: given.keys ? listOf(given.keys) : before.keys,
      hidden: given.hidden ? listOf(given.hidden) : before.hidden,
    };
    const isNew = !isSame(this.keys, before.keys) || !isSame(this.hidden, before.hidden);
    if (link !== this.#link) {
      this.#leave();
      this.#link = link;
      if (this.#connected) this.#join();
    }
    if (isNew) this.#tellOthers();
    return this.choice;
  }

  /** A person chose a key: it is added or taken away by the mode. Returns the keys selected now. */
  toggle(key: string, mode: SelectionMode): readonly string[] {
    if (mode === 'none') return this.keys;
    const single = this.keys.includes(key) ? [] : [key];
    this.#tell({ keys: mode === 'single' ? single : toggled(this.keys, key) });
    return this.keys;
  }

  /** A person hides a series or shows it again. Returns the keys hidden now. */
  toggleHidden(key: string): readonly string[] {
    this.#tell({ hidden: toggled(this.hidden, key) });
    return this.hidden;
  }

  /** As {@link hover}, by a host that shows at once what is pointed at in itself. */
  point(hovered: string | null): void {
    if (hovered === this.hovered) return;
    this.choice = { ...this.choice, hovered };
    this.#tellOthers();
  }

  /** A person points at a key, or at none. */
  hover(hovered: string | null): void {
    if (hovered !== this.hovered) this.#tell({ hovered });
  }

  follow(choice: Choice): void {
    this.choice = choice;
    this.#host.requestUpdate();
  }

  #tell(change: Partial<Choice>): void {
    this.follow({ ...this.choice, ...change });
    this.#tellOthers();
  }

  #tellOthers(): void {
    for (const other of groups.get(this.#link) ?? []) if (other !== this) other.follow(this.choice);
  }

  #join(): void {
    if (!this.#link) return;
    const group = groups.get(this.#link) ?? new Set();
    const [one] = group;
    if (one) this.#takeOver(one.choice);
    groups.set(this.#link, group.add(this));
  }

  #takeOver({ keys, hovered, hidden }: Choice): void {
    this.follow({
      keys: this.keys.length > 0 ? this.keys : keys,
      hovered,
      hidden: this.hidden.length > 0 ? this.hidden : hidden,
    });
  }

  #leave(): void {
    const group = groups.get(this.#link);
    group?.delete(this);
    if (group?.size === 0) groups.delete(this.#link);
  }
}

function toggled(keys: readonly string[], key: string): readonly string[] {
  return keys.includes(key) ? keys.filter((other) => other !== key) : [...keys, key];
}

/** What a page set may be anything; the number 4 is the key "4", as in rows. */
function listOf(given: unknown): readonly string[] {
  return Array.isArray(given) ? given.filter(isName).map(nameText) : [];
}

function isSame(a: readonly string[], b: readonly string[]): boolean {
  return a.length === b.length && a.every((key, index) => key === b[index]);
}
