import { describe, expect, test } from 'vitest';
import {
  layoutBarChart,
  type BarChartOptions,
} from '../../src/components/bar-chart/bar-chart.layout.js';
import type { Row } from '../../src/data/row.js';
import { localeFor } from '../../src/i18n/register.js';
import type { Scene } from '../../src/scene/scene.js';
import { cellsOf, marksOf, wordsOf } from '../support/scene.js';
import { faultsOf } from '../support/scene-faults.js';
import { barsOf } from './bar-chart.samples.js';

const locale = localeFor('vi');
/** Files by field of work in three wards; Cửa Nam has none on land, and lists its fields in another order. */
const rows: Row[] = [
  ['Tây Hồ', 'Hộ tịch', 5240],
  ['Tây Hồ', 'Đất đai', 1980],
  ['Tây Hồ', 'Xây dựng', 640],
  ['Cửa Nam', 'Xây dựng', 820],
  ['Cửa Nam', 'Hộ tịch', 880],
  ['Ba Đình', 'Hộ tịch', 4100],
  ['Ba Đình', 'Đất đai', 2350],
  ['Ba Đình', 'Xây dựng', 1900],
].map(([ward, work, files]) => ({ phường: ward, 'lĩnh vực': work, 'hồ sơ': files }));
const options: BarChartOptions = {
  x: 'lĩnh vực',
  y: 'hồ sơ',
  facet: 'phường',
  unit: 'hồ sơ',
  orientation: 'vertical',
};
const layout = (data: readonly Row[], more: BarChartOptions = {}, width = 1000, height = 320) =>
  layoutBarChart(data, { ...options, ...more }, { width, height }, locale);
const axisWords = (scene: Scene, id: string) =>
  scene.layers.filter((layer) => layer.id === id).map(({ marks }) => wordsOf(marks));

describe('three wards', () => {
  const scene = layout(rows);

  test('stand on one scale: values at the left, names in one order below, the unit once', () => {
    expect(axisWords(scene, 'axis-y')).toEqual([['0', '2.000', '4.000', '6.000']]);
    const works = ['Hộ tịch', 'Đất đai', 'Xây dựng'];
    expect(axisWords(scene, 'axis-x')).toEqual([works, works, works]);
    expect(wordsOf(marksOf(scene, 'panel-title'))).toEqual(['Tây Hồ', 'Cửa Nam', 'Ba Đình']);
    expect(wordsOf(marksOf(scene, 'unit'))).toEqual(['Đơn vị: hồ sơ']);
    expect(faultsOf(scene)).toEqual([]);
  });

  test('a category has the same place in every panel, and a value the same height', () => {
    const [first, second, third] = barsOf(scene);
    expect(second!.map(({ left }) => left)).toEqual([first![0]!.left, first![2]!.left]);
    expect(third!.map(({ left }) => left)).toEqual(first!.map(({ left }) => left));
    const heights = [first![0]!, third![0]!].map(({ top, bottom }) => bottom - top);
    expect(heights[0]! / heights[1]!).toBeCloseTo(5240 / 4100, 2);
  });

  test('are told together', () => {
    expect(scene.describe()).toBe(
      '3 biểu đồ nhỏ cùng thang đo, cao nhất 5.240 hồ sơ (Tây Hồ), thấp nhất 640 hồ sơ (Tây Hồ).',
    );
    expect(cellsOf(scene)[4]).toBe('Cửa Nam | Đất đai | –');
    expect(scene.points()[1]![0]!.label).toBe('Cửa Nam, Hộ tịch: 880 hồ sơ');
    expect(scene.tooltip(scene.points()[1]![0]!).subtitle).toBe('Cửa Nam');
    expect(scene.legend).toBeNull();
  });

  test('are sorted by the sums of all panels: 10.220, 4.330, 3.360', () => {
    const ascending = layout(rows, { sort: 'value', order: 'ascending' });
    expect(axisWords(ascending, 'axis-x')[1]).toEqual(['Xây dựng', 'Đất đai', 'Hộ tịch']);
  });

  test('lying: names at the left of the first, values below, and one scale', () => {
    const lying = layout(rows, { orientation: 'horizontal' });
    expect(axisWords(lying, 'axis-y')).toEqual([['Hộ tịch', 'Đất đai', 'Xây dựng']]);
    expect(axisWords(lying, 'axis-x')).toHaveLength(3);
    expect(new Set(axisWords(lying, 'axis-x').map(String)).size).toBe(1);
    expect(wordsOf(marksOf(lying, 'unit'))).toEqual(['Đơn vị: hồ sơ']);
    const [first, , third] = barsOf(lying);
    const [a, b] = [first![0]!, third![0]!].map(({ left, right }) => right - left);
    expect(a! / b!).toBeCloseTo(5240 / 4100, 2);
    expect(faultsOf(lying)).toEqual([]);
  });

  test('with scales of their own, each has its own values, names and figures', () => {
    const free = layout(rows, { facetScales: 'free' });
    expect(axisWords(free, 'axis-x')[1]).toEqual(['Xây dựng', 'Hộ tịch']);
    expect(axisWords(free, 'values')[1]).toEqual(['820', '880']);
    expect(new Set(axisWords(free, 'axis-y').map((words) => words.at(-2))).size).toBe(3);
    expect(faultsOf(free)).toEqual([]);
  });

  test('one without any value keeps the axes, and says so', () => {
    const blank = rows.map((row, i) => (i < 3 ? { ...row, 'hồ sơ': null } : row));
    const told = layout(blank);
    expect(axisWords(told, 'axis-y')).toHaveLength(1);
    expect(axisWords(told, 'empty')).toHaveLength(1);
  });
});

