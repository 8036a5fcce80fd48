import { html, nothing, svg, type TemplateResult } from 'lit';
import type { TooltipContent } from '../scene/scene.js';
import { renderStatus } from './status.js';
import { paintOf } from './paint.js';

/** What a tooltip says: names left, figures right, status last. */
export function renderTooltipContent(
  content: TooltipContent,
  statusWord: (status: NonNullable<TooltipContent['status']>) => string,
): TemplateResult {
  return html`<p class="tooltip-title">${content.title}</p>
    ${content.subtitle ? html`<p class="tooltip-subtitle">${content.subtitle}</p>` : nothing}
    <dl>
      ${content.rows.map(
        (row) =>
          html`<div>
            <dt>
              ${
                row.paint
                  ? html`<svg class="key" viewBox="0 0 10 10" width="10" height="10" aria-hidden="true">
                      ${svg`<rect width="10" height="10" fill=${paintOf(row.paint)}></rect>`}
                    </svg>`
                  : nothing
              }${row.label}
            </dt>
            <dd>${row.value}</dd>
          </div>`,
      )}
    </dl>
    ${content.status ? renderStatus(content.status, statusWord(content.status)) : nothing}${
      content.link
        ? html`<p class="tooltip-link"><a href=${content.link.href}>${content.link.text}</a></p>`
        : nothing
    }`;
}
