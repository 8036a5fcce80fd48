import { cdp, userEvent } from 'vitest/browser';
import { afterEach, describe, expect, test, vi } from 'vitest';
import { define } from '../../src/base/define.js';
import { WardLineChart } from '../../src/components/line-chart/line-chart.js';
import '../../src/components/line-chart/ward-line-chart.js';
import { requestsFor, served } from '../support/answers.js';
import { drawn, mount } from '../support/mount.js';
import { press } from '../support/person.js';
import { all, one, readOut, texts, tooltip } from '../support/shadow.js';

const quarters = ['2025-Q1', '2025-Q2', '2025-Q3', '2025-Q4', '2026-Q1', '2026-Q2', '2026-Q3'];
const satisfaction = [88.1, 88.2, 88.4, 88.7, 88.9, 90.4, 91.2].map((share, i) => ({
  quarter: quarters[i],
  share,
}));
const months = Array.from({ length: 24 }, (_, i) => ({
  month: `${2025 + Math.floor(i / 12)}-${String((i % 12) + 1).padStart(2, '0')}`,
  reports: 40 + ((i * 7) % 23),
}));

function chartWith(properties: Partial<WardLineChart>): WardLineChart {
  const chart = document.createElement('ward-line-chart');
  return Object.assign(chart, { data: satisfaction, heading: 'Hài lòng', ...properties });
}
const mounted = (properties: Partial<WardLineChart> = {}, options?: { width?: number }) =>
  mount(chartWith(properties), options);

afterEach(() => void vi.restoreAllMocks());

describe('language', () => {
  test('follows lang while it changes: numbers, quarters, sentence, table, controls', async () => {
    const chart = await mounted({ unit: '%', label: 'CSAT', decimals: 1 });
    const said = () => ({
      ticks: texts(chart, '.picture text').filter((text) => /^(III|Q3|2025)$/.test(text)),
      sentence: one(chart, '#sentence').textContent,
      cells: texts(chart, 'tbody tr:first-child > *'),
      tool: one(chart, '[data-tool=csv]').ariaLabel,
      table: texts(chart, 'summary'),
    });
    expect(said()).toEqual({
      ticks: ['III', 'III', '2025'],
      sentence: 'CSAT tăng từ 88,1 lên 91,2% trong Quý I/2025–Quý III/2026, cao nhất Quý III/2026.',
      cells: ['Q.I/2025', '88,1%'],
      tool: 'Tải CSV',
      table: ['Bảng'],
    });
    chart.parentElement!.lang = 'en';
    await drawn(chart);
    expect(said()).toEqual({
      ticks: ['Q3', 'Q3', '2025'],
      sentence: 'CSAT rose from 88.1 to 91.2% over Q1 2025–Q3 2026, highest in Q3 2026.',
      cells: ['Q1 2025', '88.1%'],
      tool: 'Download CSV',
      table: ['Table'],
    });
  });

  test('data-locale says in which language figures are written, whoever reads', async () => {
    const table =
      '<table><tr><th>Năm</th><th>Thu</th></tr><tr><td>2024</td><td>1.487,5</td></tr></table>';
    const chart = await mount<WardLineChart>(
      `<ward-line-chart data-locale="vi">${table}</ward-line-chart>`,
      { lang: 'en' },
    );
    expect(chart.scene!.points()[0]![0]!.label).toBe('2024: 1,487.5');
    chart.parentElement!.lang = 'vi';
    await drawn(chart);
    expect(chart.scene!.points()[0]![0]!.label).toBe('năm 2024: 1.487,5');
  });

  test('another language does not lose what was read, nor ask for what is not there', async () => {
    const body = 'Năm;Thu\n2024;487\n2025;561\n';
    const once = served('thu.csv', { body, statuses: [200, 500] });
    const missing = served('thu.csv', { statuses: [404, 200], body });
    const [chart, other] = [
      await mounted({ data: null, src: once }),
      await mounted({ data: null, src: missing }),
    ];
    await vi.waitFor(() => expect([chart.state, other.state]).toEqual(['ready', 'error']));
    const states = new Set<string>();
    chart.addEventListener('ward-error', () => states.add(chart.state));
    for (const { parentElement } of [chart, other]) parentElement!.lang = 'en';
    await vi.waitFor(() => expect(chart.stale).toBe(true));
    await drawn(chart);
    expect(states).toEqual(new Set(['ready']));
    expect(texts(chart, '.picture text')).toContain('561');
    expect([other.state, await requestsFor(missing)]).toEqual(['error', { asked: 1, open: 0 }]);
  });

  test('a language of the data’s own asks for nothing again', async () => {
    const src = served('thu.csv', { body: 'Năm;Thu\n2025;487,5\n' });
    const chart = await mounted({ data: null, src, dataLocale: 'vi' });
    await vi.waitFor(() => expect(chart.state).toBe('ready'));
    chart.parentElement!.lang = 'en';
    await drawn(chart);
    expect(chart.scene!.points()[0]![0]!.label).toBe('2025: 487.5');
    expect(await requestsFor(src)).toEqual({ asked: 1, open: 0 });
  });
});

