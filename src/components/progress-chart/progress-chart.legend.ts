import type { ProgressMessages } from '../../i18n/messages/progress.js';
import type { Locale } from '../../i18n/register.js';
import type { Legend, LegendItem } from '../../scene/scene.js';
import type { ProgressRow } from './progress-chart.row.js';
import type { Track } from './progress-chart.track.js';

/** What the tracks show, an entry for each kind of mark that occurs; null where nothing needs explaining. */
export function layoutLegend(
  rows: readonly ProgressRow[],
  texts: ProgressMessages,
  { messages }: Locale,
): Legend | null {
  const occurs = (test: (track: Track) => boolean) => rows.some(({ track }) => test(track));
  const entry = (label: string, paint: LegendItem['paint'], shape: LegendItem['shape']) => ({
    key: label,
    label,
    paint,
    shape,
  });
  const items = [
    occurs((track) => track.type === 'progress' && track.bar !== null && !track.regressing) &&
      entry(texts.done, 'on-track-mark', 'swatch'),
    occurs((track) => track.type === 'progress' && track.expected !== null) &&
      entry(texts.expected, 'ink', 'tick'),
    occurs((track) => track.type === 'progress' && track.formerTarget !== null) &&
      entry(texts.formerTarget, 'line-strong', 'tick'),
    occurs((track) => track.type === 'progress' && track.regressing) &&
      entry(messages.status.regressing, 'hatch-regressing-mark', 'swatch'),
    occurs((track) => track.type === 'progress' && track.ground === 'hatched') &&
      entry(messages.status['no-data'], 'hatch-hatch', 'swatch'),
    occurs((track) => track.type === 'band') && entry(texts.band, 'track', 'swatch'),
  ].filter((item) => item !== false);
  return items.length > 0 ? { items } : null;
}
