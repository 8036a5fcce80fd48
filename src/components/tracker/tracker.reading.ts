import { capitalised } from '../../i18n/capitalised.js';
import type { Locale } from '../../i18n/register.js';
import { once } from '../../scene/once.js';
import { round } from '../../scene/marks.js';
import type { Scene, ScenePoint, TooltipContent, TooltipRow } from '../../scene/scene.js';
import type { StatusPeriod } from '../../scene/status-periods.js';
import { periodOutline, type PlacedPeriod } from '../../scene/status-strip.js';

type StripReading = Required<Pick<Scene, 'points' | 'hit' | 'overlay' | 'tooltip'>>;

/** Half of what lies between two blocks: a pointer there still means one of them. */
const reach = 1.5;

/** Pointing and walking: one point a block. */
export function stripReading(placed: readonly PlacedPeriod[], locale: Locale): StripReading {
  const points = once(() => placed.map((each) => pointOf(each, locale)));
  const placeOf = (point: ScenePoint) => placed.find(({ period }) => period.key === point.key);
  const isUnder = (x: number, y: number, { box }: PlacedPeriod) =>
    x >= box.x - reach && x <= box.x + box.width + reach && y >= 0 && y <= box.y + box.height;
  return {
    points: () => [points()],
    hit: (x, y) => points()[placed.findIndex((each) => isUnder(x, y, each))] ?? null,
    overlay: (point) => [placeOf(point)].flatMap((each) => (each ? [periodOutline(each)] : [])),
    tooltip: (point) => tooltipOf(placeOf(point)?.period, point, locale),
  };
}

function pointOf({ period, box }: PlacedPeriod, locale: Locale): ScenePoint {
  const { labelled } = locale.messages.words;
  const told = rowsOf(period, locale).map(({ label, value }) => labelled(label, value));
  const standing = labelled(titleOf(period, locale), period.word);
  return {
    key: period.key,
    series: null,
    x: round(box.x + box.width / 2),
    y: round(box.y + box.height / 2),
    box,
    label: [standing, ...told, ...(period.note ? [period.note] : [])].join('. '),
    datum: period.datum,
  };
}

function tooltipOf(
  period: StatusPeriod | undefined,
  point: ScenePoint,
  locale: Locale,
): TooltipContent {
  if (!period) return { title: point.key, rows: [] };
  const { status, word, note } = period;
  const { label } = locale.messages.status;
  const isUsual = status !== null && word === locale.messages.status[status];
  return {
    title: titleOf(period, locale),
    ...(note && { subtitle: note }),
    rows: [...rowsOf(period, locale), ...(isUsual ? [] : [{ label, value: word }])],
    status: isUsual ? status : null,
  };
}

function titleOf({ key }: StatusPeriod, { format, tag }: Locale): string {
  return capitalised(format.period(key), tag);
}

function rowsOf({ valueText, expectedText }: StatusPeriod, { messages }: Locale): TooltipRow[] {
  const { value, expectedNow } = messages.words;
  return [
    { label: value, value: valueText },
    { label: expectedNow, value: expectedText },
  ].filter((row) => row.value !== '');
}
