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

  observations: (count) => `Số liệu đã dùng (${count})`,
  observedOn: (period, date) => `${period}, ngày ${date}`,
  paceFormula: (pairs, observations) =>
    `Tốc độ hiện nay = trung vị của ${pairs} độ dốc giữa từng cặp trong ${observations} số liệu (Theil–Sen), tính cho một năm 365,25 ngày.`,
  paceInterval: (low, high) =>
    `Khoảng tin cậy 95% của tốc độ: từ ${low} đến ${high} mỗi năm (Sen, 1968).`,
  requiredFormula: (days) =>
    `Tốc độ cần đạt = (mục tiêu − giá trị) ÷ ${days} ngày còn lại × 365,25.`,
  expectedFormula: (gone, all) =>
    `Mức cần đạt đến nay = đầu kỳ + (mục tiêu − đầu kỳ) × ${gone} ÷ ${all} ngày.`,
  expectedOnPath: 'Mức cần đạt đến nay đọc trên lộ trình đã giao, giữa hai mốc gần nhất.',
  forecastFormula: 'Dự báo = giá trị mới nhất + tốc độ hiện nay × thời gian còn lại.',
  noTrend: (observations, needed) =>
    `Không nêu xu hướng: mới có ${observations} kỳ số liệu, cần ít nhất ${needed}.`,
};
