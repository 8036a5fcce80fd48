import type { WordMessages } from '../messages/words.js';

export const words: WordMessages = {
  noData: 'No data yet',
  suppressed: 'Not published',
  notApplicable: 'Not applicable',
  noDataInCells: ['no data', 'no data yet', 'not available', 'na'],
  flags: {
    preliminary: 'preliminary',
    estimate: 'estimate',
    revised: 'revised',
    suppressed: 'not published',
    'not-applicable': 'not applicable',
  },
  baseline: 'Start',
  target: 'Target',
  value: 'Value',
  expectedNow: 'Expected by now',
  period: 'Period',
  unit: (unit) => `Unit: ${unit}`,
  minus: 'minus',
  labelled: (label, value) => `${label}: ${value}`,
};