describe('what is drawn', () => {
  test('rows without any value say so in the picture', async () => {
    const data = satisfaction.map(({ quarter }) => ({ quarter, share: null }));
    const chart = await mounted({ data, y: ['share'] });
    expect([chart.state, texts(chart, '.picture .empty text')]).toEqual([
      'ready',
      ['Chưa có số liệu để vẽ'],
    ]);
  });

  test('a target is a line with its name, a column of the table and a row of the tooltip', async () => {
    const chart = await mounted({ target: 95, targetLabel: 'Chỉ tiêu', unit: '%' });
    expect(texts(chart, '.target-label')).toEqual(['Chỉ tiêu 95%']);
    expect(texts(chart, 'thead th').at(-1)).toMatch(/^Chỉ tiêu/);
    expect(texts(chart, 'tbody tr:first-child td').at(-1)).toBe('95%');
    one(chart, '.plot').focus();
    await press(chart, '{End}');
    expect(tooltip(chart).rows.at(-1)).toEqual(['Chỉ tiêu', '95%']);
  });

  test('a gap breaks the line; bridged it is dashed; the table says "–", read as words', async () => {
    const data = satisfaction.map((row, i) => (i === 3 ? { ...row, share: null } : row));
    const chart = await mounted({ data });
    const pieces = () => one(chart, '.picture .line').getAttribute('d')!.match(/M/g)!.length;
    expect([pieces(), all(chart, '.picture .gap').length]).toEqual([2, 0]);
    chart.gaps = 'bridge';
    await drawn(chart);
    expect([pieces(), all(chart, '.picture .gap').length]).toEqual([2, 1]);
    const [cell] = all(chart, 'tbody tr:nth-child(4) td');
    expect([...cell!.children].map(({ textContent }) => textContent)).toEqual([
      '–',
      'Chưa có số liệu',
    ]);
  });

  test('the highlighted line keeps its colour; the others are context', async () => {
    const data = satisfaction.map(({ quarter, share }) => ({ quarter, A: share, B: share - 3 }));
    const chart = await mounted({ data, highlight: 'B' });
    const strokes = () =>
      all(chart, '.picture .line').map((line) => line.getAttribute('stroke') ?? '');
    expect(strokes()).toEqual([
      expect.stringContaining('context'),
      expect.stringContaining('cat-2'),
    ]);
    chart.highlight = null;
    await drawn(chart);
    expect(strokes().join()).not.toContain('context');
  });

  test('names that do not fit at the ends of the lines are a legend', async () => {
    const long = 'Tỷ lệ hồ sơ thủ tục hành chính được giải quyết đúng hạn và trước hạn';
    const data = satisfaction.map(({ quarter, share }) => ({ quarter, [long]: share, B: 80 }));
    const chart = await mounted({ data }, { width: 360 });
    expect(texts(chart, '.legend li')).toEqual([long, 'B']);
  });
});

describe('size', () => {
  test('a narrower container has fewer labels, and nothing is wider than it', async () => {
    const chart = await mounted({ data: months }, { width: 900 });
    const box = chart.parentElement!;
    const ticks = () => texts(chart, '.picture text').filter((text) => /\d{4}$/.test(text)).length;
    const wide = ticks();
    for (const width of [500, 320, 900, 320]) {
      box.style.setProperty('width', `${width}px`);
      await drawn(chart);
      expect(chart.scene!.width).toBeLessThan(width);
      expect(box.scrollWidth).toBe(width);
    }
    expect(ticks()).toBeLessThan(wide);
    expect(ticks()).toBeGreaterThan(1);
  });

  test('hidden first, drawn when it is shown', async () => {
    const box = document.createElement('div');
    const chart = chartWith({});
    box.hidden = true;
    box.append(chart);
    document.body.append(box);
    await drawn(chart);
    expect([chart.state, chart.scene]).toEqual(['ready', null]);
    box.hidden = false;
    await drawn(chart);
    expect(all(chart, '.picture .line')).toHaveLength(1);
  });

  test('loading takes the height of the picture: nothing jumps', async () => {
    const chart = await mounted({ data: null, height: 300 });
    const heights = [one(chart, '.body').clientHeight];
    chart.data = satisfaction;
    await drawn(chart);
    heights.push(one(chart, '.body').clientHeight);
    expect(heights).toEqual([300, 300]);
  });
});

