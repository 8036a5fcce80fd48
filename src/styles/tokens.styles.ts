import { css, unsafeCSS, type CSSResult } from 'lit';
import { sheetColours } from '../core/sheet-colours.js';
import { declareColours } from './declare-colours.js';
import { tokens } from './tokens.js';

const declareTokens = unsafeCSS(
  Object.entries(tokens)
    .map(([name, value]) => `--_${name}:var(--ward-${name},${value});`)
    .join(''),
);

/** The tokens as every element's root declares them. */
export const tokenStyles: CSSResult = css`
  :host {
    ${declareTokens}
  }
  ${declareColours(sheetColours)}
  @media (forced-colors: active) {
    :host {
      --_page: Canvas;
      --_surface: Canvas;
      --_sunken: Canvas;
      --_raised: Canvas;
      --_line: CanvasText;
      --_line-strong: CanvasText;
      --_grid: GrayText;
      --_track: GrayText;
      --_ink: CanvasText;
      --_ink-2: CanvasText;
      --_ink-3: CanvasText;
      --_accent: LinkText;
      --_focus: Highlight;
      --_hatch: CanvasText;
    }
  }
`;
