import { html, nothing, type TemplateResult } from 'lit';
import type { Issue } from '../core/error.js';
import type { StateMessages } from '../i18n/messages/states.js';

/** Why an element has no picture. */
interface NoPicture {
  /** Load state of the element. */
  state: string;
  /** The fault that leaves nothing to show. */
  fault: Issue | null;
  /** Loading takes longer than one would expect. */
  slow: boolean;
  /** Tries again; null where that would bring nothing else. */
  onRetry: (() => void) | null;
}

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

/** Where there is no picture: blocks, that there is nothing, or what went wrong; null where there is one. */
export function renderState(
  { state, fault, slow: isSlow, onRetry }: NoPicture,
  { loading, slow, empty, emptyHint, errorTitle: title, errors, retry }: StateMessages,
): TemplateResult | null {
  if (state === 'loading') return renderSkeleton(loading, isSlow ? slow : null);
  if (state === 'empty') return renderEmpty(empty, emptyHint);
  if (state !== 'error' || !fault) return null;
  return renderError({ title, text: errors[fault.code](fault), retry, onRetry });
}
