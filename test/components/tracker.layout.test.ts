import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { STATUSES } from '../../src/core/hand.js';
import type { Indicator } from '../../src/core/indicator.js';
import { junk, mostly, numbers, periods, sizes } from '../support/hostile.js';
import { cellsOf, marksOf, pathsOf, sceneText, wordsOf, layerOf } from '../support/scene.js';
import { faultsOf, overlaps } from '../support/scene-faults.js';
import { frame, goal, layout, quarters } from './tracker.samples.js';

/** Words are bound by no-break spaces, which no one sees. */
const plain = (text: string): string => text.replaceAll('\u00a0', ' ');
const statusesOf = (scene: ReturnType<typeof layout>): (string | null)[] =>
  scene.table().rows.map(({ cells }) => cells[1]!.text);

describe('an indicator, judged at the end of each of its periods', () => {
  // The plan goes from 88 on 31/12/2025 to 95 on 31/12/2026. By 31/3 90 of 365 days are over: 88 + 7 × 90/365 = 89.726
  // is expected; 89.7 is 1.7 of 1.726 points, 98.5 %: on track. By 30/6 181 days: 3.471 points; 2.9 are 83.5 %: at risk.
  // By 30/9 273 days: 5.236 points; 3.2 are 61 %: off track.
  test('each block is what was known and expected then', () => {
    expect(statusesOf(layout())).toEqual(['Đúng tiến độ', 'Có nguy cơ', 'Chậm tiến độ']);
    expect(cellsOf(layout()).map(plain)).toEqual([
      'Q.I/2026 | Đúng tiến độ | 89,7% | 89,7%',
      'Q.II/2026 | Có nguy cơ | 90,9% | 91,5%',
      'Q.III/2026 | Chậm tiến độ | 91,2% | 93,2%',
    ]);
  });

  test('a target that was revised later does not change what was expected before', () => {
    // 100 was asked for until 1 July, 95 since then: by 31/3 88 + 12 × 90/365 = 90.959 was expected, 1.7 of 2.959 points
    // were done, 57 %: off track then, although the present plan would have been met.
    const targetHistory = [
      { setOn: '2026-01-01', period: '2026', value: 100 },
      { setOn: '2026-07-01', period: '2026', value: 95 },
    ];
    expect(statusesOf(layout([goal({ targetHistory })]))[0]).toBe('Chậm tiến độ');
  });

  test('96 met the present target, but not the one of its time', () => {
    const revised = goal({
      targetHistory: [
        { setOn: '2026-01-01', period: '2026', value: 100 },
        { setOn: '2026-07-01', period: '2026', value: 95 },
      ],
      observations: [
        { period: '2026-Q1', value: 96 },
        { period: '2026-Q3', value: 96 },
      ],
    });
    expect(statusesOf(layout([revised]))).toEqual([
      'Đúng tiến độ',
      'Chưa có số liệu',
      'Đã đạt sớm',
    ]);
  });

  test('a status set by hand is that of now, not that of earlier periods', () => {
    const scene = layout([goal({ status: 'at-risk', statusReason: 'Bão số 9' })]);
    expect(statusesOf(scene)).toEqual(['Đúng tiến độ', 'Có nguy cơ', 'Có nguy cơ']);
  });

  test('a period without a value has no data, be it named or not', () => {
    const observations = [
      { period: '2025-Q4', value: 88 },
      { period: '2026-Q1', value: null },
      { period: '2026-Q3', value: 91.2 },
    ];
    const scene = layout([goal({ observations })]);
    expect(statusesOf(scene).slice(1, 3)).toEqual(['Chưa có số liệu', 'Chưa có số liệu']);
    expect(marksOf(scene, 'period no-data')).toMatchObject([
      { fill: 'hatch-hatch' },
      { fill: 'hatch-hatch' },
    ]);
  });

  test('as of a day: later values do not count, and quarters that are over have no data', () => {
    expect(statusesOf(layout([goal()], { asOf: '2026-06-30' }))).toHaveLength(2);
    expect(statusesOf(layout([goal()], { asOf: '2026-12-31' })).at(-1)).toBe('Chưa có số liệu');
    // The quarter of this day is not over, and has nothing yet.
    expect(statusesOf(layout([goal()], { asOf: '2026-12-30' }))).toHaveLength(3);
  });

  test('months by quarter: the last of them stands for it', () => {
    const months = ['2026-01', '2026-02', '2026-03', '2026-05'];
    const observations = months.map((period, i) => ({ period, value: 88 + i }));
    const scene = layout([goal({ observations })], { unitOfTime: 'quarter' });
    expect(scene.table().rows.map(({ cells }) => plain(cells[2]!.text))).toEqual([
      '90,0%',
      '91,0%',
    ]);
  });

  test('a task in each quarter since it was to begin', () => {
    const task: Indicator = {
      id: 'so-hoa',
      name: 'Số hóa hồ sơ',
      kind: 'task',
      planned: { start: '2026-01', end: '2026-12' },
      steps: [
        { name: 'Khảo sát', due: '2026-03-15', done: '2026-03-10' },
        { name: 'Quét', due: '2026-06-15', done: '2026-07-20' },
      ],
      observations: [],
    };
    // By 30/6 one of two steps is open and overdue, one of two that were due: at risk. By 20/7 all are done.
    expect(statusesOf(layout([task]))).toEqual(['Đúng tiến độ', 'Có nguy cơ', 'Đã đạt sớm']);
  });

  test('nothing was asked for: values without a status', () => {
    const { id, name, unit, decimals, observations } = goal();
    const open = { id, name, unit, decimals, observations } as Indicator;
    const scene = layout([open]);
    expect(statusesOf(scene)).toEqual(Array(3).fill('Chưa giao chỉ tiêu'));
    expect(scene).toMatchObject({ headline: '', legend: null });
    expect(plain(scene.describe())).toBe('Mức hài lòng: Quý III/2026 chưa giao chỉ tiêu (91,2%).');
  });
});

