import type { NumberMessages } from '../messages/numbers.js';

export const numbers: NumberMessages = {
  decimal: '.',
  group: ',',
  noData: '–',
  scales: { thousand: 'thousand', million: 'million', billion: 'billion', trillion: 'trillion' },
  qualifiers: {
    'more-than': 'more than',
    nearly: 'nearly',
    about: 'about',
    average: 'an average of',
    'at-least': 'at least',
    'at-most': 'at most',
  },
  lessThanSign: (printed) => `< ${printed}`,
  lessThan: (printed) => `less than ${printed}`,
  below: (printed) => `below ${printed}`,
  above: (printed) => `above ${printed}`,
  fromTo: (from, to) => `from ${from} to ${to}`,
  fromBelow: (from, to) => `${from} to below ${to}`,
  from: (printed) => `${printed} or more`,
  upTo: (printed) => `no more than ${printed}`,
  criteriaMet: (passed, total) => `${passed}/${total} criteria met`,
  rank: (rank) => `rank ${rank}`,
  rankOf: (rank, of) => `rank ${rank} of ${of}`,
  listSeparator: ', ',
  lastSeparator: ' and ',
};
