import { weakly } from '../../core/weakly.js';
import { chrome } from '../../i18n/texts.js';
import { leftOutNotices } from '../../scene/left-out.js';
import type { Notice } from '../../scene/scene.js';
import { newerThan } from './district-map.boundaries.js';
import type { MapReading } from './district-map.reading.js';

/** Districts that are not drawn, looked for once for all rows. */
const undrawnOf = weakly((map: MapReading['map']) =>
  map.projected.prepared.districts.flatMap((_, i) => (map.isDrawn(i) ? [] : [i])),
);

/** What could not be drawn or joined. */
function faultNotices({ data, map, words }: MapReading): Notice[] {
  const texts = words.locale.texts(chrome);
  const notices: Notice[] = [];
  if (map.projected.prepared.guessed)
    notices.push({ code: 'coordinates', text: words.texts.possiblyVn2000 });
  notices.push(...leftOutNotices(data.leftOut, words.locale));
  if (data.unmatched.length > 0)
    notices.push({
      code: 'unmatched-rows',
      text: texts.unmatchedRows(data.unmatched.length),
      items: data.unmatched.map((row) => words.rowName(row)),
    });
  const undrawn = undrawnOf(map);
  const outside = undrawn.filter(map.isOutside).map((i) => words.fullNameOf(i));
  const lost = undrawn.filter((i) => !map.isOutside(i)).map((i) => words.fullNameOf(i));
  if (lost.length > 0)
    notices.push({ code: 'districts-not-drawn', text: words.texts.unmatched, items: lost });
  if (outside.length > 0)
    notices.push({ code: 'districts-outside', text: words.texts.outside, items: outside });
  return notices;
}

/** What is withheld, and on what grounds. */
function privacyNotices({ data, words }: MapReading): Notice[] {
  const { least, small, complementary } = data.kept;
  if (least === null || small + complementary === 0) return [];
  const { smallWithheld, alsoWithheld } = words.texts;
  const parts = [
    smallWithheld(small, words.locale.format.number(least)),
    ...(complementary > 0 ? [alsoWithheld(complementary)] : []),
  ];
  return [{ code: 'suppressed', text: `${parts.join(', ')}.` }];
}

/** What is older, or newer, than the period shown. */
function timeNotices({ data, words }: MapReading): Notice[] {
  const { districts, rowOf, periods } = data;
  const { olderFigures, newerBoundaries } = words.texts;
  if (periods.shown === null) return [];
  const older = rowOf.filter((row) => row >= 0 && data.olderPeriodOf(row) !== null).length;
  const newer = newerThan(districts, periods);
  const date = newer && words.locale.format.date(newer.date, { form: 'short' });
  return [
    ...(older > 0 ? [{ code: 'older-figures', text: olderFigures(older) }] : []),
    ...(newer ? [{ code: 'newer-boundaries', text: newerBoundaries(newer.count, date!) }] : []),
  ];
}

/** What readers must be told below the map. */
export const mapNotices = (reading: MapReading): Notice[] => [
  ...faultNotices(reading),
  ...privacyNotices(reading),
  ...timeNotices(reading),
];
