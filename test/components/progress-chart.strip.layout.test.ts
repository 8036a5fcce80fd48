import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { layoutProgressSheet } from '../../src/components/progress-chart/progress-chart.sheet.js';
import type { ProgressChartOptions } from '../../src/components/progress-chart/progress-chart.layout.js';
import type { Indicator } from '../../src/core/indicator.js';
import type { Mark } from '../../src/scene/scene.js';
import { at, layout, without } from './progress-chart.samples.js';

const strip = (goals: readonly Indicator[], options: ProgressChartOptions = {}, tag = 'vi') =>
  layout(goals, { variant: 'strip', ...options }, tag);

const none = at(0, { id: 'none', name: 'Cây xanh', observations: [] });
const untargeted = without(at(5, { id: 'untargeted' }), 'target', 'baseline');
const criterion: Indicator = {
  id: 'ma-tuy',
  name: 'Phường không ma túy',
  kind: 'pass-fail',
  passed: true,
  observations: [],
};

describe('variant strip', () => {
  test('a part for each status, the best first, as wide as its goals', () => {
    const [group] = strip([at(20), at(75), at(100), at(110)]).groups;
    // 100 less two gaps of 0.3 are 99.4: a half, a quarter, a quarter.
    expect(group!.strip!.parts).toMatchObject([
      { status: 'achieved', count: 2, x: 0, width: 49.7 },
      { status: 'on-track', count: 1, x: 50, width: 24.85 },
      { status: 'off-track', count: 1, width: 24.85 },
    ]);
    expect(group!.strip!.parts[2]!.x).toBeCloseTo(75.15, 9);
  });

  test('under it the goals by status; rows, points and table stand in the same order', () => {
    const picture = strip([none, untargeted, at(20), at(110), at(75)]);
    const { lists } = picture.groups[0]!.strip!;
    expect(lists.map(({ word, count, rows }) => [word, count, rows.map(({ key }) => key)])).toEqual(
      [
        ['Đã đạt', 1, ['at-110']],
        ['Đúng tiến độ', 1, ['at-75']],
        ['Chậm tiến độ', 1, ['at-20']],
        ['Chưa có số liệu', 1, ['none']],
        ['Chưa giao chỉ tiêu', 1, ['untargeted']],
      ],
    );
    const keys = ['at-110', 'at-75', 'at-20', 'none', 'untargeted'];
    expect(picture.rows.map(({ key }) => key)).toEqual(keys);
    expect(picture.points()[0]!.map(({ key }) => key)).toEqual(keys);
    expect(picture.table().rows.map(({ key }) => key)).toEqual(keys);
  });

  test('grouped by pillar: a strip for each group, beside its result', () => {
    const goals = [at(20, { parent: 'A' }), at(75, { parent: 'B' }), at(80, { parent: 'A' })];
    const { groups } = strip(goals);
    expect(groups.map(({ name, result, strip: own }) => [name, result, own!.parts.length])).toEqual(
      [
        ['A', '1/2 đạt hoặc đúng tiến độ', 2],
        ['B', '1/1 đạt hoặc đúng tiến độ', 1],
      ],
    );
  });

  test('the legend names the statuses of all groups, with their counts', () => {
    const goals = [at(20, { parent: 'A' }), at(75, { parent: 'B' }), none];
    expect(strip(goals).legend!.items).toMatchObject([
      { label: 'Đúng tiến độ', paint: 'on-track-mark', shape: 'swatch', count: 1 },
      { label: 'Chậm tiến độ', paint: 'off-track-mark', shape: 'swatch', count: 1 },
      { label: 'Chưa có số liệu', paint: 'hatch-hatch', shape: 'swatch', count: 1 },
    ]);
    expect(strip([untargeted]).legend).toBeNull();
  });

  test('beside the status stands what it does not say: figures, and a word of its own kind', () => {
    const [passed, early] = strip([criterion, at(110)]).rows;
    expect(passed!.standing).toBe('Đạt');
    expect(early!.standing).toBe('Đã đạt sớm, 110\u00a0hộ, mục tiêu 100\u00a0hộ');
    expect(strip([at(75)]).rows[0]!.standing).toBe('75\u00a0hộ, mục tiêu 100\u00a0hộ');
    expect(strip([untargeted]).rows[0]!.standing).toBe('5\u00a0hộ');
  });

  test('a filter hides goals, not the parts of the strip nor how many there are', () => {
    const goals = [at(20), at(21), at(75)];
    const { strip: own } = strip(goals, { filterStatus: ['off-track'], query: '21' }).groups[0]!;
    expect(own!.parts.map(({ count }) => count)).toEqual([1, 2]);
    expect(own!.lists).toMatchObject([
      { word: 'Chậm tiến độ', count: 2, rows: [{ key: 'at-21' }] },
    ]);
  });

  test('within a status the order that was asked for', () => {
    const goals = [at(40), at(20), at(30)];
    expect(strip(goals, { sort: 'gap' }).rows.map(({ key }) => key)).toEqual([
      'at-20',
      'at-30',
      'at-40',
    ]);
  });

  test('in one list: one strip of all, whatever their groups', () => {
    const goals = [at(20, { parent: 'A' }), at(75, { parent: 'B' })];
    const { groups } = strip(goals, { flat: true });
    expect(groups).toHaveLength(1);
    expect(groups[0]!.strip!.parts.map(({ count }) => count)).toEqual([1, 1]);
  });

  test('what a row says, and the sentence, are those of bars', () => {
    const goals = [at(75), criterion, none];
    const [bars, counted] = [layout(goals), strip(goals)];
    const labels = (picture: typeof bars) => picture.rows.map(({ label }) => label).sort();
    expect(labels(counted)).toEqual(labels(bars));
    expect(counted.describe()).toBe(bars.describe());
  });

  test('no goals, no strip', () => {
    expect(strip([])).toMatchObject({ groups: [], rows: [], legend: null });
  });
});

