import type { CardMessages } from '../messages/card.js';

export const card: CardMessages = {
  compared: (period) => `compared with ${period}`,
  comparedWithBaseline: 'compared with the start',
  comparedWithPrevious: 'compared with the period before',
  noPrevious: 'no earlier period yet',
  noYearBefore: 'no figure for a year earlier yet',
  lowerIsBetter: 'less is better',
  plan: (value) => `plan ${value}`,
  withinBand: (range) => `within the range ${range}`,
  bandLabel: 'range to keep',
  belowBaseline: (amount) => `${amount} below the start`,
  aboveBaseline: (amount) => `${amount} above the start`,
  overCap: (amount) => `${amount} over the cap`,
  underCap: (amount) => `${amount} below the cap`,
  progress: (percent, expected) =>
    `Progress ${percent}${expected === null ? '' : `, expected by now ${expected}`}`,
  ratioToTarget: (percent) => `Share of the target ${percent}`,
  shareOfMax: (percent) => `${percent} of the highest score`,
  due: (date) => `due ${date}`,
  publishedIn: (period) => `to be published in ${period}`,
  evidence: 'See the evidence',
  assessedOn: (date) => `Assessed on ${date}`,
  steps: (done, total) => `${done}/${total} steps done`,
  stepDone: (date, lateness) => (lateness === null ? `done ${date}` : `done ${date}, ${lateness}`),
  stepOverdue: (date) => `overdue since ${date}`,
  pointsLost: (points) => `${points} lost`,
  previousStatus: 'Status before:',
  flagged: (word) => `${word} figure`,
  withheld: {
    suppressed: 'The figure is withheld to protect a small group.',
    'not-applicable': 'This indicator does not apply to the unit.',
  },
  sparkline: (from, to) => `Course from ${from} to ${to}`,
  summary: ({ name, value, period, change, status, target, gap }) => {
    const now = [`${name}: ${value}`, period].filter(Boolean).join(', ');
    const judged = [status, target && `target ${target}`, gap];
    return [now, change, judged.filter(Boolean).join(', ')]
      .filter(Boolean)
      .map((part) => `${capital(part ?? '')}.`)
      .join(' ');
  },
};

function capital(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}
