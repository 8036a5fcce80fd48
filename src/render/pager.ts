import { html, nothing, type TemplateResult } from 'lit';
import type { ChromeMessages } from '../i18n/messages/chrome.js';
import type { Page } from '../scene/page.js';

/**
 * The way from page to page; nothing where there is one page. A button that leads nowhere keeps the focus.
 * @param label what tells it from other ways beside it
 */
export function renderPager(
  { page, pages, before, size, items }: Page<unknown>,
  texts: ChromeMessages,
  turnTo: (page: number) => void,
  label: string = texts.pages,
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
  return html`<nav class="pager" part="pager" aria-label=${label}>
    <span>${texts.rowRange(before + 1, before + items.length, size)}</span>
    ${step(texts.previousPage, '‹', page - 1)}
    <span role="status">${texts.page(page + 1, pages)}</span>
    ${step(texts.nextPage, '›', page + 1)}
  </nav>`;
}
