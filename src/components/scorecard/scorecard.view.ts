import { html, nothing, type TemplateResult } from 'lit';
import type { TableCell } from '../../scene/scene.js';
import { renderGlyph } from '../../render/status.js';
import type { ScorecardMessages } from '../../i18n/messages/scorecard.js';
import type { ScorecardColumn } from './scorecard.columns.js';
import type { ScorecardPicture } from './scorecard.layout.js';
import type { ScorecardRow } from './scorecard.rows.js';

/** What the table says and does beside its cells. */
export interface ScorecardView {
  caption: string;
  texts: ScorecardMessages;
  isOpen: (key: string) => boolean;
  onToggle: (key: string) => void;
  /** Where rows are chosen from: one Tab stop, and what is selected. */
  choice: ScorecardChoice | null;
}

export interface ScorecardChoice {
  selected: ReadonlySet<string>;
  isMultiple: boolean;
  hovered: string | null;
  tabStop: string | null;
}

/** More columns than these need more room before rows stand as a table. */
const fewColumns = 5;
/** Deeper levels are drawn in no further. */
const deepest = 5;

/**
 * The criteria as an ordinary table. Its roles are written out: narrow rows are stacked, and what is no longer laid out
 * as a table would lose them in some browsers.
 */
export function renderScorecard(picture: ScorecardPicture, view: ScorecardView): TemplateResult {
  const { columns, rows, total } = picture;
  const { choice, caption, texts } = view;
  const hasStatus = rows.some(({ status }) => status !== null) || (total?.status ?? null) !== null;
  return html`<table
    class=${['scorecard', !hasStatus && 'without-status', columns.length > fewColumns && 'many'].filter(Boolean).join(' ')}
    part="table"
    role=${choice ? 'grid' : 'table'}
    aria-multiselectable=${choice?.isMultiple ? 'true' : nothing}
  >
    <caption class="visually-hidden">${caption}</caption>
    <thead role="rowgroup">
      <tr role="row">
        <th role="columnheader" scope="col">${texts.columnCriterion}</th>
        ${columns.map(renderHead)}
      </tr>
    </thead>
    <tbody role="rowgroup">
      ${rows.map((row) => renderRow(row, columns, view))}
    </tbody>
    ${total ? html`<tfoot role="rowgroup">${renderTotal(total, columns, choice !== null)}</tfoot>` : nothing}
  </table>`;
}

function renderHead({ kind, label }: ScorecardColumn): TemplateResult {
  if (kind === 'bar')
    return html`<th role="columnheader" scope="col" class="bar-cell"><span class="visually-hidden">${label}</span></th>`;
  return html`<th role="columnheader" scope="col" class="numeric ${kind}">${label}</th>`;
}

function renderRow(
  row: ScorecardRow,
  columns: readonly ScorecardColumn[],
  { choice, isOpen, onToggle }: ScorecardView,
): TemplateResult {
  const { key, groups, isGroup } = row;
  const level = Math.min(groups.length, deepest);
  const classes = [`level-${level}`, isGroup && 'group', key === choice?.hovered && 'lit'];
  const title = isGroup ? renderToggle(row, isOpen(key), onToggle) : row.name;
  return html`<tr
    role="row"
    class=${classes.filter(Boolean).join(' ')}
    data-key=${key}
    ?hidden=${!groups.every(isOpen)}
    tabindex=${choice ? (key === choice.tabStop ? 0 : -1) : nothing}
    aria-selected=${choice ? String(choice.selected.has(key)) : nothing}
  >${renderCells(row, columns, title, choice !== null)}</tr>`;
}

function renderTotal(
  row: ScorecardRow,
  columns: readonly ScorecardColumn[],
  isGrid: boolean,
): TemplateResult {
  return html`<tr role="row">${renderCells(row, columns, row.name, isGrid)}</tr>`;
}

function renderCells(
  row: ScorecardRow,
  columns: readonly ScorecardColumn[],
  title: unknown,
  isGrid: boolean,
): TemplateResult {
  const role = isGrid ? 'gridcell' : 'cell';
  return html`<th role="rowheader" scope="row" class="criterion" data-status=${row.status ?? nothing}>
      <div class="name">
        ${row.status ? renderGlyph(row.status) : html`<span class="glyph"></span>`}
        <div>
          <span class="title">${title}</span>${renderRemarks(row)}
        </div>
      </div>
    </th>
    ${columns.map((column) => renderCell(row, column, role))}`;
}

function renderToggle(
  { key, name }: ScorecardRow,
  isOpen: boolean,
  onToggle: (key: string) => void,
): TemplateResult {
  return html`<button type="button" class="toggle" aria-expanded=${String(isOpen)} @click=${() => onToggle(key)}>
    ${name}<svg class="caret" viewBox="0 0 12 12" width="12" height="12" aria-hidden="true">
      <path d="M2.5 4.5 6 8 9.5 4.5" fill="none" stroke="currentColor" stroke-width="1.6"></path>
    </svg>
  </button>`;
}

function renderRemarks({ word, remarks, evidence }: ScorecardRow): TemplateResult | typeof nothing {
  const parts = [
    ...(word ? [html`<em>${word}</em>`] : []),
    ...remarks,
    ...(evidence ? [html`<a href=${evidence.href}>${evidence.label}</a>`] : []),
  ];
  if (parts.length === 0) return nothing;
  return html`<span class="remarks">${parts.map((part, i) => (i > 0 ? html` · ${part}` : part))}</span>`;
}

function renderCell(row: ScorecardRow, column: ScorecardColumn, role: string): TemplateResult {
  const { kind, label } = column;
  if (kind === 'bar') return renderBar(row, label, role);
  const cell = cellOf(row, column);
  const tone = kind === 'change' ? row.figures.change.tone : '';
  const empty = cell.text === '' ? 'empty' : '';
  return html`<td role=${role} class=${['numeric', kind, tone, empty].filter(Boolean).join(' ')}>
    <span class="cell-label" aria-hidden="true">${label}</span>${
      kind === 'result' ? renderResult(row) : renderFigure(cell)
    }
  </td>`;
}

function cellOf({ figures, others, rank }: ScorecardRow, column: ScorecardColumn): TableCell {
  switch (column.kind) {
    case 'other':
      return others[column.unit ?? 0]!;
    case 'rank':
      return rank;
    case 'lost':
    case 'weight':
    case 'change':
      return figures[column.kind];
    default:
      return figures.value;
  }
}

function renderFigure({ text, spoken }: TableCell): unknown {
  if (!spoken) return text;
  return html`<span aria-hidden="true">${text}</span><span class="visually-hidden">${spoken}</span>`;
}

/** "17,4 / 18" */
function renderResult({ figures: { value, max } }: ScorecardRow): TemplateResult {
  return html`<span class="figure"><b>${renderFigure(value)}</b>${
    max.text === '' ? nothing : html`<span class="max"> / ${max.text}</span>`
  }</span>`;
}

/** The figures beside it say the same: only its percentage is read out. */
function renderBar({ figures, status }: ScorecardRow, label: string, role: string): TemplateResult {
  const { bar, share } = figures;
  if (bar === null) return html`<td role=${role} class="bar-cell empty"></td>`;
  return html`<td role=${role} class="bar-cell" data-status=${status ?? nothing}>
    <svg class="cell-bar" width="100%" height="8" aria-hidden="true">
      <rect class="track" width="100%" height="8"></rect>
      <rect class="bar" width=${`${100 * bar}%`} height="8"></rect>
    </svg>
    <span class="visually-hidden">${label} ${share.text}</span>
  </td>`;
}
