import { html, nothing, type TemplateResult } from 'lit';

/** A step of the way from the whole to what is shown. */
export interface TrailLink {
  key: string;
  name: string;
  /** Its figure, printed beside the last step. */
  value?: string;
}

/** The way from the whole to what is shown: each step but the last leads back. */
export function renderTrail(
  trail: readonly TrailLink[],
  label: string,
  go: (key: string) => void,
): TemplateResult {
  const last = trail.length - 1;
  return html`<nav aria-label=${label} part="breadcrumb">
    <ol class="trail">
      ${trail.map(({ key, name, value }, i) =>
        i === last
          ? html`<li><span aria-current=${last > 0 ? 'location' : nothing}>${name}</span>${value === undefined ? nothing : html` <span class="figures">${value}</span>`}</li>`
          : html`<li><button type="button" @click=${() => go(key)}>${name}</button></li>`,
      )}
    </ol>
  </nav>`;
}
