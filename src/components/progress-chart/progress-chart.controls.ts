import { html, type TemplateResult } from 'lit';
import type { Status } from '../../core/indicator.js';
import type { ProgressMessages } from '../../i18n/messages/progress.js';
import { renderGlyph } from '../../render/status.js';
import type { ProgressSort } from './progress-chart.arrange.js';
import type { StatusCount } from '../../scene/goal-counts.js';

/** A way to look at the goals: as the author arranged them, or in one list by this order. */
export type ProgressArrangement = 'author' | Exclude<ProgressSort, 'given'>;

/** The arrangements to choose from: the author's first. */
export function renderArrangements(
  chosen: ProgressArrangement,
  author: { grouped: boolean; sort: ProgressSort },
  texts: ProgressMessages,
  choose: (arrangement: ProgressArrangement) => void,
): TemplateResult {
  const names = {
    given: texts.asGiven,
    status: texts.byStatus,
    gap: texts.byGap,
    name: texts.byName,
  };
  const others = (['status', 'gap'] as const).filter(
    (sort) => author.grouped || sort !== author.sort,
  );
  const own = author.grouped ? texts.byGroup : names[author.sort];
  const button = (arrangement: ProgressArrangement, label: string) =>
    html`<button
      type="button"
      aria-pressed=${arrangement === chosen ? 'true' : 'false'}
      @click=${() => choose(arrangement)}
    >
      ${label}
    </button>`;
  return html`<div class="segments" role="group" aria-label=${texts.arrange}>
    ${button('author', own)}${others.map((sort) => button(sort, names[sort]))}
  </div>`;
}

/** The statuses that occur, to show some of them alone. */
export function renderFilter(
  statuses: readonly StatusCount[],
  chosen: readonly string[],
  texts: ProgressMessages,
  toggle: (status: Status) => void,
): TemplateResult {
  return html`<div class="filter" role="group" aria-label=${texts.filterStatus}>
    ${statuses.map(
      ({ status, word, count }) =>
        html`<button
          type="button"
          data-status=${status}
          aria-pressed=${chosen.includes(status) ? 'true' : 'false'}
          @click=${() => toggle(status)}
        >
          ${renderGlyph(status)}<span>${word}</span> <span class="count">${count}</span>
        </button>`,
    )}
  </div>`;
}

/** Shows the rows that are folded, or folds them again. */
export function renderFoldButton(
  label: string,
  isForNarrowOnly: boolean,
  toggle: () => void,
): TemplateResult {
  return html`<button type="button" class="button all ${isForNarrowOnly ? 'narrow' : ''}" @click=${toggle}>
    ${label}
  </button>`;
}
