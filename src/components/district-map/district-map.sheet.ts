import { capitalised } from '../../i18n/capitalised.js';
import type { Locale } from '../../i18n/register.js';
import type { SheetTexts } from '../../scene/sheet.js';
import type { Timeline } from './district-map.periods.js';

/** What a file says of a map in words: also the period that its slider shows, and whose boundaries these are. */
export function mapSheetTexts(
  { subheading, footer = [], ...texts }: SheetTexts,
  timeline: Timeline | null,
  attribution: string,
  { format, tag }: Locale,
): SheetTexts {
  const period = timeline && capitalised(format.period(timeline.shown), tag);
  const under = [subheading, period].filter(Boolean).join(' · ');
  return { ...texts, subheading: under, footer: [attribution, ...footer].filter(Boolean) };
}
