import { css, type CSSResult } from 'lit';

/** Narrow containers, motion and paper. */
export const progressModeStyles: CSSResult = css`
  @container (max-width: 575px) {
    .rows,
    .rows.long .row {
      grid-template-columns: minmax(0, 1fr) auto;
      column-gap: 12px;
    }
    .columns {
      display: none;
    }
    .native .columns {
      display: grid;
      height: 28px;
      border: 0;
    }
    .native .columns span {
      display: none;
    }
    .native .columns .scale {
      grid-column: 1 / -1;
    }
    .rows {
      margin-top: 12px;
      border-top: 1px solid var(--_line);
    }
    .group {
      padding-block: 8px;
    }
    .group > :first-child,
    .group .result {
      grid-column: 1 / -1;
      text-align: start;
    }
    .group .result {
      font: 400 var(--_text-caption) var(--_font-text);
    }
    .row {
      padding-block: 8px 6px;
    }
    .name,
    .now,
    .due {
      padding: 0;
    }
    .row .track,
    .row .due {
      grid-column: 1 / -1;
    }
    .values-fit :is(.now, .row .due) {
      display: none;
    }
    :is(.values-fit, .values-none) .name {
      grid-column: 1 / -1;
    }
    .row .track {
      min-height: 28px;
    }
    .row .track.valued {
      min-height: 48px;
    }
    .row .track:empty,
    .row .due.blank {
      display: none;
    }
    .row .due,
    .row .due small {
      font: 400 var(--_text-caption) var(--_font-figures);
      max-width: none;
      white-space: normal;
    }
    .row .due small {
      display: inline;
    }
    .narrow {
      display: inline;
      font-family: var(--_font-text);
    }
    .fold-calm:not(.unfolded) .row.calm {
      display: none;
    }
  }
  @container (max-width: 479px) {
    .rows {
      --_edge: 16px;
    }
  }
  @media (prefers-reduced-motion: no-preference) {
    .done {
      transition:
        x var(--_duration-data) ease-out,
        width var(--_duration-data) ease-out;
    }
    .track .now-dot {
      transition: x var(--_duration-data) ease-out;
    }
    .row {
      transition: background-color var(--_duration-fast);
    }
  }
  @media print {
    .base {
      break-inside: auto;
    }
    .section {
      break-inside: avoid;
    }
    .section + .section > .columns,
    .row.folded,
    .fold-calm:not(.unfolded) .row.calm {
      display: grid;
    }
    .row[aria-current] {
      background: none;
    }
    /* The table is printed open, whatever the reader had left closed. */
    .data {
      flex-basis: 100%;
      order: 2;
    }
    .data > summary {
      display: none;
    }
    .data::details-content {
      content-visibility: visible;
      block-size: auto;
    }
    .table-scroll {
      max-height: none;
      overflow: visible;
    }
    .table-scroll table {
      font-size: 0.6875rem;
    }
    .sort-mark {
      display: none;
    }
  }
`;
