import { css, type CSSResult } from 'lit';
import { stacked } from './scorecard.stacked.styles.js';

export const scorecardStyles: CSSResult = css`
  .scorecard {
    --_indent: 0px;
    /* Glyph and gap before a name. */
    --_glyph-room: 26px;
    margin-top: 4px;
  }
  .scorecard thead th {
    position: static;
    padding-block: 8px;
    border-bottom: 1px solid var(--_line-strong);
    vertical-align: bottom;
  }
  .scorecard th,
  .scorecard td {
    padding: 8px 0 8px 16px;
    vertical-align: middle;
  }
  .scorecard th:first-child {
    padding-inline-start: 0;
  }
  .scorecard td.numeric,
  .scorecard thead .result,
  .scorecard thead .change,
  .scorecard thead .rank {
    white-space: nowrap;
  }
  .level-1 {
    --_indent: 16px;
  }
  .level-2 {
    --_indent: 32px;
  }
  .level-3 {
    --_indent: 48px;
  }
  .level-4,
  .level-5 {
    --_indent: 64px;
  }
  .scorecard th.criterion {
    width: 99%;
    min-width: 176px;
    padding-inline-start: var(--_indent);
  }
  .name {
    display: flex;
    gap: 10px;
    min-width: 0;
    overflow-wrap: anywhere;
  }
  .name > div {
    min-width: 0;
  }
  .name .glyph {
    margin-top: 2px;
  }
  .title,
  .remarks {
    display: block;
    text-wrap: pretty;
  }
  .title {
    font: 400 0.875rem/1.4286 var(--_font-text);
  }
  .level-0 .title {
    font-weight: 500;
  }
  .remarks {
    font: 400 var(--_text-caption) var(--_font-text);
    color: var(--_ink-3);
  }
  .remarks em {
    font-style: normal;
    font-weight: 600;
    color: var(--_status-text, var(--_ink-2));
  }
  .toggle {
    min-height: 24px;
    margin-block: -2px;
    padding: 0;
    border: 0;
    background: none;
    font: inherit;
    font-weight: 600;
    text-align: start;
    cursor: pointer;
  }
  .toggle:hover {
    text-decoration: underline;
    text-underline-offset: 3px;
  }
  .caret {
    margin-inline-start: 6px;
    vertical-align: -1px;
    color: var(--_ink-3);
  }
  .toggle[aria-expanded='false'] .caret {
    rotate: -90deg;
  }
  .foldings {
    display: flex;
    justify-content: flex-end;
    margin-top: 4px;
  }
  .foldings button {
    min-height: 24px;
    padding: 0 2px;
    border: 0;
    background: none;
    font: 400 var(--_text-caption) var(--_font-text);
    color: var(--_accent);
    cursor: pointer;
  }

  .scorecard.without-status {
    --_glyph-room: 0px;
  }
  .without-status .name .glyph {
    display: none;
  }
  .figure b {
    font-weight: 600;
  }
  .max {
    color: var(--_ink-3);
  }
  .cell-label {
    display: none;
  }
  .scorecard .bar-cell {
    min-width: 72px;
    width: 112px;
  }
  .scorecard td.bar-cell {
    padding-inline-end: 8px;
  }
  .scorecard thead .other {
    min-width: 72px;
  }
  @container (min-width: 960px) {
    .scorecard .bar-cell {
      min-width: 176px;
    }
  }
  .cell-bar {
    display: block;
    width: 100%;
    min-width: 64px;
  }
  .track {
    fill: var(--_track);
  }
  .bar {
    fill: var(--_status-mark, var(--_brand));
  }
  .good {
    color: var(--_achieved-text);
  }
  .bad {
    color: var(--_off-track-text);
  }
  .scorecard tfoot th,
  .scorecard tfoot td {
    border-top: 1px solid var(--_line-strong);
    border-bottom: 0;
    font-weight: 600;
  }
  .scorecard tfoot .title {
    font-weight: 700;
  }

  tr[aria-selected] {
    cursor: pointer;
  }
  tr[data-key]:focus-visible {
    outline-offset: -2px;
  }
  tr[aria-selected]:hover > *,
  tr.lit > * {
    background: var(--_sunken);
  }
  tr[aria-selected='true'] > * {
    background: var(--_brand-tint);
  }

  ${stacked('.scorecard', 559)}
  ${stacked('.scorecard.many', 759)}
  @media (forced-colors: active) {
    .bar {
      fill: CanvasText;
    }
    .track {
      fill: Canvas;
      stroke: CanvasText;
    }
    tr[aria-selected='true'] {
      outline: 2px solid Highlight;
      outline-offset: -2px;
    }
  }
  @media print {
    .scorecard tr[hidden] {
      display: table-row;
    }
    .scorecard tr {
      break-inside: avoid;
    }
    .foldings,
    .caret {
      display: none;
    }
  }
`;
