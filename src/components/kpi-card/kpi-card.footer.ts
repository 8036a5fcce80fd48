import type { Indicator } from '../../core/indicator.js';
import { safeHref } from '../../core/url.js';
import type { Locale } from '../../i18n/register.js';
import { chrome } from '../../i18n/texts.js';
import type { FooterContent } from '../../render/figure.js';
import type { KpiCardPicture } from './kpi-card.picture.js';
import { written } from './kpi-card.words.js';

/** What the footer is written from. */
export interface CardPublication {
  indicator: Indicator;
  picture: KpiCardPicture;
  /** ISO instant of the last good reading, when there was no newer one; else empty. */
  readAt: string;
  illustrative: boolean;
}

/** Source, date and remarks. */
export function footerOf(publication: CardPublication, locale: Locale): FooterContent {
  const { indicator, picture, illustrative } = publication;
  const texts = locale.texts(chrome);
  const source = written(indicator.source?.name);
  return {
    source: source && texts.source(source),
    sourceHref: safeHref(indicator.source?.href),
    updated: dateOf(publication, locale),
    illustrative: illustrative ? texts.illustrative : '',
    note: picture.remarks.join(' · '),
  };
}

function dateOf({ indicator, readAt }: CardPublication, locale: Locale): string {
  const { format, messages } = locale;
  if (readAt) return messages.states.dataFrom(format.dateTime(readAt));
  return indicator.updated ? locale.texts(chrome).updated(format.date(indicator.updated)) : '';
}
