import type { RankChartMessages } from '../messages/rank-chart.js';
import { counted, whole } from './counted.js';
import { when } from './trend.js';

const words = ['', '', 'two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine', 'ten'];

/** A small count in words, as a sentence has it: "six years in a row". */
const inWords = (count: number): string => words[count] || whole(count);

export const rankChart: RankChartMessages = {
  kind: 'Rank chart',
  empty: 'No data to rank yet',
  rank: 'Rank',
  tied: (rank) => `tied at ${rank}`,
  tiedNote: 'tied',
  point: (name, at, rank) => `${name}, ${at}: ${rank}`,
  change(places) {
    if (places === 0) return 'unchanged';
    return `${places > 0 ? 'up' : 'down'} ${counted(Math.abs(places), 'place', 'places')}`;
  },
  sinceBefore: (period) => `Since ${period}`,
  led: (name, periods, unit, span) =>
    `${name} ranked first for ${inWords(periods)} ${unit === 'year' ? 'years' : 'periods'} in a row, ${span}`,
  ranked: (name, rank, at) => `${name} was at ${rank} ${when(at)}`,
  rose: (name, from, to, span) => `${name} rose from ${from} to ${to} over ${span}`,
  fell: (name, from, to, span) => `${name} fell from ${from} to ${to} over ${span}`,
  kept: (name, rank, span) => `${name} stayed at ${rank} over ${span}`,
  returned: (name, rank, span) => `${name} moved and came back to ${rank} over ${span}`,
  best: (rank, at) => `its best was ${rank} ${when(at)}`,
  tiedWith: (names) => `tied with ${names}`,
  sharedLead: (names, at) => `${names} shared the first rank ${when(at)}`,
  climbed: (name, places) => `${name} climbed most: ${counted(places, 'place', 'places')}`,
  units: (units, span) => `${counted(units, 'unit', 'units')}, ${span}`,
  span: (first, last) => `${first}–${last}`,
  others: (units, ranks) =>
    `${counted(units, 'unit', 'units')} outside the first ${counted(ranks, 'rank', 'ranks')} ${units === 1 ? 'is' : 'are'} not drawn`,
  sentence: (clauses) => `${clauses.join(', ')}.`,
};
