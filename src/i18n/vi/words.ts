import type { WordMessages } from '../messages/words.js';

export const words: WordMessages = {
  noData: 'Chưa có số liệu',
  suppressed: 'Không công bố',
  notApplicable: 'Không áp dụng',
  noDataInCells: ['chưa có số liệu', 'không có số liệu', 'chưa có', 'không có dữ liệu'],
  flags: {
    preliminary: 'sơ bộ',
    estimate: 'ước tính',
    revised: 'đã điều chỉnh',
    suppressed: 'không công bố',
    'not-applicable': 'không áp dụng',
  },
  baseline: 'Đầu kỳ',
  target: 'Mục tiêu',
  value: 'Giá trị',
  expectedNow: 'Mức cần đạt đến nay',
  period: 'Kỳ',
  unit: (unit) => `Đơn vị: ${unit}`,
  minus: 'âm',
  labelled: (label, value) => `${label}: ${value}`,
};
