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
