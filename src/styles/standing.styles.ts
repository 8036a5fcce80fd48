import { css, type CSSResult } from 'lit';

/** The line above a picture: status and figure of now, and what is told beside them. */
export const standingStyles: CSSResult = css`
  .standing {
    display: flex;
    flex-wrap: wrap;
    align-items: baseline;
    gap: 4px 12px;
    margin-bottom: 8px;
    color: var(--_ink-2);
    font: 400 var(--_text-small) var(--_font-text);
  }
  .standing .value {
    color: var(--_ink);
    font: 600 20px/28px var(--_font-figures);
    font-feature-settings: 'tnum', 'lnum';
  }
  .standing .status-word {
    align-self: baseline;
    line-height: 24px;
  }
`;
