import { nothing, type LitElement, type TemplateResult } from 'lit';
import { PartsController } from '../../controllers/parts.js';
import type { Indicator } from '../../core/indicator.js';
import { LazyPart } from '../../core/lazy-part.js';
import type { Locale } from '../../i18n/register.js';
import type { KpiCardOptions } from './kpi-card.options.js';

/** What draws the strip of periods: of cards that show one. */
export const stripPart = new LazyPart(() => import('./kpi-card.strip-view.js'));

/** The lazy parts of a card. A strip that a server drew is taken over when it can be drawn here. */
export const cardParts = (card: LitElement & { tracker: boolean }): PartsController =>
  new PartsController(card, {
    needed: () => (!card.hasUpdated && card.shadowRoot?.querySelector('.strip') ? [stripPart] : []),
    wanted: () => (card.tracker ? [stripPart] : []),
  });

/** The strip, or nothing until it can be drawn. */
export const renderStrip = (
  indicator: Indicator | null,
  options: KpiCardOptions,
  locale: Locale,
): TemplateResult | typeof nothing =>
  (indicator && stripPart.here?.renderStrip(indicator, options, locale)) ?? nothing;
