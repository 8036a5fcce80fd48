import { css, type CSSResult } from 'lit';
import { sheetColours } from '../../core/sheet-colours.js';
import { declareColours } from '../../styles/declare-colours.js';

const { ink, track, brand } = sheetColours;

/** A sparkline stands in running text: of all tokens it declares the few that it is drawn with. */
export const sparklineStyles: CSSResult = css`
  ${declareColours({ ink, 'ink-3': sheetColours['ink-3'], track, brand })}
  :host {
    display: inline-block;
    inline-size: 6em;
    block-size: 1.5em;
    vertical-align: -0.4em;
  }
  :host([hidden]) {
    display: none;
  }
  svg {
    display: block;
    inline-size: 100%;
    block-size: 100%;
    overflow: visible;
  }
  path {
    fill: none;
    stroke: var(--ward-sparkline-color, var(--_ink-3));
    stroke-width: 1.5px;
    stroke-linecap: round;
    stroke-linejoin: round;
    vector-effect: non-scaling-stroke;
  }
  .band {
    fill: var(--ward-sparkline-band-color, var(--_track));
    stroke: none;
  }
  .dots {
    stroke-width: 4px;
  }
  .end {
    stroke: var(--ward-sparkline-end-color, var(--_brand));
    stroke-width: 5px;
  }
  @media (forced-colors: active) {
    path,
    .end {
      stroke: CanvasText;
    }
    .band {
      fill: none;
      stroke: GrayText;
    }
  }
`;
