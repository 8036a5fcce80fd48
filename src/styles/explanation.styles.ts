import { css, type CSSResult } from 'lit';

/** The popover that explains how a judgement came about. */
export const explanationStyles: CSSResult = css`
  .explanation {
    width: min(360px, 100vw - 32px);
    max-height: min(480px, 100vh - 32px);
    overflow: auto;
    padding: 16px 20px;
    border: 1px solid var(--_line-strong);
    border-radius: var(--_radius-control);
    background: var(--_raised);
    color: var(--_ink);
    box-shadow: var(--_shadow-overlay);
    font: 400 var(--_text-small) var(--_font-text);
  }
  @supports (position-area: block-end) {
    .explanation {
      position-area: block-end span-inline-start;
      position-try-fallbacks: flip-block, flip-inline;
      margin: 4px 0;
    }
  }
  .explanation-title {
    margin: 0 0 4px;
    font: 600 var(--_text-body) var(--_font-text);
  }
  .explanation dl {
    display: grid;
    grid-template-columns: minmax(0, 1fr) fit-content(60%);
    gap: 2px 16px;
    margin-top: 8px;
  }
  .explanation dt {
    color: var(--_ink-2);
  }
  .explanation dd {
    font: 600 var(--_text-small) var(--_font-figures);
    font-feature-settings: 'tnum', 'lnum';
    text-align: end;
  }
  .explanation-basis {
    margin-top: 12px;
    font-weight: 600;
  }
  .explanation .why {
    margin-top: 8px;
    padding-inline-start: 16px;
    color: var(--_ink-2);
  }
`;
