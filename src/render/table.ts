import { html, nothing, type TemplateResult } from 'lit';
import type { SceneTable, TableCell, TableColumn } from '../scene/scene.js';
import type { TableSort } from '../scene/table.js';

interface TableView {
  caption: string;
  sort: TableSort | null;
  /** Spoken with a column's button: "sắp xếp theo …". */
  sortLabel: (column: string) => string;
  onSort: (column: number) => void;
}

function renderCell(cell: TableCell, column: TableColumn, index: number): TemplateResult {
  const text = cell.spoken
    ? html`<span aria-hidden="true">${cell.text}</span><span class="visually-hidden">${cell.spoken}</span>`
    : cell.text;
  const content = cell.note ? html`${text} <small class="cell-note">${cell.note}</small>` : text;
  return index === 0
    ? html`<th scope="row">${content}</th>`
    : html`<td class=${column.numeric ? 'numeric' : nothing}>${content}</td>`;
}

function renderHeader(column: TableColumn, index: number, view: TableView): TemplateResult {
  const sorted = view.sort?.column === index ? view.sort.direction : null;
  return html`<th scope="col" class=${column.numeric ? 'numeric' : nothing} aria-sort=${sorted ?? nothing}>
    <button type="button" class="sort" aria-label=${view.sortLabel(column.label)} @click=${() => view.onSort(index)}>
      ${column.label}<span class="sort-mark" aria-hidden="true"
        >${sorted === null ? '↕' : sorted === 'ascending' ? '↑' : '↓'}</span
      >
    </button>
  </th>`;
}

/** The data table of a chart: an ordinary table, sortable by its headers. */
export function renderTable(table: SceneTable, view: TableView): TemplateResult {
  return html`<div class="table-scroll" part="table" tabindex="0" role="region" aria-label=${view.caption}>
    <table>
      <caption class="visually-hidden">${view.caption}</caption>
      <thead>
        <tr>${table.columns.map((column, index) => renderHeader(column, index, view))}</tr>
      </thead>
      <tbody>${table.rows.map(
        (row) =>
          html`<tr>${row.cells.map((cell, index) => renderCell(cell, table.columns[index]!, index))}</tr>`,
      )}</tbody>
    </table>
  </div>`;
}
