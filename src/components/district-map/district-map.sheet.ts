import { capitalised } from '../../i18n/capitalised.js';
import type { Locale } from '../../i18n/register.js';
import type { Notice } from '../../scene/scene.js';
import type { SheetTexts } from '../../scene/sheet.js';
import type { DistrictMapScene } from './district-map.steps.js';

/** Remarks without which a map that was saved would mislead; what is missing is told beside the element. */
const savedRemarks: ReadonlySet<Notice['code']> = new Set([
  'coordinates',
  'suppressed',
  'older-figures',
  'newer-boundaries',
]);

/** What a file says of a map in words: also the period that its slider shows, and whose boundaries these are. */
export function mapSheetTexts(
  { subheading, footer = [], ...texts }: SheetTexts,
  picture: DistrictMapScene | null,
  attribution: string,
  { format, tag }: Locale,
): SheetTexts {
  const { timeline = null, notices = [] } = picture ?? {};
  const period = timeline && capitalised(format.period(timeline.shown), tag);
  const under = [subheading, period].filter(Boolean).join(' · ');
  const remarks = notices.filter(({ code }) => savedRemarks.has(code)).map(({ text }) => text);
  return { ...texts, subheading: under, footer: [attribution, ...remarks, ...footer].filter(Boolean) }; // prettier-ignore
}
