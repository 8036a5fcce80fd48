import { userEvent } from 'vitest/browser';
import { afterEach, beforeAll, describe, expect, test, vi } from 'vitest';
import { ChartElement } from '../../src/base/chart-element.js';
import type { WardErrorEvent, WardSelectEvent } from '../../src/base/events.js';
import type { Row } from '../../src/data/row.js';
import type { Scene, ScenePoint } from '../../src/scene/scene.js';
import { axeViolations } from '../support/axe.js';
import { drawn, mount, unmountAll } from '../support/mount.js';
import { press } from '../support/person.js';
import { readOut, tooltip } from '../support/shadow.js';

const rows = [
  { name: 'Xuân Hà', share: 52 },
  { name: 'Thạc Gián', share: 58.5 },
  { name: 'Chính Gián', share: 44 },
];

/** The smallest chart: a dot a row, 100 px apart. */
class DotChart extends ChartElement {
  layouts = 0;

  protected get kindName(): string {
    return 'Biểu đồ chấm';
  }

  protected layout(data: readonly Row[]): Scene | null {
    const { frame, locale } = this;
    if (!frame) return null;
    this.layouts += 1;
    if (data.some(({ name }) => name === 'boom')) throw new Error('boom');
    const points = data.map((datum, i): ScenePoint => ({
      key: String(datum.name),
      series: null,
      x: 50 + 100 * i,
      y: 40,
      label: `${String(datum.name)}: ${locale.format.number(datum.share as number, { unit: '%' })}`,
      datum,
    }));
    const circle = ({ x, y }: ScenePoint) =>
      ({ type: 'circle', role: 'dot', x, y, r: 5, fill: 'cat-1' }) as const;
    return {
      kind: 'dot-chart',
      ...frame,
      plot: { x: 0, y: 0, ...frame },
      layers: [{ id: 'marks', marks: points.map(circle) }],
      legend: null,
      notices: [],
      issues: [],
      size: points.length,
      points: () => [points],
      table: () => ({
        columns: [
          { key: 'name', label: 'Khu vực', numeric: false },
          { key: 'share', label: 'Tỷ lệ', numeric: true },
        ],
        rows: points.map(({ key, datum }) => ({
          key,
          cells: [
            { text: key, value: key },
            { text: String((datum as Row).share), value: (datum as Row).share as number },
          ],
        })),
      }),
      describe: () => `${points.length} khu vực`,
      hit: (x) => points[Math.round((x - 50) / 100)] ?? null,
      overlay: (point, state) => [{ ...circle(point), role: state }],
      tooltip: ({ key, label }) => ({ title: key, rows: [{ label: 'Tỷ lệ', value: label }] }),
    };
  }
}

beforeAll(() => customElements.define('dot-chart', DotChart));
afterEach(unmountAll);

const shadow = (chart: DotChart) => chart.shadowRoot!;
const plot = (chart: DotChart) => shadow(chart).querySelector<HTMLElement>('.plot')!;
const withData = (data: readonly unknown[] | null = rows) =>
  Object.assign(document.createElement('dot-chart') as DotChart, {
    data,
    heading: 'Tổ thông minh',
  });

test('draws at the measured width and lays out once', async () => {
  const chart = await mount(withData(), { width: 500 });
  const svg = shadow(chart).querySelector('.picture')!;
  expect(svg.querySelectorAll('.dot')).toHaveLength(3);
  expect(svg.getAttribute('viewBox')).toBe(`0 0 ${chart.scene!.width} 280`);
  expect(chart.scene!.width).toBe(500 - 2 * 25);
  expect(chart.layouts).toBe(1);
});

test('a height that is none leaves the usual one', async () => {
  for (const height of ['abc', '-5', '0']) {
    const chart = withData(rows);
    chart.setAttribute('height', height);
    expect((await mount(chart)).scene?.height).toBe(280);
  }
});

test('pointing and selecting lay out nothing again', async () => {
  const chart = await mount(withData());
  await userEvent.hover(plot(chart), { position: { x: 150, y: 40 } });
  await drawn(chart);
  expect(shadow(chart).querySelector('.overlay .active')).not.toBeNull();
  expect(shadow(chart).querySelector('.tooltip')!.matches(':popover-open')).toBe(true);
  expect(shadow(chart).querySelector('.tooltip-title')!.textContent).toBe('Thạc Gián');
  expect(chart.layouts).toBe(1);
});

