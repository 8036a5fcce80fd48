import { css, type CSSResult } from 'lit';

/** Zoom, search and path of a map. */
export const mapWaysStyles: CSSResult = css`
  .drawing > .zoom-controls,
  .drawing > .zoom-hint {
    z-index: 1;
    grid-area: 2 / 1;
    align-self: start;
    /* On the left in any direction of writing: labels keep out of there. */
    justify-self: left;
  }
  .zoom-controls {
    display: grid;
    margin: 8px;
    border: 1px solid var(--_line-strong);
    border-radius: var(--_radius-control);
    background: var(--_raised);
    overflow: clip;
  }
  .drawing > .zoom-controls.under {
    grid-area: 3 / 1;
    grid-auto-flow: column;
    place-self: end;
    margin: 8px 0 0;
  }
  .drawing > .zoom-room {
    grid-area: 3 / 1;
    height: 38px;
  }
  .zoom-controls button {
    display: grid;
    place-content: center;
    width: 28px;
    height: 28px;
    padding: 0;
    border: 0;
    background: none;
    color: var(--_ink);
    cursor: pointer;
  }
  .zoom-controls button + button {
    border-top: 1px solid var(--_line);
  }
  .zoom-controls.under button + button {
    border-top: 0;
    border-inline-start: 1px solid var(--_line);
  }
  .zoom-controls button:hover {
    background: var(--_sunken);
  }
  .zoom-controls button:focus-visible {
    outline-offset: -2px;
  }
  .zoom-controls [aria-disabled] {
    color: var(--_ink-3);
    cursor: default;
  }
  .zoom-controls svg {
    fill: none;
    stroke: currentcolor;
    stroke-width: 1.75;
  }
  .drawing > .zoom-hint {
    place-self: center;
    padding: 8px 14px;
    border: 1px solid var(--_line-strong);
    border-radius: var(--_radius-control);
    background: var(--_raised);
    font: 500 var(--_text-small) var(--_font-text);
    pointer-events: none;
  }
  /* Two fingers belong to a map that can be zoomed, one to the page. */
  .zooming .plot {
    touch-action: pan-x pan-y;
  }
  .plot > canvas {
    position: absolute;
    inset: 0;
    width: 100%;
    height: 100%;
    pointer-events: none;
  }
  .plot > canvas + svg {
    position: relative;
  }
  /* Ends with an event when the theme has changed: what is painted then follows. */
  .plot > canvas {
    color: var(--_map-line);
    transition: color 1ms;
  }
  .zoomed .plot {
    cursor: grab;
  }
  .zoomed .plot > svg,
  .zoomed ::slotted([slot='layers']) {
    overflow: hidden;
  }
  .moving .layer path {
    vector-effect: non-scaling-stroke;
  }
  .moving ::slotted([slot='layers']) {
    opacity: 0.3;
  }
  @media (pointer: coarse) {
    .zoom-controls button {
      width: 44px;
      height: 44px;
    }
    .drawing > .zoom-room {
      height: 54px;
    }
  }
  .finder {
    position: relative;
    max-width: 320px;
    margin-bottom: 8px;
    font: 400 var(--_text-small) var(--_font-text);
  }
  .finder .search {
    width: 100%;
    margin: 0;
    font: inherit;
  }
  .finder ul {
    position: absolute;
    z-index: 2;
    inset-inline: 0;
    margin-top: 4px;
    border: 1px solid var(--_line-strong);
    border-radius: var(--_radius-control);
    background: var(--_raised);
    box-shadow: var(--_shadow-overlay);
    list-style: none;
  }
  .finder ul[hidden] {
    display: none;
  }
  .finder button {
    display: flex;
    justify-content: space-between;
    gap: 12px;
    width: 100%;
    min-height: 32px;
    padding: 4px 10px;
    border: 0;
    background: none;
    text-align: start;
    cursor: pointer;
  }
  .finder button:hover,
  .finder button:focus-visible {
    background: var(--_sunken);
  }
  .finder .more,
  .finder .none {
    padding: 6px 10px;
    color: var(--_ink-2);
  }
  .tooltip-link {
    margin-top: 6px;
  }
  .tooltip-link a {
    display: inline-block;
    min-height: 24px;
    color: var(--_accent);
  }
  /* A finger covers what it points at: what there is to say comes up from below. */
  @media (hover: none) and (pointer: coarse) {
    .tooltip {
      inset: auto 0 0 0;
      translate: none !important;
      width: 100%;
      max-width: none;
      padding: 16px 20px calc(16px + env(safe-area-inset-bottom, 0px));
      border-width: 1px 0 0;
      border-radius: 0;
      font-size: var(--_text-body, 16px);
    }
    .tooltip-link a,
    .finder button,
    .finder .search {
      min-height: 44px;
    }
  }
  @media print {
    .finder,
    .zoom-controls,
    .zoom-room,
    .zoom-hint {
      display: none;
    }
  }
`;
