import { afterEach, describe, expect, test, vi } from 'vitest';
import { userEvent } from 'vitest/browser';
import type { WardErrorEvent } from '../../src/base/events.js';
import type { WardProgressChart } from '../../src/components/progress-chart/progress-chart.js';
import '../../src/components/progress-chart/ward-progress-chart.js';
import type { ProgressVariant } from '../../src/components/progress-chart/progress-chart.variant.js';
import type { Indicator } from '../../src/core/indicator.js';
import { axeViolations } from '../support/axe.js';
import { drawn, mount, unmountAll } from '../support/mount.js';
import { asOf, at, goal, without } from './progress-chart.samples.js';

afterEach(unmountAll);

const goals: readonly Indicator[] = [
  goal({ parent: 'Hành chính' }),
  at(148, { parent: 'Đô thị' }),
  at(-10, { parent: 'Đô thị' }),
  at(0, { id: 'none', name: 'Cây xanh', parent: 'Đô thị', observations: [] }),
  without(at(82, { id: 'score', kind: 'score', maxScore: 100, parent: 'Đô thị' }), 'baseline'),
  { id: 'p', name: 'Không ma túy', kind: 'pass-fail', passed: true, observations: [] },
];

const chartOf = (properties: Partial<WardProgressChart> = {}): WardProgressChart =>
  Object.assign(document.createElement('ward-progress-chart'), {
    heading: 'Tiến độ',
    asOf,
    indicators: goals,
    ...properties,
  });

const inside = (chart: WardProgressChart) => chart.shadowRoot!;
const rowOf = (chart: WardProgressChart, key: string) =>
  inside(chart).querySelector<HTMLElement>(`[data-key="${key}"]`)!;
const keysOf = (chart: WardProgressChart) =>
  [...inside(chart).querySelectorAll<HTMLElement>('li.row')].map(({ dataset }) => dataset.key);

describe.each<ProgressVariant>(['bullet', 'dot'])('variant="%s"', (variant) => {
  test.each([300, 900])('passes axe and stays in its box at %d px', async (width) => {
    const chart = await mount(chartOf({ variant }), { width });
    expect(await axeViolations(chart)).toEqual([]);
    expect(inside(chart).querySelector('.base')!.scrollWidth).toBeLessThanOrEqual(width);
  });

  test('the rows, their order and their words are those of bars', async () => {
    const [bars, chart] = [await mount(chartOf()), await mount(chartOf({ variant }))];
    expect(keysOf(chart)).toEqual(keysOf(bars));
    expect(rowOf(chart, 'hai-long').ariaLabel).toBe(rowOf(bars, 'hai-long').ariaLabel);
    expect(rowOf(chart, 'hai-long').querySelector('.now')!.textContent).toContain('91,2%');
  });

  test('the keyboard walks the rows', async () => {
    const chart = await mount(chartOf({ variant }));
    rowOf(chart, keysOf(chart)[0]!).focus();
    await userEvent.keyboard('{ArrowDown}');
    await drawn(chart);
    expect((inside(chart).activeElement as HTMLElement).dataset.key).toBe(keysOf(chart)[1]);
  });

  test('changing to it and back keeps the focus', async () => {
    const chart = await mount(chartOf());
    rowOf(chart, 'at-148').focus();
    chart.variant = variant;
    await drawn(chart);
    expect(inside(chart).activeElement).toBe(rowOf(chart, 'at-148'));
    chart.variant = 'bar';
    await drawn(chart);
    expect(rowOf(chart, 'hai-long').querySelector('.done')!.getAttribute('height')).toBe('12');
  });

  test('a file shows it', async () => {
    const [bars, other] = [await mount(chartOf()), await mount(chartOf({ variant }))];
    const [first, second] = [await bars.toSVG(), await other.toSVG()];
    expect(second).toContain('Mức hài lòng');
    expect(second).not.toBe(first);
  });
});

test('an unknown word is told, and bars are drawn', async () => {
  const chart = chartOf({ variant: 'pie' as ProgressVariant });
  const onError = vi.fn<(event: WardErrorEvent) => void>();
  chart.addEventListener('ward-error', onError);
  await mount(chart);
  const issues = onError.mock.calls.flatMap(([{ issues: told }]) => told);
  expect(issues).toContainEqual(
    expect.objectContaining({ code: 'config', field: 'variant', found: 'pie' }),
  );
  expect(rowOf(chart, 'hai-long').querySelector('.done')!.getAttribute('height')).toBe('12');
});

