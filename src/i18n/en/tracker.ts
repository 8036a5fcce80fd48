import type { CountedUnit, GoodPeriods, TrackerMessages } from '../messages/tracker.js';
import { counted } from './counted.js';

const nouns: Readonly<Record<CountedUnit, readonly [one: string, other: string]>> = {
  hour: ['moment', 'moments'],
  day: ['period', 'periods'],
  month: ['month', 'months'],
  quarter: ['quarter', 'quarters'],
  half: ['half-year', 'half-years'],
  year: ['year', 'years'],
};

function goodWords({ achieved, onTrack }: GoodPeriods): string {
  if (achieved > 0) return onTrack > 0 ? 'on track or achieved' : 'achieved';
  return 'on track';
}

export const tracker: TrackerMessages = {
  kind: 'Standing by period',
  note: 'Note',

  good: (good, total, unit) =>
    `${good.achieved + good.onTrack} of ${counted(total, ...nouns[unit])} ${goodWords(good)}`,
  standing: (period, status, value) => `${period} ${status}${value === '' ? '' : ` (${value})`}`,
  withoutData: (count, unit) => `no data yet for ${counted(count, ...nouns[unit])}`,
  noneKnown: 'no data yet',
  sentence: (name, clauses) => `${name}: ${clauses.join('; ')}.`,

  newestOnly: (shown, total, unit) =>
    `The picture has the newest ${shown} of ${counted(total, ...nouns[unit])}; the data table has all.`,
};
