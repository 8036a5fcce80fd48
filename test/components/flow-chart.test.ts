import { describe, expect, test } from 'vitest';
import type { WardFlowChart } from '../../src/components/flow-chart/flow-chart.js';
import '../../src/components/flow-chart/ward-flow-chart.js';
import { testAxe } from '../support/axe.js';
import { drawn, mount, mounting } from '../support/mount.js';
import { expectWalk, listen, pointAt, press } from '../support/person.js';
import { all, one, readOut, tooltip } from '../support/shadow.js';

const stages = [
  { stage: 'Tiếp nhận', value: 2517 },
  { stage: 'Chuyển xử lý', value: 2205 },
  { stage: 'Đã xử lý', value: 1842.5 },
];
const flows = [
  { from: 'Tiếp nhận', to: 'Giải quyết', value: 9120 },
  { from: 'Giải quyết', to: 'Đúng hạn', value: 8000 },
  { from: 'Giải quyết', to: 'Trễ hạn', value: 700 },
];
const mounted = mounting('ward-flow-chart', { heading: 'Phản ánh hiện trường', data: stages });

describe('accessible', () => {
  testAxe(mounted, {
    ready: { summary: '' },
    'flows ready': { data: flows, unit: 'hồ sơ' },
  });

  test('has a name, a role in words and a sentence, in both languages', async () => {
    const plot = one(await mounted(), '.plot');
    expect([plot.ariaLabel, plot.getAttribute('aria-roledescription')]).toEqual([
      'Phản ánh hiện trường',
      'Biểu đồ dòng chảy',
    ]);
    const english = await mounted({}, { lang: 'en' });
    expect(one(english, '#sentence').textContent).toContain(
      'the largest loss is between “Chuyển xử lý” and “Đã xử lý”: 362.5',
    );
  });
});

describe('a person’s ways in', () => {
  test('arrows walk the stages of a funnel, each is read out', async () => {
    const chart = await mounted();
    await press(chart, '{Tab}');
    expect(readOut(chart)).toBe('Tiếp nhận: 2.517');
    await press(chart, '{ArrowDown}');
    expect(readOut(chart)).toBe('Chuyển xử lý: 2.205, 87,6% so với bước đầu, mất 312 (12,4%)');
    await press(chart, '{End}');
    expect(readOut(chart)).toContain('Đã xử lý: 1.842,5');
    await press(chart, '{ArrowUp}{Home}{Escape}');
    expect([readOut(chart), tooltip(chart).isOpen]).toEqual(['', false]);
  });

  test('arrows walk places and flows', async () => {
    const chart = await mounted({ data: flows }, { width: 700 });
    await press(chart, '{Tab}');
    await expectWalk(chart, [
      ['{ArrowRight}', 'Tiếp nhận → Giải quyết: 9.120, 100%'],
      ['{ArrowRight}', 'Giải quyết: 9.120, 420 không đi tiếp (4,6%)'],
      ['{ArrowRight}', 'Giải quyết → Đúng hạn: 8.000, 87,7%'],
      ['{ArrowDown}', 'Giải quyết → Trễ hạn: 700, 7,7%'],
      ['{ArrowRight}', 'Trễ hạn: 700'],
    ]);
  });

  test('pointing at a flow shows its tooltip and lights it up', async () => {
    const chart = await mounted({ data: flows, unit: 'hồ sơ' }, { width: 700 });
    await pointAt(chart, chart.scene!.points()[3]![0]!);
    expect(tooltip(chart)).toEqual({
      isOpen: true,
      title: 'Giải quyết → Đúng hạn',
      rows: [
        ['value', '8.000 hồ sơ'],
        ['Tỷ lệ', '87,7%'],
      ],
    });
    expect(all(chart, '.overlay .flow')).toHaveLength(1);
  });

  test('Enter selects', async () => {
    const chart = await mounted();
    const chosen = listen(chart, 'ward-select');
    await press(chart, '{Tab}{End}{Enter}');
    const { key, keys, datum } = chosen.mock.calls[0]![0];
    expect([key, keys, datum]).toEqual(['Đã xử lý', ['Đã xử lý'], stages[2]]);
    expect(all(chart, '.overlay .selection')).toHaveLength(2);
  });
});

describe('properties', () => {
  test('a narrow chart is a list, and grows with it', async () => {
    const chart = await mounted({ data: flows }, { width: 320 });
    expect(all(chart, '.picture .flow')).toHaveLength(0);
    expect(all(chart, '.picture .bar').length).toBeGreaterThan(2);
    expect(one(chart, '.picture').getAttribute('height')).toBe(String(chart.scene!.height));
  });

  test('a child table is read, with the unit in its cells', async () => {
    const chart = await mount<WardFlowChart>(
      `<ward-flow-chart from="Đi" to="Đến"><table><tr><th>Đi</th><th>Đến</th><th>Tỷ lệ</th></tr>
        <tr><td>A</td><td>B</td><td>60,5%</td></tr>
        <tr><td>A</td><td>C</td><td>39,5%</td></tr></table></ward-flow-chart>`,
    );
    expect(chart.scene!.table().rows.map(({ cells }) => cells[2]!.text)).toEqual([
      '60,5%',
      '39,5%',
    ]);
  });

  test('a field that no row has is an error, not a blank picture', async () => {
    const chart = await mounted({ stage: 'step' });
    expect(chart.state).toBe('error');
  });

  test('new rows keep the focused stage, its tooltip and the selection', async () => {
    const chart = await mounted({ selected: ['Tiếp nhận'] });
    await press(chart, '{Tab}{ArrowDown}');
    chart.data = stages.map((row) => ({ ...row, value: row.value * 2 }));
    await drawn(chart);
    expect(readOut(chart)).toContain('Chuyển xử lý: 4.410');
    expect([tooltip(chart).isOpen, chart.selected]).toEqual([true, ['Tiếp nhận']]);
    expect(chart.shadowRoot!.activeElement).toBe(one(chart, '.plot'));
  });
});
