import { userEvent } from 'vitest/browser';
import { describe, expect, test, vi } from 'vitest';
import type { WardBarChart } from '../../src/components/bar-chart/bar-chart.js';
import '../../src/components/bar-chart/ward-bar-chart.js';
import { axeViolations, testAxe } from '../support/axe.js';
import { drawn, mount, mounting, unmountAll } from '../support/mount.js';
import { expectEscape, expectWalk, listen, press } from '../support/person.js';
import { all, one, readOut, texts, tooltip } from '../support/shadow.js';

const areas = [
  { area: 'Xuân Hà', share: 52, goal: 50 },
  { area: 'Thạc Gián', share: 58.5, goal: 60 },
  { area: 'Chính Gián', share: null, goal: 55 },
];
const channels = [
  { quarter: '2025-Q3', 'Trực tuyến': 6230, 'Trực tiếp': 6810 },
  { quarter: '2025-Q4', 'Trực tuyến': 6980, 'Trực tiếp': 6240 },
];

const mounted = mounting('ward-bar-chart', {
  heading: 'Tỷ lệ hộ tham gia',
  unit: '%',
  data: areas,
  y: ['share'],
});

/** Two series on one another, with a legend. */
const stacked = {
  data: channels,
  y: undefined,
  unit: 'hồ sơ',
  mode: 'stacked',
  legend: 'always',
} as const;

describe('accessible', () => {
  testAxe(mounted, {
    ready: { target: 'goal', summary: '' },
  });

  test('with a legend of buttons and the table open too', async () => {
    const chart = await mounted(stacked);
    all(chart, 'summary')[0]!.click();
    await drawn(chart);
    expect(await axeViolations(chart)).toEqual([]);
  });

  test('has a role, a name and a sentence', async () => {
    const chart = await mounted();
    const plot = one(chart, '.plot');
    expect(plot.ariaLabel).toBe('Tỷ lệ hộ tham gia');
    expect(plot.getAttribute('aria-roledescription')).toBe('Biểu đồ cột');
    expect(one(chart, '#sentence').textContent).toContain('cao nhất là Thạc Gián với 58,5%');
  });
});

describe('a person’s ways in', () => {
  test('arrows walk the bars of standing and of lying charts, and each is read out', async () => {
    for (const [next, horizontal] of [
      ['{ArrowRight}', false],
      ['{ArrowDown}', true],
    ] as const) {
      const chart = await mounted({ horizontal });
      one(chart, '.plot').focus();
      await expectWalk(chart, [
        ['{Home}', 'Xuân Hà: 52%'],
        [next, 'Thạc Gián: 58,5%'],
        ['{End}', 'Chính Gián: Chưa có số liệu'],
      ]);
      await expectEscape(chart);
      unmountAll();
    }
  });

  test('Page keys lead to the same category of the next series', async () => {
    const chart = await mounted({ data: channels, y: undefined, unit: 'hồ sơ', horizontal: true });
    one(chart, '.plot').focus();
    await press(chart, '{End}{PageDown}');
    expect(readOut(chart)).toBe('Trực tiếp, Quý IV/2025: 6.240 hồ sơ');
  });

  test('pointing shows all series of the category and its target', async () => {
    const chart = await mounted({ target: 'goal' });
    const [[, point] = []] = chart.scene!.points();
    await userEvent.hover(one(chart, '.plot'), { position: { x: point!.x, y: point!.y + 5 } });
    await drawn(chart);
    expect(tooltip(chart)).toEqual({
      isOpen: true,
      title: 'Thạc Gián',
      rows: [
        ['share', '58,5%'],
        ['Mục tiêu', '60%'],
      ],
    });
    expect(all(chart, '.overlay .active')).toHaveLength(2);
  });

  test('Enter selects a category; linked charts follow', async () => {
    const [chart, other] = [await mounted({ link: 'kv' }), await mounted({ link: 'kv' })];
    const chosen = listen(chart, 'ward-select');
    one(chart, '.plot').focus();
    await userEvent.keyboard('{Home}{Enter}');
    await Promise.all([drawn(chart), drawn(other)]);
    const { key, datum } = chosen.mock.calls[0]![0];
    expect([key, datum]).toEqual(['Xuân Hà', areas[0]]);
    expect([chart, other].map((each) => all(each, '.overlay .selection').length)).toEqual([2, 2]);
  });

  test('the legend hides a series: the scale follows, colours and table stay', async () => {
    const chart = await mounted(stacked);
    const fills = () => all(chart, '.picture .bars').map((bar) => bar.getAttribute('fill'));
    expect(fills()).toEqual(['var(--_cat-1)', 'var(--_cat-2)']);
    all(chart, '.legend button')[0]!.click();
    await drawn(chart);
    expect(fills()).toEqual(['var(--_cat-2)']);
    expect(chart.hiddenSeries).toEqual(['Trực tuyến']);
    expect(chart.scene!.table().columns).toHaveLength(4);
  });
});

