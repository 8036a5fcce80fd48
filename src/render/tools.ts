import { html, nothing, type TemplateResult } from 'lit';

/** A tool of an element's footer. */
export interface Tool {
  kind: string;
  /** What is printed: "CSV". */
  text: string;
  /** What is read out: "Tải CSV". */
  label: string;
  run: () => void;
}

/** The data table in its `<details>`, which is there without any JavaScript. */
export interface TableSection {
  label: string;
  open: boolean;
  onToggle: (open: boolean) => void;
  content: TemplateResult | typeof nothing;
}

/** The tools of a footer: the table first, then files. */
export function renderTools(table: TableSection | null, tools: readonly Tool[]): TemplateResult {
  return html`<div class="tools" part="tools">
    ${
      table
        ? html`<details
            class="data"
            ?open=${table.open}
            @toggle=${(event: Event) => table.onToggle((event.target as HTMLDetailsElement).open)}
          >
            <summary>${table.label}</summary>
            ${table.content}
          </details>`
        : nothing
    }${tools.map(
      ({ kind, text, label, run }) =>
        html`<button type="button" class="tool" data-tool=${kind} aria-label=${label} @click=${run}>
          ${text}
        </button>`,
    )}
  </div>`;
}

/** A longer list in a remark is cut. */
const mostItems = 10;

const renderItems = (items: readonly string[]): TemplateResult =>
  html`<ul>${items.map((item) => html`<li>${item}</li>`)}</ul>`;

/** What a remark lists; of many items the first, and the others when they are asked for. */
function renderList(items: readonly string[], more: (count: number) => string): TemplateResult {
  if (items.length <= mostItems) return renderItems(items);
  const rest = items.slice(mostItems - 1);
  return html`${renderItems(items.slice(0, mostItems - 1))}<details class="more">
      <summary>${more(rest.length)}</summary>
      ${renderItems(rest)}
    </details>`;
}

/** Remarks below a picture: what was left out, what could not be placed. `more` says how many items are folded away. */
export function renderNotices(
  notices: readonly { text: string; items?: readonly string[] }[],
  more: (count: number) => string,
): TemplateResult | typeof nothing {
  if (notices.length === 0) return nothing;
  return html`<ul class="notices" part="notices">
    ${notices.map(
      ({ text, items }) => html`<li>${text}${items ? renderList(items, more) : nothing}</li>`,
    )}
  </ul>`;
}
