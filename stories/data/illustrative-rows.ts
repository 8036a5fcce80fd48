/** Rows with invented figures ("số liệu minh họa") for tables, sparklines and legends. */

const names = ['Xuân Hà', 'Thạc Gián', 'Chính Gián', 'Tam Thuận', 'An Khê', 'Hòa Khê', 'Thanh Khê Đông', 'Thanh Khê Tây'];

/** A whole number between two ends, the same at every reading. */
const figure = (seed: number, low: number, high: number): number =>
  low + ((seed * 7919 + 104_729) % (high - low + 1));

/** Neighbourhood groups with homes, share of files online, change and a period. */
export const neighbourhoods = (count: number) =>
  Array.from({ length: count }, (_, i) => ({
    'Tổ dân phố': `Tổ ${i + 1}`,
    'Khu vực': names[i % names.length],
    'Số hộ': i % 11 === 7 ? null : figure(i, 38, 164),
    'Hồ sơ trực tuyến': figure(i + 3, 420, 985) / 10,
    'Thay đổi': figure(i + 5, -90, 140) / 10,
    'Kỳ': '2026-Q3',
  }));

/** Files by year and area. */
export const filesByArea = (from: number) =>
  Array.from({ length: 6 }, (_, i) => ({
    'Năm': 2021 + i,
    ...Object.fromEntries(names.slice(0, 5).map((name, j) => [name, figure(from + i * 5 + j, 300, 900)])),
  }));

export const areas = names.slice(0, 5);
