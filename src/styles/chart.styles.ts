import { css, unsafeCSS, type CSSResult } from 'lit';
import { typeScale } from '../scene/type-scale.js';

/** A class for each text style of a scene. */
const textStyles = unsafeCSS(
  Object.entries(typeScale)
    .map(
      ([name, { size, weight, face }]) =>
        `.text-${name}{font:${weight} ${size}px/1 var(--_font-${face});` +
        `${face === 'figures' ? "font-feature-settings:'tnum','lnum'" : ''}}`,
    )
    .join(''),
);

/** What the charts share beyond `sharedStyles`: plot, legend, tooltip and tools. */
export const chartStyles: CSSResult = css`
  .body {
    min-height: var(--_height, 0);
    margin-top: 16px;
  }
  .plot {
    position: relative;
    border-radius: 2px;
    touch-action: pan-y;
  }
  .plot:focus-visible {
    outline-offset: 4px;
  }
  .plot > svg {
    display: block;
    width: 100%;
    height: auto;
    overflow: visible;
  }
  /* What is pointed at is reckoned: the browser need not look for it among outlines. */
  .plot > svg[aria-hidden] {
    pointer-events: none;
  }
  ${textStyles}
  .halo {
    paint-order: stroke;
    stroke: var(--_surface);
    stroke-width: 3px;
    stroke-linejoin: round;
  }

  .legend {
    display: flex;
    flex-wrap: wrap;
    gap: 4px 16px;
    margin-bottom: 12px;
    list-style: none;
    font: 400 var(--_text-caption) var(--_font-text);
    color: var(--_ink-2);
  }
  .legend li,
  .legend button {
    display: flex;
    align-items: center;
    gap: 8px;
    min-height: 24px;
  }
  .legend button {
    padding: 0 4px;
    text-align: start;
    margin: 0 -4px;
    border: 0;
    border-radius: var(--_radius-control);
    background: none;
    cursor: pointer;
  }
  .legend button[aria-pressed='true'] {
    color: var(--_ink);
    box-shadow: inset 0 0 0 1.5px var(--_ink);
  }
  .legend.hiding [aria-pressed='true'] {
    color: inherit;
    box-shadow: none;
  }
  .legend.hiding button:hover {
    background: var(--_sunken);
    color: var(--_ink);
  }
  .legend.hiding [aria-pressed='false'] {
    color: var(--_ink-3);
    text-decoration: line-through;
  }
  .legend.hiding [aria-pressed='false'] .key {
    opacity: 0.35;
  }
  .key {
    flex: none;
  }
  .layer .back {
    opacity: 0.25;
  }
  .count {
    color: var(--_ink-3);
  }

  .annotations {
    display: grid;
    gap: 2px;
    margin: 8px 0 0;
    padding-inline-start: 20px;
    font: 400 var(--_text-caption) var(--_font-text);
    color: var(--_ink-2);
  }
  .annotations .at {
    color: var(--_ink);
    font-weight: 500;
  }

  .tooltip {
    position: fixed;
    inset: 0 auto auto 0;
    margin: 0;
    max-width: min(260px, calc(100vw - 16px));
    padding: 10px 12px;
    border: 1px solid var(--_line-strong);
    border-radius: var(--_radius-control);
    background: var(--_raised);
    color: var(--_ink);
    box-shadow: var(--_shadow-overlay);
    font: 400 var(--_text-small) var(--_font-text);
    text-align: start;
    contain: content;
  }
  .tooltip-title {
    font-weight: 600;
  }
  .tooltip-subtitle {
    color: var(--_ink-2);
  }
  .tooltip dl div {
    display: flex;
    justify-content: space-between;
    align-items: baseline;
    gap: 16px;
  }
  .tooltip dt {
    display: flex;
    align-items: baseline;
    gap: 6px;
    color: var(--_ink-2);
  }
  .tooltip dd {
    font: 600 var(--_text-small) var(--_font-figures);
    font-feature-settings: 'tnum', 'lnum';
    text-align: end;
  }
  .tooltip .status {
    margin-top: 6px;
  }

  .tools {
    display: flex;
    flex-wrap: wrap;
    justify-content: flex-end;
    gap: 0 4px;
    min-width: 0;
    margin-inline: auto -6px;
  }
  .tools:has(> .data[open]) {
    flex-basis: 100%;
    margin-inline-end: 0;
  }
  .tool,
  .data > summary {
    min-height: 24px;
    min-width: 24px;
    padding: 3px 6px;
    border: 0;
    border-radius: var(--_radius-control);
    background: none;
    color: var(--_ink-2);
    font: 500 var(--_text-caption) var(--_font-text);
    cursor: pointer;
    list-style: none;
  }
  .tool:hover,
  .data > summary:hover {
    color: var(--_accent);
    text-decoration: underline;
  }
  .data > summary::-webkit-details-marker {
    display: none;
  }
  .data[open] {
    flex-basis: 100%;
    min-width: 0;
    order: 2;
  }
  .data[open] > summary {
    width: max-content;
    margin-inline-start: auto;
  }
  @container (max-width: 479px) {
    .base {
      padding-inline: 16px;
    }
  }
  @media print {
    .legend.hiding li:has([aria-pressed='false']),
    .tool,
    .data > summary {
      display: none;
    }
  }
`;
