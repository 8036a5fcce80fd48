import { html, nothing, type TemplateResult } from 'lit';
import type { Page } from '../scene/page.js';

/** The items of a page, each with its place among all where there are several pages. */
export function renderPagedItems<Item>(
  { items, pages, before, size }: Page<Item>,
  render: (item: Item) => unknown,
): TemplateResult[] {
  const isPart = pages > 1;
  return items.map(
    (item, i) =>
      html`<li
        aria-setsize=${isPart ? size : nothing}
        aria-posinset=${isPart ? before + i + 1 : nothing}
      >${render(item)}</li>`,
  );
}

/** Page Up and Page Down on the buttons of a list turn it by the page. */
export const pageKeys =
  ({ page, pages, before, size }: Page<unknown>, turnTo: (page: number) => void) =>
  (event: KeyboardEvent): void => {
    const step = { PageUp: -1, PageDown: 1 }[event.key];
    const list = event.currentTarget as HTMLElement;
    const items = [...list.querySelectorAll<HTMLElement>('li > button')];
    const at = items.indexOf(event.target as HTMLElement);
    if (!step || at < 0 || pages === 1) return;
    event.preventDefault();
    // A shorter page keeps its first items: who is at one that goes stays in the list.
    if (step > 0) items[Math.min(at, size - before - items.length - 1)]?.focus();
    turnTo(page + step);
  };