describe('several series a panel', () => {
  const data: Row[] = rows.flatMap((row, i) => [
    ...(i < 3 ? [] : [{ ...row, kênh: 'Trực tuyến' }]),
    { ...row, kênh: 'Trực tiếp' },
  ]);

  test('a series has one colour everywhere, and one entry in the legend', () => {
    const scene = layout(data, { series: 'kênh' });
    expect(scene.legend?.items.map(({ label, paint }) => [label, paint])).toEqual([
      ['Trực tiếp', 'cat-1'],
      ['Trực tuyến', 'cat-2'],
    ]);
    const fills = marksOf(scene, 'bars').map((mark) => [mark.series, 'fill' in mark && mark.fill]);
    expect(new Set(fills.map(String))).toEqual(new Set(['Trực tiếp,cat-1', 'Trực tuyến,cat-2']));
  });

  test('stacks share the scale of their sums, and their names stand in the legend', () => {
    const scene = layout(data, { series: 'kênh', mode: 'stacked' });
    expect(axisWords(scene, 'axis-y')[0]?.at(-1)).toBe('10.000'); // over 2 × 4.100
    expect(marksOf(scene, 'end-label')).toEqual([]);
    expect(faultsOf(scene)).toEqual([]);
  });
});

test('one target stands in every panel and once in the legend', () => {
  const scene = layout(rows, { target: 3000, targetLabel: 'Chỉ tiêu' });
  expect(scene.legend?.items.map(({ label }) => label)).toEqual(['hồ sơ', 'Chỉ tiêu 3.000']);
  expect(marksOf(scene, 'target-label')).toEqual([]);
});

test('rows that cannot be used are told with their place in the data', () => {
  const scene = layout([...rows, { phường: 'Tây Hồ', 'lĩnh vực': 'Thuế', 'hồ sơ': 'abc' }]);
  expect(scene.issues).toMatchObject([{ code: 'row', row: 9, field: 'hồ sơ' }]);
  expect(scene.notices.map(({ text }) => text)).toEqual(['Tây Hồ: 1 dòng bị bỏ qua']);
});

test('a facet that no row has leaves one chart', () => {
  const scene = layout(rows.slice(0, 3), { facet: 'quận' });
  expect(scene.issues).toMatchObject([{ code: 'field', field: 'quận' }]);
  expect(barsOf(scene)).toHaveLength(1);
});

test('ten thousand categories in two panels are the same ones in both', () => {
  const many: Row[] = Array.from({ length: 20_000 }, (_, i) => {
    const place = Math.floor(i / 2);
    return { phường: i % 2, 'lĩnh vực': `Tổ ${place}`, 'hồ sơ': (i * 7919) % 1000 };
  });
  const scene = layout(many);
  const [a, b] = [scene.points()[0]!, scene.points()[1]!].map((points) =>
    points.map(({ key }) => key),
  );
  expect(a!.length).toBeLessThan(2000);
  expect(a).toEqual(b);
});
