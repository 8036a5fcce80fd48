import type { CoreMessages } from '../../i18n/messages.js';
import type { ProgressMessages } from '../../i18n/messages/progress.js';
import type { Locale } from '../../i18n/register.js';
import type { Legend, LegendItem } from '../../scene/scene.js';
import type { ProgressTrack } from './progress-chart.percent.js';
import type { ProgressRow } from './progress-chart.row.js';
import type { ProgressVariant } from './progress-chart.variant.js';

/** An entry that is shown where its kind of mark occurs. */
type Entry = LegendItem | false;

/** What the tracks show, an entry for each kind of mark that occurs; null where nothing needs explaining. */
export function layoutLegend(
  rows: readonly ProgressRow[],
  variant: ProgressVariant,
  texts: ProgressMessages,
  { messages }: Locale,
): Legend | null {
  const tracks = rows.flatMap(({ track }) => (track.type === 'progress' ? [track] : []));
  const occurs = (test: (track: ProgressTrack) => boolean) => tracks.some(test);
  const items = [
    ...(variant === 'bullet' ? zoneEntries(tracks, messages.status) : []),
    ...(variant === 'dot' ? dotEntries(tracks, texts) : barEntries(tracks, texts)),
    occurs(({ expected }) => expected !== null) && entry(texts.expected, 'ink', 'tick'),
    occurs(({ formerTarget }) => formerTarget !== null) &&
      entry(texts.formerTarget, 'line-strong', 'tick'),
    variant !== 'dot' &&
      occurs(({ regressing, bar }) => regressing && bar !== null && bar.from < bar.to) &&
      entry(messages.status.regressing, 'hatch-regressing-mark', 'swatch'),
    occurs(({ ground }) => ground === 'hatched') &&
      entry(messages.status['no-data'], 'hatch-hatch', 'swatch'),
    rows.some(({ track }) => track.type === 'band') && entry(texts.band, 'track', 'swatch'),
  ].filter((item) => item !== false);
  return items.length > 0 ? { items } : null;
}

function barEntries(tracks: readonly ProgressTrack[], texts: ProgressMessages): Entry[] {
  const isDone = tracks.some(({ bar, regressing }) => bar !== null && !regressing);
  return [isDone && entry(texts.done, 'on-track-mark', 'swatch')];
}

function zoneEntries(tracks: readonly ProgressTrack[], words: CoreMessages['status']): Entry[] {
  return (['off-track', 'at-risk', 'on-track'] as const).map(
    (status) =>
      tracks.some(({ zones }) => zones.some((zone) => zone.status === status)) &&
      entry(words[status], `${status}-tint`, 'swatch'),
  );
}

function dotEntries(tracks: readonly ProgressTrack[], texts: ProgressMessages): Entry[] {
  const drawn = tracks.filter(({ bar }) => bar !== null);
  return [
    drawn.some(({ origin }) => origin === 'baseline') && dotEntry(texts.columnBaseline, 'none', 5),
    drawn.length > 0 && dotEntry(texts.columnNow, 'on-track-mark', 6),
  ];
}

function entry(label: string, paint: LegendItem['paint'], shape: LegendItem['shape']): LegendItem {
  return { key: label, label, paint, shape };
}

function dotEntry(label: string, paint: LegendItem['paint'], radius: number): LegendItem {
  return { ...entry(label, paint, 'symbol'), symbol: { name: 'circle', radius } };
}
