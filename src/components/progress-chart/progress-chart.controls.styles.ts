import { css, type CSSResult } from 'lit';
import { searchStyles } from '../../styles/search.styles.js';

/** Choosing which goals are shown, and in which order. */
export const progressControlStyles: CSSResult = css`
  .top {
    display: flex;
    flex-wrap: wrap;
    align-items: flex-start;
    justify-content: space-between;
    gap: 8px 16px;
  }
  .top > .header {
    flex: 1 1 220px;
  }
  .controls .summary {
    margin: 0 0 12px;
  }
  .segments {
    display: inline-flex;
    flex: none;
    overflow: hidden;
    border: 1px solid var(--_line-strong);
    border-radius: var(--_radius-control);
  }
  .segments button {
    min-height: 30px;
    padding: 4px 12px;
    border: 0;
    background: none;
    font: 400 var(--_text-small) var(--_font-text);
    color: var(--_ink-2);
    white-space: nowrap;
    cursor: pointer;
  }
  .segments button + button {
    border-inline-start: 1px solid var(--_line-strong);
  }
  .segments button:focus-visible {
    outline-offset: -2px;
  }
  .segments [aria-pressed='true'] {
    background: var(--_brand-tint);
    font-weight: 600;
    color: var(--_brand);
  }
  ${searchStyles}
  .filter {
    display: flex;
    flex-wrap: wrap;
    gap: 8px;
    margin-bottom: 12px;
  }
  .filter button {
    display: inline-flex;
    align-items: center;
    gap: 6px;
    min-height: 32px;
    padding: 3px 10px;
    border: 1px solid var(--_line);
    border-radius: var(--_radius-control);
    background: none;
    font: 500 var(--_text-small) var(--_font-text);
    color: var(--_status-text);
    cursor: pointer;
  }
  .filter [aria-pressed='true'] {
    border-color: var(--_ink);
    box-shadow: inset 0 0 0 1px var(--_ink);
  }
  .no-matches,
  .hint {
    margin-top: 12px;
    color: var(--_ink-2);
  }
  .all {
    margin-top: 12px;
  }
  .all.narrow {
    display: none;
  }
  @container (max-width: 575px) {
    .all,
    .all.narrow {
      display: block;
      width: 100%;
      min-height: 44px;
    }
    .segments button,
    .filter button {
      min-height: 44px;
    }
  }
  @media (forced-colors: active) {
    .segments [aria-pressed='true'],
    .filter [aria-pressed='true'] {
      forced-color-adjust: none;
      background: Highlight;
      color: HighlightText;
    }
    .filter [aria-pressed='true'] .glyph,
    .filter [aria-pressed='true'] .count {
      color: inherit;
    }
  }
  @media print {
    .segments,
    .filter,
    .all,
    .all.narrow {
      display: none;
    }
  }
`;
