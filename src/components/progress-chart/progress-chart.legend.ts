import type { CoreMessages } from '../../i18n/messages.js';
import type { ProgressMessages } from '../../i18n/messages/progress.js';
import type { Locale } from '../../i18n/register.js';
import type { Legend, LegendItem } from '../../scene/scene.js';
import type { ProgressTrack } from './progress-chart.percent.js';
import type { ValueTrack } from './progress-chart.value.js';
import type { ProgressRow } from './progress-chart.row.js';
import type { ProgressVariant } from './progress-chart.variant.js';

type DrawnTrack = ProgressTrack | ValueTrack;

/** An entry that is shown where its kind of mark occurs. */
type Entry = LegendItem | false;

/** What the tracks show, an entry for each kind of mark that occurs; null where nothing needs explaining. */
export function layoutLegend(
  rows: readonly ProgressRow[],
  variant: ProgressVariant,
  texts: ProgressMessages,
  { messages }: Locale,
): Legend | null {
  const tracks = rows.flatMap(({ track }) =>
    track.type === 'progress' || track.type === 'value' ? [track] : [],
  );
  const occurs = (test: (track: DrawnTrack) => boolean) => tracks.some(test);
  const items = [
    ...(variant === 'bullet' ? zoneEntries(tracks, messages.status) : []),
    ...(variant === 'dot' ? dotEntries(tracks, texts) : barEntries(tracks, texts)),
    ...valueEntries(tracks, variant, texts),
    occurs(({ expected }) => expected !== null) && entry(texts.expected, 'ink', 'tick'),
    occurs(({ formerTarget }) => formerTarget !== null) &&
      entry(texts.formerTarget, 'line-strong', 'tick'),
    variant !== 'dot' &&
      occurs(({ regressing, bar }) => regressing && bar !== null && bar.from < bar.to) &&
      entry(messages.status.regressing, 'hatch-regressing-mark', 'swatch'),
    occurs(({ ground }) => ground === 'hatched') &&
      entry(messages.status['no-data'], 'hatch-hatch', 'swatch'),
    rows.some(({ track }) => track.type === 'band' || (track.type === 'value' && track.band)) &&
      entry(texts.band, 'track', 'swatch'),
  ].filter((item) => item !== false);
  return items.length > 0 ? { items } : null;
}

function barEntries(tracks: readonly DrawnTrack[], texts: ProgressMessages): Entry[] {
  const isDone = tracks.some(({ bar, regressing }) => bar !== null && !regressing);
  const isValue = tracks.some(({ type }) => type === 'value');
  return [isDone && entry(isValue ? texts.columnNow : texts.done, 'on-track-mark', 'swatch')];
}

/** What only rows on an axis in their unit show: where each began, and its target. */
function valueEntries(
  tracks: readonly DrawnTrack[],
  variant: ProgressVariant,
  texts: ProgressMessages,
): Entry[] {
  const occurs = (mark: 'start' | 'target') =>
    tracks.some((track) => track.type === 'value' && track[mark] !== null);
  return [
    variant !== 'dot' && occurs('start') && dotEntry(texts.columnBaseline, 'none', 5),
    occurs('target') && {
      ...entry(texts.columnTarget, 'ink', 'symbol'),
      symbol: { name: 'triangle-down', radius: 4 },
    },
  ];
}

function zoneEntries(tracks: readonly DrawnTrack[], words: CoreMessages['status']): Entry[] {
  return (['off-track', 'at-risk', 'on-track'] as const).map(
    (status) =>
      tracks.some(({ zones }) => zones.some((zone) => zone.status === status)) &&
      entry(words[status], `${status}-tint`, 'swatch'),
  );
}

function dotEntries(tracks: readonly DrawnTrack[], texts: ProgressMessages): Entry[] {
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
