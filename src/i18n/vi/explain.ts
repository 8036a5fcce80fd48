import type { ExplainMessages } from '../messages/explain.js';

export const explain: ExplainMessages = {
  dated: (figure, period) => `${figure} (${period})`,
  by: (figure, date) => `${figure} (hạn ${date})`,
  progress: 'Tiến độ từ đầu kỳ đến mục tiêu',
  expectedProgress: 'Tiến độ cần đạt đến nay',
  ratioToTarget: 'Tỷ lệ so với mục tiêu',
  gap: 'Khoảng cách',
  pace: 'Tốc độ hiện nay',
  requiredPace: 'Tốc độ cần đạt',
  perYear: (amount) => `${amount} mỗi năm`,
  forecast: 'Dự báo đến hạn',
  forecastRange: (value, low, high) => `${value} (từ ${low} đến ${high})`,
  reaches: 'Giữ tốc độ hiện nay, đạt mục tiêu vào',
  neverReaches: 'Giữ tốc độ hiện nay thì không đạt được mục tiêu.',
  method: (observations) => `Dự báo theo độ dốc Theil–Sen qua ${observations} số liệu.`,
  owner: 'Đơn vị chịu trách nhiệm',
  licence: 'Giấy phép',
  judgedByRatio: (ratio, onTrack, atRisk) =>
    `Tiến độ bằng ${ratio} mức cần đạt: từ ${onTrack} là đúng tiến độ, dưới ${atRisk} là chậm tiến độ.`,
  lowerIsBetter: 'Với chỉ tiêu này, giảm là tốt.',
};
