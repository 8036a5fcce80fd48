import { css, type CSSResult } from 'lit';

/** What every element's shadow tree shares: the sheet, its texts, controls, states and table. */
export const sharedStyles: CSSResult = css`
  :host {
    display: block;
    container-type: inline-size;
    font: 400 var(--_text-body) var(--_font-text);
    color: var(--_ink);
    text-align: start;
  }
  :host([hidden]) {
    display: none;
  }
  *,
  *::before,
  *::after {
    box-sizing: border-box;
  }
  p,
  dl,
  dd,
  ul,
  figure {
    margin: 0;
    padding: 0;
  }
  .base {
    position: relative;
    padding: 20px 24px 12px;
    border: 1px solid var(--_line);
    border-radius: var(--_radius-sheet);
    background: var(--_surface);
  }
  .heading {
    margin: 0;
    font: 600 var(--_text-title) var(--_font-text);
    text-wrap: balance;
  }
  .subheading {
    margin-top: 2px;
    font-size: 0.8125rem;
    line-height: 1.5385;
    color: var(--_ink-2);
  }
  .summary {
    margin-top: 4px;
    color: var(--_ink-2);
  }
  .ruler {
    height: 0;
  }
  .numeric,
  .figures {
    font-family: var(--_font-figures);
    font-feature-settings: 'tnum', 'lnum';
  }
  .visually-hidden {
    position: absolute;
    width: 1px;
    height: 1px;
    margin: -1px;
    overflow: hidden;
    clip-path: inset(50%);
    white-space: nowrap;
  }
  a {
    color: var(--_accent);
    text-underline-offset: 2px;
  }
  button {
    font: inherit;
    color: inherit;
  }
  .button {
    min-height: 32px;
    padding: 4px 12px;
    border: 1px solid var(--_line-strong);
    border-radius: var(--_radius-control);
    background: var(--_surface);
    color: var(--_ink);
    font-weight: 500;
    cursor: pointer;
  }
  .button:hover {
    background: var(--_sunken);
  }
  :focus-visible {
    outline: 2px solid var(--_focus);
    outline-offset: 2px;
  }

  .footer {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: 2px 12px;
    margin-top: 8px;
    padding-top: 8px;
    border-top: 1px solid var(--_line);
    font: 400 var(--_text-caption) var(--_font-text);
    color: var(--_ink-3);
  }
  .footer.bare {
    border: 0;
  }
  .tag {
    padding: 0 6px;
    border: 1px dashed var(--_line-strong);
    border-radius: var(--_radius-control);
    color: var(--_ink-2);
  }
  .notices {
    margin-top: 8px;
    list-style: none;
    font: 400 var(--_text-caption) var(--_font-text);
    color: var(--_ink-2);
  }
  .notices ul,
  .notices ul li {
    display: inline;
  }
  .notices > li > ul::before {
    content: ': ';
  }
  .notices ul li:not(:last-child)::after {
    content: ', ';
  }
  .notices .more,
  .notices summary {
    display: inline-block;
    min-height: 24px;
  }
  .notices .more[open] {
    display: block;
  }
  .notices summary {
    color: var(--_accent);
    text-decoration: underline;
    cursor: pointer;
  }
  .notices .more::before {
    content: '\\2002';
  }
  .stale {
    display: inline-flex;
    align-items: center;
    gap: 4px;
    color: var(--_at-risk-text);
    font-weight: 600;
  }
  .stale .glyph {
    color: inherit;
  }

  .skeleton {
    position: relative;
    display: grid;
    gap: 16px;
    align-content: start;
    height: 100%;
    min-height: inherit;
  }
  .skeleton .block {
    height: 16px;
    background: var(--_track);
  }
  .skeleton .block:nth-of-type(3) {
    width: 72%;
  }
  .skeleton .block:nth-of-type(4) {
    width: 44%;
  }
  .skeleton .slow {
    color: var(--_ink-2);
  }
  .state-message {
    display: grid;
    gap: 4px;
    justify-items: start;
    align-content: start;
    color: var(--_ink-2);
  }
  .state-title {
    font: 600 var(--_text-lead) var(--_font-text);
    color: var(--_ink);
  }
  .state-message .button {
    margin-top: 8px;
  }
  @media print {
    .base {
      break-inside: avoid;
    }
    .button,
    .tools {
      display: none;
    }
  }
`;
