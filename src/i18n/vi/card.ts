import type { CardMessages } from '../messages/card.js';
import { whole } from './whole.js';

export const card: CardMessages = {
  compared: (period) => `so với ${period}`,
  comparedWithBaseline: 'so với đầu kỳ',
  comparedWithPrevious: 'so với kỳ trước',
  noPrevious: 'chưa có kỳ trước',
  lowerIsBetter: 'giảm là tốt',
  baseline: (value) => `Đầu kỳ ${value}`,
  target: (value) => `Mục tiêu ${value}`,
  targetBy: (value, by) => `Mục tiêu ${value}, ${by}`,
  plan: (value) => `lộ trình ${value}`,
  withinBand: (range) => `trong ngưỡng ${range}`,
  outsideBand: (range) => `ngoài ngưỡng ${range}`,
  bandLabel: 'Ngưỡng duy trì',
  belowBaseline: (amount) => `thấp hơn đầu kỳ ${amount}`,
  aboveBaseline: (amount) => `cao hơn đầu kỳ ${amount}`,
  ratioToTarget: (percent) => `Tỷ lệ so với mục tiêu: ${percent}`,
  due: (date) => `Hạn ${date}`,
  publishedIn: (period) => `công bố ${period}`,
  unit: (unit) => `Đơn vị: ${unit}`,
  evidence: 'Xem minh chứng',
  assessedOn: (date) => `Đánh giá ngày ${date}`,
  steps: (done, total) => `${done}/${total} bước hoàn thành`,
  stepDone: (date) => `xong ${date}`,
  stepDoneLate: (date, time) => `xong ${date}, trễ ${time}`,
  stepDue: (date) => `hạn ${date}`,
  stepOverdue: (date) => `quá hạn ${date}`,
  pointsLost: (points) => `mất ${points}`,
  owner: (name) => `Đơn vị chịu trách nhiệm: ${name}`,
  previousStatus: (status) => `Trạng thái kỳ trước: ${status}`,
  requiredPace: (amount) => `cần thêm ${amount} mỗi năm`,
  reaches: (target, by) => `giữ tốc độ hiện nay, đạt ${target} vào ${by}`,
  neverReaches: 'giữ tốc độ hiện nay, không đạt được mục tiêu',
  method: (observations) => `độ dốc Theil–Sen qua ${whole(observations)} số liệu gần nhất`,
  sparkline: (from, to) => `Diễn biến từ ${from} đến ${to}`,
  summary: ({ name, value, period, change, status, target, gap }) => {
    const now = [`${name}: ${value}`, period].filter(Boolean).join(', ');
    const judged = [status, target && `mục tiêu ${target}`, gap].filter(Boolean).join(', ');
    return [now, change, judged]
      .filter(Boolean)
      .map((part) => `${capital(part ?? '')}.`)
      .join(' ');
  },
};

function capital(text: string): string {
  return text.charAt(0).toLocaleUpperCase('vi') + text.slice(1);
}
