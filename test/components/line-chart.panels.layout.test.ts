import { describe, expect, test } from 'vitest';
import {
  layoutLineChart,
  type LineChartOptions,
} from '../../src/components/line-chart/line-chart.layout.js';
import type { Row } from '../../src/data/row.js';
import { localeFor } from '../../src/i18n/register.js';
import type { Scene } from '../../src/scene/scene.js';
import { cellsOf, marksOf, pathsOf, wordsOf } from '../support/scene.js';
import { faultsOf } from '../support/scene-faults.js';

const locale = localeFor('vi');
/** Files by quarter in four wards; Cửa Nam has none in the second quarter, and fractions of thousands nowhere. */
const figures: Record<string, readonly (number | null)[]> = {
  'Tây Hồ': [5240, 5980, 6410],
  'Ba Đình': [4100, 4350, 4900],
  'Cửa Nam': [880, null, 1250],
  'Hai Bà Trưng': [7300, 8120, 9120],
};
const quarters = ['2025-Q4', '2026-Q1', '2026-Q2'];
const rows: Row[] = Object.entries(figures).flatMap(([ward, values]) =>
  values.map((value, i) => ({ quý: quarters[i], phường: ward, 'hồ sơ': value })),
);
const options: LineChartOptions = { x: 'quý', y: 'hồ sơ', facet: 'phường', unit: 'hồ sơ' };
const layout = (data: readonly Row[], more: LineChartOptions = {}, width = 1000, height = 320) =>
  layoutLineChart(data, { ...options, ...more }, { width, height }, locale);
const axisWords = (scene: Scene, id: string) =>
  scene.layers.filter((layer) => layer.id === id).map(({ marks }) => wordsOf(marks));

describe('four wards', () => {
  const scene = layout(rows);

  test('stand on one scale: values at the left, positions below, the unit once', () => {
    const values = ['0', '2.500', '5.000', '7.500', '10.000'];
    expect(axisWords(scene, 'axis-y')).toEqual([values]);
    expect(axisWords(scene, 'axis-x')).toEqual(
      Array.from({ length: 4 }, () => ['IV', 'I', 'II', '2025', '2026']),
    );
    expect(wordsOf(marksOf(scene, 'panel-title'))).toEqual(Object.keys(figures));
    expect(wordsOf(marksOf(scene, 'unit'))).toEqual(['Đơn vị: hồ sơ']);
    expect(faultsOf(scene)).toEqual([]);
  });

  test('have one colour and no legend where each has one line', () => {
    expect(new Set(marksOf(scene, 'line').map((mark) => 'stroke' in mark && mark.stroke))).toEqual(
      new Set(['cat-1']),
    );
    expect(scene.legend).toBeNull();
  });

  test('the same value is as high in every panel', () => {
    const starts = pathsOf(layout(rows.map((row) => ({ ...row, 'hồ sơ': 5000 }))), 'line');
    expect(new Set(starts).size).toBe(1);
  });

  test('are told together', () => {
    expect(scene.describe()).toBe(
      '4 biểu đồ nhỏ cùng thang đo, cao nhất 9.120 hồ sơ (Hai Bà Trưng), thấp nhất 880 hồ sơ (Cửa Nam).',
    );
    expect(cellsOf(scene)[7]).toBe('Cửa Nam | Q.I/2026 | –');
    expect(scene.points()[0]![0]!.label).toBe('Tây Hồ, Quý IV/2025: 5.240 hồ sơ');
    expect(scene.tooltip(scene.points()[1]![0]!).subtitle).toBe('Ba Đình');
  });

  test('with scales of their own, each shows its own values', () => {
    const free = layout(rows, { facetScales: 'free' });
    const tops = axisWords(free, 'axis-y').map((words) =>
      words.filter((word) => /^\d/.test(word)).at(-1),
    );
    expect(new Set(tops).size).toBeGreaterThan(1);
    expect(faultsOf(free)).toEqual([]);
  });
});

describe('several lines a panel', () => {
  const data: Row[] = rows.flatMap((row, i) => [
    { ...row, kênh: 'Trực tiếp' },
    ...(i < 3 ? [] : [{ ...row, kênh: 'Trực tuyến' }]),
  ]);

  test('a series has one colour everywhere, and one entry in the legend', () => {
    const scene = layout(data.toReversed(), { series: 'kênh' });
    expect(scene.legend?.items.map(({ label, paint }) => [label, paint])).toEqual([
      ['Trực tuyến', 'cat-1'],
      ['Trực tiếp', 'cat-2'],
    ]);
    const colours = marksOf(scene, 'line').map((mark) => [
      mark.series,
      'stroke' in mark && mark.stroke,
    ]);
    expect(new Set(colours.map(String))).toEqual(new Set(['Trực tuyến,cat-1', 'Trực tiếp,cat-2']));
  });

  test('areas on one another share the scale of their sums', () => {
    const scene = layout(data, { series: 'kênh', stack: true });
    expect(axisWords(scene, 'axis-y')[0]?.at(-1)).toBe('20.000'); // 2 × 9.120
    expect(faultsOf(scene)).toEqual([]);
  });

  test('names keep the order of the whole chart, in a panel that lacks one too', () => {
    const months = [
      { phường: 'A', x: 'Ba', n: 1 },
      { phường: 'A', x: 'Một', n: 2 },
      { phường: 'B', x: 'Hai', n: 3 },
    ];
    const scene = layoutLineChart(
      months,
      { x: 'x', y: 'n', facet: 'phường' },
      { width: 900, height: 300 },
      locale,
    );
    expect(axisWords(scene, 'axis-x')).toEqual([
      ['Ba', 'Một', 'Hai'],
      ['Ba', 'Một', 'Hai'],
    ]);
  });
});

test('footnotes and qualifiers stay with their rows', () => {
  const notes = [{ row: 4, field: 'hồ sơ', qualifier: 'more-than' as const }];
  const scene = layout(rows, { notes });
  expect(scene.points()[1]![0]!.label).toBe('Ba Đình, Quý IV/2025: hơn 4.100 hồ sơ');
});

test('rows that cannot be used are told with their place in the data', () => {
  const scene = layout([...rows, { quý: 'tháng nào', phường: 'Tây Hồ', 'hồ sơ': 'abc' }], {
    xType: 'time',
  });
  expect(scene.issues).toMatchObject([{ code: 'row', row: 13, field: 'quý' }]);
  expect(scene.notices.map(({ text }) => text)).toEqual(['Tây Hồ: 1 dòng bị bỏ qua']);
});

test('rows that are left out of several panels are counted together', () => {
  const [first, ...others] = new Set(rows.map((row) => row['phường']));
  const bad = [first, others[0]].map((ward) => ({ quý: 'x', phường: ward, 'hồ sơ': 1 }));
  const scene = layout([...rows, ...bad], { xType: 'time' });
  expect(scene.notices.map(({ text }) => text)).toEqual([
    expect.stringMatching(/: 2 dòng bị bỏ qua$/),
  ]);
});
