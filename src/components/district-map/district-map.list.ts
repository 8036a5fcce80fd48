import { html, nothing, type TemplateResult } from 'lit';
import type { ChromeMessages } from '../../i18n/messages/chrome.js';
import { pageKeys, renderPagedItems } from '../../render/paged-list.js';
import { renderChoice, type Choice } from '../../render/choice.js';
import { renderPager } from '../../render/pager.js';
import { renderSearch } from '../../render/search.js';
import { clock, renderGlyph } from '../../render/status.js';
import type { TableCell, TableRow } from '../../scene/scene.js';
import type { TablePage } from '../../scene/table.js';

/** Orders that a list may stand in: as its rows are given, by name, by value, or by status. */
export type ListOrder = 'given' | 'name' | 'highest' | 'lowest' | 'urgent';

/** What a list of districts says and does. */
interface ListView {
  label: string;
  /** How many districts the whole list has. */
  size: string;
  open: boolean;
  /** The rows to render; null while a long list is closed. */
  page: TablePage | null;
  /** The box that shortens a long list: its words, its label, and what was found; null where there is none. */
  search: { query: string; label: string; found: string } | null;
  /** The order of the rows; null where there is none to choose. */
  order: Choice<ListOrder> | null;
  selected: readonly string[];
  /** Remarks on districts that the map does not show. */
  notes: boolean;
  chrome: ChromeMessages;
  /** The reader opened or closed it. */
  onToggle: (open: boolean) => void;
  onSelect: (key: string) => void;
  onHover: (key: string | null) => void;
  onSearch: (query: string) => void;
  onTurn: (page: number) => void;
}

const renderFigure = ({ text, spoken }: TableCell): TemplateResult =>
  spoken
    ? html`<span class="figures" aria-hidden="true">${text}</span><span class="visually-hidden">${spoken}</span>`
    : html`<span class="figures">${text}</span>`;

/** That a figure is older than the others. */
const renderOlder = (note: string): TemplateResult =>
  html` <small class="older">${clock}${note}</small>`;

const renderJudged = ({ status, text }: TableCell): TemplateResult | typeof nothing =>
  status
    ? html` <span class="judged" data-status=${status}>${renderGlyph(status)}${text}</span>`
    : nothing;

function renderName([name, ...others]: TableRow['cells'], { notes }: ListView): TemplateResult {
  const note = notes && name?.note ? html` <small>(${name.note})</small>` : nothing;
  const older = others.map((cell) => (cell.note ? renderOlder(cell.note) : nothing));
  return html`<span>${name?.text}${note}${others.map(renderJudged)}${older}</span>`;
}

function renderItem({ key, cells }: TableRow, view: ListView): TemplateResult {
  const [, value] = cells;
  return html`<button
      type="button"
      aria-pressed=${view.selected.includes(key)}
      @click=${() => view.onSelect(key)}
      @pointerenter=${() => view.onHover(key)}
      @pointerleave=${() => view.onHover(null)}
    >
      ${renderName(cells, view)}
      ${value ? renderFigure(value) : nothing}
    </button>`;
}

function renderBox({ search, order, onSearch }: ListView): TemplateResult | typeof nothing {
  if (!search && !order) return nothing;
  const box = search && renderSearch(search.query, search.label, onSearch);
  return html`<div class="finding">
    ${box}${order ? renderChoice(order) : nothing}${search ? html`<span role="status">${search.found}</span>` : nothing}
  </div>`;
}

/** The districts as a list of buttons, linked with the map: the way in for those who do not point at areas. */
export function renderDistrictList(view: ListView): TemplateResult {
  const { page, open } = view;
  const toggled = ({ target }: Event) => {
    const { open: isOpen } = target as HTMLDetailsElement;
    // The element opens and closes it too.
    if (isOpen !== open) view.onToggle(isOpen);
  };
  return html`<details class="list" part="list" ?open=${open}
    @toggle=${toggled} @keydown=${page ? pageKeys(page, view.onTurn) : nothing}
  >
    <summary>${view.label} (${view.size})</summary>
    ${renderBox(view)}
    <ul>
      ${page ? renderPagedItems(page, (row) => renderItem(row, view)) : nothing}
    </ul>
    ${page ? renderPager(page, view.chrome, view.onTurn) : nothing}
  </details>`;
}
