import type { TrajectoryChartMessages } from '../messages/trajectory-chart.js';

const capital = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);

export const trajectoryChart: TrajectoryChartMessages = {
  kind: 'The way to the target',
  empty: 'No goal yet',

  actual: 'Actual',
  plan: 'Plan',
  forecast: 'Forecast',
  band: 'Range',
  now: 'Now',
  target: (value) => `Target ${value}`,
  formerTarget: (value) => `Former target ${value}`,
  revised: (value, date) => `The target was revised on ${date}; before it was ${value}.`,
  due: (target, date) => `${target}, due ${date}`,

  behind: (amount) => `${amount} behind plan`,
  ahead: (amount) => `${amount} ahead of plan`,
  onPlan: 'on plan',
  difference: 'Against plan',

  pace: 'Present pace',
  requiredPace: 'Pace needed',
  perYear: (change) => `${change} a year`,
  forecastAtDue: 'Forecast at the due date',
  forecastRange: (value, low, high) => `${value} (${low} to ${high})`,
  method: (observations) =>
    `Forecast by the Theil–Sen slope of ${observations} observations, 95% confidence interval.`,
  reachesLabel: 'Target reached',
  reachedOn: (when, lateness) => (lateness === '' ? when : `${when}, ${lateness}`),
  neverReaches: 'at the present pace the target is not reached',

  standing: (name, value, period) => `${name}: ${value}${period === '' ? '' : ` (${period})`}`,
  reaches: (target, when, lateness) =>
    `at the present pace the target of ${target} is reached in ${when}${lateness === '' ? '' : `, ${lateness}`}`,
  paces: (present, required) => `needed: ${required} a year; at present: ${present} a year`,
  tooFew: (count, needed) =>
    `${count === 1 ? '1 observation' : `${count} observations`}, no trend before there are ${needed}`,
  noData: (name) => `no data yet for ${name}`,
  sentence: (clauses) => clauses.map((clause) => `${capital(clause)}.`).join(' '),
};
