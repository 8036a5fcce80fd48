import type { NumberMessages } from '../messages/numbers.js';

export const numbers: NumberMessages = {
  decimal: ',',
  group: '.',
  noData: '–',
  scales: { thousand: 'nghìn', million: 'triệu', billion: 'tỷ', trillion: 'nghìn\u00a0tỷ' },
  qualifiers: {
    'more-than': 'hơn',
    nearly: 'gần',
    about: 'khoảng',
    average: 'bình quân',
    'at-least': 'ít nhất',
    'at-most': 'nhiều nhất',
  },
  lessThanSign: (printed) => `< ${printed}`,
  lessThan: (printed) => `dưới ${printed}`,
  below: (printed) => `dưới ${printed}`,
  above: (printed) => `trên ${printed}`,
  fromTo: (from, to) => `từ ${from} đến ${to}`,
  fromBelow: (from, to) => `từ ${from} đến dưới ${to}`,
  from: (printed) => `từ ${printed} trở lên`,
  upTo: (printed) => `không quá ${printed}`,
  criteriaMet: (passed, total) => `${passed}/${total} tiêu chí đạt`,
  rank: (rank) => `hạng ${rank}`,
  rankOf: (rank, of) => `hạng ${rank}/${of}`,
  listSeparator: ', ',
  lastSeparator: ' và ',
};