test('rows that name no indicator, or one that another has, are counted', () => {
  const row = { id: 'a', period: '2026-Q1', value: 1 };
  expect(layout([row, row, { value: 2 }]).notices).toMatchObject([{ count: 2 }]);
});

describe('rows that carry statuses', () => {
  const rows = [
    { Kỳ: '2026-Q1', 'Trạng thái': 'Đúng tiến độ', 'Giá trị': 89.7 },
    { Kỳ: '2026-Q3', 'Trạng thái': 'off-track', 'Ghi chú': 'Bão số 9' },
  ];

  test('by the names of their columns, in words or keys', () => {
    expect(cellsOf(layout(rows, { unit: '%' })).map(plain)).toEqual([
      'Q.I/2026 | Đúng tiến độ | 89,7% | –',
      'Q.II/2026 | Chưa có số liệu | – | –',
      'Q.III/2026 | Chậm tiến độ | – | Bão số 9',
    ]);
  });

  test('in Vietnamese words on an English page', () => {
    expect(statusesOf(layout(rows, {}, undefined, 'en'))).toEqual([
      'On track',
      'No data yet',
      'Off track',
    ]);
  });

  test('by fields that the author names', () => {
    const named = [{ q: '2026-Q1', s: 'achieved' }];
    expect(statusesOf(layout(named, { fields: { period: 'q', status: 's' } }))).toEqual(['Đã đạt']);
  });

  test('years may be numbers', () => {
    expect(layout([{ period: 2025, status: 'achieved' }]).points()[0]![0]!.key).toBe('2025');
  });

  test('what cannot be read is reported and told as no data', () => {
    const scene = layout([
      { period: '2026-Q1', status: 'tốt' },
      { period: 'quý tới', status: 'achieved' },
      { period: '2026-Q2', status: 'at-risk', value: '12.800' },
      { period: '2026-Q2', status: 'achieved' },
    ]);
    expect(scene.issues.map(({ code, row, field }) => [code, row, field])).toEqual([
      ['row', 2, 'period'],
      ['duplicate-key', 4, 'period'],
      ['row', 1, 'status'],
    ]);
    expect(statusesOf(scene)).toEqual(['Chưa có số liệu', 'Đã đạt']);
    expect(scene.notices).toEqual([{ code: 'rows-left-out', text: '2 dòng bị bỏ qua', count: 2 }]);
  });

  test('options that make no sense are reported and count as not given', () => {
    const options = { unitOfTime: 'week' as 'month', periods: -2 };
    const { issues, size } = layout(quarters(2026, 'achieved', 'achieved'), options);
    expect(issues.map(({ code, field }) => [code, field])).toEqual([
      ['config', 'unitOfTime'],
      ['config', 'periods'],
    ]);
    expect(size).toBe(2);
  });
});

