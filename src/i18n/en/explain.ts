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

  observations: (count) => `Figures used (${count})`,
  observedOn: (period, date) => `${period}, ${date}`,
  paceFormula: (pairs, observations) =>
    `Present pace = median of the ${pairs} slopes between each two of ${observations} figures (Theil–Sen), for a year of 365.25 days.`,
  paceInterval: (low, high) =>
    `95% confidence interval of the pace: from ${low} to ${high} a year (Sen, 1968).`,
  requiredFormula: (days) => `Pace needed = (target − value) ÷ ${days} days left × 365.25.`,
  expectedFormula: (gone, all) =>
    `Expected by now = start + (target − start) × ${gone} ÷ ${all} days.`,
  expectedOnPath: 'Expected by now is read from the plan, between its two nearest points.',
  forecastFormula: 'Forecast = newest value + present pace × time left.',
  noTrend: (observations, needed) =>
    `No trend is given: ${counted(observations, 'figure', 'figures')}, at least ${needed} are needed.`,
};
