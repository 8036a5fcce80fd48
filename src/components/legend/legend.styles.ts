import { css, type CSSResult } from 'lit';

export const wardLegendStyles: CSSResult = css`
  :host {
    display: block;
    color: var(--_ink);
  }
  :host([hidden]) {
    display: none;
  }
  ul {
    padding: 0;
    margin: 0;
  }
  .legend {
    margin: 0;
  }
  .legend button {
    font: inherit;
    color: inherit;
    text-align: start;
  }
  :focus-visible {
    outline: 2px solid var(--_focus);
    outline-offset: 2px;
  }
  :host([direction='vertical']) .legend {
    flex-direction: column;
  }
  .visually-hidden {
    position: absolute;
    width: 1px;
    height: 1px;
    overflow: hidden;
    clip-path: inset(50%);
    white-space: nowrap;
  }
`;