describe('geometry', () => {
  // Three blocks on 600 px: (600 + 3) / 3 = 201 a step is more than 75; a block is 75 − 3 = 72 wide.
  test('few blocks are no halls; labels stand under them, years under quarters', () => {
    const scene = layout();
    const [first, , last] = scene.points()[0]!;
    expect(first!.box).toMatchObject({ x: 0, y: 0, width: 72 });
    expect(last!.box).toMatchObject({ x: 150, width: 72 });
    expect(wordsOf(layerOf(scene, 'axis-x'))).toEqual(['I', 'II', 'III', '2026']);
  });

  test('24 quarters on 600 px share the width', () => {
    const scene = layout(quarters(2021, ...Array<string>(24).fill('on-track')));
    expect(scene.points()[0]).toHaveLength(24);
    const { x, width } = scene.points()[0]!.at(-1)!.box!;
    expect(x + width).toBeCloseTo(600);
    expect(scene.notices).toEqual([]);
  });

  // A block takes 21 px at least: on 320 px 15 of them.
  test('where not all fit, the newest are drawn, a note says so and the table has all', () => {
    const scene = layout(
      quarters(2021, ...Array<string>(24).fill('on-track')),
      {},
      {
        ...frame,
        width: 320,
      },
    );
    expect(scene.points()[0]).toHaveLength(15);
    expect(scene.points()[0]!.at(-1)!.key).toBe('2026-Q4');
    expect(scene.table().rows).toHaveLength(24);
    expect(scene.notices).toMatchObject([
      { text: 'Hình có 15 trong 24 quý, các quý gần nhất; bảng số liệu có đủ.' },
    ]);
  });

  test('a number of periods: the newest of them in picture, table and sentence', () => {
    const scene = layout(quarters(2025, 'off-track', 'achieved', 'on-track'), { periods: 2 });
    expect(scene.size).toBe(2);
    expect(scene.headline).toBe('2/2 quý đúng tiến độ hoặc đã đạt');
  });

  test('every status has a glyph or a pattern of its own', () => {
    const scene = layout(quarters(2024, ...STATUSES));
    const looks = STATUSES.map((status) => {
      const box = scene.points()[0]![STATUSES.indexOf(status)]!.box!;
      const inside = marksOf(scene, 'glyph').filter((mark) => {
        const left = mark.type === 'path' ? Number(/M([\d.]+)/.exec(mark.d)?.[1]) : NaN;
        return left >= box.x && left <= box.x + box.width;
      });
      const hatch = marksOf(scene, `period ${status}`)[0]!.fill;
      const shapes = inside.map(
        (mark) => mark.type === 'path' && mark.d.replace(/[\d.]+,[\d.]+/, ''),
      );
      return JSON.stringify([
        shapes
          .map(String)
          .join()
          .replace(/[\d.]+/g, ''),
        hatch === 'hatch-hatch',
      ]);
    });
    expect(new Set(looks).size).toBe(STATUSES.length);
  });

  test('too low for labels or glyphs: the blocks alone', () => {
    const scene = layout([goal()], {}, { width: 300, height: 20 });
    expect(layerOf(scene, 'axis-x')).toEqual([]);
    expect(marksOf(scene, 'glyph')).toEqual([]);
    expect(pathsOf(scene, 'period on-track')).toHaveLength(1);
  });

  test('the picture of three quarters', () => {
    expect(sceneText(layout())).toMatchSnapshot();
  });
});

