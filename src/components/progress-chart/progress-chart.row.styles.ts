import { css, type CSSResult } from 'lit';

/** A row: name and status, value and start, track, target. */
export const progressRowStyles: CSSResult = css`
  .row {
    position: relative;
    align-items: center;
    min-height: var(--_row, 52px);
    cursor: default;
  }
  :host(:not([selection='none'])) .row {
    cursor: pointer;
  }
  .row + .row {
    box-shadow: inset 0 1px 0 var(--_grid);
  }
  .row:hover,
  .row.lit {
    background: var(--_sunken);
  }
  .row[aria-current] {
    background: var(--_brand-tint);
    box-shadow: inset 3px 0 0 var(--_brand);
  }
  .row:focus-visible {
    z-index: 1;
    outline-offset: -2px;
    border-radius: var(--_radius-control);
  }
  .row.folded {
    display: none;
  }
  .unfolded .row.folded {
    display: grid;
  }
  .name {
    display: flex;
    gap: 10px;
    min-width: 0;
    padding-block: 6px;
    overflow-wrap: anywhere;
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
    font: 500 0.875rem/1.4286 var(--_font-text);
  }
  .context {
    font-weight: 400;
    color: var(--_ink-3);
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
  .now,
  .due {
    padding-block: 6px;
    text-align: end;
    white-space: nowrap;
  }
  .now {
    font: 600 0.9375rem/1.3333 var(--_font-figures);
  }
  .due {
    font: 400 0.875rem/1.4286 var(--_font-figures);
    color: var(--_ink-2);
  }
  .now small,
  .due small {
    display: block;
    font: 400 var(--_text-caption) var(--_font-figures);
    color: var(--_ink-3);
  }
  .due small {
    max-width: 88px;
    margin-inline-start: auto;
    white-space: normal;
  }
  .narrow {
    display: none;
  }

  /* Rows off screen are not laid out, so that their columns cannot be shared: these stand fixed. */
  .long .row,
  .long .columns {
    grid-template-columns: minmax(180px, 306fr) 88px minmax(160px, 290fr) 104px;
    column-gap: 16px;
  }
  .values-none {
    --_middle: 2;
  }
  .values-none,
  .values-none.long :is(.row, .columns) {
    grid-template-columns: minmax(180px, 306fr) minmax(160px, 478fr);
  }
  .long .row {
    content-visibility: auto;
    contain-intrinsic-size: auto calc(1px + var(--_row, 52px));
  }
  @media (forced-colors: active) {
    .row + .row {
      border-top: 1px solid GrayText;
    }
    .row[aria-current] {
      outline: 2px solid Highlight;
      outline-offset: -3px;
    }
  }
`;
