import type { ProgressMessages } from '../../i18n/messages/progress.js';
import type { Locale } from '../../i18n/register.js';
import type { Notice } from '../../scene/scene.js';
import type { ProgressRow } from './progress-chart.row.js';
import type { Ends } from './progress-chart.scale.js';
import type { ProgressVariant } from './progress-chart.variant.js';

/** What a reader must be told beside the rows: that others are hidden, and that the scale ends before some figures. */
export function noticesOf(
  rows: readonly ProgressRow[],
  { total, variant, ends }: { total: number; variant: ProgressVariant; ends: Ends },
  texts: ProgressMessages,
  locale: Locale,
): readonly Notice[] {
  const shown = rows.length;
  const filtered: Notice[] =
    total > shown ? [{ code: 'filtered', text: texts.filtered(shown, total) }] : [];
  // A strip has no scale.
  return variant === 'strip'
    ? filtered
    : [...filtered, ...beyondNotices(rows, ends, texts, locale)];
}

function beyondNotices(
  rows: readonly ProgressRow[],
  ends: Ends,
  texts: ProgressMessages,
  { format }: Locale,
): Notice[] {
  const isBeyond = ({ track }: ProgressRow) => track.type === 'progress' && track.beyond !== null;
  const count = rows.filter(isBeyond).length;
  if (count === 0) return [];
  const [least, most] = [ends.least, ends.most].map((share) => format.percent(share));
  return [{ code: 'beyond-scale', text: texts.beyondScale(count, least!, most!) }];
}