describe('in words', () => {
  test('how many did well, how the newest stands, of how many nothing is known', () => {
    const rows = quarters(2024, 'on-track', 'on-track', 'at-risk', null, 'on-track', 'off-track');
    expect(plain(layout(rows).describe())).toBe(
      'Tiến độ từng kỳ: 3/6 quý đúng tiến độ; Quý II/2025 chậm tiến độ; 1 quý chưa có số liệu.',
    );
    expect(plain(layout(rows, {}, frame, 'en').describe())).toBe(
      'Standing by period: 3 of 6 quarters on track; Q2 2025 off track; no data yet for 1 quarter.',
    );
  });

  test('what was not to be done yet does not count', () => {
    const rows = quarters(2025, 'not-started', 'not-applicable', 'achieved');
    expect(layout(rows).headline).toBe('1/1 quý đã đạt');
  });

  test('nothing is known', () => {
    expect(layout([goal({ observations: [] })]).describe()).toBe('Mức hài lòng: chưa có số liệu.');
  });

  test('the tooltip tells status, value and what was expected', () => {
    const scene = layout();
    const newest = scene.points()[0]!.at(-1)!;
    expect(scene.hit(newest.x, newest.y)).toBe(newest);
    expect(scene.tooltip(newest)).toMatchObject({
      status: 'off-track',
      rows: [{ label: 'Giá trị' }, { label: 'Mức cần đạt đến nay' }],
    });
    expect(plain(newest.label)).toBe(
      'Quý III/2026: Chậm tiến độ. Giá trị: 91,2%. Mức cần đạt đến nay: 93,2%',
    );
  });

  test('words of their own are told beside: achieved early', () => {
    const scene = layout([goal({ observations: [{ period: '2026-Q2', value: 96 }] })]);
    const { rows, status } = scene.tooltip(scene.points()[0]![0]!);
    expect(status).toBeNull();
    expect(rows.at(-1)).toEqual({ label: 'Trạng thái', value: 'Đã đạt sớm' });
  });
});

const status = fc.constantFrom<unknown>(...STATUSES, 'Đúng tiến độ', 'bogus');

test('any rows and any indicator at any size: no fault, nothing outside the frame, no labels over one another', () => {
  const period = mostly(periods);
  const row = fc.record({ period, status: mostly(status), value: mostly(numbers), note: junk });
  const indicator = fc.record({
    id: fc.constant('x'),
    kind: fc.constantFrom('measure', 'pass-fail', 'score', 'task'),
    better: fc.constantFrom('higher', 'lower', 'range'),
    baseline: fc.record({ value: mostly(numbers), period }),
    target: fc.record({ value: mostly(numbers), period }),
    observations: fc.array(fc.record({ value: mostly(numbers), period }), { maxLength: 6 }),
    steps: fc.array(fc.record({ name: fc.string(), due: period, done: period }), { maxLength: 3 }),
    targetHistory: fc.array(fc.record({ setOn: period, value: numbers, period }), { maxLength: 2 }),
  });
  const rows = fc.oneof(
    fc.array(row, { maxLength: 30 }),
    indicator.map((each) => [each]),
  );
  const unitOfTime = fc.constantFrom('month', 'quarter', 'half', 'year', '', 'bogus');
  fc.assert(
    fc.property(
      rows,
      unitOfTime,
      sizes,
      sizes,
      fc.constantFrom('vi', 'en'),
      (given, unit, width, height, tag) => {
        const data = [...given, { period: '2025-Q1', status: 'achieved', id: 'x' }];
        const options = { unitOfTime: unit as 'month', periods: 60 };
        const scene = layout(data, options, { width, height }, tag);
        expect(faultsOf(scene)).toEqual([]);
        expect(overlaps(scene, 'axis-x')).toEqual([]);
      },
    ),
    { numRuns: 300 },
  );
}, 30_000);
