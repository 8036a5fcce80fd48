import type { ExplainMessages } from '../messages/explain.js';
import { counted } from './counted.js';

export const explain: ExplainMessages = {
  dated: (figure, period) => `${figure} (${period})`,
  by: (figure, date) => `${figure} (due ${date})`,
  progress: 'Progress from start to target',
  expectedProgress: 'Progress expected by now',
  ratioToTarget: 'Share of the target',
  gap: 'Distance',
  pace: 'Present pace',
  requiredPace: 'Pace needed',
  perYear: (amount) => `${amount} a year`,
  forecast: 'Forecast for the due date',
  forecastRange: (value, low, high) => `${value} (from ${low} to ${high})`,
  reaches: 'At the present pace the target is reached on',
  neverReaches: 'At the present pace the target is never reached.',
  method: (observations) =>
    `Forecast by the Theil–Sen slope of ${counted(observations, 'figure', 'figures')}.`,
  owner: 'Responsible',
  licence: 'Licence',
  judgedByRatio: (ratio, onTrack, atRisk) =>
    `Progress is ${ratio} of what was expected: from ${onTrack} it is on track, below ${atRisk} off track.`,
  lowerIsBetter: 'For this indicator less is better.',
};
