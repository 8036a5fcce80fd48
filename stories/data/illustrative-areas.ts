/** Invented figures of the five former wards, one or more rows an area. */
const codes = ['20206', '20207', '20209-old', '20215', '20218'] as const;

/** One row an area with what is given for each. */
export const areaRows = (
  ...given: readonly Readonly<Record<string, unknown>>[]
): Record<string, unknown>[] => given.map((row, i) => ({ code: codes[i], ...row }));

const shares: Readonly<Record<string, readonly (number | null)[]>> = {
  '2022': [12, 18, 9, 22, 15],
  '2023': [21, 26, 17, 30, 24],
  '2024': [30, 38, 25, 44, 35],
  '2025': [41, 52, 36, 58, 47],
};

/** Share of smart residential groups in four years. */
export const yearlyShares = Object.entries(shares).flatMap(([year, values]) =>
  values.map((value, i) => ({ code: codes[i], year, value })),
);

/** The same; two areas have not reported for 2025 yet. */
export const unevenShares = yearlyShares.filter(
  ({ code, year }) => year !== '2025' || (code !== codes[1] && code !== codes[4]),
);
