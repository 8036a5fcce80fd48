import { userEvent } from 'vitest/browser';
import { describe, expect, test, vi } from 'vitest';
import type { WardLineChart } from '../../src/components/line-chart/line-chart.js';
import '../../src/components/line-chart/ward-line-chart.js';
import { served } from '../support/answers.js';
import { axeViolations, testAxe } from '../support/axe.js';
import { drawn, mount, mounting } from '../support/mount.js';
import { expectEscape, expectWalk, listen, pointAt, press } from '../support/person.js';
import { all, one, tooltip } from '../support/shadow.js';

const files = [
  { quarter: '2025-Q3', 'Trực tuyến': 6230, 'Trực tiếp': 6810 },
  { quarter: '2025-Q4', 'Trực tuyến': 6980, 'Trực tiếp': 6240 },
  { quarter: '2026-Q1', 'Trực tuyến': 7540, 'Trực tiếp': 5120 },
];
const mounted = mounting('ward-line-chart', {
  heading: 'Hồ sơ tiếp nhận',
  unit: 'hồ sơ',
  data: files,
});

describe('accessible', () => {
  testAxe(mounted, {
    ready: { target: 8000, summary: '' },
  });

  test('the open table too', async () => {
    const chart = await mounted();
    all(chart, 'summary')[0]!.click();
    await drawn(chart);
    expect(one(chart, 'details')).toHaveProperty('open', true);
    expect(await axeViolations(chart)).toEqual([]);
  });

  test('has a role, a name, a sentence and a hint', async () => {
    const chart = await mounted();
    const plot = one(chart, '.plot');
    expect(plot.ariaLabel).toBe('Hồ sơ tiếp nhận');
    expect(plot.getAttribute('aria-roledescription')).toBe('Biểu đồ đường');
    const described = plot.getAttribute('aria-describedby')!.split(' ');
    const [sentence, hint] = described.map((id) => one(chart, `#${id}`).textContent);
    expect(sentence).toContain('Trực tuyến tăng từ 6.230 lên 7.540 hồ sơ trong Quý III/2025');
    expect(hint).toContain('phím mũi tên');
  });
});

describe('a person’s ways in', () => {
  test('arrows walk points and series, and each point is read out', async () => {
    const chart = await mounted();
    await press(chart, '{Tab}');
    expect(chart.shadowRoot!.activeElement).toBe(one(chart, '.plot'));
    await expectWalk(chart, [
      ['{ArrowRight}', 'Trực tuyến, Quý IV/2025: 6.980 hồ sơ'],
      ['{ArrowDown}', 'Trực tiếp, Quý IV/2025: 6.240 hồ sơ'],
      ['{End}', 'Trực tiếp, Quý I/2026: 5.120 hồ sơ'],
      ['{ArrowUp}', 'Trực tuyến, Quý I/2026: 7.540 hồ sơ'],
      ['{Home}', 'Trực tuyến, Quý III/2025: 6.230 hồ sơ'],
      ['{PageDown}', 'Trực tiếp, Quý III/2025: 6.810 hồ sơ'],
      ['{ArrowLeft}', 'Trực tiếp, Quý III/2025: 6.810 hồ sơ'],
      ['{PageUp}', 'Trực tuyến, Quý III/2025: 6.230 hồ sơ'],
    ]);
    await expectEscape(chart);
    await userEvent.keyboard('{Tab}');
    expect(chart.shadowRoot!.activeElement).not.toBe(one(chart, '.plot'));
  });

  test('pointing shows a crosshair and the values of all series', async () => {
    const data = [...files, { quarter: '2026-Q2', 'Trực tuyến': 8350, 'Trực tiếp': null }];
    const chart = await mounted({ data, unit: '', target: 9000 });
    const [points] = chart.scene!.points();
    await pointAt(chart, points!.at(-1)!);
    expect(tooltip(chart)).toEqual({
      isOpen: true,
      title: 'Quý II/2026',
      rows: [
        ['Trực tuyến', '8.350'],
        ['Trực tiếp', 'Chưa có số liệu'],
        ['Mục tiêu', '9.000'],
      ],
    });
    expect(all(chart, '.overlay .crosshair')).toHaveLength(1);
    await userEvent.keyboard('{Escape}');
    expect(tooltip(chart).isOpen).toBe(false);
  });

  test('a tap shows, a tap outside hides', async () => {
    const chart = await mounted();
    const plot = one(chart, '.plot');
    const box = plot.getBoundingClientRect();
    const [clientX, clientY] = [box.left + 100, box.top + 100];
    const touch = { clientX, clientY, pointerType: 'touch', bubbles: true, composed: true };
    plot.dispatchEvent(new PointerEvent('pointerdown', touch));
    await drawn(chart);
    expect(tooltip(chart).isOpen).toBe(true);
    document.body.dispatchEvent(new PointerEvent('pointerdown', { bubbles: true }));
    await drawn(chart);
    expect(tooltip(chart).isOpen).toBe(false);
  });

  test('Enter selects a period; linked charts follow', async () => {
    const [chart, other] = [await mounted({ link: 'kỳ' }), await mounted({ link: 'kỳ' })];
    const chosen = listen(chart.parentElement!, 'ward-select');
    one(chart, '.plot').focus();
    await userEvent.keyboard('{End}{Enter}');
    await Promise.all([drawn(chart), drawn(other)]);
    const { key, keys, datum } = chosen.mock.calls[0]![0];
    expect([key, keys, datum]).toEqual(['2026-Q1', ['2026-Q1'], files[2]]);
    const rings = (of: WardLineChart) => all(of, '.overlay .selection').length;
    expect([rings(chart), rings(other)]).toEqual([4, 4]); // a ring and its halo on each line
  });

  test('selection="none" selects nothing; a property set from outside fires no event', async () => {
    const chart = await mounted({ selection: 'none' });
    const chosen = listen(chart, 'ward-select');
    one(chart, '.plot').focus();
    await userEvent.keyboard('{End}{Enter}');
    chart.selected = ['2025-Q4'];
    await drawn(chart);
    expect(all(chart, '.overlay .selection')).toHaveLength(4);
    expect(chosen).not.toHaveBeenCalled();
  });
});

