/** Matrices and calendars with invented figures ("số liệu minh họa"): they show the heatmap and report nothing. */

const weekdays = ['Thứ Hai', 'Thứ Ba', 'Thứ Tư', 'Thứ Năm', 'Thứ Sáu', 'Thứ Bảy'];
const months = (count: number, from = 2025): string[] =>
  Array.from(
    { length: count },
    (_, i) => `${from + Math.floor(i / 12)}-${String((i % 12) + 1).padStart(2, '0')}`,
  );

/** A number between 0 and 1, the same at every reading. */
const chance = (step: number): number => (Math.sin(step * 12.9898) * 43758.5453) % 1;
const between = (step: number): number => Math.abs(chance(step));

/** How busy an hour of the day is at the counter: two peaks, and lunch between them. */
const hourShare: Readonly<Record<number, number>> = {
  7: 0.55,
  8: 1,
  9: 0.92,
  10: 0.74,
  11: 0.3,
  12: 0,
  13: 0.68,
  14: 0.83,
  15: 0.7,
  16: 0.42,
};

/** Visitors of the one-stop counter by weekday and hour; it is closed at noon and on Saturday afternoon. */
export const visitors = weekdays.flatMap((day, d) =>
  Object.entries(hourShare).map(([hour, share]) => {
    const isClosed = Number(hour) === 12 || (d === 5 && Number(hour) > 12);
    const count = Math.round(share * (d === 0 ? 62 : d === 5 ? 24 : 48 - 2 * d) + 6 * between(d * 9 + Number(hour)));
    return {
      'Ngày': day,
      'Giờ': Number(hour),
      'Lượt người': isClosed ? null : count,
      flag: isClosed ? 'not-applicable' : null,
    };
  }),
);

const areas = ['Thanh Khê Đông', 'Thanh Khê Tây', 'Xuân Hà', 'Tam Thuận', 'Tân Chính', 'Vĩnh Trung', 'Thạc Gián', 'Chính Gián', 'An Khê']; // prettier-ignore

/** Field reports by area and month; two months of one area are missing, and some had none. */
export const reportsByArea = areas.flatMap((area, a) =>
  months(12).map((month, m) => ({
    'Khu vực': area,
    'Tháng': month,
    'Phản ánh': a === 4 && (m === 6 || m === 7) ? null : Math.max(0, Math.round(14 * between(a * 12 + m) + 5 * Math.sin(m / 2) - a / 2 - 1)), // prettier-ignore
  })),
);

/** Reports settled by field and quarter against the year before, in percentage points. */
export const changes = ['Vệ sinh môi trường', 'Trật tự đô thị', 'Giao thông', 'Cấp thoát nước', 'Chiếu sáng', 'Cây xanh'].flatMap((field, f) =>
  ['2025-Q1', '2025-Q2', '2025-Q3', '2025-Q4', '2026-Q1', '2026-Q2'].map((quarter, q) => ({
    'Lĩnh vực': field,
    'Quý': quarter,
    'Thay đổi': Number((18 * chance(f * 7 + q * 3) + q - f).toFixed(1)),
  })),
); // prettier-ignore

const dayInMs = 86_400_000;

/** Field reports by day, fewer at weekends, none on some days; a week of 2025 is missing. */
export function reportsByDay(from: string, to: string): { 'Ngày': string; 'Phản ánh': number | null }[] {
  const [first, last] = [Date.parse(from), Date.parse(to)];
  return Array.from({ length: (last - first) / dayInMs + 1 }, (_, i) => {
    const date = new Date(first + i * dayInMs);
    const iso = date.toISOString().slice(0, 10);
    const isWeekend = date.getUTCDay() % 6 === 0;
    const rain = Math.max(0, Math.sin((date.getUTCMonth() - 6) / 1.9)) * 9;
    const count = Math.round((isWeekend ? 0.35 : 1) * (9 * between(i) + rain) - (isWeekend ? 1 : 0));
    const isMissing = iso >= '2025-08-11' && iso <= '2025-08-17';
    return { 'Ngày': iso, 'Phản ánh': isMissing ? null : Math.max(0, count) };
  });
}

/** Shares of cameras at work by group and month: nothing known yet. */
export const unanswered = areas.slice(0, 4).flatMap((area) =>
  months(6).map((month) => ({ 'Khu vực': area, 'Tháng': month, 'Hoạt động': null })),
);

/** No incident anywhere. */
export const noIncidents = areas.slice(0, 4).flatMap((area) =>
  months(9).map((month) => ({ 'Khu vực': area, 'Tháng': month, 'Sự cố': 0 })),
);

/** Official names are long. */
export const longNames = [
  'Tỷ lệ hồ sơ thủ tục hành chính được giải quyết đúng hạn và trước hạn',
  'Tỷ lệ thanh toán trực tuyến nghĩa vụ tài chính khi thực hiện thủ tục hành chính',
  'Mức độ hài lòng của người dân, doanh nghiệp',
].flatMap((name, i) =>
  ['Tổ dân phố thuộc khu vực Thanh Khê Đông và Thanh Khê Tây', 'Khu vực Xuân Hà, Tam Thuận', 'An Khê'].map((area, j) => ({ name, area, value: 71.5 + 4.3 * i + 2.9 * j })),
); // prettier-ignore

/** Forty groups of households over a year. */
export const forty = Array.from({ length: 40 }, (_, i) => `Tổ dân phố ${i + 1}`).flatMap((name, i) =>
  months(12).map((month, m) => ({ 'Tổ': name, 'Tháng': month, 'Tỷ lệ': Math.round(55 + 40 * between(i * 13 + m)) })),
); // prettier-ignore

/** A hundred sensors at a hundred moments. */
export const tenThousand = Array.from({ length: 10_000 }, (_, i) => {
  const [line, column] = [Math.floor(i / 100), i % 100];
  const wave = Math.sin(line / 11) * Math.cos(column / 14) * 50 + between(i) * 12;
  return { 'Cảm biến': line + 1, 'Phút': column, 'Độ ồn': Number((60 + wave / 2).toFixed(1)) };
});
