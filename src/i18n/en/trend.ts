import type { TrendMessages } from '../messages/trend.js';
import { counted } from './counted.js';

/** A day is "on", a longer period "in". */
export const when = (at: string): string => (/^\d{1,2} \p{Lu}/u.test(at) ? `on ${at}` : `in ${at}`);

export const trend: TrendMessages = {
  rose: (name, from, to, span) => `${name} rose from ${from} to ${to} over ${span}`,
  fell: (name, from, to, span) => `${name} fell from ${from} to ${to} over ${span}`,
  flat: (name, value, span) => `${name} stayed at ${value} over ${span}`,
  returned: (name, value, span) => `${name} varied and came back to ${value} over ${span}`,
  onePoint: (name, value, at) => `${name} was ${value} ${when(at)}`,
  highestAt: (at) => `highest ${when(at)}`,
  lowestAt: (at) => `lowest ${when(at)}`,
  highest: (value, at) => `highest at ${value} ${when(at)}`,
  lowest: (value, at) => `lowest at ${value} ${when(at)}`,
  span: (first, last) => `${first}–${last}`,
  gaps: (points) => `${counted(points, 'period', 'periods')} without data`,
  sentence: (clauses) => `${clauses.join(', ')}.`,
  noData: (name) => `${name} has no data yet`,
};
