import { css, type CSSResult } from 'lit';
import { chartColours } from '../core/chart-colours.js';
import { declareColours } from './declare-colours.js';

/** The colours that only charts and maps are drawn with. */
export const chartTokenStyles: CSSResult = css`
  ${declareColours(chartColours)}
  @media (forced-colors: active) {
    :host {
      --_map-line: Canvas;
      --_map-outline: CanvasText;
    }
  }
`;
