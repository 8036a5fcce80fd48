import { css, type CSSResult } from 'lit';
import { searchStyles } from '../../styles/search.styles.js';

export const dataTableStyles: CSSResult = css`
  ${searchStyles}
  .table-scroll {
    max-height: var(--ward-data-table-height, 80vh);
    margin-top: 0;
  }
  thead th {
    z-index: 1;
    box-shadow: inset 0 -1px var(--_line-strong);
    border: 0;
    vertical-align: bottom;
  }
  .align-start {
    text-align: start;
  }
  .align-center {
    text-align: center;
  }
  .align-end {
    text-align: end;
  }
  .unit {
    white-space: nowrap;
  }
  td.numeric,
  th.numeric {
    white-space: nowrap;
  }
  thead th.numeric {
    white-space: normal;
  }

  .barred {
    display: flex;
    align-items: center;
    justify-content: flex-end;
    gap: 8px;
  }
  .barred > span {
    min-width: 4em;
  }
  .cell-bar {
    flex: 1;
    min-width: 48px;
    max-width: 160px;
  }
  .track {
    fill: var(--_track);
  }
  .bar {
    fill: var(--_brand);
  }
  .bar.below {
    fill: var(--_context);
  }
  .zero {
    stroke: var(--_ink);
  }

  tr[data-key] {
    cursor: pointer;
  }
  tr[data-key]:focus-visible {
    outline-offset: -2px;
  }
  tr[data-key]:hover > *,
  tr.lit > * {
    background: var(--_sunken);
  }
  tr[aria-selected='true'] > * {
    background: var(--_brand-tint);
  }
  tr[aria-selected='true'] > :first-child {
    box-shadow: inset 3px 0 var(--_brand);
    font-weight: 600;
  }

  @container (max-width: 639px) {
    tr > :first-child {
      position: sticky;
      inset-inline-start: 0;
      min-width: 7em;
      max-width: 45cqi;
      background: var(--_surface);
      overflow-wrap: break-word;
    }
    tr[data-key]:hover > :first-child,
    tr.lit > :first-child {
      background: var(--_sunken);
    }
    tr[aria-selected='true'] > :first-child {
      background: var(--_brand-tint);
    }
    thead tr > :first-child {
      z-index: 2;
    }
  }
  @media (pointer: coarse) {
    th,
    td {
      padding-block: 12px;
    }
  }
  @media print {
    thead {
      display: table-header-group;
    }
    tr {
      break-inside: avoid;
    }
  }
`;
