import { describe, expect, test } from 'vitest';
import { dayNumber, dateOf } from '../../src/core/period.js';
import { cellsOf, layerOf, marksOf, pathsOf, wordsOf } from '../support/scene.js';
import { layout } from './heatmap.samples.js';

const options = { calendar: true, x: 'd', value: 'v', label: 'Phản ánh' };
const days = (from: string, to: string, value: (i: number) => unknown = (i) => i % 7) => {
  const first = dayNumber(from);
  return Array.from({ length: dayNumber(to) - first + 1 }, (_, i) => {
    return { d: dateOf(first + i), v: value(i) };
  });
};
const calendar = (
  rows: readonly unknown[],
  width = 900,
  tag = 'vi',
  height: number | null = null,
) => layout(rows, options, { width, height }, tag);
/** Where the cell of a day stands, in weeks and days from the first cell. */
function placeOf(scene: ReturnType<typeof calendar>, key: string): [week: number, day: number] {
  const { x, y } = scene.plot;
  const box = scene
    .points()
    .flat()
    .find((point) => point.key === key)!.box!;
  const pitch = box.width + 2;
  return [Math.round((box.x - x - 1) / pitch), Math.round((box.y - y - 1) / pitch)];
}

describe('a year', () => {
  const scene = calendar(days('2025-01-01', '2025-12-31'));

  test('has a column a week, from Monday down to Sunday', () => {
    // 1 January 2025 was a Wednesday, 5 January the first Sunday, 31 December a Wednesday of the 53rd week.
    expect(placeOf(scene, '2025-01-01')).toEqual([0, 2]);
    expect(placeOf(scene, '2025-01-05')).toEqual([0, 6]);
    expect(placeOf(scene, '2025-01-06')).toEqual([1, 0]);
    expect(placeOf(scene, '2025-12-31')).toEqual([52, 2]);
    expect(scene.points().flat()).toHaveLength(365);
  });

  test('names its months and days of the week in the language of the page', () => {
    const months = Array.from({ length: 12 }, (_, i) => `Tháng ${i + 1}`);
    expect(wordsOf(layerOf(scene, 'axis-x'))).toEqual(['2025', ...months]);
    expect(wordsOf(layerOf(scene, 'axis-y'))).toEqual(['T2', 'T3', 'T4', 'T5', 'T6', 'T7', 'CN']);
    const english = calendar(days('2025-01-01', '2025-12-31'), 900, 'en');
    expect(wordsOf(layerOf(english, 'axis-x')).slice(0, 3)).toEqual(['2025', 'Jan', 'Feb']);
    expect(wordsOf(layerOf(english, 'axis-y'))).toEqual(['Mon', 'Tue', 'Wed', 'Thu', 'Fri', 'Sat', 'Sun']); // prettier-ignore
  });

  test('has a border where a month begins', () => {
    expect(pathsOf(scene, 'months')[0]?.match(/M/g)).toHaveLength(11);
  });

  test('a leap year has a 29 February', () => {
    const leap = calendar(days('2024-01-01', '2024-12-31'));
    expect(leap.points().flat()).toHaveLength(366);
    expect(
      leap
        .points()[1]
        ?.map(({ key }) => key)
        .at(-1),
    ).toBe('2024-02-29');
    // 2024 began on a Monday and ended on a Tuesday, in its 53rd week.
    expect(placeOf(leap, '2024-01-01')).toEqual([0, 0]);
    expect(placeOf(leap, '2024-12-31')).toEqual([52, 1]);
  });

  test('a leap year that begins on a Sunday spans 54 weeks', () => {
    const year = calendar(days('2012-01-01', '2012-12-31'));
    expect(placeOf(year, '2012-01-01')).toEqual([0, 6]);
    expect(placeOf(year, '2012-12-31')).toEqual([53, 0]);
  });

  test('is told by its highest and lowest day and its busiest day of the week', () => {
    const rows = days('2025-07-21', '2025-07-27', (i) => [3, 9, 4, null, 5, 1, 2][i]);
    const week = calendar(rows);
    expect(week.describe()).toBe(
      'Phản ánh: cao nhất Thứ Ba, ngày 22/07/2025 (9); thấp nhất Thứ Bảy, ngày 26/07/2025 (1); bình quân cao nhất là Thứ Ba (9); 1 ô chưa có số liệu.',
    );
    expect(calendar(rows, 900, 'en').describe()).toContain('highest at Tuesday, 22 July 2025 (9)');
    expect(cellsOf(week).slice(0, 2)).toEqual(['21/07/2025 | 3', '22/07/2025 | 9']);
    expect(week.table().rows[0]?.cells[0]?.value).toBe('2025-07-21');
  });
});

