import type { Feature, Geometry } from 'geojson';
import { dayNumber, toPlainDate } from '../../core/period.js';
import type { Locale } from '../../i18n/register.js';
import { map as mapTexts } from '../../i18n/texts.js';
import type { TooltipRow } from '../../scene/scene.js';
import { featureText } from './district-map.feature-text.js';
import { endOf, type MapPeriods } from './district-map.periods.js';

type District = Feature<Geometry | null>;

/** A date of a feature, by its property; null where there is none that can be read. */
const dateOf = (feature: District, property: string): string | null =>
  toPlainDate(featureText(feature, property));

/** What a district was made of, by name: its property `predecessors`, a list or a text. */
function predecessorsOf({ properties }: District): readonly string[] {
  const found: unknown = properties?.['predecessors'];
  const names: readonly unknown[] = Array.isArray(found) ? found : [found];
  return names.flatMap((name) => (typeof name === 'string' && name.trim() !== '' ? [name] : []));
}

/** Since when the boundaries of a district hold, and what it was before. */
export function boundaryRows(feature: District, locale: Locale): TooltipRow[] {
  const { boundaries, validity, predecessors } = locale.texts(mapTexts);
  const printed = (property: string) => {
    const date = dateOf(feature, property);
    return date === null ? '' : locale.format.date(date, { form: 'short' });
  };
  const held = validity(printed('validFrom'), printed('validTo'));
  const former = predecessorsOf(feature);
  return [
    ...(held === '' ? [] : [{ label: boundaries, value: held }]),
    ...(former.length === 0 ? [] : [{ label: predecessors, value: locale.format.list(former) }]),
  ];
}

/** How many of these districts came after the period shown, and when the last of them did; null where none did. */
export function newerThan(
  districts: readonly { feature: District }[],
  { shown }: MapPeriods,
): { count: number; date: string } | null {
  if (shown === null) return null;
  const dates = districts
    .flatMap(({ feature }) => dateOf(feature, 'validFrom') ?? [])
    .filter((date) => dayNumber(date) > endOf(shown))
    .sort();
  const date = dates.at(-1);
  return date === undefined ? null : { count: dates.length, date };
}
