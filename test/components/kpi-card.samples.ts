import type { Indicator, Observation } from '../../src/core/indicator.js';

const quarters = ['2025-Q3', '2025-Q4', '2026-Q1', '2026-Q2', '2026-Q3'];

/** Values of the quarters up to Q3 2026. */
export function quarterly(...values: (number | null)[]): Observation[] {
  const periods = quarters.slice(quarters.length - values.length);
  return periods.map((period, i) => ({ period, value: values[i] ?? null }));
}

/** From 88 % at the end of 2025 to 95 % at the end of 2026; 91.2 % after three quarters (illustrative). */
export const satisfaction: Indicator = {
  id: 'hai-long',
  name: 'Mức hài lòng của người dân',
  unit: '%',
  observations: quarterly(87.5, 88, 89.2, 90.1, 91.2),
  baseline: { period: '2025', value: 88 },
  target: { period: '2026', value: 95 },
};

/** Another indicator on the same plan. */
export function indicator(fields: Partial<Indicator>): Indicator {
  return { ...satisfaction, id: 'x', name: 'Chỉ số', ...fields };
}

/** The indicator without some of its fields. */
export function without<Field extends 'baseline' | 'target' | 'unit'>(
  of: Indicator,
  ...fields: Field[]
): Indicator {
  const rest = Object.entries(of).filter(([name]) => !fields.includes(name as Field));
  return Object.fromEntries(rest) as unknown as Indicator;
}
