import { html, nothing, type TemplateResult } from 'lit';
import { clock } from './status.js';

const levels: Readonly<Record<number, (content: unknown) => TemplateResult>> = {
  2: (content) => html`<h2 id="heading" class="heading" part="heading">${content}</h2>`,
  3: (content) => html`<h3 id="heading" class="heading" part="heading">${content}</h3>`,
  4: (content) => html`<h4 id="heading" class="heading" part="heading">${content}</h4>`,
  5: (content) => html`<h5 id="heading" class="heading" part="heading">${content}</h5>`,
  6: (content) => html`<h6 id="heading" class="heading" part="heading">${content}</h6>`,
};

/** A heading of the given level (2–6, else 3) around its content. */
export function renderLevel(content: unknown, level: number): TemplateResult {
  return (levels[level] ?? levels[3]!)(content);
}

/** A heading of the given level (2–6, else 3); the page's own heading in the slot wins. */
export function renderHeading(text: string, level: number): TemplateResult {
  return renderLevel(html`<slot name="heading">${text}</slot>`, level);
}

/** What a footer states, already in the reader's language. */
export interface FooterContent {
  source?: string | undefined;
  /** A safe URL, or null. */
  sourceHref?: string | null | undefined;
  updated?: string | undefined;
  /** Why the figures are old, when they are. */
  stale?: string | undefined;
  /** The dashed tag of invented figures. */
  illustrative?: string | undefined;
  note?: string | undefined;
}

/** Source, date, tag and note of a figure, with room for its tools at the right. */
export function renderFooter(
  content: FooterContent,
  tools: TemplateResult | typeof nothing,
): TemplateResult {
  const { source, sourceHref, updated, stale, illustrative, note } = content;
  const linked = sourceHref ? html`<a href=${sourceHref}>${source}</a>` : source;
  const bare = tools === nothing && !Object.values(content).some(Boolean);
  // No `<footer>`: outside a section of the page it would be a landmark, and every chart brings one.
  return html`<div class="footer ${bare ? 'bare' : ''}" part="footer">
    ${note ? html`<span class="note">${note}</span>` : nothing}
    ${source ? html`<span>${linked}</span>` : nothing}
    ${updated ? html`<span>${updated}</span>` : nothing}
    ${stale ? html`<span class="stale">${clock}${stale}</span>` : nothing}
    ${illustrative ? html`<span class="tag">${illustrative}</span>` : nothing}
    <slot name="footer"></slot>
    ${tools}
  </div>`;
}