describe('life', () => {
  test('properties set before the element is defined are taken over', async () => {
    const tag = 'ward-line-chart-late';
    const chart = document.createElement(tag) as WardLineChart;
    Object.assign(chart, { data: satisfaction, heading: 'Sớm', target: 95 });
    chart.setAttribute('unit', '%');
    chart.lang = 'vi';
    document.body.append(chart);
    customElements.define(tag, class extends WardLineChart {});
    await drawn(chart);
    expect(chart.state).toBe('ready');
    expect(texts(chart, '.target-label')).toEqual(['Mục tiêu 95%']);
  });

  test('a second copy of the class warns and steps aside', async () => {
    const warned = vi.spyOn(console, 'warn').mockImplementation(() => undefined);
    define('ward-line-chart', class extends WardLineChart {});
    expect(warned).toHaveBeenCalledExactlyOnceWith(expect.stringContaining('<ward-line-chart>'));
    expect(customElements.get('ward-line-chart')).toBe(WardLineChart);
    define('ward-line-chart', WardLineChart);
    expect(warned).toHaveBeenCalledTimes(1);
    expect((await mounted()).state).toBe('ready');
  });

  test('100 moves leave no node, listener or request behind', async () => {
    const src = served('never.csv', { after: 'never' });
    const waiting = await mounted({ data: null, src });
    const chart = await mounted();
    const [one_, two] = [document.createElement('div'), document.createElement('div')];
    document.body.append(one_, two);
    one(chart, '.plot').focus();
    await userEvent.keyboard('{End}');
    const added = [document, window].map((target) => vi.spyOn(target, 'addEventListener'));
    const removed = [document, window].map((target) => vi.spyOn(target, 'removeEventListener'));
    const count = (spies: typeof added) =>
      spies.reduce((sum, { mock }) => sum + mock.calls.length, 0);
    const nodes = one(chart, '.picture').querySelectorAll('*').length;
    for (let move = 0; move < 100; move++) (move % 2 ? one_ : two).append(chart, waiting);
    await drawn(chart);
    expect(all(chart, '.picture')).toHaveLength(1);
    expect(one(chart, '.picture').querySelectorAll('*').length).toBeLessThanOrEqual(nodes);
    expect(count(added)).toBeLessThanOrEqual(count(removed));
    chart.remove();
    waiting.remove();
    await vi.waitFor(async () => expect((await requestsFor(src)).open).toBe(0));
  });

  test('charts that left the page are collected', async () => {
    const visit = async () => {
      const chart = await mounted({ link: 'kỳ', target: 95 });
      one(chart, '.plot').focus();
      await userEvent.keyboard('{End}{Enter}');
      chart.parentElement!.remove();
      return new WeakRef(chart);
    };
    const gone: WeakRef<WardLineChart>[] = [];
    for (let i = 0; i < 20; i++) gone.push(await visit());
    await visit(); // the browser remembers who had the focus last
    await cdp().send('HeapProfiler.collectGarbage');
    expect(gone.filter((chart) => chart.deref() !== undefined)).toEqual([]);
  });

  test('an element that was removed goes on when it comes back', async () => {
    const src = served('late.csv', { body: 'Năm;Thu\n2025;561\n', after: 300 });
    const chart = await mounted({ data: null, src });
    const home = chart.parentElement!;
    chart.remove();
    home.append(chart);
    await vi.waitFor(() => expect(chart.state).toBe('ready'));
    expect(await requestsFor(src)).toEqual({ asked: 2, open: 0 });
  });

  test('new data keeps the point that is focused, if it is there', async () => {
    const chart = await mounted({ unit: '%' });
    one(chart, '.plot').focus();
    await userEvent.keyboard('{End}');
    chart.data = satisfaction.map((row) => ({ ...row, share: row.share + 1 }));
    await drawn(chart);
    expect(readOut(chart)).toBe('Quý III/2026: 92,2%');
    chart.data = satisfaction.slice(0, 3);
    await drawn(chart);
    expect([readOut(chart), tooltip(chart).isOpen]).toEqual(['', false]);
  });
});
