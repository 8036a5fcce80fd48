import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  layoutMilestones,
  type MilestonesOptions,
} from '../../src/components/milestones/milestones.layout.js';
import type { Row } from '../../src/data/row.js';
import { localeFor } from '../../src/i18n/register.js';
import type { Scene } from '../../src/scene/scene.js';
import { tableCsv } from '../../src/scene/table-csv.js';
import { asOf, tasks } from '../../stories/data/illustrative-tasks.js';
import { cellsOf, marksOf, pathsOf, sceneText, wordsOf } from '../support/scene.js';
import { faultsOf } from '../support/scene-faults.js';

const frame = { width: 800, height: 280 };

const layout = (
  rows: readonly unknown[],
  options: MilestonesOptions = { asOf },
  size = frame,
  tag = 'vi',
): Scene => layoutMilestones(rows as readonly Row[], options, size, localeFor(tag));

/** The words at the right of each task. */
const standings = (scene: Scene): unknown[] =>
  scene.table().rows.map(({ cells }) => cells.at(-1)?.text.replaceAll('\u00a0', ' '));

describe('where a task stands', () => {
  const task = (overrides: object): Row => ({
    id: 'x',
    start: '2026-01',
    end: '2026-06',
    ...overrides,
  });
  const cases: [name: string, row: Row, words: string][] = [
    ['done before its date', task({ 'actual-end': '2026-04-30' }), 'Sớm 2 tháng'],
    ['done on its date', task({ 'actual-end': '2026-06-30' }), 'Đúng hạn'],
    ['done after it', task({ 'actual-end': '2026-07-15' }), 'Trễ 15 ngày'],
    ['overdue', task({ 'actual-start': '2026-01' }), 'Quá hạn 3 tháng'],
    ['overdue and never begun', task({}), 'Quá hạn 3 tháng'],
    ['on plan', task({ end: '2026-12', 'actual-start': '2026-01' }), 'Đúng kế hoạch'],
    [
      'expected to be late',
      task({ end: '2026-12', 'actual-start': '2026-01', expected: '2027-02-28' }),
      'Dự kiến trễ 2 tháng',
    ],
    ['to begin', task({ start: '2026-11', end: '2026-12' }), 'Từ 01/11/2026'],
    ['late to begin', task({ start: '2026-09-15', end: '2026-12' }), 'Chưa bắt đầu, trễ 15 ngày'],
    // 272 of the 364 days between the first and the last of the year are over: 74.7 %.
    ['half of the work done', task({ end: '2026-12', progress: 0.5 }), 'Chậm tiến độ'],
    ['60 % of it', task({ end: '2026-12', progress: 60 }), 'Có nguy cơ'],
    ['80 % of it', task({ end: '2026-12', progress: 0.8 }), 'Đúng kế hoạch'],
    ['no dates', { id: 'x' }, 'Chưa có kế hoạch'],
    ['done without a plan', { id: 'x', done: '2026-05-05' }, 'Xong 05/05/2026'],
  ];

  test.each(cases)('%s', (_name, row, words) => {
    expect(standings(layout([row]))).toEqual([words]);
  });

  test('what is done after the day judged is still open on it', () => {
    const row = task({ 'actual-start': '2026-01', 'actual-end': '2026-05' });
    expect(standings(layout([row], { asOf: '2026-03-31' }))).toEqual(['Đúng kế hoạch']);
  });
});

test('bars begin in the morning of the first day and end in the evening of the last', () => {
  const { plot, ...scene } = layout([{ id: 'x', start: '2026-01', end: '2026-06' }], {
    asOf: '2026-12-31',
  });
  const [first, last] = /M([\d.]+),.*?H([\d.]+)V/
    .exec(pathsOf({ ...scene, plot }, 'plan')[0]!)!
    .slice(1)
    .map(Number);
  // The year has 365 days; the first half of it 181.
  expect(first).toBeCloseTo(plot.x, 1);
  expect(last).toBeCloseTo(plot.x + (plot.width * 181) / 365, 1);
});

test('the timeline of six tasks', () => {
  const scene = layout(tasks);
  expect(sceneText(scene)).toMatchSnapshot();
  expect(scene.describe()).toBe(
    '2 trong 6 việc đã xong; 2 việc xong sớm; 1 việc quá hạn: Rà soát quy trình nội bộ; 2 việc đang làm.',
  );
});

test('groups head their tasks, with their count', () => {
  const scene = layout(tasks);
  const words = wordsOf(marksOf(scene, 'label'));
  expect(words).toContain('Chính quyền phục vụ');
  expect(words).toContain('0 trong 3 việc đã xong');
});

