import { html, nothing, svg, type TemplateResult } from 'lit';
import { repeat } from 'lit/directives/repeat.js';
import { renderStatus } from '../../render/status.js';
import { paintOf } from '../../render/paint.js';
import { partPaint } from '../../scene/status-parts.js';
import type { ProgressRow } from './progress-chart.row.js';
import type { ProgressStrip, StandingList } from './progress-chart.strip.js';

/** A group as one strip by status, and under it the goals of each status; `renderItems` makes their list items. */
export function renderStrip(
  { parts, lists }: ProgressStrip,
  groupId: string,
  renderItems: (rows: readonly ProgressRow[]) => unknown,
): TemplateResult {
  return html`<svg class="strip" part="strip" aria-hidden="true">
      ${parts.map(
        ({ status, x, width }) =>
          svg`<rect class="part" data-status=${status} x="${rounded(x)}%" width="${rounded(width)}%" height="100%" fill=${paintOf(partPaint(status))}></rect>`,
      )}
    </svg>
    <div class="standings">
      ${repeat(
        lists,
        ({ status, word }) => status ?? word,
        (list, index) => renderList(list, `${groupId}-${index}`, renderItems),
      )}
    </div>`;
}

function renderList(
  { status, word, count, rows }: StandingList,
  id: string,
  renderItems: (rows: readonly ProgressRow[]) => unknown,
): TemplateResult {
  return html`<div class="standing">
    <p class="standing-head" id=${id}>
      ${status ? renderStatus(status, word) : html`<span>${word}</span>`}
      <span class="standing-count figures">${count}</span>
    </p>
    <ul aria-labelledby=${id}>
      ${renderItems(rows)}
    </ul>
  </div>`;
}

/** What stands in the list item of a goal: its name, then its figures; the heading of its list tells its status. */
export function renderStanding({ name, context, standing, details }: ProgressRow): TemplateResult {
  const remarks = [standing, ...details].filter(Boolean).join(' · ');
  return html`<span class="title"
      >${name}${context ? html` <span class="context">(${context})</span>` : nothing}</span
    >
    <span class="remarks">${remarks}</span>`;
}

function rounded(percent: number): number {
  return Math.round(1000 * percent) / 1000;
}
