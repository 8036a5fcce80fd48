import { css, unsafeCSS, type CSSResult } from 'lit';

/** Rows stacked where there is no room for columns: in a container up to so many pixels wide. */
export function stacked(selector: string, below: number): CSSResult {
  const table = unsafeCSS(selector);
  return css`
    @container (max-width: ${unsafeCSS(below)}px) {
      ${stackedRows(table)}
      ${stackedCells(table)}
    }
  `;
}

function stackedRows(table: CSSResult): CSSResult {
  return css`
    ${table},
    ${table} thead,
    ${table} tbody,
    ${table} tfoot {
      display: block;
    }
    ${table} thead {
      position: absolute;
      width: 1px;
      height: 1px;
      overflow: hidden;
      clip-path: inset(50%);
    }
    ${table} tr:not([hidden]) {
      display: flex;
      flex-wrap: wrap;
      align-items: center;
      gap: 2px 16px;
      padding: 10px 0 10px var(--_glyph-room);
      border-bottom: 1px solid var(--_line);
    }
    ${table} tfoot tr:not([hidden]) {
      border-top: 1px solid var(--_line-strong);
      border-bottom: 0;
    }
  `;
}

/** The name, then points and bar on a line of their own, then the other figures with their names. */
function stackedCells(table: CSSResult): CSSResult {
  return css`
    ${table} tbody > tr > *,
    ${table} tfoot > tr > * {
      padding: 0;
      border: 0;
    }
    ${table} th.criterion {
      flex: 1 0 calc(100% + var(--_glyph-room));
      width: auto;
      min-width: 0;
      margin-inline-start: calc(-1 * var(--_glyph-room));
    }
    ${table} td.empty {
      display: none;
    }
    ${table} td.numeric {
      font-size: 0.8125rem;
      text-align: start;
    }
    ${table} td.result {
      flex: none;
      min-width: 6em;
      font-size: 0.875rem;
    }
    ${table} td.bar-cell {
      flex: 1 0 calc(100% - 8em);
      padding: 0;
      min-width: 72px;
    }
    ${table} td:not(.result) .cell-label {
      display: inline;
      margin-inline-end: 6px;
      font-weight: 400;
      color: var(--_ink-3);
    }
  `;
}