test('a file has the digits of the progress, without those of binary numbers', () => {
  const csv = tableCsv(layout([{ name: 'Rà soát', end: '2026-06', progress: 0.29 }]).table(), 'vi');
  expect(csv).toMatch(/;29;/);
});

test('a task that waits for another is joined to it', () => {
  expect(pathsOf(layout(tasks), 'dependency')).toHaveLength(1);
});

test('flat rows in Vietnamese, and indicators, are the same tasks', () => {
  const flat = {
    'Nhiệm vụ': 'Rà soát',
    'Bắt đầu': '2026-01',
    Hạn: '2026-06',
    'Hoàn thành': '2026-05',
  };
  const indicator = {
    id: 'Rà soát',
    name: 'Rà soát',
    kind: 'task',
    planned: { start: '2026-01', end: '2026-06' },
    actual: { end: '2026-05' },
  };
  expect(cellsOf(layout([flat]))).toEqual(cellsOf(layout([indicator])));
});

test('a year or a quarter is shown alone; what lies outside is told', () => {
  const quarter = layout(tasks, { asOf, zoom: 'quarter' });
  expect(quarter.notices.map(({ text }) => text)).toEqual([
    '1 việc nằm ngoài khoảng thời gian đang xem.',
  ]);
  expect(layout(tasks, { asOf, zoom: 'quarter', shift: 1 }).notices).not.toEqual(quarter.notices);
});

describe('rows that cannot be used are told, the rest is drawn', () => {
  test('no name, a date that is none, an id twice', () => {
    const scene = layout([
      { start: '2026' },
      { id: 'a', start: 'hôm qua', end: '2026-06' },
      { id: 'a' },
    ]);
    expect(scene.issues.map(({ code, row }) => [code, row])).toEqual([
      ['row', 1],
      ['row', 2],
      ['duplicate-key', 3],
    ]);
    expect(scene.notices).toMatchObject([{ code: 'rows-left-out', count: 2 }]);
    expect(scene.size).toBe(1);
  });

  test('no rows', () => {
    expect(layout([])).toMatchObject({ size: 0, legend: null });
    expect(layout([]).describe()).toBe('Chưa có công việc.');
  });
});

test('any rows at any width: no fault, and every task in the table', () => {
  const date = fc.constantFrom('2024', '2025-Q3', '2026-02', '2026-07-21', 'bogus', '', null, 7);
  const row = fc.record(
    {
      id: fc.string(),
      name: fc.string(),
      group: fc.constantFrom('A', 'B', '__proto__', ''),
      start: date,
      end: date,
      'actual-start': date,
      'actual-end': date,
      expected: date,
      progress: fc.oneof(fc.double(), fc.constant('x')),
      after: fc.string(),
    },
    { requiredKeys: [] },
  );
  fc.assert(
    fc.property(
      fc.array(row, { maxLength: 12 }),
      fc.integer({ min: 0, max: 2000 }),
      fc.constantFrom('vi', 'en'),
      fc.constantFrom('term', 'year', 'quarter'),
      (rows, width, tag, zoom) => {
        const scene = layout(rows, { zoom: zoom as 'term' }, { width, height: 280 }, tag);
        expect(faultsOf(scene)).toEqual([]);
        const keys = new Set(
          rows
            .map(
              ({ id, name }) =>
                (id ?? '').trim().normalize('NFC') || (name ?? '').trim().normalize('NFC'),
            )
            .filter(Boolean),
        );
        expect(new Set(scene.table().rows.map(({ key }) => key))).toEqual(keys);
      },
    ),
    { numRuns: 300 },
  );
}, 30_000);

test('temporary houses, removed two months early: a glyph beside the words "Sớm 2 tháng"', () => {
  const scene = layout(tasks.filter(({ id }) => id === 'nha-tam'));
  const isTold = (text: string) => text.replaceAll('\u00a0', ' ') === 'Sớm 2 tháng';
  const words = marksOf(scene, 'label').find((mark) => wordsOf([mark]).some(isTold));
  expect(words).toMatchObject({ fill: 'achieved-text', x: 652 });
  const [disc, tick] = pathsOf(scene, 'glyph');
  // The glyph takes 16 px and is 6 px off the words: its middle lies 14 px left of them.
  expect(disc).toMatch(/^M638,/);
  expect(tick).toBeDefined();
});

test('where the words do not fit there is no glyph either', () => {
  expect(pathsOf(layout(tasks, { asOf }, { width: 40, height: 280 }), 'glyph')).toEqual([]);
});
