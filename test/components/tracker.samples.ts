import {
  layoutTracker,
  type TrackerOptions,
  type TrackerScene,
} from '../../src/components/tracker/tracker.layout.js';
import type { Indicator } from '../../src/core/indicator.js';
import type { Row } from '../../src/data/row.js';
import { localeFor } from '../../src/i18n/register.js';

export const frame = { width: 600, height: 80 };

/** Satisfaction: from 88 % at the end of 2025 to 95 % at the end of 2026, by quarter. */
export function goal(overrides: Partial<Indicator> = {}): Indicator {
  return {
    id: 'hai-long',
    name: 'Mức hài lòng',
    unit: '%',
    decimals: 1,
    baseline: { value: 88, period: '2025' },
    target: { value: 95, period: '2026' },
    observations: [
      { period: '2026-Q1', value: 89.7 },
      { period: '2026-Q2', value: 90.9 },
      { period: '2026-Q3', value: 91.2 },
    ],
    ...overrides,
  };
}

export function layout(
  rows: readonly (Row | Indicator)[] = [goal()],
  options: TrackerOptions = {},
  size = frame,
  tag = 'vi',
): TrackerScene {
  return layoutTracker(rows, options, size, localeFor(tag));
}

/** Rows of quarters from the first of a year on, a status each. */
export const quarters = (year: number, ...statuses: (string | null)[]): Row[] =>
  statuses.map((status, i) => ({
    period: `${year + Math.floor(i / 4)}-Q${(i % 4) + 1}`,
    status,
  }));
