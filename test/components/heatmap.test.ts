import { userEvent } from 'vitest/browser';
import { describe, expect, test } from 'vitest';
import type { WardHeatmap } from '../../src/components/heatmap/heatmap.js';
import '../../src/components/heatmap/ward-heatmap.js';
import { axeViolations, inScheme, testAxe } from '../support/axe.js';
import { drawn, mount, mounting } from '../support/mount.js';
import { expectWalk, listen, pointAt, press } from '../support/person.js';
import { all, one, readOut, texts, tooltip } from '../support/shadow.js';

const visits = ['Thứ Hai', 'Thứ Ba'].flatMap((day, d) =>
  [7, 8, 9].map((hour) => ({ hour, day, visits: d === 1 && hour === 9 ? null : hour * 10 + d })),
);
const mounted = mounting('ward-heatmap', { heading: 'Lượt người', data: visits });

describe('accessible', () => {
  testAxe(mounted, {
    ready: { summary: '' },
  });

  test('in the dark, with its table open', async () => {
    inScheme('dark');
    const chart = await mounted();
    all(chart, 'summary')[0]!.click();
    await drawn(chart);
    expect(await axeViolations(chart)).toEqual([]);
  });

  test('has a role, a name and a sentence', async () => {
    const plot = one(await mounted(), '.plot');
    expect([plot.ariaLabel, plot.getAttribute('aria-roledescription')]).toEqual(['Lượt người', 'Biểu đồ nhiệt']); // prettier-ignore
  });
});

describe('a person’s ways in', () => {
  test('arrows walk the grid, Home and End the line, Page keys the lines', async () => {
    const chart = await mounted();
    await userEvent.keyboard('{Tab}');
    await expectWalk(chart, [
      ['{ArrowRight}', 'Thứ Hai, 8: 80'],
      ['{ArrowDown}', 'Thứ Ba, 8: 81'],
      ['{End}', 'Thứ Ba, 9: Chưa có số liệu'],
      ['{ArrowUp}', 'Thứ Hai, 9: 90'],
      ['{ArrowUp}', 'Thứ Hai, 9: 90'],
      ['{Home}', 'Thứ Hai, 7: 70'],
      ['{PageDown}', 'Thứ Ba, 7: 71'],
    ]);
    await press(chart, '{Escape}');
    expect(readOut(chart)).toBe('');
  });

  test('pointing shows the cell', async () => {
    const chart = await mounted();
    await pointAt(chart, chart.scene!.points()[1]![1]!);
    expect(tooltip(chart)).toEqual({ isOpen: true, title: 'Thứ Ba, 8', rows: [['visits', '81']] });
    expect(all(chart, '.overlay .selection')).toHaveLength(2);
  });

  test('Enter selects one cell, or with a key field all of that key', async () => {
    const chart = await mounted();
    const chosen = listen(chart, 'ward-select');
    one(chart, '.plot').focus();
    await press(chart, '{ArrowRight}{Enter}');
    const { key, datum } = chosen.mock.calls[0]![0];
    expect([key, datum]).toEqual(['Thứ Hai|8', visits[1]]);
    const byDay = await mounted({ key: 'day', selected: ['Thứ Ba'] });
    expect(all(byDay, '.overlay .selection')).toHaveLength(6);
  });

  test('new data keeps focus and the cell', async () => {
    const chart = await mounted();
    await userEvent.keyboard('{Tab}{ArrowRight}');
    chart.data = visits.map((row) => ({ ...row, visits: (row.visits ?? 0) + 1 }));
    await drawn(chart);
    expect(chart.shadowRoot!.activeElement).toBe(one(chart, '.plot'));
    expect(readOut(chart)).toBe('Thứ Hai, 8: 81');
    expect(tooltip(chart).isOpen).toBe(true);
  });
});

describe('attributes', () => {
  test('name fields, order and classes', async () => {
    const chart = await mount<WardHeatmap>(
      `<ward-heatmap x="m" y="a" value="n" label="Phản ánh" unit="%" breaks="5, 10" x-order="b,a" order="data" labels="none">
        <script type="application/json">[{"m":"a","a":"Tổ 2","n":4},{"m":"b","a":"Tổ 1","n":12}]</script>
      </ward-heatmap>`,
    );
    expect(texts(chart, '.legend li')).toEqual(['dưới 5%', '5–9%', 'từ 10% trở lên', 'Chưa có số liệu']); // prettier-ignore
    expect(chart.scene!.table().columns.map(({ label }) => label)).toEqual(['a', 'b', 'a']);
    expect(chart.scene!.table().rows.map(({ key }) => key)).toEqual(['Tổ 2', 'Tổ 1']);
    expect(all(chart, '.cell-value')).toEqual([]);
  });

  test('calendar draws the days of a year, its numbers read in the language of the page', async () => {
    const chart = await mount<WardHeatmap>(
      `<ward-heatmap calendar><table><tr><th>Ngày</th><th>Đúng hạn</th></tr><tr><td>21/07/2025</td><td>12,5%</td></tr><tr><td>22/07/2025</td><td>0%</td></tr></table></ward-heatmap>`,
    );
    expect(chart.scene!.points()[0]!.map(({ label }) => label)).toEqual([
      'Thứ Hai, ngày 21/07/2025: 12,5%',
      'Thứ Ba, ngày 22/07/2025: 0%',
    ]);
  });

  test('without a height the picture is as high as its lines; with one, as high as that', async () => {
    const [open, fixed] = [await mounted(), await mounted({ height: 180 })];
    expect(open.scene!.plot.height).toBe(64);
    expect(fixed.scene!.height).toBeLessThanOrEqual(180);
  });

  test('a field that no row has is an error, told to the reader', async () => {
    const chart = await mounted({ x: 'nothing' });
    expect(chart.state).toBe('error');
  });

  test('English', async () => {
    const chart = await mounted({}, { lang: 'en' });
    expect(texts(chart, '.axis-y text')).toEqual(['Monday', 'Tuesday']);
    expect(one(chart, '#sentence').textContent).toContain('highest at Monday, 9 (90)');
  });
});
