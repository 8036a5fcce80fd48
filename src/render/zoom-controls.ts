import { html, nothing, svg, type SVGTemplateResult, type TemplateResult } from 'lit';
import type { MapWaysMessages } from '../i18n/messages/map-ways.js';

/** Where the zoom stands, and what its buttons do. */
export interface ZoomView {
  /** Magnification, 1 = the whole. */
  k: number;
  most: number;
  /** The buttons stand in a row under the picture. */
  isUnder: boolean;
  /** The same in words, read out when it changes. */
  spoken: string;
  /** Key that is held for the wheel to zoom, while a person is to be told of it. */
  hint: string | null;
  onStep: (direction: 1 | -1) => void;
  onReset: () => void;
}

const icons = {
  in: svg`<path d="M8 3V13M3 8H13"></path>`,
  out: svg`<path d="M3 8H13"></path>`,
  reset: svg`<path d="M3 6V3H6M10 3H13V6M13 10V13H10M6 13H3V10"></path>`,
};

/** A button that cannot be used now keeps the focus and says so. */
function renderButton(
  kind: keyof typeof icons,
  label: string,
  isOff: boolean,
  run: () => void,
): TemplateResult {
  const icon: SVGTemplateResult = icons[kind];
  return html`<button
    type="button"
    class="zoom-${kind}"
    aria-label=${label}
    title=${label}
    aria-disabled=${isOff ? 'true' : nothing}
    @click=${() => {
      if (!isOff) run();
    }}
  >
    <svg viewBox="0 0 16 16" width="16" height="16" aria-hidden="true">${icon}</svg>
  </button>`;
}

/** Nearer, farther and the whole again; for a moment also how the wheel zooms. */
export function renderZoomControls(texts: MapWaysMessages, view: ZoomView): TemplateResult {
  const { k, most, isUnder, spoken, hint, onStep, onReset } = view;
  return html`<div class=${isUnder ? 'zoom-controls under' : 'zoom-controls'} part="zoom" role="group" aria-label=${texts.zoom}>
      ${renderButton('in', texts.zoomIn, k >= most, () => onStep(1))}${renderButton(
        'out',
        texts.zoomOut,
        k <= 1,
        () => onStep(-1),
      )}${renderButton('reset', texts.resetZoom, k <= 1, onReset)}
    </div>
    <p class="zoom-hint" aria-hidden="true" ?hidden=${hint === null}>
      ${hint === null ? nothing : texts.wheelHint(hint)}
    </p>
    <div role="status" class="visually-hidden zoom-level">${spoken}</div>`;
}
