import { html, nothing, type TemplateResult } from 'lit';
import { clock } from '../../render/status.js';
import type { TableCell } from '../../scene/scene.js';
import type { DistrictMapScene } from './district-map.steps.js';

interface ListView {
  label: string;
  open: boolean;
  /** Opened without a script: all of it is there. */
  isStatic: boolean;
  selected: readonly string[];
  /** Remarks on districts that the map does not show. */
  notes: boolean;
  /** The reader opened or closed it. */
  onToggle: (open: boolean) => void;
  onSelect: (key: string, datum: unknown) => void;
  onHover: (key: string | null) => void;
}

/** Longer lists are made when they are opened, and of them is laid out what is in sight. */
const eagerItems = 200;

const renderFigure = ({ text, spoken }: TableCell): TemplateResult =>
  spoken
    ? html`<span class="figures" aria-hidden="true">${text}</span><span class="visually-hidden">${spoken}</span>`
    : html`<span class="figures">${text}</span>`;

/** That a figure is older than the others. */
const renderOlder = (note: string): TemplateResult =>
  html`<small class="older">${clock}${note}</small>`;

/** The districts as a list of buttons, linked with the map: the way in for those who do not point at areas. */
export function renderDistrictList(picture: DistrictMapScene, view: ListView): TemplateResult {
  const isWanted = view.open || view.isStatic || picture.size <= eagerItems;
  const rows = isWanted ? picture.table().rows : [];
  const toggled = ({ target }: Event) => {
    const { open } = target as HTMLDetailsElement;
    // The element opens and closes it too.
    if (open !== view.open) view.onToggle(open);
  };
  return html`<details class=${picture.size > eagerItems ? 'list long' : 'list'} part="list" ?open=${view.open}
    @toggle=${toggled}
  >
    <summary>${view.label} (${picture.size})</summary>
    <ul>
      ${rows.map(
        ({ key, cells: [name, value] }) =>
          html`<li>
            <button
              type="button"
              aria-pressed=${view.selected.includes(key)}
              @click=${() => view.onSelect(key, picture.datumOf(key))}
              @pointerenter=${() => view.onHover(key)}
              @pointerleave=${() => view.onHover(null)}
            >
              <span>${name?.text}${view.notes && name?.note ? html` <small>(${name.note})</small>` : nothing}</span>
              ${value?.note ? renderOlder(value.note) : nothing}${value ? renderFigure(value) : nothing}
            </button>
          </li>`,
      )}
    </ul>
  </details>`;
}
