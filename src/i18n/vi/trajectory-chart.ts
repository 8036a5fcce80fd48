import type { TrajectoryChartMessages } from '../messages/trajectory-chart.js';

const capital = (text: string): string => text.charAt(0).toLocaleUpperCase('vi') + text.slice(1);

export const trajectoryChart: TrajectoryChartMessages = {
  kind: 'Lộ trình đến mục tiêu',
  empty: 'Chưa có chỉ tiêu',

  actual: 'Thực tế',
  plan: 'Lộ trình đã giao',
  forecast: 'Dự báo',
  band: 'Ngưỡng',
  now: 'Hiện nay',
  target: (value) => `Mục tiêu ${value}`,
  formerTarget: (value) => `Mục tiêu cũ ${value}`,
  revised: (value, date) => `Mục tiêu được điều chỉnh ngày ${date}, trước đó là ${value}.`,
  due: (target, date) => `${target}, hạn ${date}`,

  behind: (amount) => `kém lộ trình ${amount}`,
  ahead: (amount) => `vượt lộ trình ${amount}`,
  onPlan: 'đúng lộ trình',
  difference: 'So với lộ trình',

  pace: 'Nhịp hiện nay',
  requiredPace: 'Nhịp cần có',
  perYear: (change) => `${change} mỗi năm`,
  forecastAtDue: 'Dự báo đến hạn',
  forecastRange: (value, low, high) => `${value} (từ ${low} đến ${high})`,
  method: (observations) =>
    `Dự báo theo độ dốc Theil–Sen qua ${observations} kỳ số liệu, khoảng tin cậy 95%.`,
  reachesLabel: 'Đạt mục tiêu',
  reachedOn: (when, lateness) => (lateness === '' ? when : `${when}, ${lateness}`),
  neverReaches: 'giữ nhịp hiện nay thì không đạt mục tiêu',

  standing: (name, value, period) => `${name}: ${value}${period === '' ? '' : ` (${period})`}`,
  reaches: (target, when, lateness) =>
    `đạt mục tiêu ${target} vào ${when} nếu giữ nhịp hiện nay${lateness === '' ? '' : `, ${lateness}`}`,
  paces: (present, required) => `cần ${required} mỗi năm để kịp hạn, hiện ${present} mỗi năm`,
  tooFew: (count, needed) => `mới có ${count} kỳ số liệu, cần ít nhất ${needed} để nêu xu hướng`,
  noData: (name) => `${name} chưa có số liệu`,
  sentence: (clauses) => clauses.map((clause) => `${capital(clause)}.`).join(' '),
};
