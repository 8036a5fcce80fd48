import { css, type CSSResult } from 'lit';

export const progressRingStyles: CSSResult = css`
  .goals {
    display: grid;
    gap: 12px;
    margin: 12px 0 0;
    padding: 0;
    list-style: none;
    font: 400 var(--_text-small) var(--_font-text);
  }
  .goals.numbered {
    counter-reset: ring;
  }
  .goals li {
    display: grid;
    grid-template-columns: 1fr auto;
    gap: 2px 12px;
    align-items: baseline;
  }
  .goals .status,
  .goals .quiet {
    grid-column: 1 / -1;
    justify-self: start;
  }
  .goal-name {
    color: var(--_ink);
  }
  .numbered .goal-name::before {
    counter-increment: ring;
    content: counter(ring) '. ';
    color: var(--_ink-2);
  }
  .goal-value {
    color: var(--_ink);
    font: 600 15px/20px var(--_font-figures);
    font-feature-settings: 'tnum', 'lnum';
    text-align: end;
  }
  .goal-facts {
    grid-column: 1 / -1;
    color: var(--_ink-2);
    font-size: var(--_text-caption);
  }
`;
