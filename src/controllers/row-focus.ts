import type { ReactiveController, ReactiveControllerHost } from 'lit';

type Host = ReactiveControllerHost & HTMLElement;

/** What the element does when a person acts on a row. */
interface RowFocusOptions {
  onSelect: (key: string) => void;
  onToggleTable?: () => void;
  /** A person asks how the keyboard works. */
  onHelp?: () => void;
}

/**
 * One Tab stop for a list of rows (`data-key` in the host's shadow root): arrows walk the rows that are shown, Page keys
 * lead from list to list, and the focus stays on its row when rows are drawn anew or in another order, or in its place
 * where that row is gone.
 */
export class RowFocusController implements ReactiveController {
  /** Key of the row that was reached last. */
  active: string | null = null;
  readonly #host: Host;
  readonly #options: RowFocusOptions;
  #holdsFocus = false;

  constructor(host: Host, options: RowFocusOptions) {
    this.#host = host;
    this.#options = options;
    host.addController(this);
  }

  hostUpdate(): void {
    this.#holdsFocus = rowOf(this.#host.shadowRoot?.activeElement ?? null) !== null;
  }

  hostUpdated(): void {
    const focused = this.#host.shadowRoot?.activeElement ?? null;
    const row = rowOf(focused);
    const hasMovedOn = focused !== null && row === null;
    if (this.#holdsFocus && !hasMovedOn) this.#refocus(row);
  }

  focusin = (event: FocusEvent): void => {
    this.#reach(rowOf(event.target));
  };

  click = (event: MouseEvent): void => {
    const isOnLink = event.target instanceof Element && event.target.closest('a, button');
    const row = rowOf(event.target);
    if (!row || isOnLink) return;
    row.focus({ preventScroll: true });
    this.#options.onSelect(row.dataset.key ?? '');
  };

  keydown = (event: KeyboardEvent): void => {
    const row = rowOf(event.target);
    // A link in a row has keys of its own.
    if (!row || row !== event.target || event.ctrlKey || event.metaKey || event.altKey) return;
    if (this.#act(event.key, row) || this.#walk(event.key, row)) event.preventDefault();
  };

  /** The row that had the focus gets it again; where it is gone, the one in its place or the last. */
  #refocus(inPlace: HTMLElement | null): void {
    if (inPlace?.dataset.key === this.active) return;
    const same = this.#rows.find(({ dataset }) => dataset.key === this.active);
    const target = same ?? inPlace ?? this.#rows.at(-1) ?? null;
    target?.focus({ preventScroll: true });
    this.#reach(target);
  }

  #reach(row: HTMLElement | null): void {
    if (!row || row.dataset.key === this.active) return;
    this.active = row.dataset.key ?? null;
    this.#host.requestUpdate();
  }

  #act(key: string, row: HTMLElement): boolean {
    if (key === 'Enter' || key === ' ') this.#options.onSelect(row.dataset.key ?? '');
    else if (key === 't' || key === 'T') this.#options.onToggleTable?.();
    else if (key === '?') this.#options.onHelp?.();
    else if (key === 'Escape') row.blur();
    else return false;
    return true;
  }

  #walk(key: string, from: HTMLElement): boolean {
    const rows = this.#rows;
    const at = rows.indexOf(from);
    const otherList = (row: HTMLElement) => row.parentElement !== from.parentElement;
    const targets: Readonly<Record<string, () => HTMLElement | undefined>> = {
      ArrowDown: () => rows[at + 1],
      ArrowUp: () => rows[at - 1],
      Home: () => rows[0],
      End: () => rows.at(-1),
      PageDown: () => rows.slice(at).find(otherList),
      PageUp: () => firstOfList(rows, rows.slice(0, at).findLast(otherList)),
    };
    const target = Object.hasOwn(targets, key) ? targets[key] : undefined;
    target?.()?.focus();
    return target !== undefined;
  }

  get #rows(): HTMLElement[] {
    const rows = this.#host.shadowRoot?.querySelectorAll<HTMLElement>('[data-key]') ?? [];
    return [...rows].filter((row) => row.checkVisibility());
  }
}

function rowOf(target: EventTarget | null): HTMLElement | null {
  return target instanceof Element ? target.closest<HTMLElement>('[data-key]') : null;
}

function firstOfList(rows: readonly HTMLElement[], row: HTMLElement | undefined) {
  return row && rows.find(({ parentElement }) => parentElement === row.parentElement);
}
