import { html, nothing, svg, type TemplateResult } from 'lit';
import type { TableCell, TableColumn, TableRow } from '../scene/scene.js';
import type { TablePage, TableSort } from '../scene/table.js';

/** What a table says and does beside its cells. */
interface TableView {
  caption: string;
  sort: TableSort | null;
  /** Told with a column's button: "Sắp xếp theo …". */
  sortLabel: (column: string) => string;
  onSort: (column: number) => void;
  /** Where rows are chosen from: the table is a grid with one Tab stop. */
  choice?: RowChoice;
}

interface RowChoice {
  selected: ReadonlySet<string>;
  isMultiple: boolean;
  /** The row that is pointed at in a linked element. */
  hovered: string | null;
  /** The row that the Tab key leads to. */
  tabStop: string | null;
}

function renderText({ text, spoken, note, href }: TableCell): unknown {
  const read = spoken
    ? html`<span aria-hidden="true">${text}</span><span class="visually-hidden">${spoken}</span>`
    : text;
  const linked = href ? html`<a href=${href}>${read}</a>` : read;
  return note ? html`${linked} <small class="cell-note">${note}</small>` : linked;
}

/** A bar from the column's zero; the figure beside it says the same, so that it is hidden from screen readers. */
function renderBar([from, to]: readonly [number, number], zero: number): TemplateResult {
  const percent = (share: number) => `${100 * share}%`;
  return html`<svg class="cell-bar" width="100%" height="8" aria-hidden="true">
    <rect class="track" width="100%" height="8"></rect>
    <rect class=${to <= zero && from < zero ? 'bar below' : 'bar'} x=${percent(from)} width=${percent(to - from)} height="8"></rect>
    ${zero > 0 ? svg`<line class="zero" x1=${percent(zero)} x2=${percent(zero)} y2="8"></line>` : nothing}
  </svg>`;
}

const classOf = ({ numeric, align }: TableColumn): string | typeof nothing =>
  [numeric && 'numeric', align && `align-${align}`].filter(Boolean).join(' ') || nothing;

function renderCell(cell: TableCell, column: TableColumn, index: number): TemplateResult {
  const text = renderText(cell);
  const content =
    column.zero === undefined
      ? text
      : html`<div class="barred">${cell.bar ? renderBar(cell.bar, column.zero) : nothing}<span>${text}</span></div>`;
  return index === 0
    ? html`<th scope="row" class=${classOf(column)}>${content}</th>`
    : html`<td class=${classOf(column)}>${content}</td>`;
}

function renderHeader(column: TableColumn, index: number, view: TableView): TemplateResult {
  const sorted = view.sort?.column === index ? view.sort.direction : null;
  return html`<th scope="col" class=${classOf(column)} aria-sort=${sorted ?? nothing}>
    <button type="button" class="sort" title=${view.sortLabel(column.label)} @click=${() => view.onSort(index)}>
      ${column.label}${column.unit ? html` <span class="unit">(${column.unit})</span>` : nothing}<span
        class="sort-mark"
        aria-hidden="true"
        >${sorted === null ? '↕' : sorted === 'ascending' ? '↑' : '↓'}</span
      >
    </button>
  </th>`;
}

function renderRow(
  { key, cells }: TableRow,
  columns: readonly TableColumn[],
  rowIndex: number | typeof nothing,
  choice: RowChoice | undefined,
): TemplateResult {
  const content = cells.map((cell, index) => renderCell(cell, columns[index]!, index));
  if (!choice) return html`<tr aria-rowindex=${rowIndex}>${content}</tr>`;
  return html`<tr
    class=${key === choice.hovered ? 'lit' : nothing}
    data-key=${key}
    tabindex=${key === choice.tabStop ? 0 : -1}
    aria-rowindex=${rowIndex}
    aria-selected=${choice.selected.has(key) ? 'true' : 'false'}
  >${content}</tr>`;
}

/** A data table: an ordinary table, sortable by its headers, that scrolls within itself where it is too wide. */
export function renderTable(page: TablePage, view: TableView): TemplateResult {
  const { columns, rows } = page.table;
  const { caption, choice } = view;
  const isPart = page.pages > 1;
  return html`<div class="table-scroll" part="table" tabindex="0" role="region" aria-label=${caption}>
    <table
      role=${choice ? 'grid' : nothing}
      aria-multiselectable=${choice?.isMultiple ? 'true' : nothing}
      aria-rowcount=${isPart ? page.size + 1 : nothing}
    >
      <caption class="visually-hidden">${caption}</caption>
      <thead>
        <tr>${columns.map((column, index) => renderHeader(column, index, view))}</tr>
      </thead>
      <tbody>${rows.map((row, i) => renderRow(row, columns, isPart ? page.before + i + 2 : nothing, choice))}</tbody>
    </table>
  </div>`;
}