describe('on a sheet', () => {
  const marksOf = (goals: readonly Indicator[]) => {
    const { layers, height } = layoutProgressSheet(strip(goals));
    return { marks: layers.flatMap(({ marks }): readonly Mark[] => marks), height };
  };

  test('the strip over the whole width, then the lists in two columns', () => {
    const { marks } = marksOf([at(20), at(75)]);
    // (100 − 0.3) / 2 percent of 860 px
    expect(marks).toContainEqual({
      type: 'path',
      role: 'part on-track',
      d: 'M0,12h428.71v28h-428.71Z',
      fill: 'on-track-mark',
    });
    const texts = marks.flatMap((mark) => (mark.type === 'text' ? [[mark.x, mark.lines[0]]] : []));
    expect(texts).toEqual([
      [20, 'Đúng tiến độ'],
      [414, '1'],
      [0, 'Chỉ tiêu 75'],
      [0, '75\u00a0hộ, mục tiêu 100\u00a0hộ · còn thiếu 25\u00a0hộ'],
      [466, 'Chậm tiến độ'],
      [860, '1'],
      [446, 'Chỉ tiêu 20'],
      [446, '20\u00a0hộ, mục tiêu 100\u00a0hộ · còn thiếu 80\u00a0hộ'],
    ]);
  });

  test('everything stands on it, however long the names', () => {
    const name = 'Tỷ lệ hộ dân được thu gom, phân loại rác thải sinh hoạt tại nguồn '.repeat(3);
    const { marks, height } = marksOf([at(20, { name }), at(30, { name }), none, criterion]);
    const bottoms = marks.flatMap((mark) =>
      mark.type === 'text' ? [mark.y + 18 * (mark.lines.length - 1)] : [],
    );
    expect(Math.max(...bottoms)).toBeLessThan(height);
  });
});

test('any goals: parts lie beside one another within the strip, and every goal in one list', () => {
  const values = fc.array(fc.oneof(fc.integer({ min: -50, max: 200 }), fc.constant(null)), {
    maxLength: 60,
  });
  fc.assert(
    fc.property(values, fc.constantFrom('vi', 'en'), (found, tag) => {
      const goals = found.map((value, i) =>
        at(0, { id: `g${i}`, parent: `P${i % 3}`, observations: [{ period: '2026-Q3', value }] }),
      );
      const { groups } = strip(goals, {}, tag);
      for (const { strip: own, rows } of groups) {
        expect(own!.lists.flatMap((list) => list.rows)).toEqual(rows);
        const ends = own!.parts.map(({ x, width }) => x + width);
        for (const [i, { x }] of own!.parts.entries())
          expect(x).toBeGreaterThanOrEqual(i === 0 ? 0 : ends[i - 1]!);
        expect(ends.at(-1)!).toBeCloseTo(100, 6);
      }
      expect(groups.flatMap(({ rows }) => rows)).toHaveLength(goals.length);
    }),
  );
});
