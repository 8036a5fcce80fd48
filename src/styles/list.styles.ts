import { css, type CSSResult } from 'lit';

/** A list of buttons that goes with a map: folded, in columns, and whole in print. */
export const listStyles: CSSResult = css`
  .list {
    margin-top: 12px;
    font: 400 var(--_text-small) var(--_font-text);
  }
  .list > summary {
    width: max-content;
    max-width: 100%;
    min-height: 24px;
    color: var(--_ink-2);
    font-weight: 500;
    cursor: pointer;
  }
  .list ul {
    columns: 240px;
    column-gap: 24px;
    margin-top: 4px;
    list-style: none;
  }
  .list li {
    break-inside: avoid;
    border-bottom: 1px solid var(--_line);
  }
  /* The last row is as high as the others, so that columns are filled from the first. */
  .list li:last-child {
    border-color: transparent;
  }
  .list li button {
    display: flex;
    justify-content: space-between;
    align-items: baseline;
    gap: 12px;
    width: 100%;
    min-height: 36px;
    padding: 6px 4px;
    border: 0;
    background: none;
    text-align: start;
    cursor: pointer;
  }
  .list li button:hover {
    background: var(--_sunken);
  }
  .list li button[aria-pressed='true'] {
    box-shadow: inset 3px 0 0 var(--_ink);
    padding-inline-start: 10px;
    font-weight: 600;
  }
  .list .figures {
    font-weight: 600;
    text-align: end;
  }
  .list .finding {
    margin-top: 8px;
  }
  @media (pointer: coarse) {
    .list li button {
      min-height: 44px;
    }
  }
  @media print {
    .list > summary {
      list-style: none;
    }
    .list::details-content {
      content-visibility: visible;
      display: block;
      block-size: auto;
    }
  }
`;
