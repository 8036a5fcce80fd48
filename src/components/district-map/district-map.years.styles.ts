import { css, type CSSResult } from 'lit';

/** The slider through periods, figures of an older one, and a legend below the map. */
export const yearsStyles: CSSResult = css`
  .years {
    display: flex;
    align-items: center;
    gap: 8px;
    margin-top: 8px;
  }
  .years .step {
    display: grid;
    place-items: center;
    width: 32px;
    min-height: 32px;
    padding: 0;
    font-size: 18px;
    line-height: 1;
  }
  .years .step[aria-disabled='true'] {
    color: var(--_ink-3);
    cursor: default;
  }
  .years input {
    flex: 1 1 80px;
    min-width: 0;
    max-width: 320px;
    min-height: 32px;
    margin: 0;
    accent-color: var(--_ink-2);
  }
  .years output {
    min-width: 9ch;
    font: 600 var(--_text-small) var(--_font-text);
  }
  .legend-below {
    margin-top: 8px;
  }
  .older {
    display: flex;
    align-items: center;
    gap: 4px;
    color: var(--_ink-2);
    font-weight: 400;
  }
  .older .glyph {
    width: 12px;
    height: 12px;
  }
  @media (pointer: coarse) {
    .years .step {
      width: 44px;
      min-height: 44px;
    }
    .years input {
      min-height: 44px;
    }
  }
  @media print {
    .years .step,
    .years input {
      display: none;
    }
  }
`;
