import { html, nothing, svg, type TemplateResult } from 'lit';
import type { ChromeMessages } from '../../i18n/messages/chrome.js';
import type { MapPointsMessages } from '../../i18n/messages/map-points.js';
import { paintOf } from '../../render/paint.js';
import { symbolPath } from '../../scene/symbols.js';
import type { PointItem, PointItems } from './map-points.reading.js';

interface PointListView {
  texts: MapPointsMessages;
  chrome: ChromeMessages;
  size: number;
  open: boolean;
  /** On paper nobody can ask for the rest: all is there. */
  isWhole: boolean;
  selected: readonly string[];
  /** The points of one mark instead of all. */
  isPart: boolean;
  /** Labels of the categories that are listed to their end. */
  unfolded: ReadonlySet<string>;
  onToggle: (open: boolean) => void;
  onSelect: (key: string) => void;
  onHover: (key: string | null) => void;
  onUnfold: (label: string) => void;
  /** Back from the points of one mark to all. */
  onWhole: () => void;
}

/** Longer lists are made when they are opened, and of a long category only so many items until the rest is asked for. */
export const eagerItems = 200;
const firstItems = 100;

function renderKey({ look }: PointItems): TemplateResult {
  return html`<svg class="key" viewBox="0 0 12 12" width="12" height="12" aria-hidden="true">
    ${svg`<path d=${symbolPath(look.symbol, 6, 6, 4.5)} fill=${paintOf(look.colours.mark)}></path>`}
  </svg>`;
}

function renderItem({ key, name, note, value, href }: PointItem, view: PointListView) {
  return html`<li>
    <button
      type="button"
      aria-pressed=${view.selected.includes(key)}
      @click=${() => view.onSelect(key)}
      @pointerenter=${() => view.onHover(key)}
      @pointerleave=${() => view.onHover(null)}
    >
      <span>${name}${note ? html` <small>${note}</small>` : nothing}</span>
      ${value ? html`<span class="figures">${value}</span>` : nothing}
    </button>
    ${href ? html`<a href=${href} aria-label=${view.texts.openPoint(name)}>${view.texts.open}</a>` : nothing}
  </li>`;
}

function renderCategory(group: PointItems, view: PointListView): TemplateResult {
  const { label, items } = group;
  const isCut = !view.isWhole && items.length > firstItems && !view.unfolded.has(label);
  return html`<section>
    ${label ? html`<p class="category">${renderKey(group)}${label} <span class="count">(${items.length})</span></p>` : nothing}
    <ul aria-label=${label || view.texts.kind}>
      ${(isCut ? items.slice(0, firstItems) : items).map((item) => renderItem(item, view))}
    </ul>
    ${
      isCut
        ? html`<button type="button" class="button" @click=${() => view.onUnfold(label)}>
            ${view.chrome.showAll(items.length)}
          </button>`
        : nothing
    }
  </section>`;
}

/** The points as a list of buttons by category: the way in for those who do not point at a map. */
export function renderPointList(
  groups: readonly PointItems[],
  view: PointListView,
): TemplateResult {
  const { texts, open, isPart, size } = view;
  const toggled = ({ target }: Event) => {
    const { open: isOpen } = target as HTMLDetailsElement;
    // The element opens and closes it too.
    if (isOpen !== open) view.onToggle(isOpen);
  };
  const left = (event: KeyboardEvent) => {
    if (event.key === 'Escape' && isPart) view.onWhole();
  };
  return html`<details class="list" part="list" ?open=${open} @toggle=${toggled} @keydown=${left}>
    <summary>${isPart ? texts.here(size) : texts.list(size)}</summary>
    ${
      isPart
        ? html`<button type="button" class="button whole" @click=${view.onWhole}>${texts.wholeList}</button>`
        : nothing
    }
    ${groups.map((group) => renderCategory(group, view))}
  </details>`;
}
