import { afterEach, describe, expect, test } from 'vitest';
import type { WardProgressChart } from '../../src/components/progress-chart/progress-chart.js';
import '../../src/components/progress-chart/ward-progress-chart.js';
import { axeViolations } from '../support/axe.js';
import { drawn, mount, mounting, unmountAll } from '../support/mount.js';
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

describe('axis and domain', () => {
  const placeOf = (chart: WardProgressChart, selector: string, attribute = 'x1') =>
    inside(chart).querySelector(`[data-key="hai-long"] ${selector}`)!.getAttribute(attribute);

  test.each([300, 900])(
    '0-100 at %d px: nothing leaves the box, names of lines do not meet',
    async (width) => {
      const chart = await mountChart({ axis: '0-100' }, { width });
      expect(inside(chart).querySelector('.base')!.scrollWidth).toBeLessThanOrEqual(width);
      expect(await axeViolations(chart)).toEqual([]);
      const names = shown(chart, '.columns span, .scale text').map((each) =>
        each.getBoundingClientRect(),
      );
      for (const [i, { right }] of names.slice(0, -1).entries())
        expect(right).toBeLessThan(names[i + 1]!.left);
    },
  );

  test('attributes: 0-100, then a domain of the author’s, then neither', async () => {
    const chart = await mountChart({}, { width: 900 });
    chart.setAttribute('axis', '0-100');
    await drawn(chart);
    expect(placeOf(chart, 'line.target')).toBe('86.59%');
    chart.setAttribute('domain', '-50 200');
    await drawn(chart);
    expect(placeOf(chart, 'line.target')).toBe('52.44%');
    chart.removeAttribute('domain');
    chart.removeAttribute('axis');
    await drawn(chart);
    expect(placeOf(chart, 'line.target')).toBe('74.39%');
  });

  test('an unknown word and a domain of one number are told', async () => {
    const issues: { field?: string | undefined }[] = [];
    const chart = document.createElement('ward-progress-chart');
    chart.addEventListener('ward-error', (event) => issues.push(...event.issues));
    Object.assign(chart, { indicators: [goal()], axis: 'wide', domain: [5] });
    await mount(chart);
    expect(issues.map(({ field }) => field)).toEqual(['axis', 'domain']);
  });
});

describe('scale', () => {
  const percents = [goal(), goal({ id: 'b', observations: [{ period: '2026-Q3', value: 40 }] })];

  test.each([
    ['native', 300],
    ['native', 900],
    ['small-multiple', 300],
    ['small-multiple', 900],
  ] as const)('%s at %d px: passes axe and stays in its box', async (scale, width) => {
    const indicators = scale === 'native' ? percents : [...percents, at(148), at(-10)];
    const chart = await mountChart({ scale, indicators }, { width });
    expect(await axeViolations(chart)).toEqual([]);
    expect(inside(chart).querySelector('.base')!.scrollWidth).toBeLessThanOrEqual(width);
    expect(shown(chart, '.aim')).toHaveLength(indicators.length);
    const axis = shown(chart, '.columns .scale text').map(({ textContent }) => textContent);
    expect(axis).toEqual(scale === 'native' ? ['0%', '50%', '100%'] : []);
  });

  test('attribute, language and focus', async () => {
    const chart = await mountChart({ indicators: percents }, { width: 900 });
    const row = shown(chart, '.row')[0] as HTMLElement;
    row.focus();
    chart.setAttribute('scale', 'small-multiple');
    chart.lang = 'en';
    await drawn(chart);
    expect(inside(chart).activeElement).toBe(row);
    const [low, high] = [...row.querySelectorAll('.limit')].map(({ textContent }) => textContent);
    expect([low, high]).toEqual(['0%', '100%']);
    expect(row.querySelector('.done')!.getAttribute('width')).toBe('77.85%');
    expect(shown(chart, '.legend li').map(({ textContent }) => textContent.trim())).toContain(
      'Target',
    );
    chart.removeAttribute('scale');
    await drawn(chart);
    expect(row.querySelector('line.target')).not.toBeNull();
  });

  test('a file shows it', async () => {
    const chart = await mountChart({ scale: 'small-multiple', indicators: [at(41)] });
    expect(await chart.toSVG()).toContain('100\u00a0hộ');
  });
});

describe('row-height and show-expected', () => {
  test('attributes: rows of 72 px without a tick of the plan, then as usual', async () => {
    const chart = await mountChart({}, { width: 900 });
    const heights = () => shown(chart, '.row').map(({ clientHeight }) => clientHeight);
    expect(heights()[0]).toBeLessThan(72);
    expect(shown(chart, '.expected').length).toBeGreaterThan(0);
    chart.setAttribute('row-height', '72');
    chart.setAttribute('show-expected', 'none');
    await drawn(chart);
    expect(Math.min(...heights())).toBe(72);
    expect(shown(chart, '.expected')).toHaveLength(0);
    expect(await axeViolations(chart)).toEqual([]);
    chart.removeAttribute('row-height');
    chart.removeAttribute('show-expected');
    await drawn(chart);
    expect(heights()[0]).toBeLessThan(72);
    expect(shown(chart, '.expected').length).toBeGreaterThan(0);
  });
});
