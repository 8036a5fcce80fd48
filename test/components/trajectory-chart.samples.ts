import {
  layoutTrajectoryChart,
  type TrajectoryOptions,
  type TrajectoryScene,
} from '../../src/components/trajectory-chart/trajectory-chart.layout.js';
import type { Indicator } from '../../src/core/indicator.js';
import { localeFor } from '../../src/i18n/register.js';

export const frame = { width: 600, height: 320 };
export const quarters = ['2025-Q2', '2025-Q3', '2025-Q4', '2026-Q1', '2026-Q2', '2026-Q3'];

/** Values at the ends of the newest quarters up to Quý III/2026. */
export const observed = (...values: (number | null)[]): Indicator['observations'] =>
  values.map((value, i) => ({ period: quarters[quarters.length - values.length + i]!, value }));

/** Satisfaction: from 88 % at the end of 2025 to 95 % at the end of 2026, 91.2 % in Quý III/2026. */
export function goal(overrides: Partial<Indicator> = {}): Indicator {
  return {
    id: 'hai-long',
    name: 'Mức hài lòng',
    unit: '%',
    decimals: 1,
    baseline: { value: 88, period: '2025' },
    target: { value: 95, period: '2026' },
    observations: observed(86.9, 87.4, 88, 89.4, 90.1, 91.2),
    ...overrides,
  };
}

export function layout(
  indicator: Indicator = goal(),
  options: TrajectoryOptions = {},
  size = frame,
  tag = 'vi',
): TrajectoryScene {
  return layoutTrajectoryChart(indicator, options, size, localeFor(tag));
}
