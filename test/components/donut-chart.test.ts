import { describe, expect, test } from 'vitest';
import type { WardDonutChart } from '../../src/components/donut-chart/donut-chart.js';
import '../../src/components/donut-chart/ward-donut-chart.js';
import { axeViolations, testAxe } from '../support/axe.js';
import { drawn, mount, mounting } from '../support/mount.js';
import { expectEscape, expectWalk, listen, pointAt, press } from '../support/person.js';
import { all, one, readOut, texts, tooltip } from '../support/shadow.js';

const channels = [
  { label: 'Trực tuyến', value: 9120 },
  { label: 'Trực tiếp', value: 3120 },
  { label: 'Bưu chính', value: 705 },
];
const mounted = mounting('ward-donut-chart', {
  heading: 'Hồ sơ theo kênh',
  unit: 'hồ sơ',
  data: channels,
});

describe('accessible', () => {
  testAxe(mounted, {
    ready: { summary: '' },
  });

  test('with a legend and an open table too', async () => {
    const chart = await mounted({}, { width: 320 });
    one(chart, 'summary').click();
    await drawn(chart);
    expect(all(chart, '.legend button')).toHaveLength(3);
    expect(await axeViolations(chart)).toEqual([]);
  });

  test('has a role, a name and a sentence', async () => {
    const plot = one(await mounted(), '.plot');
    expect(plot.ariaLabel).toBe('Hồ sơ theo kênh');
    expect(plot.getAttribute('aria-roledescription')).toBe('Biểu đồ vành khuyên');
    const [sentence] = texts(await mounted(), '#sentence');
    expect(sentence).toContain('Lớn nhất là Trực tuyến với 9.120 hồ sơ (70,5%)');
  });
});

describe('a person’s ways in', () => {
  test('arrows walk the parts, and each is read out', async () => {
    const chart = await mounted();
    await press(chart, '{Tab}');
    await expectWalk(chart, [
      ['{ArrowRight}', 'Trực tiếp: 3.120 hồ sơ, chiếm 24,1%'],
      ['{ArrowDown}', 'Bưu chính: 705 hồ sơ, chiếm 5,4%'],
      ['{ArrowRight}', 'Bưu chính: 705 hồ sơ, chiếm 5,4%'],
      ['{ArrowUp}', 'Trực tiếp: 3.120 hồ sơ, chiếm 24,1%'],
      ['{Home}', 'Trực tuyến: 9.120 hồ sơ, chiếm 70,5%'],
      ['{End}', 'Bưu chính: 705 hồ sơ, chiếm 5,4%'],
    ]);
    await expectEscape(chart);
  });

  test('pointing shows value and share', async () => {
    const chart = await mounted({ valueLabel: 'Hồ sơ' });
    await pointAt(chart, chart.scene!.points()[0]![0]!);
    expect(tooltip(chart)).toEqual({
      isOpen: true,
      title: 'Trực tuyến',
      rows: [
        ['Hồ sơ', '9.120 hồ sơ'],
        ['Tỷ trọng', '70,5%'],
      ],
    });
    expect(all(chart, '.layer.marks .back')).toHaveLength(2); // the others stand back
  });

  test('Enter selects a part; of gathered parts the event has all rows', async () => {
    const chart = await mounted({ maxParts: 2 });
    const chosen = listen(chart, 'ward-select');
    one(chart, '.plot').focus();
    await press(chart, '{End}{Enter}');
    const { key, keys, datum } = chosen.mock.calls[0]![0];
    expect([key, keys, datum]).toEqual(['other', ['other'], channels.slice(1)]);
    expect(chart.selected).toEqual(['other']);
    expect(all(chart, '.overlay .selected')).toHaveLength(2);
  });

  test('an update keeps the focus, the tooltip and the selection', async () => {
    const chart = await mounted({ selected: ['Trực tiếp'] });
    one(chart, '.plot').focus();
    await press(chart, '{Home}{ArrowRight}');
    chart.data = channels.map((row) => ({ ...row, value: row.value + 1000 }));
    await drawn(chart);
    expect(readOut(chart)).toBe('Trực tiếp: 4.120 hồ sơ, chiếm 25,8%'); // 4,120 of 15,945
    expect(tooltip(chart)).toMatchObject({ isOpen: true, title: 'Trực tiếp' });
    expect(chart.selected).toEqual(['Trực tiếp']);
    expect(chart.shadowRoot!.activeElement).toBe(one(chart, '.plot'));
  });

  test('a part is hidden in the legend and shown again; the rest is the whole', async () => {
    const chart = await mounted({ legend: 'always' });
    const toggled = listen(chart, 'ward-toggle');
    const [first] = all(chart, '.legend button');
    first!.click();
    await drawn(chart);
    expect(toggled.mock.calls[0]![0].hidden).toEqual(['Trực tuyến']);
    expect(chart.scene!.points()[0]!.map(({ label }) => label)).toEqual([
      'Trực tiếp: 3.120 hồ sơ, chiếm 81,6%', // 3,120 of 3,825
      'Bưu chính: 705 hồ sơ, chiếm 18,4%',
    ]);
    first!.click();
    await drawn(chart);
    expect(chart.scene!.points()[0]).toHaveLength(3);
  });
});

describe('rows and attributes', () => {
  test('a child table needs no names of fields; its unit is that of the cells', async () => {
    const chart = await mount<WardDonutChart>(
      `<ward-donut-chart highlight="Thương mại – dịch vụ"><table>
        <tr><th>Khu vực</th><th>Tỷ trọng</th></tr>
        <tr><td>Thương mại – dịch vụ</td><td>90,73%</td></tr>
        <tr><td>Ngành khác</td><td>9,27%</td></tr></table></ward-donut-chart>`,
    );
    expect(texts(chart, 'text.centre')).toEqual(['90,73%']);
    expect(chart.scene!.table().columns.map(({ label }) => label)).toEqual(['Khu vực', 'Tỷ trọng']);
  });

  test('attributes are those of the documentation', async () => {
    const chart = await mount<WardDonutChart>(
      `<ward-donut-chart label="ten" value="so" max-parts="2" other-label="Còn lại" half centre="3 kênh"
        centre-label="tiếp nhận" data='[{"ten":"a","so":3},{"ten":"b","so":2},{"ten":"c","so":1}]'></ward-donut-chart>`,
    );
    expect(texts(chart, 'text.centre, .centre-label')).toEqual(['3 kênh', 'tiếp nhận']);
    expect(chart.scene!.points()[0]!.map(({ label }) => label)).toEqual([
      'a: 3, chiếm 50%',
      'Còn lại (2 phần): 3, chiếm 50%',
    ]);
  });

  test('English on an English page', async () => {
    const chart = await mounted({ maxParts: 2 }, { lang: 'en' });
    expect(chart.scene!.points()[0]![1]!.label).toBe(
      'Other (2 parts): 3,825\u00a0files, 29.5% of the whole',
    );
  });

  test('a field that no row has is an error, not a blank ring', async () => {
    const chart = await mounted({ value: 'nothing' });
    expect(chart.state).toBe('error');
  });

  test('input is left as it was', async () => {
    const data = Object.freeze(channels.map((row) => Object.freeze({ ...row })));
    const chart = await mounted({ data });
    one(chart, '.plot').focus();
    await press(chart, 't{End}{Enter}');
    expect(data).toEqual(channels);
  });
});
