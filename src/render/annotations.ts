import { html, nothing, type TemplateResult } from 'lit';
import type { SceneAnnotation } from '../scene/scene.js';

/** What the numbers in a picture mean, as a numbered list below it. */
export function renderAnnotations(
  annotations: readonly SceneAnnotation[],
  label: string,
): TemplateResult | typeof nothing {
  if (annotations.length === 0) return nothing;
  return html`<ol class="annotations" part="annotations" aria-label=${label}>
    ${annotations.map(({ at, text }) => html`<li><span class="at">${at}:</span> ${text}</li>`)}
  </ol>`;
}
