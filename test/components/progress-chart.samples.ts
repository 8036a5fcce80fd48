import {
  layoutProgressChart,
  type ProgressChartOptions,
  type ProgressPicture,
} from '../../src/components/progress-chart/progress-chart.layout.js';
import type { ProgressRow } from '../../src/components/progress-chart/progress-chart.row.js';
import type { Indicator } from '../../src/core/indicator.js';
import type { Row } from '../../src/data/row.js';
import { localeFor } from '../../src/i18n/register.js';

/** Quý III/2026 ends on day 273 of 365 after the baseline: the plan expects 0.7479 of the way. */
export const asOf = '2026-09-30';

/** Satisfaction of residents: from 88 % at the end of 2025 over 91.2 % to 95 % at the end of 2026. */
export function goal(overrides: Partial<Indicator> = {}): Indicator {
  return {
    id: 'hai-long',
    name: 'Mức hài lòng của người dân',
    unit: '%',
    decimals: 1,
    baseline: { value: 88, period: '2025' },
    target: { value: 95, period: '2026' },
    observations: [{ period: '2026-Q3', value: 91.2 }],
    ...overrides,
  };
}

/** The same goal without some of its fields. */
export function without(indicator: Indicator, ...fields: (keyof Indicator)[]): Indicator {
  const kept = Object.entries(indicator).filter(
    ([field]) => !fields.includes(field as keyof Indicator),
  );
  return Object.fromEntries(kept) as unknown as Indicator;
}

/** A goal that has come so far on its way from 0 to 100. */
export function at(value: number, overrides: Partial<Indicator> = {}): Indicator {
  return goal({
    id: `at-${value}`,
    name: `Chỉ tiêu ${value}`,
    unit: 'hộ',
    decimals: 0,
    baseline: { value: 0, period: '2025' },
    target: { value: 100, period: '2026' },
    observations: [{ period: '2026-Q3', value }],
    ...overrides,
  });
}

export function layout(
  rows: readonly (Indicator | Row)[],
  options: ProgressChartOptions = {},
  tag = 'vi',
): ProgressPicture {
  return layoutProgressChart(rows, { asOf, ...options }, localeFor(tag));
}

export function rowOf(indicator: Indicator | Row, options: ProgressChartOptions = {}): ProgressRow {
  const [row] = layout([indicator], options).rows;
  if (!row) throw new Error('The indicator has no row.');
  return row;
}
