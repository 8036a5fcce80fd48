import { html, nothing, type TemplateResult } from 'lit';
import type { Issue } from '../../core/error.js';

type Part = TemplateResult | typeof nothing;

/** Blocks where the rows of the card will stand, as high as these, so that nothing jumps. */
export function renderBlocks(name: Part, label: string, slow: string): TemplateResult {
  const row = (row: string, content: Part) =>
    html`<div class="row ${row} blocks"><div class="line">${content}</div></div>`;
  const block = html`<span class="block"></span>`;
  return html`<p class="visually-hidden" role="status">${label}</p>
    ${row('top', block)} ${name === nothing ? row('name', block) : name} ${row('value', block)}
    ${row('change', block)} ${row('way', block)}
    ${row('result', slow ? html`<p class="slow">${slow}</p>` : block)}`;
}

/** What a failure says: in the reader's language first, for technicians on request. */
export interface FailureView {
  title: string;
  text: string;
  retry: string;
  onRetry: () => void;
  details: string;
  technical: string;
}

/** Why there is no figure, and a way to try again. */
export function renderFailure(name: Part, view: FailureView): TemplateResult {
  return html`<div class="message">
    ${name}
    <div class="state-message">
      <slot name="error"><p class="state-title">${view.title}</p><p>${view.text}</p></slot>
      <button type="button" class="button" part="retry" @click=${view.onRetry}>${view.retry}</button>
      ${
        view.technical
          ? html`<details><summary>${view.details}</summary>${view.technical}</details>`
          : nothing
      }
    </div>
  </div>`;
}

/** Faults of the configuration, for the author of the page. */
export function renderFaults(issues: readonly Issue[]): TemplateResult {
  return html`<ul class="faults" part="faults">
    ${issues.map(({ message }) => html`<li>${message}</li>`)}
  </ul>`;
}
