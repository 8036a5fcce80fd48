import { css, type CSSResult } from 'lit';

export const milestonesStyles: CSSResult = css`
  .zoom {
    display: flex;
    flex-wrap: wrap;
    gap: 4px;
    margin-bottom: 12px;
  }
  .zoom button {
    min-width: 28px;
    min-height: 28px;
    padding: 2px 10px;
    border: 1px solid var(--_line-strong);
    border-radius: var(--_radius-control);
    background: none;
    color: var(--_ink);
    font: 500 var(--_text-caption) var(--_font-text);
    cursor: pointer;
  }
  .zoom button[aria-pressed='true'] {
    border-color: var(--_accent);
    color: var(--_accent);
    box-shadow: inset 0 0 0 1px var(--_accent);
  }
  @media (pointer: coarse) {
    .zoom button {
      min-height: 44px;
    }
  }
  @media print {
    .zoom {
      display: none;
    }
  }
`;
