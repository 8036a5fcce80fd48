import { css, type CSSResult } from 'lit';

/** The way from the whole to what is shown. */
export const trailStyles: CSSResult = css`
  .trail {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    min-height: 24px;
    margin: 0 0 8px;
    padding: 0;
    list-style: none;
    font: 400 var(--_text-small) var(--_font-text);
    color: var(--_ink-2);
  }
  .trail li {
    display: flex;
    flex-wrap: wrap;
    align-items: baseline;
    column-gap: 6px;
  }
  .trail li + li::before {
    content: '›';
    padding-inline: 6px 0;
    color: var(--_ink-3);
  }
  .trail button {
    min-height: 24px;
    padding: 0;
    border: 0;
    background: none;
    color: var(--_accent);
    text-align: start;
    text-decoration: underline;
    text-underline-offset: 2px;
    cursor: pointer;
  }
  .trail [aria-current] {
    font-weight: 600;
    color: var(--_ink);
  }
  .trail .figures {
    font-weight: 600;
    color: var(--_ink);
  }
  @media print {
    .trail button {
      color: inherit;
      text-decoration: none;
    }
  }
`;
