import type { CardMessages } from '../messages/card.js';
import { counted } from './counted.js';

export const card: CardMessages = {
  compared: (period) => `compared with ${period}`,
  comparedWithBaseline: 'compared with the start',
  comparedWithPrevious: 'compared with the period before',
  noPrevious: 'no earlier period yet',
  lowerIsBetter: 'less is better',
  baseline: (value) => `Start ${value}`,
  target: (value) => `Target ${value}`,
  targetBy: (value, by) => `Target ${value}, ${by}`,
  plan: (value) => `plan ${value}`,
  withinBand: (range) => `within the range ${range}`,
  outsideBand: (range) => `outside the range ${range}`,
  bandLabel: 'Range to keep',
  belowBaseline: (amount) => `${amount} below the start`,
  aboveBaseline: (amount) => `${amount} above the start`,
  ratioToTarget: (percent) => `Share of the target: ${percent}`,
  due: (date) => `Due ${date}`,
  publishedIn: (period) => `to be published in ${period}`,
  unit: (unit) => `Unit: ${unit}`,
  evidence: 'See the evidence',
  assessedOn: (date) => `Assessed on ${date}`,
  steps: (done, total) => `${done}/${total} steps done`,
  stepDone: (date) => `done ${date}`,
  stepDoneLate: (date, time) => `done ${date}, ${time} late`,
  stepDue: (date) => `due ${date}`,
  stepOverdue: (date) => `overdue since ${date}`,
  pointsLost: (points) => `${points} lost`,
  owner: (name) => `Responsible: ${name}`,
  previousStatus: (status) => `Status before: ${status}`,
  requiredPace: (amount) => `${amount} a year needed`,
  reaches: (target, by) => `at the present pace it reaches ${target} by ${by}`,
  neverReaches: 'at the present pace it never reaches the target',
  method: (observations) =>
    `Theil–Sen slope of the last ${counted(observations, 'figure', 'figures')}`,
  sparkline: (from, to) => `Course from ${from} to ${to}`,
  summary: ({ name, value, period, change, status, target, gap }) => {
    const now = [`${name}: ${value}`, period].filter(Boolean).join(', ');
    const judged = [status, target && `target ${target}`, gap].filter(Boolean).join(', ');
    return [now, change, judged]
      .filter(Boolean)
      .map((part) => `${capital(part ?? '')}.`)
      .join(' ');
  },
};

function capital(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}
