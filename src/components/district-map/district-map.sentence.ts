import { capitalised } from '../../i18n/capitalised.js';
import { valueOf, valueText, type MapReading } from './district-map.reading.js';

/** Districts with the smallest and the largest value; null where there are no numbers. */
function extremes(reading: MapReading): { low: number; high: number } | null {
  let [low, high, least, most] = [-1, -1, Infinity, -Infinity];
  for (let district = 0; district < reading.data.districts.length; district++) {
    const value = valueOf(reading, district);
    if (typeof value !== 'number') continue;
    if (value < least) [low, least] = [district, value];
    if (value > most) [high, most] = [district, value];
  }
  return low < 0 ? null : { low, high };
}

/** How many districts each category has. */
function categoryClauses({ data, classes, words }: MapReading): string[] {
  const counts = new Uint32Array(classes.classes.length);
  for (const row of data.rowOf) {
    const index = row < 0 ? -1 : classes.of(data.colours[row] ?? null);
    if (index >= 0) counts[index]! += 1;
  }
  return classes.classes.flatMap((_, i) =>
    counts[i]! > 0 ? [words.texts.classCount(words.classLabel(classes, i), counts[i]!)] : [],
  );
}

/** The districts with the highest and the lowest value, or that all have one. */
function extremeClauses(reading: MapReading): string[] {
  const { texts } = reading.words;
  const told = (district: number) =>
    [reading.words.fullNameOf(district), valueText(reading, district)] as const;
  const ends = extremes(reading);
  if (!ends) return [];
  if (valueOf(reading, ends.low) === valueOf(reading, ends.high))
    return [texts.allEqual(valueText(reading, ends.low))];
  return [texts.highest(...told(ends.high)), texts.lowest(...told(ends.low))];
}

/** What is measured, and when. */
function headOf({ data, words }: MapReading): string {
  const { format, tag } = words.locale;
  const period = data.timeline ? format.period(data.timeline.shown) : '';
  if (period === '' || words.measure === '') return words.measure || capitalised(period, tag);
  return `${words.measure}, ${period}`;
}

/** The map in a sentence: how many districts, the highest and the lowest or the categories, and what is missing. */
export function describeMap(reading: MapReading): string {
  const { data, classes, words } = reading;
  const { texts } = words;
  const count = data.districts.length;
  if (count === 0) return texts.summary(words.measure, [texts.noBoundaries]);
  const isWords = classes.kind === 'category';
  const missing = data.districts.filter((_, district) =>
    isWords
      ? (data.colours[data.rowOf[district]!] ?? null) === null
      : valueOf(reading, district) === null,
  ).length;
  return texts.summary(headOf(reading), [
    texts.units(count),
    ...(isWords ? categoryClauses(reading) : extremeClauses(reading)),
    ...(missing > 0 ? [texts.withoutData(missing)] : []),
  ]);
}
