import { css, type CSSResult } from 'lit';

export const trackerStyles: CSSResult = css`
  .standing {
    display: flex;
    flex-wrap: wrap;
    align-items: baseline;
    gap: 4px 12px;
    margin-bottom: 12px;
    color: var(--_ink-2);
    font: 400 var(--_text-small) var(--_font-text);
  }
  .standing .value {
    color: var(--_ink);
    font: 600 20px/28px var(--_font-figures);
    font-feature-settings: 'tnum', 'lnum';
  }
  .standing .headline {
    margin-inline-start: auto;
    color: var(--_ink);
    font-weight: 600;
  }
  .legend {
    margin: 8px 0 0;
  }
  .legend li {
    gap: 6px;
  }
`;
