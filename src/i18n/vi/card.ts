import type { CardMessages } from '../messages/card.js';

export const card: CardMessages = {
  compared: (period) => `so với ${period}`,
  comparedWithBaseline: 'so với đầu kỳ',
  comparedWithPrevious: 'so với kỳ trước',
  noPrevious: 'chưa có kỳ trước',
  noYearBefore: 'chưa có số liệu cùng kỳ năm trước',
  lowerIsBetter: 'giảm là tốt',
  plan: (value) => `lộ trình ${value}`,
  withinBand: (range) => `trong ngưỡng ${range}`,
  bandLabel: 'ngưỡng duy trì',
  belowBaseline: (amount) => `thấp hơn đầu kỳ ${amount}`,
  aboveBaseline: (amount) => `cao hơn đầu kỳ ${amount}`,
  overCap: (amount) => `vượt mức trần ${amount}`,
  underCap: (amount) => `thấp hơn mức trần ${amount}`,
  progress: (percent, expected) =>
    `Tiến độ ${percent}${expected === null ? '' : `, mức cần đạt đến nay ${expected}`}`,
  ratioToTarget: (percent) => `Tỷ lệ so với mục tiêu ${percent}`,
  shareOfMax: (percent) => `Đạt ${percent} điểm tối đa`,
  due: (date) => `hạn ${date}`,
  publishedIn: (period) => `công bố ${period}`,
  evidence: 'Xem minh chứng',
  assessedOn: (date) => `Đánh giá ngày ${date}`,
  steps: (done, total) => `${done}/${total} bước hoàn thành`,
  stepDone: (date, lateness) => (lateness === null ? `xong ${date}` : `xong ${date}, ${lateness}`),
  stepOverdue: (date) => `quá hạn ${date}`,
  pointsLost: (points) => `mất ${points}`,
  previousStatus: 'Trạng thái kỳ trước:',
  flagged: (word) => `số liệu ${word}`,
  withheld: {
    suppressed: 'Số liệu được giữ kín để bảo vệ thông tin của nhóm nhỏ.',
    'not-applicable': 'Chỉ tiêu này không áp dụng cho đơn vị.',
  },
  sparkline: (from, to) => `Diễn biến từ ${from} đến ${to}`,
  summary: ({ name, value, period, change, status, target, gap }) => {
    const now = [`${name}: ${value}`, period].filter(Boolean).join(', ');
    const judged = [status, target && `mục tiêu ${target}`, gap];
    return [now, change, judged.filter(Boolean).join(', ')]
      .filter(Boolean)
      .map((part) => `${capital(part ?? '')}.`)
      .join(' ');
  },
};

function capital(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}