test('pointing renders what depends on the point alone, also after the chart was moved', async () => {
  const chart = await mount(withData());
  const rendered = vi.fn();
  chart.addController({ hostUpdate: rendered });
  await userEvent.hover(plot(chart), { position: { x: 150, y: 40 } });
  await userEvent.hover(plot(chart), { position: { x: 250, y: 40 } });
  expect(shadow(chart).querySelector('.tooltip-title')!.textContent).toBe('Chính Gián');
  expect(rendered).not.toHaveBeenCalled();
  document.body.append(chart);
  await drawn(chart);
  rendered.mockClear();
  await userEvent.hover(plot(chart), { position: { x: 50, y: 40 } });
  expect(shadow(chart).querySelector('.tooltip-title')!.textContent).toBe('Xuân Hà');
  expect(shadow(chart).querySelectorAll('.overlay .active')).toHaveLength(1);
  expect(rendered).not.toHaveBeenCalled();
});

test('the browser looks for the pointer in no outline: the plot answers it', async () => {
  const chart = await mount(withData());
  const { left, top } = plot(chart).getBoundingClientRect();
  expect(chart.shadowRoot!.elementFromPoint(left + 50, top + 40)).toBe(plot(chart));
});

test('one Tab stop; arrows walk, the point is read out, Enter selects, Escape leaves', async () => {
  const chart = await mount(withData());
  const selected = vi.fn<(event: WardSelectEvent) => void>();
  chart.addEventListener('ward-select', selected);
  await userEvent.keyboard('{Tab}');
  expect(shadow(chart).activeElement).toBe(plot(chart));
  await userEvent.keyboard('{ArrowRight}{ArrowRight}');
  await drawn(chart);
  expect(shadow(chart).querySelector('[aria-live=assertive]')!.textContent).toBe('Chính Gián: 44%');
  await userEvent.keyboard('{Enter}');
  await drawn(chart);
  const event = selected.mock.calls[0]![0];
  expect([event.key, event.keys, event.datum]).toEqual(['Chính Gián', ['Chính Gián'], rows[2]]);
  expect(event.datum).toBe(rows[2]);
  expect(shadow(chart).querySelectorAll('.overlay .selected')).toHaveLength(1);
  await userEvent.keyboard('{Escape}');
  await drawn(chart);
  expect(shadow(chart).querySelector('.tooltip')!.matches(':popover-open')).toBe(false);
});

test('a page that scrolls, or a mouse that leaves, takes no one from where the keyboard is', async () => {
  const chart = await mount(withData());
  plot(chart).focus();
  await press(chart, '{Home}{ArrowRight}');
  expect(tooltip(chart).isOpen).toBe(true);
  document.dispatchEvent(new Event('scroll'));
  plot(chart).dispatchEvent(new PointerEvent('pointerleave', { pointerType: 'mouse' }));
  await drawn(chart);
  expect(readOut(chart)).toBe('Thạc Gián: 58,5%');
  expect(tooltip(chart).isOpen).toBe(false);
  await press(chart, '{ArrowRight}');
  expect([readOut(chart), tooltip(chart).isOpen]).toEqual(['Chính Gián: 44%', true]);
});

test('T opens the table, whose headers sort with no data last', async () => {
  const chart = await mount(withData());
  plot(chart).focus();
  await userEvent.keyboard('t');
  await drawn(chart);
  expect(shadow(chart).querySelector('details')!.open).toBe(true);
  const sort = shadow(chart).querySelectorAll<HTMLElement>('.sort')[1]!;
  sort.click();
  await drawn(chart);
  const names = () => [...shadow(chart).querySelectorAll('tbody th')].map((th) => th.textContent);
  expect(names()).toEqual(['Chính Gián', 'Xuân Hà', 'Thạc Gián']);
  expect(shadow(chart).querySelector('[aria-sort]')!.getAttribute('aria-sort')).toBe('ascending');
});

