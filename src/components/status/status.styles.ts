import { css, type CSSResult } from 'lit';

export const statusBadgeStyles: CSSResult = css`
  :host {
    display: inline-block;
    vertical-align: middle;
  }
  :host([hidden]) {
    display: none;
  }
  .plain {
    color: var(--_ink-2);
    font: 400 var(--_text-small) var(--_font-text);
  }
`;
