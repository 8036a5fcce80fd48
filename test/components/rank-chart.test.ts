import { userEvent } from 'vitest/browser';
import { describe, expect, test } from 'vitest';
import type { WardRankChart } from '../../src/components/rank-chart/rank-chart.js';
import '../../src/components/rank-chart/ward-rank-chart.js';
import { axeViolations, inScheme, testAxe } from '../support/axe.js';
import { drawn, mount, mounting } from '../support/mount.js';
import { expectEscape, expectWalk, listen, pointAt, press } from '../support/person.js';
import { all, one, readOut, texts, tooltip } from '../support/shadow.js';
import { block } from './rank-chart.samples.js';

const mounted = mounting('ward-rank-chart', { heading: 'Thi đua', data: block });

describe('accessible', () => {
  testAxe(mounted, {
    ready: { summary: '', highlight: 'Thanh Khê' },
  });

  test('in the dark, with its table open', async () => {
    inScheme('dark');
    const chart = await mounted();
    all(chart, 'summary')[0]!.click();
    await drawn(chart);
    expect(await axeViolations(chart)).toEqual([]);
  });

  test('has a role, a name and a sentence', async () => {
    const chart = await mounted({ highlight: 'Thanh Khê' });
    const plot = one(chart, '.plot');
    expect([plot.ariaLabel, plot.getAttribute('aria-roledescription')]).toEqual([
      'Thi đua',
      'Biểu đồ thứ hạng',
    ]);
    expect(one(chart, '#sentence').textContent).toBe('Thanh Khê đứng đầu sáu năm liền 2020–2025.');
  });
});

describe('a person’s ways in', () => {
  test('arrows walk along a unit and across the ranks of a year', async () => {
    const chart = await mounted();
    await userEvent.keyboard('{Tab}');
    await expectWalk(chart, [
      ['{ArrowRight}', 'Thanh Khê, năm 2021: hạng 1'],
      ['{ArrowDown}', 'Sơn Trà, năm 2021: hạng 2'],
      ['{ArrowDown}', 'Hải Châu, năm 2021: hạng 3'],
      ['{ArrowDown}', 'Hải Châu, năm 2021: hạng 3'],
      ['{End}', 'Hải Châu, năm 2025: hạng 3'],
      ['{ArrowUp}', 'Sơn Trà, năm 2025: hạng 2'],
      ['{Home}', 'Sơn Trà, năm 2020: hạng 3'],
      ['{PageUp}', 'Hải Châu, năm 2020: hạng 2'],
    ]);
    await expectEscape(chart);
  });

  test('pointing shows unit, period, rank and change', async () => {
    const chart = await mounted();
    await pointAt(chart, chart.scene!.points()[1]![1]!);
    expect(tooltip(chart)).toEqual({
      isOpen: true,
      title: 'Hải Châu',
      rows: [
        ['Thứ hạng', 'hạng 3'],
        ['So với 2020', 'giảm 1 bậc'],
      ],
    });
    expect(all(chart, '.overlay .emphasis')).toHaveLength(1);
  });

  test('Enter selects the unit; linked charts follow', async () => {
    const [chart, other] = [await mounted({ link: 'unit' }), await mounted({ link: 'unit' })];
    const chosen = listen(chart, 'ward-select');
    one(chart, '.plot').focus();
    await userEvent.keyboard('{ArrowDown}{Enter}');
    await Promise.all([drawn(chart), drawn(other)]);
    const { key, datum } = chosen.mock.calls[0]![0];
    expect([key, datum]).toEqual(['Hải Châu', block[6]]);
    expect(other.selected).toEqual(['Hải Châu']);
    await press(other, '{Escape}');
    expect(all(other, '.overlay .selection')).toHaveLength(6);
    expect(all(other, '.overlay .emphasis')).toHaveLength(1);
  });

  test('new data keeps focus and the point', async () => {
    const chart = await mounted();
    await userEvent.keyboard('{Tab}{ArrowDown}');
    const swapped = { 2: 3, 3: 2 } as Readonly<Record<number, number>>;
    chart.data = block.map((row) => ({
      ...row,
      rank: swapped[row['rank'] as number] ?? row['rank'],
    }));
    await drawn(chart);
    expect(chart.shadowRoot!.activeElement).toBe(one(chart, '.plot'));
    expect(readOut(chart)).toBe('Hải Châu, năm 2020: hạng 3');
  });
});

describe('attributes', () => {
  test('name fields, the better end, the highlight and the ranks shown', async () => {
    const rows = ['A', 'B', 'C', 'D'].flatMap((unit, i) => [2024, 2025].map((year) => ({ year, unit, days: i + 1 }))); // prettier-ignore
    const chart = await mount<WardRankChart>(
      `<ward-rank-chart x="year" series="unit" value="days" better="lower" unit="ngày" highlight="D" max-ranks="2" labels='{"D":"Tổ 4"}'>
        <script type="application/json">${JSON.stringify(rows)}</script>
      </ward-rank-chart>`,
    );
    expect(texts(chart, '.end-label')).toEqual(['A', 'B', 'Tổ 4', 'A', 'B', 'Tổ 4']);
    expect(one(chart, '#sentence').textContent).toBe('Tổ 4 giữ hạng 4/4 trong 2024–2025.');
    expect(texts(chart, '.notices li, .notice').join()).toContain('1 đơn vị ngoài 2 hạng đầu');
  });

  test('without a height the picture is as high as its ranks; with one, as high as that', async () => {
    const [open, fixed] = [await mounted(), await mounted({ height: 300 })];
    expect(open.scene!.height).toBeLessThan(250);
    expect(fixed.scene!.height).toBe(300);
  });

  test('a field that no row has is an error, told to the reader', async () => {
    expect((await mounted({ series: 'nothing' })).state).toBe('error');
  });

  test('English', async () => {
    const chart = await mounted({ highlight: 'Thanh Khê' }, { lang: 'en' });
    expect(one(chart, '#sentence').textContent).toContain('ranked first for six years in a row');
  });
});
