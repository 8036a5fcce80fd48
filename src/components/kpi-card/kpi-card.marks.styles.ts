import { css, type CSSResult } from 'lit';

/** What a card draws: change, sparkline, bar, steps and the line of the result. */
export const kpiCardMarkStyles: CSSResult = css`
  .spark {
    display: none;
    flex: none;
    margin-bottom: 8px;
    overflow: visible;
  }
  .spark path {
    fill: none;
    stroke: var(--_ink-3);
    stroke-width: 1.75;
    stroke-linejoin: round;
    stroke-linecap: round;
  }
  .spark circle {
    fill: var(--_status-mark, var(--_brand));
    stroke: var(--_surface);
    stroke-width: 1.5;
  }
  .delta,
  .subheading {
    margin: 0;
    font: 400 var(--_text-small) var(--_font-text);
    color: var(--_ink-2);
  }
  .delta b {
    font-weight: 600;
  }
  /* A sign at the end of a text keeps its place on a page that runs from the right. */
  .end,
  .outcome > * {
    unicode-bidi: plaintext;
  }
  .delta svg {
    margin-inline-end: 5px;
    vertical-align: -1px;
  }
  .good {
    color: var(--_on-track-text);
  }
  .bad {
    color: var(--_off-track-text);
  }

  .bar {
    display: block;
    overflow: visible;
  }
  .bar:dir(rtl),
  .spark:dir(rtl) {
    transform: scaleX(-1);
  }
  .bar .track:not([fill]) {
    fill: var(--_track);
  }
  .bar .dashed {
    stroke: var(--_status-mark, var(--_line-strong));
    stroke-width: 1.5;
    stroke-dasharray: 5 4;
  }
  .bar .fill:not([fill]) {
    fill: var(--_status-mark, var(--_brand));
  }
  .bar .halo {
    stroke: var(--_surface);
    stroke-width: 5;
  }
  .bar .tick {
    stroke: var(--_ink);
    stroke-width: 2;
  }
  .bar .origin {
    stroke: var(--_ink-2);
    stroke-width: 1.5;
  }
  .bar .cut {
    overflow: visible;
    fill: none;
    stroke: var(--_surface);
    stroke-width: 2;
  }
  .bar .band {
    fill: none;
    stroke: var(--_ink);
    stroke-width: 1.5;
  }
  .bar .point {
    fill: var(--_status-mark, var(--_brand));
    stroke: var(--_surface);
    stroke-width: 2;
  }
  .ends {
    display: flex;
    justify-content: space-between;
    gap: 0 12px;
    margin-top: 2px;
    font: 400 var(--_text-caption) var(--_font-text);
    color: var(--_ink-3);
  }
  /* Room beside the labels, so that each stands at its mark; it gives way when the labels need it. */
  .ends::before,
  .ends::after {
    content: '';
    flex: 0 1 auto;
    width: max(0px, var(--_start, 0%) - 2.75rem);
    margin-inline-end: -12px;
  }
  .ends::after {
    width: var(--_rest, 0%);
    margin-inline: -12px 0;
  }
  .end {
    flex: 0 0 auto;
    max-width: 100%;
  }
  .end.start {
    margin-inline-end: auto;
  }
  .end b {
    font-weight: 400;
  }
  .end .aim {
    font-weight: 600;
    color: var(--_ink);
  }
  .steps {
    display: grid;
    gap: 4px;
    margin: 0;
    padding: 0;
    list-style: none;
    font: 400 var(--_text-small) var(--_font-text);
  }
  .steps li {
    display: flex;
    gap: 8px;
  }
  .steps .glyph {
    margin-top: 2px;
  }
  .steps small {
    font-size: 0.75rem;
    color: var(--_ink-3);
  }
  .steps [data-status='overdue'] small {
    color: var(--_status-text);
  }

  .ruled {
    padding-top: 10px;
    border-top: 1px solid var(--_line);
  }
  .outcome {
    display: flex;
    flex-wrap: wrap;
    justify-content: space-between;
    gap: 0 12px;
    font: 400 var(--_text-small) var(--_font-text);
    color: var(--_ink-2);
  }
  .outcome b {
    font-weight: 600;
    color: var(--_ink);
  }
  .plan {
    display: inline-flex;
    align-items: center;
    gap: 6px;
    color: var(--_ink-3);
  }
  .plan::before {
    content: '';
    width: 2px;
    height: 12px;
    background: var(--_ink);
  }
  .dimmed .status,
  .dimmed .status.loud {
    min-height: 0;
    padding: 0;
    background: none;
    color: var(--_ink-2);
    font-weight: 400;
    vertical-align: bottom;
    --_glyph-cut: var(--_surface);
  }
  .footer {
    margin: 0;
    padding: 0;
    border: 0;
  }
  .outcome ~ .footer > span,
  slot[name='summary']:has(.outcome) + .footer > span {
    margin-top: 4px;
  }
  .strip {
    margin-top: 10px;
  }
  .strip svg {
    display: block;
    max-width: 100%;
    height: auto;
  }
`;
