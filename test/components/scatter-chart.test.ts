import { describe, expect, test } from 'vitest';
import type { WardScatterChart } from '../../src/components/scatter-chart/scatter-chart.js';
import '../../src/components/scatter-chart/ward-scatter-chart.js';
import { testAxe } from '../support/axe.js';
import { drawn, mount, mounting } from '../support/mount.js';
import { expectWalk, listen, pointAt, press } from '../support/person.js';
import { all, one, readOut, tooltip } from '../support/shadow.js';

const groups = [
  { name: 'Tổ 1', people: 800, share: 40.5, kind: 'Kiệt' },
  { name: 'Tổ 2', people: 1000, share: 44, kind: 'Kiệt' },
  { name: 'Tổ 3', people: 1200, share: 45, kind: 'Mặt tiền' },
  { name: 'Tổ 4', people: 1400, share: 44, kind: 'Mặt tiền' },
];
const mounted = mounting('ward-scatter-chart', {
  heading: 'Phân loại rác',
  data: groups,
  yUnit: '%',
});

describe('accessible', () => {
  testAxe(mounted, {
    ready: { color: 'kind', trend: 'linear', summary: '' },
  });

  test('has a name, a role in words and a sentence, in both languages', async () => {
    const plot = one(await mounted(), '.plot');
    expect([plot.ariaLabel, plot.getAttribute('aria-roledescription')]).toEqual([
      'Phân loại rác',
      'Biểu đồ phân tán',
    ]);
    const english = await mounted({}, { lang: 'en' });
    expect(one(english, '#sentence').textContent).toContain('share is highest in Tổ 3, 45%');
    expect(english.scene!.points()[0]![0]!.label).toBe('Tổ 1: people 800, share 40.5%');
  });
});

describe('a person’s ways in', () => {
  test('arrows walk by x and to the nearest above and below, each point is read out', async () => {
    const chart = await mounted();
    await press(chart, '{Tab}');
    await expectWalk(chart, [
      ['{ArrowRight}', 'Tổ 2: people 1.000, share 44%'],
      ['{ArrowUp}', 'Tổ 3: people 1.200, share 45%'],
      ['{ArrowDown}', 'Tổ 2: people 1.000, share 44%'],
      ['{End}', 'Tổ 4: people 1.400, share 44%'],
      ['{Home}', 'Tổ 1: people 800, share 40,5%'],
    ]);
    await press(chart, '{Escape}');
    expect(tooltip(chart).isOpen).toBe(false);
  });

  test('pointing shows the tooltip and guides to the axes', async () => {
    const chart = await mounted({ color: 'kind' });
    const { x, y } = chart.scene!.points()[1]![0]!;
    await pointAt(chart, { x: x + 6, y: y - 6 });
    expect(tooltip(chart)).toEqual({
      isOpen: true,
      title: 'Tổ 3',
      rows: [
        ['people', '1.200'],
        ['share', '45%'],
        ['kind', 'Mặt tiền'],
      ],
    });
    expect(all(chart, '.overlay .crosshair')).toHaveLength(1);
  });

  test('Enter selects a point', async () => {
    const chart = await mounted();
    const chosen = listen(chart, 'ward-select');
    await press(chart, '{Tab}{End}{Enter}');
    const { key, keys, datum } = chosen.mock.calls[0]![0];
    expect([key, keys, datum]).toEqual(['Tổ 4', ['Tổ 4'], groups[3]]);
    expect(all(chart, '.overlay .selection')).toHaveLength(2);
  });

  test('the legend hides a category; sizes and the trend are no buttons', async () => {
    const chart = await mounted({
      x: 'people',
      color: 'kind',
      size: 'share',
      trend: 'linear',
      y: 'share',
    });
    const buttons = all(chart, '.legend button');
    expect(buttons.map((button) => button.textContent.trim())).toEqual(['Kiệt', 'Mặt tiền']);
    expect(all(chart, '.legend li').length).toBeGreaterThan(3);
    buttons[0]!.click();
    await drawn(chart);
    expect(chart.hiddenSeries).toEqual(['Kiệt']);
    expect(all(chart, '.picture .dots')).toHaveLength(1);
  });
});

describe('properties', () => {
  test('attributes draw lines, parts and the trend', async () => {
    const chart = await mount<WardScatterChart>(
      `<ward-scatter-chart x="people" y="share" x-line="1100" x-line-label="Bình quân" y-line="44"
        quadrants="a,b,c,d" trend="theil-sen" labelled="Tổ 2"></ward-scatter-chart>`,
    );
    chart.data = groups;
    await drawn(chart);
    expect(all(chart, '.picture .divider')).toHaveLength(2);
    expect(all(chart, 'path.trend')).toHaveLength(1);
    expect(all(chart, '.picture .name').map((name) => name.textContent)).toEqual(['Tổ 2']);
    expect(one(chart, '.legend').textContent).toContain('Theil–Sen');
  });

  test('a child table is read: the unit in its cells stands at the axis', async () => {
    const chart = await mount<WardScatterChart>(
      `<ward-scatter-chart><table><tr><th>Tổ</th><th>Dân số</th><th>Tỷ lệ</th></tr>
        <tr><td>Tổ 1</td><td>1.200</td><td>40,5%</td></tr>
        <tr><td>Tổ 2</td><td>800</td><td>44%</td></tr></table></ward-scatter-chart>`,
    );
    expect(chart.scene!.points()[0]!.map(({ label }) => label)).toEqual([
      'Tổ 2: Dân số 800, Tỷ lệ 44%',
      'Tổ 1: Dân số 1.200, Tỷ lệ 40,5%',
    ]);
  });

  test('new rows keep the focused point, its tooltip and the selection', async () => {
    const chart = await mounted({ selected: ['Tổ 3'] });
    await press(chart, '{Tab}{ArrowRight}');
    chart.data = groups.map((row) => ({ ...row, share: row.share + 10 }));
    await drawn(chart);
    expect(readOut(chart)).toBe('Tổ 2: people 1.000, share 54%');
    expect(tooltip(chart).isOpen).toBe(true);
    expect(chart.selected).toEqual(['Tổ 3']);
    expect(chart.shadowRoot!.activeElement).toBe(one(chart, '.plot'));
  });

  test('input is left as it was', async () => {
    const data = Object.freeze(groups.map((row) => Object.freeze({ ...row })));
    await press(await mounted({ data }), '{Tab}t{End}{Enter}');
    expect(data).toEqual(groups);
  });
});
