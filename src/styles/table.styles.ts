import { css, type CSSResult } from 'lit';

/** Data tables, at the foot of a picture or alone. */
export const tableStyles: CSSResult = css`
  /* Words for screen readers alone lie in its cells: they must not widen the page. */
  .table-scroll {
    position: relative;
    max-height: 420px;
    margin-top: 8px;
    overflow: auto;
  }
  table {
    width: 100%;
    border-collapse: collapse;
    font: 400 var(--_text-small) var(--_font-text);
    color: var(--_ink);
  }
  thead th {
    position: sticky;
    top: 0;
    background: var(--_surface);
    font: 400 var(--_text-caption) var(--_font-text);
    color: var(--_ink-3);
    text-align: start;
  }
  th,
  td {
    padding: 6px 8px;
    border-bottom: 1px solid var(--_line);
    font-weight: 400;
    text-align: start;
    vertical-align: baseline;
  }
  th.numeric,
  td.numeric {
    text-align: end;
  }
  .sort {
    min-height: 24px;
    padding: 0;
    border: 0;
    background: none;
    text-align: inherit;
    cursor: pointer;
  }
  .sort-mark {
    margin-inline-start: 4px;
  }
  .pager {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    justify-content: flex-end;
    gap: 4px 8px;
    margin-top: 8px;
    font: 400 var(--_text-caption) var(--_font-text);
    color: var(--_ink-2);
  }
  .pager > :first-child {
    margin-inline-end: auto;
  }
  .pager [aria-disabled='true'] {
    border-color: var(--_line);
    color: var(--_ink-3);
    cursor: default;
  }
  @media print {
    .pager {
      display: none;
    }
    .table-scroll {
      max-height: none;
      overflow: visible;
    }
  }
`;
