import { css, type CSSResult } from 'lit';

/** Tracks: plan in ink, what was done in the colour of its status. */
export const progressTrackStyles: CSSResult = css`
  .track {
    position: relative;
    align-self: stretch;
    min-height: var(--_row, 52px);
  }
  .track svg {
    overflow: visible;
  }
  .track > svg {
    position: absolute;
    inset: 0;
    width: 100%;
    height: 100%;
  }
  .track .half {
    stroke: var(--_grid);
  }
  .track .baseline {
    stroke: var(--_line-strong);
  }
  .track .target {
    stroke: var(--_ink);
    stroke-width: 1.5;
  }
  .track .target-halo {
    stroke: var(--_surface);
    stroke-width: 4;
  }
  .track .dashed {
    stroke: var(--_status-mark);
    stroke-dasharray: 3 3;
  }
  .track .goal .tick {
    stroke-width: 3;
  }
  .track .tick {
    stroke: var(--_ink);
    stroke-width: 2;
  }
  .track .tick-halo {
    stroke: var(--_surface);
    stroke-width: 5;
  }
  .track .former .tick {
    stroke: var(--_line-strong);
    stroke-dasharray: 3 2;
  }
  .track .former .tick-halo {
    stroke-width: 4;
  }
  .track .chevrons {
    fill: none;
    stroke: var(--_surface);
    stroke-width: 2.5;
  }
  .track .chevrons.left {
    stroke: var(--_ink);
    stroke-width: 1.5;
  }
  .track .zone {
    stroke: var(--_surface);
  }
  .track .bullet .done:not(.back) {
    stroke: var(--_surface);
    stroke-width: 3;
    paint-order: stroke;
  }
  .track .now-dot {
    stroke: var(--_surface);
    stroke-width: 2;
  }
  .track .start-dot {
    stroke: var(--_line-strong);
    stroke-width: 2;
  }
  .track .break,
  .track .break-halo {
    fill: none;
    stroke: var(--_ink);
    stroke-width: 1.5;
  }
  .track .break-halo {
    stroke: var(--_surface);
    stroke-width: 5;
  }
  .track .away {
    fill: none;
    stroke: var(--_ink);
    stroke-width: 1.5;
  }
  .track text {
    font: 600 0.75rem/1 var(--_font-figures);
    font-feature-settings: 'tnum', 'lnum';
    fill: var(--_ink);
  }
  .track .limit {
    font-weight: 400;
    fill: var(--_ink-3);
  }
  .track .last {
    text-anchor: end;
  }
  .track .aim {
    fill: var(--_ink);
    stroke: var(--_surface);
    paint-order: stroke;
  }
  .track .band {
    fill: none;
    stroke: var(--_ink);
    stroke-width: 1.5;
  }
  .track .value,
  .track .step-ground {
    stroke: var(--_surface);
    stroke-width: 2;
  }
  .track .step-ground {
    fill: var(--_surface);
  }
  .track .step {
    color: var(--_status-mark);
  }
  .track .way {
    stroke: var(--_track);
    stroke-width: 2;
  }
  .scale-words {
    display: flex;
    align-items: center;
    padding-inline-start: 13.41%;
    font: 400 var(--_text-caption) var(--_font-text);
    color: var(--_ink-3);
    text-wrap: pretty;
  }
  @media (forced-colors: active) {
    .track .plain {
      fill: Canvas;
    }
    .track .zone {
      fill: Canvas;
    }
    .track .ground,
    .track .zone,
    .track .way {
      stroke: CanvasText;
    }
    .track .half {
      stroke: none;
    }
    .track .done:not(.back),
    .track .value,
    .track .now-dot circle {
      fill: CanvasText;
    }
    .track .step {
      color: CanvasText;
    }
  }
`;
