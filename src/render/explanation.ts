import { html, nothing, svg, type TemplateResult } from 'lit';
import type { ExplainedFigure, Explanation } from '../scene/explain-goal.js';

/** What an explanation shows. */
export interface ExplanationView {
  title: string;
  sentence: string;
  /** Null until it is loaded. */
  explanation: Explanation | null;
  onToggle: (event: Event) => void;
}

/** The button that opens the explanation, without any script; its words where it has any stand beside its sign. */
export function renderInfoButton(
  { title }: ExplanationView,
  name: string,
  words = '',
): TemplateResult {
  return html`<button type="button" class="info" part="info" popovertarget="explanation" aria-label="${title}: ${name}">
    <svg width="16" height="16" viewBox="0 0 16 16" aria-hidden="true">
      ${svg`<path d="M8 1.75a6.25 6.25 0 1 1 0 12.5a6.25 6.25 0 1 1 0-12.5ZM8 7.25V11.25M8 4.75V5" fill="none" stroke="currentColor" stroke-width="1.5" stroke-linecap="round"></path>`}
    </svg>${words}
  </button>`;
}

/** How a judgement came about. */
export function renderExplanation(view: ExplanationView): TemplateResult {
  const { title, sentence, explanation, onToggle } = view;
  return html`<div id="explanation" class="explanation" part="explanation" popover tabindex="0" role="group" aria-label=${title} @toggle=${onToggle}>
    <p class="explanation-title">${title}</p>
    <p>${sentence}</p>
    ${explanation ? renderDetails(explanation) : nothing}
  </div>`;
}

function renderDetails({ figures, basis, notes }: Explanation): TemplateResult {
  return html`${renderFigures(figures)}
    ${
      basis
        ? html`<p class="explanation-basis">${basis.title}</p>
            ${renderFigures(basis.figures)}`
        : nothing
    }
    ${
      notes.length > 0
        ? html`<ul class="why">${notes.map((note) => html`<li>${note}</li>`)}</ul>`
        : nothing
    }`;
}

function renderFigures(figures: readonly ExplainedFigure[]): TemplateResult {
  return html`<dl>
    ${figures.map(({ label, value }) => html`<dt>${label}</dt><dd>${value}</dd>`)}
  </dl>`;
}
