import { html, nothing, type TemplateResult } from 'lit';
import type { ChromeMessages } from '../i18n/messages/chrome.js';
import type { TablePage } from '../scene/table.js';

/** The way from page to page; nothing where there is one page. A button that leads nowhere keeps the focus. */
export function renderPager(
  { page, pages, before, size, table }: TablePage,
  texts: ChromeMessages,
  turnTo: (page: number) => void,
): TemplateResult | typeof nothing {
  if (pages === 1) return nothing;
  const step = (label: string, sign: string, to: number) => {
    const leads = to >= 0 && to < pages;
    return html`<button
      type="button"
      class="button"
      aria-label=${label}
      aria-disabled=${leads ? 'false' : 'true'}
      @click=${() => leads && turnTo(to)}
    >
      <span aria-hidden="true">${sign}</span>
    </button>`;
  };
  return html`<nav class="pager" part="pager" aria-label=${texts.pages}>
    <span>${texts.rowRange(before + 1, before + table.rows.length, size)}</span>
    ${step(texts.previousPage, '‹', page - 1)}
    <span role="status">${texts.page(page + 1, pages)}</span>
    ${step(texts.nextPage, '›', page + 1)}
  </nav>`;
}
