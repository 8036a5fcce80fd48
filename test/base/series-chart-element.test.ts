import { userEvent } from 'vitest/browser';
import { afterEach, describe, expect, test, vi } from 'vitest';
import type { WardToggleEvent } from '../../src/base/events.js';
import type { WardLineChart } from '../../src/components/line-chart/line-chart.js';
import '../../src/components/line-chart/ward-line-chart.js';
import { axeViolations } from '../support/axe.js';
import { drawn, mount, unmountAll } from '../support/mount.js';
import { all, one, texts } from '../support/shadow.js';

const names = ['Thạc Gián', 'Chính Gián', 'Xuân Hà', 'Tam Thuận', 'An Khê'];
const data: readonly Record<string, number>[] = [2024, 2025, 2026].map((year, i) => ({
  year,
  ...Object.fromEntries(names.map((name, j) => [name, 10 * (j + 1) + i])),
}));

type Properties = Partial<Omit<WardLineChart, 'selected'>>;
const chartOf = (properties: Properties = {}) =>
  Object.assign(document.createElement('ward-line-chart'), { data, x: 'year', ...properties });
const entries = (chart: Element) => all(chart, '.legend button');
const pressed = (chart: Element) => entries(chart).map(({ ariaPressed }) => ariaPressed);
const linesOf = (chart: Element) =>
  all(chart, 'path.line').map((path) => path.getAttribute('stroke'));

afterEach(unmountAll);

describe('entries of the legend', () => {
  test('are buttons that say whether their series is shown; axe finds nothing', async () => {
    const chart = await mount(chartOf({ hiddenSeries: ['Xuân Hà'] }));
    expect(entries(chart).map(({ textContent }) => textContent.trim())).toEqual(names);
    expect(pressed(chart)).toEqual(['true', 'true', 'false', 'true', 'true']);
    expect(getComputedStyle(entries(chart)[2]!).textDecorationLine).toBe('line-through');
    expect(await axeViolations(chart)).toEqual([]);
  });

  test('hide and show a series by mouse and keyboard; the others keep their colours', async () => {
    const chart = await mount(chartOf());
    const before = linesOf(chart);
    const toggled = vi.fn<(event: WardToggleEvent) => void>();
    document.body.addEventListener('ward-toggle', toggled);
    await userEvent.click(entries(chart)[1]!);
    await drawn(chart);
    expect(chart.hiddenSeries).toEqual(['Chính Gián']);
    const others = before.filter((stroke) => stroke !== 'var(--_cat-2)');
    expect([...linesOf(chart)].sort()).toEqual(others.sort());
    await userEvent.keyboard(' ');
    await drawn(chart);
    expect([chart.hiddenSeries, pressed(chart)[1]]).toEqual([[], 'true']);
    expect(chart.shadowRoot!.activeElement).toBe(entries(chart)[1]);
    expect(toggled.mock.calls.map(([{ key, hidden }]) => [key, hidden])).toEqual([
      ['Chính Gián', ['Chính Gián']],
      ['Chính Gián', []],
    ]);
    document.body.removeEventListener('ward-toggle', toggled);
  });

  test('stay under the finger of a person when the lines could be named in the picture', async () => {
    const two = data.map(({ year, ...row }) => ({ year, a: row[names[0]!], b: row[names[1]!] }));
    const chart = await mount(chartOf({ data: two, hiddenSeries: ['a'] }));
    await userEvent.click(entries(chart)[0]!);
    await drawn(chart);
    expect(linesOf(chart)).toHaveLength(2);
    expect(chart.shadowRoot!.activeElement).toBe(entries(chart)[0]);
  });

  test('leave the table whole', async () => {
    const chart = await mount(chartOf({ hiddenSeries: names.slice(1) }));
    expect(chart.scene!.table().columns).toHaveLength(6);
  });

  test('light their series up while they are pointed at or have the focus', async () => {
    const chart = await mount(chartOf());
    const standBack = () => all(chart, '.layer .back.line').length;
    await userEvent.hover(entries(chart)[3]!);
    await drawn(chart);
    expect(standBack()).toBe(4);
    await userEvent.unhover(entries(chart)[3]!);
    await drawn(chart);
    expect(standBack()).toBe(0);
    entries(chart)[0]!.focus();
    await drawn(chart);
    expect(standBack()).toBe(4);
  });
});

test.each([
  ['vi', 'Các chuỗi số liệu đều đang ẩn. Chọn trong chú giải để hiện lại.'],
  ['en', 'All series are hidden. Choose one in the legend to show it again.'],
])('%s: with everything hidden, picture and sentence say so', async (lang, words) => {
  const chart = await mount(chartOf({ hiddenSeries: names }), { lang });
  expect(linesOf(chart)).toEqual([]);
  expect(texts(chart, 'text.empty')).toEqual([words]);
  expect(one(chart, '#sentence').textContent).toBe(words);
  expect(chart.state).toBe('ready');
});

test('hidden series as an attribute; keys that no series has, and what is no list, change nothing', async () => {
  const chart = chartOf();
  chart.setAttribute('hidden-series', 'An Khê, Xuân Hà,__proto__,constructor');
  await mount(chart);
  expect(linesOf(chart)).toHaveLength(3);
  chart.hiddenSeries = 'An Khê' as unknown as string[];
  await drawn(chart);
  expect(linesOf(chart)).toHaveLength(5);
});

test('a property that is set from outside fires no event', async () => {
  const chart = await mount(chartOf());
  const toggled = vi.fn<() => void>();
  chart.addEventListener('ward-toggle', toggled);
  chart.hiddenSeries = ['An Khê'];
  await drawn(chart);
  expect(linesOf(chart)).toHaveLength(4);
  expect(toggled).not.toHaveBeenCalled();
});

test('linked charts hide together, also those that come later', async () => {
  const first = await mount(chartOf({ link: 'tổ', hiddenSeries: ['An Khê'] }));
  const second = await mount(chartOf({ link: 'tổ' }));
  expect(second.hiddenSeries).toEqual(['An Khê']);
  expect(linesOf(second)).toHaveLength(4);
  await userEvent.click(entries(second)[0]!);
  await Promise.all([drawn(first), drawn(second)]);
  expect(first.hiddenSeries).toEqual(['An Khê', 'Thạc Gián']);
  expect(linesOf(first)).toHaveLength(3);
});

test('legend: always beside names in the picture, or none', async () => {
  const two = data.map(({ year, ...row }) => ({ year, a: row[names[0]!], b: row[names[1]!] }));
  const chart = await mount(chartOf({ data: two }));
  expect(entries(chart)).toHaveLength(0);
  chart.legend = 'always';
  await drawn(chart);
  expect(entries(chart)).toHaveLength(2);
  chart.legend = 'none';
  await drawn(chart);
  expect([entries(chart).length, chart.scene!.legend!.items.length]).toEqual([0, 2]);
});

test('files leave out what is hidden', async () => {
  const chart = await mount(chartOf({ hiddenSeries: ['Xuân Hà'] }));
  const file = await chart.toSVG();
  expect([file.includes('Thạc Gián'), file.includes('Xuân Hà')]).toEqual([true, false]);
});
