/** Ranks with invented figures ("số liệu minh họa"): they show the rank chart and report nothing. */

const years = [2020, 2021, 2022, 2023, 2024, 2025];

/** Ranks of former wards and communes in an emulation block; one leads throughout. */
const block: Readonly<Record<string, readonly (number | null)[]>> = {
  'Thanh Khê': [1, 1, 1, 1, 1, 1],
  'Hải Châu': [2, 3, 2, 2, 4, 3],
  'Sơn Trà': [4, 2, 3, 5, 3, 2],
  'Ngũ Hành Sơn': [3, 4, 6, 4, 2, 4],
  'Liên Chiểu': [6, 5, 4, 3, 5, 5],
  'Cẩm Lệ': [5, 6, 5, 6, 7, 6],
  'Hòa Vang': [7, 7, 7, 7, 6, 7],
};

const rowsOf = (ranks: Readonly<Record<string, readonly (number | null)[]>>) =>
  Object.entries(ranks).flatMap(([unit, own]) =>
    own.flatMap((rank, i) => (rank === null ? [] : [{ 'Năm': String(years[i]), 'Đơn vị': unit, rank }])),
  );

export const emulation = rowsOf(block);

/** The same with a tie, units that come and go, and one that pauses. */
export const comings = rowsOf({
  'Thanh Khê': [3, 2, 2, 1, 1, 1],
  'Hải Châu': [1, 1, 1, 2, 2, 2],
  'Sơn Trà': [2, 3, 3, 3, 3, 2],
  'Ngũ Hành Sơn': [4, 4, null, null, 4, 4],
  'Hòa Vang': [5, 5, 4, null, null, null],
  'Bà Nà': [null, null, null, 4, 5, 5],
});

/** A number between 0 and 1, the same at every reading. */
const between = (step: number): number => Math.abs((Math.sin(step * 12.9898) * 43758.5453) % 1);

/** Scores of units by year: some begin low and end high. */
export function scores(units: readonly string[], periods: readonly string[]): { 'Kỳ': string; 'Đơn vị': string; 'Điểm': number }[] {
  return periods.flatMap((period, p) =>
    units.map((unit, u) => {
      const drift = (p / periods.length) * 14 * Math.sin(u * 2.3);
      const score = 72 + 9 * Math.cos(u * 1.7) + drift + 3 * between(u * 31 + p);
      return { 'Kỳ': period, 'Đơn vị': unit, 'Điểm': Number(score.toFixed(1)) };
    }),
  );
}

export const wards = ['Thanh Khê', 'Hải Châu', 'Hòa Cường', 'An Hải', 'Sơn Trà', 'Ngũ Hành Sơn', 'Liên Chiểu', 'Hải Vân', 'Cẩm Lệ', 'Hòa Xuân', 'An Khê', 'Hòa Khánh']; // prettier-ignore

export const quarters = ['2024-Q4', '2025-Q1', '2025-Q2', '2025-Q3', '2025-Q4', '2026-Q1', '2026-Q2'];

/** Days that fields of work take to settle a report: fewer is better. */
export const settling = ['Vệ sinh môi trường', 'Trật tự đô thị', 'Giao thông', 'Cấp thoát nước', 'Chiếu sáng công cộng'].flatMap((field, f) =>
  quarters.map((quarter, q) => ({ 'Quý': quarter, 'Lĩnh vực': field, 'Số ngày': Number((2 + f * 0.35 - q * 0.12 * ((f % 3) - 0.4) + between(f * 9 + q)).toFixed(1)) })),
); // prettier-ignore

export const thirtyYears = Array.from({ length: 30 }, (_, i) => String(1996 + i));
export const forty = Array.from({ length: 40 }, (_, i) => `Tổ dân phố ${i + 1}`);
