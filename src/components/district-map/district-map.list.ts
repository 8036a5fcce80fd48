import { html, type TemplateResult } from 'lit';
import type { Reading } from '../../scene/scene.js';

interface ListView {
  label: string;
  open: boolean;
  selected: readonly string[];
  onToggle: (open: boolean) => void;
  onSelect: (key: string, datum: unknown) => void;
  onHover: (key: string | null) => void;
}

/** Longer lists are made when they are opened. */
const eagerItems = 200;

/** The districts as a list of buttons, linked with the map: the way in for those who do not point at areas. */
export function renderDistrictList(picture: Reading, view: ListView): TemplateResult {
  const data = new Map(
    picture
      .points()
      .flat()
      .map(({ key, datum }) => [key, datum]),
  );
  const rows = view.open || picture.size <= eagerItems ? picture.table().rows : [];
  return html`<details class="list" part="list" ?open=${view.open}
    @toggle=${(event: Event) => view.onToggle((event.target as HTMLDetailsElement).open)}
  >
    <summary>${view.label} (${picture.size})</summary>
    <ul>
      ${rows.map(
        ({ key, cells: [name, value] }) =>
          html`<li>
            <button
              type="button"
              aria-pressed=${view.selected.includes(key)}
              @click=${() => view.onSelect(key, data.get(key))}
              @pointerenter=${() => view.onHover(key)}
              @pointerleave=${() => view.onHover(null)}
            >
              <span>${name?.text}</span>
              <span class="figures" aria-label=${value?.spoken ?? value?.text ?? ''}>${value?.text}</span>
            </button>
          </li>`,
      )}
    </ul>
  </details>`;
}