describe('variant="strip"', () => {
  const strip = (properties: Partial<WardProgressChart> = {}) =>
    chartOf({ variant: 'strip', ...properties });

  test.each([300, 900])('passes axe and stays in its box at %d px', async (width) => {
    const chart = await mount(strip(), { width });
    expect(await axeViolations(chart)).toEqual([]);
    expect(inside(chart).querySelector('.base')!.scrollWidth).toBeLessThanOrEqual(width);
  });

  test('a strip for each group, as wide as the sheet within its edges, and lists by status', async () => {
    const chart = await mount(strip(), { width: 900 });
    const strips = [...inside(chart).querySelectorAll('svg.strip')];
    expect(strips).toHaveLength(3);
    const parts = [...strips[1]!.querySelectorAll('rect')];
    const statuses = parts.map((part) => part.getAttribute('data-status'));
    expect(statuses).toEqual(['achieved', 'regressing', 'no-data']);
    const [first, last] = [parts[0]!, parts.at(-1)!].map((part) => part.getBoundingClientRect());
    const box = strips[1]!.getBoundingClientRect();
    expect(first!.left).toBeCloseTo(box.left, 0);
    expect(last!.right).toBeCloseTo(box.right, 0);
    const heads = [...inside(chart).querySelectorAll<HTMLElement>('.standing-head')];
    expect(heads[0]!.innerText.replace(/\s+/g, ' ')).toBe('Chậm tiến độ 1');
  });

  test('a goal says what it says as a bar, and shows name, figures and distance', async () => {
    const [bars, chart] = [await mount(chartOf()), await mount(strip())];
    const row = rowOf(chart, 'hai-long');
    expect(row.ariaLabel).toBe(rowOf(bars, 'hai-long').ariaLabel);
    expect(row.textContent).toContain('91,2%, mục tiêu 95,0% · còn thiếu 3,8');
    expect(row.getBoundingClientRect().height).toBeGreaterThanOrEqual(44);
  });

  test('the keyboard walks all goals, Page keys lead from status to status, Enter selects', async () => {
    const chart = await mount(strip());
    const keys = keysOf(chart);
    expect(inside(chart).querySelectorAll('[tabindex="0"][data-key]')).toHaveLength(1);
    rowOf(chart, keys[0]!).focus();
    for (const [key, expected] of [
      ['{ArrowDown}', keys[1]],
      ['{End}', keys.at(-1)],
      ['{Home}', keys[0]],
      ['{PageDown}', keys[1]],
    ] as const) {
      await userEvent.keyboard(key);
      await drawn(chart);
      expect((inside(chart).activeElement as HTMLElement).dataset.key).toBe(expected);
    }
    const chosen = vi.fn<(event: Event) => void>();
    chart.addEventListener('ward-select', chosen);
    await userEvent.keyboard('{Enter}');
    expect(chosen.mock.calls[0]![0]).toMatchObject({ key: keys[1] });
  });

  test('changing to it and back keeps the focus', async () => {
    const chart = await mount(chartOf());
    rowOf(chart, 'at-148').focus();
    for (const variant of ['strip', 'bar'] as const) {
      chart.variant = variant;
      await drawn(chart);
      expect(inside(chart).activeElement).toBe(rowOf(chart, 'at-148'));
    }
  });

  test('new figures move a goal to another list, and the focus with it', async () => {
    const chart = await mount(strip());
    rowOf(chart, 'at--10').focus();
    const better = goals.map((each) =>
      each.id === 'at--10' ? { ...each, observations: at(120).observations } : each,
    );
    chart.indicators = better;
    await drawn(chart);
    const row = rowOf(chart, 'at--10');
    expect(row.dataset.status).toBe('achieved');
    expect(inside(chart).activeElement).toBe(row);
  });

  test('follows `lang` as it changes', async () => {
    const chart = await mount(strip());
    chart.lang = 'en';
    await drawn(chart);
    expect(inside(chart).querySelector<HTMLElement>('.standing-head')!.innerText).toContain(
      'Off track',
    );
  });

  test('a file shows it', async () => {
    const text = await (await mount(strip())).toSVG();
    expect(text).toContain('M0,222h284.95v28');
    expect(text).toContain('Mức hài lòng');
  });
});

describe('dot', () => {
  test('an outlined dot where the goal began, a full one where it stands, a target', async () => {
    const chart = await mount(chartOf({ variant: 'dot' }));
    const track = rowOf(chart, 'hai-long').querySelector('.track')!;
    const placeOf = (selector: string) => track.querySelector(selector)!.getAttribute('x');
    expect(placeOf('.start-dot')).toBe('13.41%');
    expect(placeOf('.now-dot')).toBe('41.29%');
    expect(placeOf('.goal')).toBe('74.39%');
    expect(placeOf('.expected')).toBe('59.02%');
    expect(track.querySelector('.done')!.getAttribute('height')).toBe('4');
  });

  test('a break and the figure where it stands beyond 120 %; left of the baseline where worse', async () => {
    const chart = await mount(chartOf({ variant: 'dot' }));
    expect(rowOf(chart, 'at-148').querySelector('.beyond')!.textContent).toBe('148%');
    expect(rowOf(chart, 'at-148').querySelector('.break')).not.toBeNull();
    expect(rowOf(chart, 'at--10').querySelector('.now-dot')!.getAttribute('x')).toBe('7.32%');
    expect(rowOf(chart, 'none').querySelector('.now-dot')).toBeNull();
  });
});

describe('bullet', () => {
  test('a bar of 8 px on parts of 18 px, with the plan and the target as ticks', async () => {
    const chart = await mount(chartOf({ variant: 'bullet' }));
    const track = rowOf(chart, 'hai-long').querySelector('.track')!;
    const zones = [...track.querySelectorAll('.zone')];
    expect(zones.map((zone) => zone.getAttribute('x'))).toEqual(['13.41%', '47.62%', '56.74%']);
    expect(zones[0]!.getAttribute('height')).toBe('18');
    expect(track.querySelector('.done')!.getAttribute('height')).toBe('8');
    expect(track.querySelector('.goal')!.getAttribute('x')).toBe('74.39%');
    expect(track.querySelector('.expected')!.getAttribute('x')).toBe('59.02%');
    expect(getComputedStyle(chart).getPropertyValue('--_at-risk-tint')).not.toBe('');
  });

  test('without data the hatch of bars; beyond 120 % chevrons and the figure', async () => {
    const chart = await mount(chartOf({ variant: 'bullet' }));
    expect(rowOf(chart, 'none').querySelector('.zone')).toBeNull();
    expect(rowOf(chart, 'none').querySelector('.hatched')).not.toBeNull();
    expect(rowOf(chart, 'at-148').querySelector('.beyond')!.textContent).toBe('148%');
  });
});
