import { capitalised } from '../../i18n/capitalised.js';
import { mapWays } from '../../i18n/texts.js';
import type { TooltipContent, TooltipRow } from '../../scene/scene.js';
import { boundaryRows } from './district-map.boundaries.js';
import { linkOf } from './district-map.links.js';
import { hasWay } from './district-map.meaning.js';
import { olderText, valueText, type MapReading } from './district-map.reading.js';

/** The period that a tooltip tells: as the author says, else that of the row or of the whole map. */
function subtitleOf(reading: MapReading, row: number): string {
  const { data, words, options } = reading;
  const { shown } = data.periods;
  const older = olderText(reading, row);
  if (older !== '') return capitalised(older, words.locale.tag);
  if (options.period) return options.period;
  return shown === null ? '' : capitalised(words.locale.format.period(shown), words.locale.tag);
}

/** What a value was reckoned from. */
function originRows({ data: { figures }, words }: MapReading, row: number): TooltipRow[] {
  const { texts, locale } = words;
  const count = figures.counts?.[row] ?? null;
  if (typeof count !== 'number') return [];
  const whole = figures.denominatorOf(row);
  const number = (value: number) => locale.format.number(value);
  return [
    { label: texts.count, value: number(count) },
    ...(whole === null ? [] : [{ label: texts.denominator, value: number(whole) }]),
  ];
}

/** How a value stands to its target. */
function targetRows({ data, words, options }: MapReading, row: number): TooltipRow[] {
  const { texts, locale } = words;
  const target = data.targetOf(row);
  const share = words.reachedText(row);
  const label = hasWay(options) ? texts.progress : texts.shareOfTarget;
  return [
    ...(target === null
      ? []
      : [{ label: locale.messages.words.target, value: words.column.full(target) }]),
    ...(share === null ? [] : [{ label, value: share }]),
  ];
}

/** What the tooltip of a district says. */
export function districtTooltip(reading: MapReading, district: number): TooltipContent {
  const { data, words } = reading;
  const row = data.rowOf[district]!;
  const subtitle = subtitleOf(reading, row);
  const name = words.fullNameOf(district);
  const href = linkOf(reading, row);
  return {
    title: name,
    ...(subtitle && { subtitle }),
    rows: [
      {
        label: words.measure || words.locale.messages.words.value,
        value: valueText(reading, district),
      },
      ...originRows(reading, row),
      ...targetRows(reading, row),
      ...boundaryRows(data.districts[district]!.feature, words.locale),
    ],
    status: data.statusOf(row),
    ...(href && { link: { href, text: words.locale.texts(mapWays).open(name) } }),
  };
}
