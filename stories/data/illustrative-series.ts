/** Series with invented figures ("số liệu minh họa"): they show the line chart and report nothing. */
import { filesByChannel } from './illustrative-goals.js';

const months = (count: number, from = 2025): string[] =>
  Array.from(
    { length: count },
    (_, i) => `${from + Math.floor(i / 12)}-${String((i % 12) + 1).padStart(2, '0')}`,
  );

/** A wave between −1 and 1, the same at every reading. */
const wave = (step: number): number => Math.sin(step * 1.7) * 0.6 + Math.sin(step * 0.41) * 0.4;

/** Files received by channel and quarter. */
export const channels = filesByChannel.map(({ quarter, online, counter, post }) => ({
  'Quý': quarter,
  'Trực tuyến': online,
  'Trực tiếp': counter,
  'Bưu chính': post,
}));

/** Satisfaction of residents by month, %. */
export const satisfaction = [88, 88.1, 88.1, 88.4, 88.2, 88.6, 88.7, 88.9, 88.8, 89.3, 89.6, 90.1].map(
  (share, i) => ({ 'Tháng': months(12)[i], 'Mức hài lòng': share }),
);

/** Files settled on time by month, %; the counter moved in May and the software changed in September. */
export const onTime = [96.4, 96.9, 97.2, 97, null, 97.4, 97.9, 98.2, null, null, 98.4, 98.7].map(
  (share, i) => ({ 'Tháng': months(12)[i], 'Hồ sơ đúng hạn': share }),
);

/** Inspections that happened in single months. */
export const inspections = [81, null, 84, null, null, 88, null, 92, null, 91].map((score, i) => ({
  'Tháng': months(10)[i],
  'Điểm kiểm tra': score,
}));

/** A survey that nobody has filled in yet. */
export const unanswered = months(6).map((month) => ({ 'Tháng': month, 'Hộ tham gia': null }));

/** Incidents of information security by month. */
export const noIncidents = months(9).map((month) => ({ 'Tháng': month, 'Sự cố': 0 }));

/** Enterprises founded less those dissolved, by quarter. */
export const netEnterprises = [
  ['2024-Q1', 18],
  ['2024-Q2', -6],
  ['2024-Q3', -21],
  ['2024-Q4', 4],
  ['2025-Q1', 27],
  ['2025-Q2', 41],
].map(([quarter, net]) => ({ 'Quý': quarter, 'Tăng thêm': net }));

/** Shares with the long names that official indicators have. */
export const longNames = [
  ['2023', 91.2, 58.4, 71.5],
  ['2024', 95.8, 71.9, 83.2],
  ['2025', 98.7, 84.6, 92.1],
].map(([year, settled, paid, digital]) => ({
  'Năm': year,
  'Tỷ lệ hồ sơ thủ tục hành chính được giải quyết đúng hạn và trước hạn': settled,
  'Tỷ lệ hồ sơ có nghĩa vụ tài chính đã được thanh toán trực tuyến': paid,
  'Tỷ lệ kết quả giải quyết thủ tục hành chính được cấp bản điện tử': digital,
}));

const fields = [
  'Vệ sinh môi trường',
  'Trật tự đô thị',
  'Hạ tầng đô thị',
  'Cấp thoát nước, ngập',
  'An ninh trật tự',
  'Chiếu sáng',
  'Cây xanh',
  'Tiếng ồn',
];

/** Field reports by subject and month, a row each. */
export const fieldReports = fields.flatMap((subject, nth) =>
  months(12).map((month, i) => ({
    'Tháng': month,
    'Lĩnh vực': subject,
    'Phản ánh': Math.round(92 - 9 * nth + wave(i + 5 * nth) * (14 - nth)),
  })),
);

/** Files waiting at the one-stop counter, minute by minute for a week: 10,000 rows. */
export const waitingFiles = Array.from({ length: 10_000 }, (_, minute) => {
  const hour = (minute / 60) % 24;
  const isOpen = hour >= 7.5 && hour < 17;
  const rush = isOpen ? 34 * Math.sin(((hour - 7.5) / 9.5) * Math.PI) + 9 * wave(minute) : 0;
  return {
    'Phút': new Date(Date.UTC(2026, 6, 13, 0, minute - 7 * 60)).toISOString(),
    'Hồ sơ đang chờ': Math.max(6, Math.round(6 + rush)),
  };
});

/** Waiting time at the counter by files a day. */
export const waiting = [40, 65, 90, 120, 155, 190, 230, 260].map((files) => ({
  'Hồ sơ trong ngày': files,
  'Thời gian chờ': Math.round((4 + files ** 2 / 4200) * 10) / 10,
}));

/** Visitors of the one-stop counter by weekday. */
export const visitors = ['Thứ 2', 'Thứ 3', 'Thứ 4', 'Thứ 5', 'Thứ 6', 'Sáng thứ 7'].map(
  (weekday, i) => ({ 'Ngày': weekday, 'Lượt người': [412, 366, 341, 358, 397, 128][i] }),
);

/** Field reports by day. */
export const reportsByDay = Array.from({ length: 31 }, (_, i) => ({
  'Ngày': `2026-07-${String(i + 1).padStart(2, '0')}`,
  'Phản ánh': Math.round(22 + 8 * wave(i)),
}));

/** Budget revenue by year, billions of đồng. */
export const budget = [
  ['2020', 412],
  ['2021', 398.6],
  ['2022', 437],
  ['2023', 487.5],
  ['2024', 523.1],
  ['2025', 561],
].map(([year, revenue]) => ({ 'Năm': year, 'Thu ngân sách': revenue }));

/** Files received by channel, two quarters of them forecast. */
export const channelsWithForecast = [
  ...channels,
  { 'Quý': '2026-Q4', 'Trực tuyến': 9800, 'Trực tiếp': 2400, 'Bưu chính': 700 },
  { 'Quý': '2027-Q1', 'Trực tuyến': 10_400, 'Trực tiếp': 1900, 'Bưu chính': 690 },
];

/** A fee that was set anew now and then, in thousand đồng a household and month. */
export const wasteFee = [28, 28, 30, 30, 30, 36, 36, 42].map((fee, i) => ({
  'Năm': String(2018 + i),
  'Mức phí': fee,
}));

/** Payments without cash by means: one begins at nothing, one has long been there. */
export const payments = [0, 12, 140, 950, 5200, 21_000, 88_000].map((count, i) => ({
  'Năm': String(2019 + i),
  'Mã QR': count,
  'Thẻ': [3000, 3200, 3100, 3500, 3600, 3700, 3650][i],
}));

/** Households that use online services in forty neighbourhoods, %. */
export const neighbourhoods = Array.from({ length: 40 }, (_, nth) =>
  [2021, 2022, 2023, 2024, 2025].map((year, i) => ({
    'Năm': String(year),
    'Tổ dân phố': `Tổ dân phố ${nth + 1}`,
    'Hộ': Math.round(22 + nth * 0.7 + i * (6 + (nth % 5)) + 3 * wave(nth + i)),
  })),
).flat();