describe('rows', () => {
  /** The values of the first line, as read from a child table or file. */
  const values = (chart: WardLineChart) =>
    chart.scene!.table().rows.map(({ cells }) => cells[1]!.value);
  const names = (chart: WardLineChart) => chart.scene!.table().columns.map(({ label }) => label);

  test.each([
    [['487,5', '523'], [487.5, 523], '487,5'],
    [['12.410', '12.800'], [12410, 12800], '12.800'],
    [['89,1%', '90,73%'], [89.1, 90.73], '90,73%'],
    [['gần 48.000', 'hơn 56.000'], [48000, 56000], 'hơn 56.000'],
    [['–', '561'], [null, 561], '–'],
    [['0', '1,2'], [0, 1.2], '0'],
  ])('a child table: %j', async (cells, expected, shown) => {
    const rows = cells.map((cell, i) => `<tr><td>${2024 + i}</td><td>${cell}</td></tr>`).join('');
    const chart = await mount<WardLineChart>(
      `<ward-line-chart><table><thead><tr><th>Năm</th><th>Giá trị</th></tr></thead><tbody>${rows}</tbody></table></ward-line-chart>`,
    );
    expect([chart.state, names(chart), values(chart)]).toEqual([
      'ready',
      ['Kỳ', 'Giá trị'],
      expected,
    ]);
    const printed = chart.scene!.table().rows.map(({ cells: [, cell] }) => cell!.text);
    expect(printed).toContain(shown);
  });

  test('a child table that changes is drawn again', async () => {
    const chart = await mount<WardLineChart>(
      '<ward-line-chart><table><tr><th>Năm</th><th>Thu</th></tr><tr><td>2024</td><td>487,5</td></tr></table></ward-line-chart>',
    );
    const cell = chart.querySelector('td:last-child')!;
    cell.textContent = '1.000,25';
    await drawn(chart);
    expect(values(chart)).toEqual([1000.25]);
  });

  test.each([
    ['text/csv', 'Năm;Thu\n2024;487,5\n2025;–\n'],
    ['application/json', '[{"Năm":"2024","Thu":487.5},{"Năm":"2025","Thu":null}]'],
  ])('a child script of type %s', async (type, content) => {
    const chart = await mount<WardLineChart>(
      `<ward-line-chart><script type="${type}">\n${content}</script></ward-line-chart>`,
    );
    expect([names(chart), values(chart)]).toEqual([
      ['Kỳ', 'Thu'],
      [487.5, null],
    ]);
  });

  test.each([
    ['thu.csv', undefined, 'Năm;Thu\n2024;487,5\n2025;–\n'],
    ['thu.tsv', undefined, 'Năm\tThu\n2024\t487,5\n2025\t\n'],
    ['thu.json', undefined, '[{"Năm":"2024","Thu":487.5},{"Năm":"2025","Thu":null}]'],
    ['thu.ndjson', undefined, '{"Năm":"2024","Thu":487.5}\n{"Năm":"2025","Thu":null}\n'],
    ['export', 'text/csv; charset=utf-8', '\ufeffNăm;Thu\r\n2024;487,5\r\n2025;\r\n'],
  ])('a file %s, %s', async (name, type, body) => {
    const loaded = vi.fn<() => void>();
    const chart = document.createElement('ward-line-chart');
    chart.src = served(name, { body, ...(type && { type }) });
    chart.addEventListener('ward-load', loaded);
    await mount(chart);
    await vi.waitFor(() => expect(chart.state).toBe('ready'));
    await drawn(chart);
    expect(values(chart)).toEqual([487.5, null]);
    expect(loaded).toHaveBeenCalledTimes(1);
  });

  test('data-path finds the rows inside a file; the property goes before everything', async () => {
    const body = JSON.stringify({ result: { records: [{ year: '2025', revenue: 561 }] } });
    const src = served('records.json', { body });
    const chart = await mounted({ src, dataPath: 'result.records', data: null });
    await vi.waitFor(() => expect(values(chart)).toEqual([561]));
    chart.data = files;
    await drawn(chart);
    expect(values(chart)).toEqual([6230, 6980, 7540]);
  });

  test('input is left as it was', async () => {
    const data = structuredClone(files).map((row) => Object.freeze(row));
    const chart = await mounted({ data: Object.freeze(data) });
    one(chart, '.plot').focus();
    await press(chart, 't{End}{Enter}');
    expect(data).toEqual(files);
  });
});
