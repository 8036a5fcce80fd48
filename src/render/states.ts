import { html, nothing, type TemplateResult } from 'lit';
import type { Issue } from '../core/error.js';
import type { StateMessages } from '../i18n/messages/states.js';

/** Blocks of the final size, so that nothing jumps when the data arrives. */
export function renderSkeleton(label: string, slow: string | null, blocks = 3): TemplateResult {
  return html`<div class="skeleton" aria-busy="true">
    <span class="visually-hidden">${label}</span>
    ${Array.from({ length: blocks }, () => html`<span class="block"></span>`)}
    ${slow ? html`<p class="slow">${slow}</p>` : nothing}
  </div>`;
}

/** Nothing to show, and that is not a fault. */
export function renderEmpty(text: string, hint?: string): TemplateResult {
  return html`<div class="state-message">
    <slot name="empty"><p class="state-title">${text}</p>${hint ? html`<p>${hint}</p>` : nothing}</slot>
  </div>`;
}

/** What happened, what happens next, and a way to try again. */
export function renderError(content: {
  title: string;
  text: string;
  retry: string;
  onRetry: (() => void) | null;
}): TemplateResult {
  return html`<div class="state-message">
    <slot name="error"><p class="state-title">${content.title}</p><p>${content.text}</p></slot>
    ${
      content.onRetry
        ? html`<button type="button" class="button" @click=${content.onRetry}>${content.retry}</button>`
        : nothing
    }
  </div>`;
}

/** A fault that leaves nothing to show, in the reader's language. */
export function renderFault(
  fault: Issue,
  { errorTitle: title, errors, retry }: StateMessages,
  onRetry: (() => void) | null,
): TemplateResult {
  return renderError({ title, text: errors[fault.code](fault), retry, onRetry });
}
