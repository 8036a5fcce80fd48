import { html, nothing, type TemplateResult } from 'lit';
import { search } from '../../i18n/names.js';
import type { MapWaysMessages } from '../../i18n/messages/map-ways.js';
import { renderSearch } from '../../render/search.js';
import type { TableRow } from '../../scene/scene.js';
import type { DistrictMapScene } from './district-map.steps.js';

/** Longer lists of what was found are cut. */
const mostResults = 8;

/** The box to find areas with, and what it does. */
export interface FinderView {
  query: string;
  texts: MapWaysMessages;
  find: (query: string) => void;
  choose: (key: string) => void;
}

/** Areas by a query, marks and case do not count; the table of a picture is made once. */
export function finder(): (scene: DistrictMapScene, query: string) => readonly TableRow[] {
  let known: { scene: DistrictMapScene; rows: readonly TableRow[] } | null = null;
  return (scene, query) => {
    if (query.trim() === '') return [];
    if (known?.scene !== scene) known = { scene, rows: scene.table().rows };
    return search(query, known.rows, ({ cells }) => cells[0]?.text ?? '');
  };
}

function keysOf(view: FinderView, found: readonly TableRow[]) {
  return (event: KeyboardEvent): void => {
    const box = event.currentTarget as HTMLElement;
    const stops = [...box.querySelectorAll<HTMLElement>('input, button')];
    const at = stops.indexOf(event.target as HTMLElement);
    const move = { ArrowDown: 1, ArrowUp: -1 }[event.key];
    if (move !== undefined) stops[at + move]?.focus();
    else if (event.key === 'Escape' && view.query !== '') {
      view.find('');
      stops[0]?.focus();
    } else if (event.key === 'Enter' && at === 0 && found[0] && !event.isComposing)
      view.choose(found[0].key);
    else return;
    event.preventDefault();
  };
}

/** The box and what it found: arrows lead through it, Enter takes the first. */
export function renderFinder(found: readonly TableRow[], view: FinderView): TemplateResult {
  const { query, texts, find, choose } = view;
  const isAsked = query.trim() !== '';
  const shown = found.slice(0, mostResults);
  const more = found.length - shown.length;
  return html`<div class="finder" part="search" role="search" @keydown=${keysOf(view, found)}>
    ${renderSearch(query, texts.search, find)}
    <ul ?hidden=${shown.length === 0}>
      ${shown.map(
        ({ key, cells: [name, value] }) =>
          html`<li>
            <button type="button" @click=${() => choose(key)}>
              <span>${name?.text}</span> <span class="figures">${value?.text}</span>
            </button>
          </li>`,
      )}${more > 0 ? html`<li class="more">${texts.more(more)}</li>` : nothing}
    </ul>
    <p role="status" class=${isAsked && shown.length === 0 ? 'none' : 'visually-hidden'}>
      ${isAsked ? texts.found(found.length) : nothing}
    </p>
  </div>`;
}
