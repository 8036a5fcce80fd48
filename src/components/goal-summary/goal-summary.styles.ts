import { css, type CSSResult } from 'lit';

export const goalSummaryStyles: CSSResult = css`
  .headline {
    margin-bottom: 8px;
    color: var(--_ink);
    font: 600 20px/28px var(--_font-figures);
    font-feature-settings: 'tnum', 'lnum';
  }
  .counts {
    display: grid;
    grid-template-columns: repeat(auto-fill, minmax(min(100%, 240px), 1fr));
    align-items: start;
    gap: 0 32px;
    margin: 12px 0 0;
    padding: 0;
    list-style: none;
    font: 400 var(--_text-small) var(--_font-text);
  }
  .counts summary {
    display: flex;
    justify-content: space-between;
    align-items: center;
    gap: 12px;
    min-height: 36px;
    border-bottom: 1px solid var(--_line);
    cursor: pointer;
    list-style: none;
  }
  .counts summary::-webkit-details-marker {
    display: none;
  }
  .counts summary:hover .count,
  .counts details[open] .count {
    color: var(--_accent);
  }
  .counts .count {
    color: var(--_ink);
    font: 600 15px/20px var(--_font-figures);
    font-feature-settings: 'tnum', 'lnum';
  }
  .counts .count::after {
    content: '›';
    display: inline-block;
    width: 14px;
    color: var(--_ink-3);
    text-align: center;
  }
  .counts details[open] .count::after {
    rotate: 90deg;
  }
  .counts details ul {
    margin: 6px 0 10px;
    padding-inline-start: 22px;
    color: var(--_ink-2);
  }
  @media (pointer: coarse) {
    .counts summary {
      min-height: 44px;
    }
  }
  @media print {
    .counts details::details-content {
      content-visibility: visible;
    }
  }
`;
