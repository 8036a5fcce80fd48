import { html, type TemplateResult } from 'lit';
import { live } from 'lit/directives/live.js';
import type { Period } from '../../core/indicator.js';
import { capitalised } from '../../i18n/capitalised.js';
import type { Locale } from '../../i18n/register.js';
import { map as mapTexts } from '../../i18n/texts.js';
import { endOf, type Timeline } from './district-map.periods.js';

/** Place of the period shown among those offered: its own, or that of the last one before it. */
function placeOf({ offered, shown }: Timeline): number {
  const own = offered.indexOf(shown);
  if (own >= 0) return own;
  return Math.max(
    0,
    offered.findLastIndex((period) => endOf(period) <= endOf(shown)),
  );
}

/** A slider through periods with a step to either side. Nothing moves by itself. */
export function renderYears(
  timeline: Timeline,
  locale: Locale,
  onChoose: (period: Period) => void,
): TemplateResult {
  const texts = locale.texts(mapTexts);
  const { offered, shown } = timeline;
  const place = placeOf(timeline);
  const words = capitalised(locale.format.period(shown), locale.tag);
  const choose = (to: number) => {
    const period = offered[to];
    if (period !== undefined && period !== shown) onChoose(period);
  };
  const step = (to: number, name: 'earlier' | 'later', arrow: string) =>
    html`<button
      type="button"
      class="button step"
      aria-label=${texts[name]}
      aria-disabled=${to in offered ? 'false' : 'true'}
      @click=${() => choose(to)}
    >
      <span aria-hidden="true">${arrow}</span>
    </button>`;
  return html`<div class="years" part="years" role="group" aria-label=${texts.period}>
    ${step(place - 1, 'earlier', '‹')}
    <input
      type="range"
      min="0"
      max=${offered.length - 1}
      step="1"
      .value=${live(String(place))}
      aria-label=${texts.period}
      aria-valuetext=${words}
      @input=${({ target }: Event) => choose(Number((target as HTMLInputElement).value))}
    />
    ${step(place + 1, 'later', '›')}
    <output class="figures">${words}</output>
  </div>`;
}
