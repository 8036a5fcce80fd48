import { html, nothing, svg, type SVGTemplateResult, type TemplateResult } from 'lit';
import type { Status } from '../core/indicator.js';
import { glyphs } from '../scene/glyphs.js';

/** The glyph's shapes, for use inside an `<svg>`; colours come from `currentColor` and the ground. */
export function renderGlyphShapes(status: Status): SVGTemplateResult {
  const { outer, filled, inner, dash } = glyphs[status];
  return svg`<path
      d=${outer}
      fill=${filled ? 'currentColor' : 'none'}
      stroke=${filled ? nothing : 'currentColor'}
      stroke-width=${filled ? nothing : 1.5}
      stroke-dasharray=${dash ?? nothing}
    ></path>${
      inner
        ? svg`<path
            class=${filled ? 'glyph-cut' : 'glyph-line'}
            d=${inner}
            fill="none"
            stroke=${filled ? 'var(--_glyph-cut, var(--_surface))' : 'currentColor'}
            stroke-width=${filled ? 1.9 : 1.6}
            stroke-linecap="round"
            stroke-linejoin="round"
          ></path>`
        : nothing
    }`;
}

/** A status as its glyph alone; the word must stand beside it or be its accessible name. */
export function renderGlyph(status: Status): TemplateResult {
  return html`<svg class="glyph" viewBox="0 0 16 16" width="16" height="16" aria-hidden="true" data-status=${status}>
    ${renderGlyphShapes(status)}
  </svg>`;
}

/** Figures are out of date. */
export const clock: TemplateResult = html`<svg class="glyph" viewBox="0 0 16 16" width="16" height="16" aria-hidden="true">
  <path
    d="M8 1.6a6.4 6.4 0 1 1 0 12.8a6.4 6.4 0 1 1 0-12.8ZM8 4.6V8l2.4 1.6"
    fill="none"
    stroke="currentColor"
    stroke-width="1.7"
    stroke-linecap="round"
  ></path>
</svg>`;

const loud: ReadonlySet<Status> = new Set(['at-risk', 'off-track', 'regressing', 'overdue']);

/** A status as glyph and word: a solid chip when it needs attention, quiet words when it does not. */
export function renderStatus(status: Status, word: string | TemplateResult): TemplateResult {
  return html`<span class="status ${loud.has(status) ? 'loud' : 'quiet'}" part="status" data-status=${status}
    >${renderGlyph(status)}<span class="status-word">${word}</span></span
  >`;
}