describe('states', () => {
  test('without anything to read it is loading, with no rows empty', async () => {
    const chart = await mount(withData(null));
    expect(chart.state).toBe('loading');
    expect(chart.matches(':state(loading)')).toBe(true);
    chart.data = [];
    await drawn(chart);
    expect(chart.state).toBe('empty');
    expect(shadow(chart).textContent).toContain(chartTexts.empty);
  });

  test('a fault of the layout shows in that element alone and is told once', async () => {
    const chart = withData([{ name: 'boom' }]);
    const told = vi.fn<(event: WardErrorEvent) => void>();
    chart.addEventListener('ward-error', told);
    await mount(chart);
    expect(chart.state).toBe('error');
    expect(told).toHaveBeenCalledTimes(1);
    expect(told.mock.calls[0]![0].code).toBe('config');
    chart.heading = 'another';
    await drawn(chart);
    expect(told).toHaveBeenCalledTimes(1);
  });

  test('rows that are no objects are counted in a notice', async () => {
    const chart = await mount(withData([...rows, 7, null]));
    expect(chart.state).toBe('ready');
    expect(shadow(chart).querySelector('.notices')!.textContent).toContain('2');
  });
});

const chartTexts = { empty: 'Chưa có số liệu' };

describe('rows from children', () => {
  test('a table, and its later change', async () => {
    const chart = await mount<DotChart>(
      '<dot-chart><table><tr><th>name</th><th>share</th></tr><tr><td>Xuân Hà</td><td>52,5</td></tr></table></dot-chart>',
    );
    expect(chart.scene!.points()[0]![0]!.label).toBe('Xuân Hà: 52,5%');
    chart.querySelectorAll('td')[1]!.textContent = '60';
    await drawn(chart);
    expect(chart.scene!.points()[0]![0]!.label).toBe('Xuân Hà: 60%');
  });

  test('a JSON script goes before a table', async () => {
    const chart = await mount<DotChart>(
      '<dot-chart><script type="application/json">[{"name":"A","share":1}]</script>' +
        '<table><tr><th>name</th></tr><tr><td>B</td></tr></table></dot-chart>',
    );
    expect(chart.scene!.points()[0]![0]!.key).toBe('A');
  });
});

test('the nearest lang is followed, through shadow roots, while it changes', async () => {
  const outer = document.createElement('div');
  const inner = outer.attachShadow({ mode: 'open' });
  const chart = withData();
  inner.append(chart);
  outer.lang = 'vi';
  document.body.append(outer);
  await drawn(chart);
  expect(chart.scene!.points()[0]![1]!.label).toBe('Thạc Gián: 58,5%');
  outer.lang = 'en';
  await drawn(chart);
  expect(chart.scene!.points()[0]![1]!.label).toBe('Thạc Gián: 58.5%');
});

describe('elements of one link', () => {
  const linked = (props: object = {}) => mount(Object.assign(withData(), { link: 'areas' }, props));
  const selectedIn = (chart: DotChart) =>
    shadow(chart).querySelectorAll('.overlay .selected').length;

  test('share what a person selects, which can be read from each of them', async () => {
    const [one, two] = [await linked(), await linked()];
    plot(one).focus();
    await userEvent.keyboard('{End}{Enter}');
    await drawn(two);
    expect([selectedIn(one), selectedIn(two)]).toEqual([1, 1]);
    expect([one.selected, two.selected]).toEqual([['Chính Gián'], ['Chính Gián']]);
    expect(two.layouts).toBe(1);
  });

  test('share what the page selects, without an event', async () => {
    const [one, two] = [await linked(), await linked()];
    const told = vi.fn();
    document.body.addEventListener('ward-select', told);
    one.selected = ['Xuân Hà'];
    await Promise.all([drawn(one), drawn(two)]);
    expect([selectedIn(two), two.selected]).toEqual([1, ['Xuân Hà']]);
    expect(told).not.toHaveBeenCalled();
    document.body.removeEventListener('ward-select', told);
  });

  test('that come later take over what is selected', async () => {
    await linked({ selected: ['Xuân Hà'] });
    const later = await linked();
    expect(later.selected).toEqual(['Xuân Hà']);
  });

  test('share what is pointed at', async () => {
    const [one, two] = [await linked(), await linked()];
    await userEvent.hover(plot(one), { position: { x: 150, y: 40 } });
    await drawn(two);
    expect(shadow(two).querySelectorAll('.overlay .active')).toHaveLength(1);
  });
});

test('the attribute updated is a date, and assigning the property breaks no update', async () => {
  const chart = withData();
  Object.assign(chart, { updated: '2026-09-30' });
  await mount(chart);
  expect(shadow(chart).querySelector('.footer')!.textContent).toContain('30/09/2026');
  chart.heading = 'still updates';
  await drawn(chart);
  expect(shadow(chart).querySelector('h3')!.textContent).toContain('still updates');
});