describe('several years', () => {
  const rows = [...days('2023-11-20', '2023-12-31'), ...days('2025-01-01', '2025-02-03')];
  const scene = calendar(rows);

  test('stand one under the other; one without a row is left out', () => {
    expect(wordsOf(layerOf(scene, 'axis-x')).filter((word) => /^\d{4}$/.test(word))).toEqual([
      '2023',
      '2025',
    ]);
    expect(scene.size).toBe(42 + 34);
  });

  test('arrows go by weeks and days, over the year between too', () => {
    const at = (key: string) =>
      scene
        .points()
        .flat()
        .find((point) => point.key === key)!;
    const step = (key: string, direction: 'left' | 'right' | 'up' | 'down') =>
      scene.step?.(at(key), direction)?.key;
    expect(step('2023-12-31', 'down')).toBe('2025-01-01');
    expect(step('2023-12-30', 'right')).toBe('2025-01-01');
    expect(step('2025-01-03', 'left')).toBe('2023-12-31');
    expect(step('2025-01-15', 'right')).toBe('2025-01-22');
    expect(step('2025-01-15', 'up')).toBe('2025-01-14');
    expect(step('2023-11-20', 'up')).toBeUndefined();
    expect(step('2025-02-03', 'right')).toBeUndefined();
  });

  test('the pointer means the day under it, and none beside the days', () => {
    for (const { x, y, key } of scene.points().flat()) expect(scene.hit(x, y)?.key).toBe(key);
    const { x, y, box } = scene.points()[0]![0]!;
    expect(scene.hit(x - box!.width - 2, y)).toBeNull();
  });

  test('a list of points is a month', () => {
    expect(scene.points().map(([first]) => first?.series)).toEqual(['2023-11', '2023-12', '2025-01', '2025-02']); // prettier-ignore
  });
});

describe('room', () => {
  const rows = days('2025-01-01', '2025-12-31');
  const years = (width: number, height: number | null = null) =>
    wordsOf(layerOf(calendar(rows, width, 'vi', height), 'axis-x')).filter((word) => word === '2025').length; // prettier-ignore

  test('a narrow frame breaks the year into halves, a very narrow one into quarters', () => {
    expect([years(900), years(520), years(288), years(240)]).toEqual([1, 1, 2, 4]);
  });

  test('a given height is kept', () => {
    const scene = calendar(rows, 900, 'vi', 100);
    expect(scene.height).toBeLessThanOrEqual(100);
    expect(marksOf(scene, 'cells').length).toBeGreaterThan(0);
  });
});

describe('rows', () => {
  test('that are no day are refused: a month is longer', () => {
    const scene = calendar([{ d: '2025-07', v: 1 }, { d: '2025-07-21', v: 2 }, { d: 'hôm qua', v: 3 }]); // prettier-ignore
    expect(scene.issues.map(({ row, found }) => [row, found])).toEqual([
      [1, '2025-07'],
      [3, 'hôm qua'],
    ]);
    expect(scene.size).toBe(1);
  });

  test('of one day: the first is kept', () => {
    const scene = calendar([
      { d: '2025-07-21', v: 2 },
      { d: '2025-07-21T08:00', v: 9 },
    ]);
    expect(cellsOf(scene)).toEqual(['21/07/2025 | 2']);
    expect(scene.issues).toEqual([expect.objectContaining({ code: 'duplicate-key', count: 1 })]);
  });

  test('none: words', () => {
    expect(wordsOf(layerOf(calendar([]), 'empty'))).toEqual(['Chưa có số liệu để vẽ']);
  });

  test('a day without a row is no data, zero is a class of its own', () => {
    const scene = calendar([
      { d: '2025-07-21', v: 0 },
      { d: '2025-07-23', v: 4 },
    ]);
    expect(scene.legend?.items.map(({ label }) => label)).toEqual(['0', '4', 'Chưa có số liệu']);
  });
});
