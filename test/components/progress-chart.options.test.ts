import { afterEach, describe, expect, test } from 'vitest';
import type { WardProgressChart } from '../../src/components/progress-chart/progress-chart.js';
import '../../src/components/progress-chart/ward-progress-chart.js';
import { axeViolations } from '../support/axe.js';
import { drawn, mounting, unmountAll } from '../support/mount.js';
import { asOf, at, goal } from './progress-chart.samples.js';

afterEach(unmountAll);

const mountChart = mounting('ward-progress-chart', {
  heading: 'Tiến độ',
  asOf,
  indicators: [
    goal({ parent: 'Hành chính' }),
    at(148, { parent: 'Đô thị' }),
    at(-10, { parent: 'Đô thị' }),
    at(0, { id: 'none', name: 'Cây xanh', parent: 'Đô thị', observations: [] }),
  ],
});
const inside = (chart: WardProgressChart) => chart.shadowRoot!;
const shown = (chart: WardProgressChart, selector: string) =>
  [...inside(chart).querySelectorAll(selector)].filter((each) => each.checkVisibility());

describe('show-values', () => {
  test.each([
    ['always', 900, 4],
    ['always', 320, 4],
    ['fit', 900, 4],
    ['fit', 320, 0],
    ['none', 900, 0],
    ['none', 320, 0],
  ] as const)('%s at %d px: %d rows with figures', async (showValues, width, count) => {
    const chart = await mountChart({ showValues }, { width });
    expect(shown(chart, '.row .now')).toHaveLength(count);
    expect(shown(chart, '.row .track')).toHaveLength(4);
    expect(inside(chart).querySelector('.base')!.scrollWidth).toBeLessThanOrEqual(width);
    expect(await axeViolations(chart)).toEqual([]);
  });

  test('none: tracks are wider; what a row says to a screen reader stays, as does the focus', async () => {
    const chart = await mountChart({}, { width: 900 });
    const row = shown(chart, '.row')[0] as HTMLElement;
    const before = row.querySelector('.track')!.clientWidth;
    row.focus();
    chart.setAttribute('show-values', 'none');
    await drawn(chart);
    expect(row.querySelector('.track')!.clientWidth).toBeGreaterThan(before + 60);
    expect(row.ariaLabel).toContain('91,2%, mục tiêu 95,0%');
    expect(inside(chart).activeElement).toBe(row);
  });
});
