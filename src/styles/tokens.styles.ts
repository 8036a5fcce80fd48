import { css, unsafeCSS, type CSSResult } from 'lit';
import { colours, type ColourName } from '../core/colour.js';
import { tokens } from './tokens.js';

/**
 * Elements read private properties (`--_ink`) that fall back from the public ones (`--ward-color-ink`), so that a page
 * without any theme sheet still looks right, and one that sets a token anywhere above is obeyed.
 * Light or dark follows the page's `color-scheme`: an element never turns dark on a page that stays white.
 */
const declareColours = (value: (name: ColourName) => string): CSSResult =>
  unsafeCSS(
    (Object.keys(colours) as ColourName[])
      .map((name) => `--_${name}:var(--ward-color-${name},${value(name)});`)
      .join(''),
  );

const declareTokens = unsafeCSS(
  Object.entries(tokens)
    .map(([name, value]) => `--_${name}:var(--ward-${name},${value});`)
    .join(''),
);

/** The tokens as every element's root declares them. */
export const tokenStyles: CSSResult = css`
  :host {
    ${declareColours((name) => `light-dark(${colours[name][0]},${colours[name][1]})`)}
    ${declareTokens}
  }
  @media print {
    :host {
      color-scheme: light;
      ${declareColours((name) => colours[name][2])}
    }
  }
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
      --_map-line: Canvas;
      --_map-outline: CanvasText;
      --_hatch: CanvasText;
    }
  }
`;
