import { css, type CSSResult } from 'lit';

/** Zoom, search and path of a map. */
export const mapWaysStyles: CSSResult = css`
  .drawing > .zoom-controls,
  .drawing > .zoom-hint {
    z-index: 1;
    grid-area: 2 / 1;
    place-self: start;
  }
  .zoom-controls {
    display: grid;
    margin: 8px;
    border: 1px solid var(--_line-strong);
    border-radius: var(--_radius-control);
    background: var(--_raised);
    overflow: clip;
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
  }
  @media print {
    .zoom-controls,
    .zoom-hint {
      display: none;
    }
  }
`;
