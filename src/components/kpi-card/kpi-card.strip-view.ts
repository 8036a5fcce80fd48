import { html, nothing, svg, type TemplateResult } from 'lit';
import type { Indicator } from '../../core/indicator.js';
import type { Locale } from '../../i18n/register.js';
import { renderHatches, renderLayer } from '../../render/svg.js';
import { judgedPeriods } from '../../scene/judged-periods.js';
import { describePeriods } from '../../scene/status-periods.js';
import { periodMarks, placePeriods } from '../../scene/status-strip.js';
import type { KpiCardOptions } from './kpi-card.options.js';

/** Three years of quarters, or a year of months. */
const most = 12;
const [step, height] = [24, 28];

/** The newest periods of an indicator as a strip, its sentence for those who do not see it. Loaded with the first card that shows one. */
export function renderStrip(
  indicator: Indicator,
  { asOf, thresholds }: KpiCardOptions,
  locale: Locale,
): TemplateResult | typeof nothing {
  const judging = { ...(asOf && { asOf }), ...(thresholds && { thresholds }), most };
  const tracked = judgedPeriods(indicator, judging, locale);
  const { length } = tracked.periods;
  if (length === 0) return nothing;
  const width = length * step;
  const placed = placePeriods(tracked.periods, { x: 0, y: 0, width, height });
  const layer = { id: 'marks', marks: placed.flatMap(periodMarks) };
  return html`<div class="strip" part="tracker">
    <svg viewBox="0 0 ${width} ${height}" width=${width} height=${height} aria-hidden="true">
      ${renderHatches([layer])}${svg`${renderLayer(layer)}`}
    </svg>
    <p class="visually-hidden">${describePeriods(tracked, indicator.name, locale)}</p>
  </div>`;
}
