import { html, nothing, svg, type TemplateResult } from 'lit';
import type { ChromeMessages } from '../../i18n/messages/chrome.js';
import type { MapPointsMessages } from '../../i18n/messages/map-points.js';
import { pageKeys, renderPagedItems } from '../../render/paged-list.js';
import { renderPager } from '../../render/pager.js';
import { paintOf } from '../../render/paint.js';
import type { CategoryLook } from '../../scene/category-looks.js';
import type { Page } from '../../scene/page.js';
import { symbolPath } from '../../scene/symbols.js';
import type { PointItem, PointItems } from './map-points.reading.js';

/** The points of a category that are listed now. */
export interface PointsOnPage extends Pick<PointItems, 'label' | 'look'> {
  page: Page<PointItem>;
}

interface PointListView {
  texts: MapPointsMessages;
  chrome: ChromeMessages;
  size: number;
  open: boolean;
  selected: readonly string[];
  /** The points of one mark instead of all. */
  isPart: boolean;
  countText: (count: number) => string;
  onToggle: (open: boolean) => void;
  onSelect: (key: string) => void;
  onHover: (key: string | null) => void;
  /** To another page of a category. */
  onTurn: (label: string, page: number) => void;
  /** Back from the points of one mark to all. */
  onWhole: () => void;
}

function renderKey(look: CategoryLook): TemplateResult {
  return html`<svg class="key" viewBox="0 0 12 12" width="12" height="12" aria-hidden="true">
    ${svg`<path d=${symbolPath(look.symbol, 6, 6, 4.5)} fill=${paintOf(look.colours.mark)}></path>`}
  </svg>`;
}

function renderItem({ key, name, note, value, href }: PointItem, view: PointListView) {
  return html`<button
      type="button"
      aria-pressed=${view.selected.includes(key)}
      @click=${() => view.onSelect(key)}
      @pointerenter=${() => view.onHover(key)}
      @pointerleave=${() => view.onHover(null)}
    >
      <span>${name}${note ? html` <small>${note}</small>` : nothing}</span>
      ${value ? html`<span class="figures">${value}</span>` : nothing}
    </button>
    ${href ? html`<a href=${href} aria-label=${view.texts.openPoint(name)}>${view.texts.open}</a>` : nothing}`;
}

function renderCategory({ label, look, page }: PointsOnPage, view: PointListView): TemplateResult {
  const { texts, chrome } = view;
  const turn = (to: number) => view.onTurn(label, to);
  const pages = label ? `${chrome.pages}: ${label}` : chrome.pages;
  return html`<section @keydown=${pageKeys(page, turn)}>
    ${label ? html`<p class="category">${renderKey(look)}${label} <span class="count">(${view.countText(page.size)})</span></p>` : nothing}
    <ul aria-label=${label || texts.kind}>
      ${renderPagedItems(page, (item) => renderItem(item, view))}
    </ul>
    ${renderPager(page, chrome, turn, pages)}
  </section>`;
}

/** The points as a list of buttons by category: the way in for those who do not point at a map. */
export function renderPointList(
  groups: readonly PointsOnPage[],
  view: PointListView,
): TemplateResult {
  const { texts, open, isPart, size } = view;
  const toggled = ({ target }: Event) => {
    const { open: isOpen } = target as HTMLDetailsElement;
    // The element opens and closes it too.
    if (isOpen !== open) view.onToggle(isOpen);
  };
  const left = (event: KeyboardEvent) => {
    if (event.key === 'Escape' && isPart) view.onWhole();
  };
  return html`<details class="list" part="list" ?open=${open} @toggle=${toggled} @keydown=${left}>
    <summary>${isPart ? texts.here(size) : texts.list(size)}</summary>
    ${
      isPart
        ? html`<button type="button" class="button whole" @click=${view.onWhole}>${texts.wholeList}</button>`
        : nothing
    }
    ${groups.map((group) => renderCategory(group, view))}
  </details>`;
}
