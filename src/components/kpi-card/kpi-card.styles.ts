import { css, type CSSResult } from 'lit';

/** The card: six rows that align with the rows of its neighbours in a grid. */
export const kpiCardStyles: CSSResult = css`
  :host {
    --_card-figure: 2.5rem;
    --_card-line: 3rem;
    display: grid;
    grid-template: subgrid / minmax(0, 1fr);
    grid-row: span 6;
    min-width: 0;
    /* A container establishes its own formatting context, in which rows cannot be shared: the rows are containers. */
    container-type: normal;
  }
  .base {
    display: grid;
    grid-template: subgrid / minmax(0, 1fr);
    grid-row: span 6;
    align-content: start;
    padding: 20px clamp(12px, 8%, 24px);
  }
  .row {
    container-type: inline-size;
  }
  .top {
    grid-row: 1;
    margin-bottom: 12px;
  }
  .name {
    grid-row: 2;
    /* The link that covers the card is placed in the card: a container would hold it back. */
    container-type: normal;
  }
  .value {
    grid-row: 3;
    margin-top: 6px;
  }
  .change {
    grid-row: 4;
    margin-top: 4px;
  }
  .way {
    grid-row: 5;
    margin-top: 14px;
  }
  .result {
    grid-row: 6;
    margin-top: 10px;
  }

  .top > .line {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: 0 12px;
    min-height: 24px;
  }
  .period {
    margin-inline-start: auto;
    font: 400 var(--_text-caption) var(--_font-text);
    color: var(--_ink-3);
    white-space: nowrap;
  }
  .status.plain {
    font-weight: 500;
    color: var(--_ink-2);
  }
  .top .stale {
    gap: 6px;
    min-height: 24px;
    font: 600 var(--_text-small) var(--_font-text);
  }
  .spinner {
    width: 12px;
    height: 12px;
    border: 2px solid var(--_track);
    border-inline-start-color: var(--_ink-3);
    border-radius: 50%;
    animation: turn 1s linear infinite;
  }
  @keyframes turn {
    to {
      transform: rotate(1turn);
    }
  }

  .name > .line {
    display: flex;
    align-items: flex-start;
    gap: 8px;
  }
  .icon {
    display: contents;
  }
  .heading {
    flex: 1;
    min-width: 0;
    font: 500 var(--_text-body) var(--_font-text);
    color: var(--_ink-2);
    text-wrap: pretty;
    overflow-wrap: break-word;
    hyphens: manual;
  }
  .clamped .name-text {
    display: -webkit-box;
    overflow: hidden;
    -webkit-box-orient: vertical;
    -webkit-line-clamp: var(--_clamp);
  }
  .link {
    color: inherit;
    text-decoration: none;
  }
  .link::after {
    content: '';
    position: absolute;
    inset: 0;
    border-radius: inherit;
  }
  .base:has(.link:hover) {
    background: var(--_sunken);
  }
  .link:hover {
    text-decoration: underline;
  }
  .link:focus-visible {
    outline: none;
  }
  .link:focus-visible::after {
    outline: 2px solid var(--_focus);
    outline-offset: -2px;
  }
  .info,
  .evidence,
  .footer a,
  .faults,
  slot[name='footer']::slotted(*),
  slot[name='actions']::slotted(*) {
    position: relative;
    z-index: 1;
  }
  slot[name='actions']::slotted(*) {
    margin-top: 8px;
  }

  .value > .line {
    display: flex;
    align-items: flex-end;
    justify-content: space-between;
    gap: 16px;
    min-height: var(--_card-line);
  }
  .figure,
  .words {
    flex: 1;
    min-width: 0;
  }
  .figure {
    font: 600 min(max(1rem, 100cqi / var(--_ems)), var(--_card-figure)) / var(--_card-line)
      var(--_font-figures);
    font-feature-settings: 'tnum', 'lnum';
    letter-spacing: -0.02em;
    color: var(--_ink);
  }
  .number {
    white-space: nowrap;
  }
  /* Lines of the small parts must not move the baseline of the large one. */
  .before,
  .unit,
  .sign,
  .flag {
    line-height: 0;
    letter-spacing: 0;
    color: var(--_ink-2);
  }
  .before,
  .unit {
    font: 500 1rem/0 var(--_font-text);
  }
  .sign {
    margin-inline-start: 1px;
    font-size: 0.62em;
  }
  .flag {
    font-size: 1rem;
    vertical-align: 0.9em;
  }
  .words {
    align-self: center;
    font: 500 1.125rem/1.4444 var(--_font-text);
    color: var(--_ink-3);
  }
  .words.strong {
    font: 600 1.75rem/1.4286 var(--_font-text);
    color: var(--_ink);
  }
`;
