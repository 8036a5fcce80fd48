import { userEvent } from 'vitest/browser';
import { describe, expect, test } from 'vitest';
import type { WardTreemap } from '../../src/components/treemap/treemap.js';
import '../../src/components/treemap/ward-treemap.js';
import { axeViolations, testAxe } from '../support/axe.js';
import { drawn, mount, mounting } from '../support/mount.js';
import { listen, pointAt, press } from '../support/person.js';
import { all, one, readOut, texts, tooltip } from '../support/shadow.js';

const spending = [
  { path: 'Chi thường xuyên/Giáo dục', value: 300 },
  { path: 'Chi thường xuyên/Y tế', value: 100 },
  { path: 'Đầu tư/Giao thông', value: 150 },
  { path: 'Đầu tư/Thoát nước', value: 50 },
];
const mounted = mounting('ward-treemap', {
  heading: 'Dự toán chi',
  unit: 'tỷ đồng',
  data: spending,
});

const keysIn = (chart: WardTreemap) =>
  chart.scene!.points().flatMap((list) => list.map(({ key }) => key));
describe('accessible', () => {
  testAxe(mounted, {
    ready: { summary: '', root: 'Đầu tư' },
  });

  test('the open table too; it has all levels', async () => {
    const chart = await mounted({}, { width: 320 });
    one(chart, 'summary').click();
    await drawn(chart);
    expect(all(chart, 'tbody tr')).toHaveLength(6);
    expect(await axeViolations(chart)).toEqual([]);
  });

  test('has a role, a name, a sentence and a hint of the way in', async () => {
    const chart = await mounted();
    const plot = one(chart, '.plot');
    expect(plot.ariaLabel).toBe('Dự toán chi');
    expect(plot.getAttribute('aria-roledescription')).toBe('Biểu đồ cây phân cấp');
    expect(texts(chart, '#sentence')[0]).toContain('Lớn nhất là Chi thường xuyên');
    expect(texts(chart, '#hint')[0]).toContain('Enter trên một nhóm');
  });
});

describe('going in and out', () => {
  test('Enter goes in, Escape out; the focus stays where a person is', async () => {
    const chart = await mounted();
    const drilled = listen(chart, 'ward-drill');
    one(chart, '.plot').focus();
    await press(chart, '{Home}{ArrowDown}');
    expect(readOut(chart)).toContain('Đầu tư: 200');
    await press(chart, '{Enter}');
    expect(chart.root).toBe('Đầu tư');
    expect(keysIn(chart)).toEqual(['Đầu tư/Giao thông', 'Đầu tư/Thoát nước']);
    expect(readOut(chart)).toBe('Đầu tư › Giao thông: 150\u00a0tỷ\u00a0đồng, chiếm 25% của tổng');
    expect(tooltip(chart)).toMatchObject({ isOpen: true, title: 'Giao thông' });
    await press(chart, '{Escape}');
    expect(chart.root).toBe('');
    expect(readOut(chart)).toContain('Đầu tư: 200');
    expect(chart.shadowRoot!.activeElement).toBe(one(chart, '.plot'));
    expect(drilled.mock.calls.map(([{ key }]) => key)).toEqual(['Đầu tư', '']);
  });

  test('Backspace goes out too, and at the top does nothing', async () => {
    const chart = await mounted({ root: 'Đầu tư' });
    one(chart, '.plot').focus();
    await press(chart, '{Home}{Backspace}');
    expect(chart.root).toBe('');
    await press(chart, '{Backspace}');
    expect(chart.root).toBe('');
  });

  test('a click on the name of a group goes in; the breadcrumb leads back', async () => {
    const chart = await mounted();
    const [group] = chart.scene!.points()[0]!;
    await userEvent.click(one(chart, '.plot'), { position: { x: group!.x, y: group!.y } });
    await drawn(chart);
    expect(texts(chart, '.trail li').map((text) => text.replace(/\s+/g, ' '))).toEqual([
      'Tổng cộng',
      'Chi thường xuyên 400 tỷ đồng',
    ]);
    one(chart, '.trail button').click();
    await drawn(chart);
    expect([chart.root, keysIn(chart).length]).toEqual(['', 6]);
    expect(chart.shadowRoot!.activeElement).toBe(one(chart, '.plot'));
  });

  test('a part is selected, never a group', async () => {
    const chart = await mounted();
    const chosen = listen(chart, 'ward-select');
    one(chart, '.plot').focus();
    await press(chart, '{Home}{ArrowRight}{Enter}');
    const [{ key, datum }] = chosen.mock.calls[0]!;
    expect([key, datum]).toEqual(['Chi thường xuyên/Giáo dục', spending[0]]);
    expect(all(chart, '.overlay .selected')).toHaveLength(2);
    await press(chart, '{ArrowLeft}{Enter}');
    expect(chosen).toHaveBeenCalledTimes(1);
    expect(chart.root).toBe('Chi thường xuyên');
  });

  test('root is set from outside without an event', async () => {
    const chart = await mounted();
    const drilled = listen(chart, 'ward-drill');
    chart.root = 'Đầu tư';
    await drawn(chart);
    expect(texts(chart, '[aria-current]')).toEqual(['Đầu tư']);
    expect(drilled).not.toHaveBeenCalled();
  });

  test('an update keeps the group, the focus and the tooltip', async () => {
    const chart = await mounted({ root: 'Đầu tư' });
    one(chart, '.plot').focus();
    await press(chart, '{Home}{ArrowRight}');
    chart.data = spending.map((row) => ({ ...row, value: row.value * 2 }));
    await drawn(chart);
    expect(readOut(chart)).toBe('Đầu tư › Thoát nước: 100\u00a0tỷ\u00a0đồng, chiếm 8,3% của tổng');
    expect(tooltip(chart)).toMatchObject({ isOpen: true, title: 'Thoát nước' });
    expect(chart.shadowRoot!.activeElement).toBe(one(chart, '.plot'));
  });
});

