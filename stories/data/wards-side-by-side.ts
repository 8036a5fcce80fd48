/** Rows of several wards, for small charts side by side. All figures are invented. */

const works = [
  'Hộ tịch',
  'Đất đai',
  'Chứng thực',
  'Đăng ký hộ kinh doanh',
  'Bảo trợ xã hội',
] as const;
const filesByWork = {
  'Thanh Khê': [1840, 1210, 2960, 420, 310],
  'Hải Châu': [2310, 960, 3850, 880, 260],
  'Sơn Trà': [1390, 1520, 1740, 510, 350],
  'Ngũ Hành Sơn': [980, 1860, 1120, 290, 270],
} as const;

/** Files received in half a year, by ward and field of work. */
export const workByWard = Object.entries(filesByWork).flatMap(([ward, files]) =>
  files.map((count, i) => ({ 'Phường': ward, 'Lĩnh vực': works[i]!, 'Hồ sơ': count })),
);

const quarters = ['2025-Q3', '2025-Q4', '2026-Q1', '2026-Q2', '2026-Q3'] as const;
const filesByQuarter: Readonly<Record<string, Readonly<Record<string, readonly number[]>>>> = {
  'Thanh Khê': { 'Trực tuyến': [2610, 2980, 3340, 3760, 4180], 'Trực tiếp': [3150, 2840, 2390, 1900, 1420] },
  'Hải Châu': { 'Trực tuyến': [3480, 3900, 4310, 4650, 5020], 'Trực tiếp': [3320, 3010, 2660, 2240, 1870] },
  'Sơn Trà': { 'Trực tuyến': [1890, 2040, 2260, 2480, 2790], 'Trực tiếp': [2470, 2380, 2150, 1960, 1730] },
  'Ngũ Hành Sơn': { 'Trực tuyến': [1120, 1260, 1480, 1690, 1950], 'Trực tiếp': [2040, 1980, 1870, 1690, 1540] },
}; // prettier-ignore

/** Files received by ward, quarter and channel. */
export const quartersByWard = Object.entries(filesByQuarter).flatMap(([ward, channels]) =>
  Object.entries(channels).flatMap(([channel, files]) =>
    files.map((count, i) => ({
      'Phường': ward,
      'Quý': quarters[i]!,
      'Kênh': channel,
      'Hồ sơ': count,
    })),
  ),
);
