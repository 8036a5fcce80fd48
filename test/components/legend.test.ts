import { userEvent } from 'vitest/browser';
import { expect, test, vi } from 'vitest';
import type { WardLegend } from '../../src/components/legend/legend.js';
import '../../src/components/legend/ward-legend.js';
import type { WardLineChart } from '../../src/components/line-chart/line-chart.js';
import '../../src/components/line-chart/ward-line-chart.js';
import { axeViolations } from '../support/axe.js';
import { drawn, mount } from '../support/mount.js';
import { listen } from '../support/person.js';
import { all, texts } from '../support/shadow.js';

const names = ['a', 'b', 'c', 'd', 'e'];
const data: readonly Record<string, number>[] = [2024, 2025].map((year) => ({
  year,
  ...Object.fromEntries(names.map((name, i) => [name, year + i])),
}));
const buttons = (legend: Element) => all(legend, 'button');
const pressed = (legend: Element) => buttons(legend).map(({ ariaPressed }) => ariaPressed);
const linesOf = (chart: Element) => all(chart, 'path.line').length;

function chartOf(properties: Partial<Omit<WardLineChart, 'selected'>>): Promise<WardLineChart> {
  const chart = document.createElement('ward-line-chart');
  return mount(Object.assign(chart, { data, x: 'year', legend: 'none' as const }, properties));
}
const legendOf = (properties: Partial<WardLegend>, lang = 'vi') =>
  mount(Object.assign(document.createElement('ward-legend'), properties), { lang });

test.each(['vi', 'en'])('%s: a named list of buttons; axe finds nothing', async (lang) => {
  const items = ['Trực tuyến', { key: 'post', label: 'Bưu chính', paint: 'cat-3' as const }];
  const legend = await legendOf({ items, hiddenSeries: ['post'] }, lang);
  expect(texts(legend, 'button')).toEqual(['Trực tuyến', 'Bưu chính']);
  expect(pressed(legend)).toEqual(['true', 'false']);
  expect(all(legend, 'ul')[0]!.ariaLabel).toBe(lang === 'vi' ? 'Chú giải' : 'Legend');
  expect(all(legend, 'rect').map((key) => key.getAttribute('fill'))).toEqual([
    'var(--_cat-1)',
    'var(--_cat-3)',
  ]);
  expect(await axeViolations(legend)).toEqual([]);
});

test('entries toggle and light up the series of all linked charts', async () => {
  const charts = [await chartOf({ link: 'tổ' }), await chartOf({ link: 'tổ' })];
  const legend = await legendOf({ items: names, link: 'tổ' });
  const toggled = listen(legend, 'ward-toggle');
  buttons(legend)[1]!.focus();
  await userEvent.keyboard('{Enter}');
  await Promise.all(charts.map(drawn));
  expect(charts.map(linesOf)).toEqual([4, 4]);
  expect(toggled.mock.calls.map(([{ key, hidden }]) => [key, hidden])).toEqual([['b', ['b']]]);
  await userEvent.hover(buttons(legend)[0]!);
  await Promise.all(charts.map(drawn));
  expect(charts.map((chart) => all(chart, '.back.line').length)).toEqual([3, 3]);
});

test('for: the legend of a chart, which it toggles and follows', async () => {
  const chart = await chartOf({ id: 'thu' });
  const legend = await legendOf({ for: 'thu' });
  await vi.waitFor(() => expect(texts(legend, 'button')).toEqual(names));
  buttons(legend)[0]!.click();
  await drawn(chart);
  expect([chart.hiddenSeries, linesOf(chart)]).toEqual([['a'], 4]);
  expect(pressed(legend)[0]).toBe('false');
  chart.data = data.map(({ year, ...row }) => ({ year, a: row.a, z: 1 }));
  await vi.waitFor(() => expect(texts(legend, 'button')).toEqual(['a', 'z']));
});

test('without entries, or with what is none, it shows nothing', async () => {
  for (const properties of [
    {},
    { for: 'nowhere' },
    { items: 'x' as never },
    { items: [null, {}] as never },
  ])
    expect(buttons(await legendOf(properties))).toEqual([]);
});

test('vertical: one entry below another', async () => {
  const legend = await legendOf({ items: ['a', 'b'], direction: 'vertical' });
  const [first, second] = buttons(legend).map((button) => button.getBoundingClientRect());
  expect(second!.top).toBeGreaterThanOrEqual(first!.bottom);
});