test('figures past the age that their publisher allows are stale, and say for how long', async () => {
  vi.setSystemTime('2026-03-05T09:00:00+07:00');
  const chart = await mount(
    Object.assign(withData(), { updatedOn: '2025-12-31', staleAfter: 'P1M' }),
  );
  expect([chart.state, chart.stale, chart.matches(':state(stale)')]).toEqual(['ready', true, true]);
  expect(shadow(chart).querySelector('.stale')!.textContent).toMatch(
    /31\/12\/2025, quá hạn 1 tháng$/,
  );
  chart.staleAfter = 'P1Y';
  await drawn(chart);
  expect([chart.stale, shadow(chart).querySelector('.stale')]).toEqual([false, null]);
  vi.useRealTimers();
});

test('an attribute that is taken away leaves what a new element has', async () => {
  const chart = await mount(withData());
  const names = ['unit', 'tools', 'selection', 'height', 'summary', 'stale-after', 'heading-level', 'selected', 'updated']; // prettier-ignore
  const values = () => [chart.unit, chart.tools, chart.selection, chart.height, chart.summary, chart.staleAfter, chart.headingLevel, chart.selected, chart.updatedOn]; // prettier-ignore
  const usual = values();
  for (const name of names) chart.setAttribute(name, '5');
  expect(values().map(String)).toEqual(Array(names.length).fill('5'));
  await drawn(chart);
  for (const name of names) chart.removeAttribute(name);
  expect(values()).toEqual(usual);
  await drawn(chart);
  expect(chart.state).toBe('ready');
});

test('tools that a framework takes away are the usual ones', async () => {
  const chart = withData();
  chart.tools = [];
  await mount(chart);
  expect(shadow(chart).querySelectorAll('.tools details')).toHaveLength(0);
  Object.assign(chart, { tools: undefined });
  await drawn(chart);
  expect(shadow(chart).querySelectorAll('.tools details')).toHaveLength(1);
  expect(chart.state).toBe('ready');
});

test('a source-href of another scheme is no link', async () => {
  const chart = withData();
  Object.assign(chart, { source: 'Báo', sourceHref: 'javascript:alert(1)' });
  await mount(chart);
  expect(shadow(chart).querySelector('.footer a')).toBeNull();
});

test('files: CSV with BOM in the reader’s dialect, SVG that parses, PNG that is one', async () => {
  const chart = await mount(withData());
  expect(chart.toCSV()).toBe(
    '\ufeffKhu vực;Tỷ lệ\r\nXuân Hà;52\r\nThạc Gián;58,5\r\nChính Gián;44\r\n',
  );
  const file = new DOMParser().parseFromString(await chart.toSVG(), 'image/svg+xml');
  expect(file.querySelector('parsererror')).toBeNull();
  expect(file.documentElement.textContent).toContain('Tổ thông minh');
  const png = await chart.toPNG({ scale: 1 });
  const bitmap = await createImageBitmap(png!);
  expect(bitmap.width).toBe(Number(file.documentElement.getAttribute('width')));
});

test('a hundred moves leave no listener, node or timer that grows', async () => {
  const chart = await mount(withData());
  const added = vi.spyOn(document, 'addEventListener');
  const removed = vi.spyOn(document, 'removeEventListener');
  const home = chart.parentElement!;
  for (let move = 0; move < 100; move++) {
    chart.remove();
    home.append(chart);
  }
  await drawn(chart);
  expect(shadow(chart).querySelectorAll('svg.picture')).toHaveLength(1);
  expect(added.mock.calls.length - removed.mock.calls.length).toBeLessThanOrEqual(0);
  vi.restoreAllMocks();
});

test('hidden first, drawn when it is shown', async () => {
  const chart = withData();
  const box = document.createElement('div');
  box.hidden = true;
  box.append(chart);
  document.body.append(box);
  await drawn(chart);
  expect(chart.scene).toBeNull();
  box.hidden = false;
  await drawn(chart);
  expect(chart.scene).not.toBeNull();
});

test.each(['ready', 'empty', 'loading'])('axe finds nothing: %s', async (state) => {
  const data = { ready: rows, empty: [], loading: null }[state] ?? null;
  const chart = await mount(withData(data));
  chart.setAttribute('summary', '');
  await drawn(chart);
  expect(chart.state).toBe(state);
  expect(await axeViolations(chart)).toEqual([]);
});
