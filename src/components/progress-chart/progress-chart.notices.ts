import type { ProgressMessages } from '../../i18n/messages/progress.js';
import type { Notice } from '../../scene/scene.js';
import type { ProgressRow } from './progress-chart.row.js';
import type { ProgressVariant } from './progress-chart.variant.js';

/** What a reader must be told beside the rows: that others are hidden, and that the scale ends before some figures. */
export function noticesOf(
  rows: readonly ProgressRow[],
  {
    total,
    variant,
    ends,
  }: { total: number; variant: ProgressVariant; ends: readonly [string, string] },
  texts: ProgressMessages,
): readonly Notice[] {
  const shown = rows.length;
  const filtered: Notice[] =
    total > shown ? [{ code: 'filtered', text: texts.filtered(shown, total) }] : [];
  // A strip has no scale.
  return variant === 'strip' ? filtered : [...filtered, ...beyondNotices(rows, ends, texts)];
}

function beyondNotices(
  rows: readonly ProgressRow[],
  [least, most]: readonly [string, string],
  texts: ProgressMessages,
): Notice[] {
  const isBeyond = ({ track }: ProgressRow) =>
    (track.type === 'progress' || track.type === 'value') && track.beyond !== null;
  const count = rows.filter(isBeyond).length;
  if (count === 0) return [];
  return [{ code: 'beyond-scale', text: texts.beyondScale(count, least, most) }];
}