describe('what is drawn', () => {
  test('follows the language while it changes', async () => {
    const chart = await mounted({ data: channels, y: ['Trực tuyến'], unit: 'hồ sơ' });
    const said = () => [
      one(chart, '#sentence').textContent,
      ...texts(chart, 'tbody tr:first-child > *'),
    ];
    expect(said()).toEqual([
      'Trực tuyến tăng từ 6.230 lên 6.980 hồ sơ trong Quý III/2025–Quý IV/2025, cao nhất Quý IV/2025.',
      'Q.III/2025',
      '6.230 hồ sơ',
    ]);
    chart.parentElement!.lang = 'en';
    await drawn(chart);
    expect(said().slice(1)).toEqual(['Q3 2025', '6,230\u00a0files']);
  });

  test('new data keeps the bar that is focused', async () => {
    const chart = await mounted();
    one(chart, '.plot').focus();
    await userEvent.keyboard('{Home}');
    chart.data = areas.map((row) => ({ ...row, share: 60 }));
    await drawn(chart);
    expect(readOut(chart)).toBe('Xuân Hà: 60%');
  });

  test('attributes say what properties say', async () => {
    const chart = await mount<WardBarChart>(
      `<ward-bar-chart horizontal mode="diverging" opposite="no" target="70" sort="value" order="ascending" x-label="Khu vực">
        <table><tr><th>Tên</th><th>yes</th><th>no</th></tr><tr><td>a</td><td>60,5</td><td>20</td></tr></table>
      </ward-bar-chart>`,
    );
    await vi.waitFor(() => expect(chart.scene?.size).toBe(1));
    expect([chart.horizontal, chart.mode, chart.opposite, chart.target]).toEqual([
      true,
      'diverging',
      ['no'],
      70,
    ]);
    expect(chart.scene!.table().columns.map(({ label }) => label)).toEqual([
      'Khu vực',
      'yes',
      'no',
      'Tổng',
      'Mục tiêu',
    ]);
  });

  test('lying bars take the height that they need, unless the author sets one', async () => {
    const data = Array.from({ length: 30 }, (_, i) => ({ area: `Tổ dân phố ${i + 1}`, share: i }));
    const chart = await mounted({ data, horizontal: true });
    expect(chart.scene!.height).toBeGreaterThan(600);
    chart.height = 300;
    await drawn(chart);
    expect(chart.scene!.height).toBe(300);
  });

  test('nothing is wider than its container, from 280 to 900 px', async () => {
    const chart = await mounted({ data: channels, y: undefined }, { width: 900 });
    const box = chart.parentElement!;
    for (const width of [280, 320, 600, 900]) {
      box.style.setProperty('width', `${width}px`);
      await drawn(chart);
      expect(chart.scene!.width).toBeLessThan(width);
      expect(box.scrollWidth).toBe(width);
    }
  });
});
