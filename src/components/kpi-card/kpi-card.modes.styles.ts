import { css, unsafeCSS, type CSSResult } from 'lit';
import type { FigureFit } from './kpi-card.picture.js';

const fits: readonly FigureFit[] = [3, 4, 5, 7, 10, 14];

/** Width of the sparkline with the gap before it, in pixels. */
const sparkRoom = 112;
const emInPixels = 40;

/** The width of a figure in ems sets its type size, and from which width of the card a sparkline fits beside it. */
const fitRules = unsafeCSS(
  fits
    .map(
      (fit) =>
        `[data-fit='${fit}']{--_ems:${fit}}` +
        `@container (min-width:${fit * emInPixels + sparkRoom}px){[data-room='${fit}'] .spark{display:block}}`,
    )
    .join(''),
);

/** Variants, sizes, narrow containers, print and the reader's own colours. */
export const kpiCardModeStyles: CSSResult = css`
  ${fitRules}
  [data-variant='plain'],
  [data-variant='compact'],
  [data-size='s'] {
    --_card-figure: 2rem;
    --_card-line: 2.5rem;
  }
  [data-variant='plain'] .before,
  [data-variant='plain'] .unit {
    font-size: 0.875rem;
  }
  [data-variant='plain'] .delta,
  [data-variant='plain'] .subheading {
    color: var(--_ink-3);
    text-wrap: balance;
  }
  [data-variant='plain'] .status.plain {
    display: none;
  }
  [data-variant='plain'] .top > .line:has(.status.plain) {
    min-height: 0;
  }
  [data-variant='plain'] .top:has(.status.plain) {
    margin-bottom: 0;
  }
  [data-variant='compact'] {
    padding-block: 14px;
  }
  [data-variant='compact'] .top {
    margin-bottom: 4px;
  }
  [data-variant='compact'] .way {
    margin-top: 6px;
  }
  [data-variant='compact'] .spark,
  [data-variant='compact'] .ends,
  [data-size='s'] .spark,
  [data-size='xs'] .spark {
    display: none;
  }
  [data-variant='hero'],
  [data-size='l'] {
    --_card-figure: 3.5rem;
    --_card-line: 4rem;
  }
  [data-size='m'] {
    --_card-figure: 2.5rem;
    --_card-line: 3rem;
  }
  [data-size='xs'] {
    --_card-figure: 1.5rem;
    --_card-line: 2rem;
  }
  [data-size='xs'] :is(.change, .way, .result, .period) {
    display: none;
  }
  @container (max-width: 134px) {
    .row > .line:is(.change > *, .way > *, .result > *),
    .period,
    .spark {
      display: none;
    }
    .words {
      font-size: 1rem;
    }
    .figure {
      line-height: 1.25;
    }
    .before,
    .unit {
      display: block;
      font-size: 0.75rem;
      line-height: 1.5;
    }
  }
  :host([layout='row']) {
    grid-template-rows: none;
    grid-row: auto;
    container-type: inline-size;
  }
  @container (min-width: 480px) {
    [data-layout='row'] {
      grid-template-rows: repeat(6, auto);
      grid-template-columns: minmax(0, 1fr) minmax(0, 1fr);
      column-gap: 32px;
    }
    [data-layout='row'] .row {
      grid-column: 1;
    }
    [data-layout='row'] .way {
      grid-area: 2 / 2 / span 2 / auto;
      align-self: end;
      margin-top: 0;
    }
    [data-layout='row'] .result {
      grid-area: 4 / 2 / span 3 / auto;
    }
  }
  @media (max-width: 640px) {
    .base {
      padding: 16px clamp(8px, 10%, 16px);
    }
    [data-variant='plain'] {
      padding-block: 14px;
    }
    [data-variant='plain'],
    [data-variant='compact'] {
      --_card-figure: 1.625rem;
      --_card-line: 2.25rem;
    }
  }

  .base[data-no-colour],
  .base[data-no-colour] [data-status] {
    --_status-mark: var(--_ink-2);
    --_status-text: var(--_ink);
    --_status-solid: var(--_ink);
    --_status-on: var(--_surface);
  }
  .base[data-no-colour] :is(.good, .bad, .stale) {
    color: inherit;
  }

  @media (prefers-reduced-motion: reduce) {
    .spinner {
      animation: none;
    }
  }
  @media (prefers-reduced-motion: no-preference) {
    .bar rect {
      transition:
        x var(--_duration-data) ease-out,
        width var(--_duration-data) ease-out;
    }
  }
  @media print {
    .info,
    .spinner {
      display: none;
    }
  }
  @media (forced-colors: active) {
    .bar .fill:not([fill]),
    .bar .point,
    .spark circle {
      fill: CanvasText;
    }
    .bar .track:not([fill]) {
      fill: Canvas;
      stroke: CanvasText;
    }
    .plan::before {
      background: CanvasText;
      forced-color-adjust: none;
    }
    .strip {
      --_track: Canvas;
    }
    .period {
      stroke: CanvasText;
    }
  }
`;
