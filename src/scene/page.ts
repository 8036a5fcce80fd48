/** Some items of a list, and where they stand in it. */
export interface Page<Item> {
  /** Those of this page. */
  readonly items: readonly Item[];
  /** Counted from 0. */
  readonly page: number;
  readonly pages: number;
  /** Items before those of this page. */
  readonly before: number;
  /** Items on all pages. */
  readonly size: number;
}

/** One page of a list; the last one for a page beyond it. `pageSize` 0 = all items on one page. */
export function itemsOn<Item>(items: readonly Item[], page: number, pageSize: number): Page<Item> {
  const step = pageSize > 0 ? pageSize : Math.max(items.length, 1);
  const pages = Math.max(1, Math.ceil(items.length / step));
  const at = Math.min(Math.max(0, page), pages - 1);
  const before = at * step;
  const shown = pages === 1 ? items : items.slice(before, before + step);
  return { items: shown, page: at, pages, before, size: items.length };
}
