import { html, type TemplateResult } from 'lit';

/** A box to find things by their words; while a syllable is being composed it waits. */
export function renderSearch(
  query: string,
  label: string,
  find: (query: string) => void,
): TemplateResult {
  const read = (event: Event) => {
    if (event instanceof InputEvent && event.isComposing) return;
    find((event.target as HTMLInputElement).value);
  };
  return html`<input
    class="search"
    type="search"
    aria-label=${label}
    placeholder=${label}
    .value=${query}
    @input=${read}
    @compositionend=${read}
  />`;
}