test('pointing tells path, value and shares', async () => {
  const chart = await mounted({ wholeLabel: 'Tổng chi' });
  await pointAt(chart, chart.scene!.points()[0]![1]!);
  expect(tooltip(chart)).toEqual({
    isOpen: true,
    title: 'Giáo dục',
    rows: [
      ['Giá trị', '300\u00a0tỷ\u00a0đồng'],
      ['Trong Chi thường xuyên', '75%'],
      ['Trong Tổng chi', '50%'],
    ],
  });
});

describe('rows and attributes', () => {
  test('a child table by levels', async () => {
    const chart = await mount<WardTreemap>(
      `<ward-treemap levels="Ngành, Nghề" value="Số hộ" whole-label="Tất cả"><table>
        <tr><th>Ngành</th><th>Nghề</th><th>Số hộ</th></tr>
        <tr><td>Dịch vụ</td><td>Ăn uống</td><td>2.980</td></tr>
        <tr><td>Dịch vụ</td><td>Lưu trú</td><td>410</td></tr></table></ward-treemap>`,
    );
    expect(keysIn(chart)).toEqual(['Dịch vụ', 'Dịch vụ/Ăn uống', 'Dịch vụ/Lưu trú']);
    expect(chart.scene!.trail[0]).toEqual({ key: '', name: 'Tất cả', value: '3.390' });
  });

  test('keys with leading zeros stay text', async () => {
    const chart = await mount<WardTreemap>(
      `<ward-treemap key="ma" parent="cha" label="ten" value="so"><script type="text/csv">ma;cha;ten;so
048;;Đà Nẵng;
0481;048;Thanh Khê;3
0482;048;Hải Châu;4</script></ward-treemap>`,
    );
    expect(keysIn(chart)).toEqual(['048', '0482', '0481']);
  });

  test('English on an English page', async () => {
    const chart = await mounted({}, { lang: 'en' });
    expect(chart.scene!.points()[0]![0]!.label).toContain('66.7% of the total, 2 parts');
  });

  test('a field that no row has is an error, not a blank picture', async () => {
    const chart = await mounted({ value: 'nothing' });
    expect(chart.state).toBe('error');
  });

  test('input is left as it was', async () => {
    const data = Object.freeze(spending.map((row) => Object.freeze({ ...row })));
    const chart = await mounted({ data });
    one(chart, '.plot').focus();
    await press(chart, 't{End}{Enter}');
    expect(data).toEqual(spending);
  });
});
