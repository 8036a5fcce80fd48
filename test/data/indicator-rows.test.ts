import { describe, expect, test } from 'vitest';
import { readIndicators } from '../../src/data/indicator-rows.js';
import { readCsv } from '../../src/data/csv.js';
import type { Row } from '../../src/data/row.js';
import { localeFor } from '../../src/i18n/register.js';
import { goal, layout } from '../components/progress-chart.samples.js';

const vi = localeFor('vi');
const read = (rows: readonly Row[], options = {}) => readIndicators(rows, options, vi);
const only = (row: Row, options = {}) => read([row], options).indicators[0]!.indicator;

test('an indicator stays what it is', () => {
  const indicator = goal();
  expect(only(indicator as unknown as Row)).toEqual(indicator);
});

test('a flat row becomes an indicator by the names of its columns', () => {
  expect(
    only({
      id: 'a',
      name: 'Hài lòng',
      unit: '%',
      value: 91.2,
      period: '2026-Q3',
      baseline: 88,
      'baseline-date': '2025',
      target: 95,
      'target-date': 2026,
      better: 'higher',
      pillar: 'Hành chính',
      decimals: 1,
    }),
  ).toMatchObject({
    id: 'a',
    name: 'Hài lòng',
    unit: '%',
    observations: [{ period: '2026-Q3', value: 91.2 }],
    baseline: { value: 88, period: '2025' },
    target: { value: 95, period: '2026' },
    better: 'higher',
    parent: 'Hành chính',
    decimals: 1,
  });
});

test('a table written in Vietnamese is read as it stands', () => {
  const csv =
    'Mã;Chỉ tiêu;Đơn vị;Kỳ;Hiện tại;Đầu kỳ;Mục tiêu;Hạn;Nhóm\r\n' +
    'a;Hộ nghèo đa chiều;hộ;2026-Q3;1.180;2.120;1.200;2026;Con người\r\n';
  const { rows } = readCsv(csv, { locale: 'vi' });
  expect(only(rows[0]!)).toMatchObject({
    id: 'a',
    name: 'Hộ nghèo đa chiều',
    unit: 'hộ',
    observations: [{ period: '2026-Q3', value: 1180 }],
    baseline: { value: 2120 },
    target: { value: 1200, period: '2026' },
    parent: 'Con người',
  });
});

test('names of columns: neither case nor marks nor hyphens count', () => {
  expect(only({ ID: 'a', TARGET_DATE: '2026', 'Muc tieu': 5 }).target).toEqual({
    value: 5,
    period: '2026',
  });
});

test('fields that the author names win, also as functions', () => {
  const row = { ten: 'A', now: 1, so: 2 };
  const fields = { name: 'ten', value: (each: Row) => Number(each.so) * 10 };
  expect(only(row, { fields })).toMatchObject({ id: 'A', observations: [{ value: 20 }] });
});

test('a field called like a method of objects is a field like any other', () => {
  const row = Object.assign(Object.create(null), { constructor: 'A', value: 3 }) as Row;
  expect(only(row, { fields: { name: 'constructor' } }).name).toBe('A');
  expect(read([{ value: 3 }], { fields: { name: 'toString' } }).indicators).toEqual([]);
});

describe('what a cell says beside its number', () => {
  test('qualifiers, flags, footnotes and units of its column', () => {
    const notes = [
      { row: 1, field: 'value', qualifier: 'more-than', flag: 'preliminary', note: '(1)' },
    ];
    const indicator = only({ id: 'a', value: 824 }, { notes, units: { value: 'tỷ đồng' } });
    expect(indicator).toMatchObject({
      unit: 'tỷ đồng',
      qualifier: 'more-than',
      observations: [{ value: 824, flag: 'preliminary', note: '(1)' }],
    });
  });

  test('the row’s own unit comes before that of the column, that before the element’s', () => {
    const units = { value: '%' };
    expect(only({ id: 'a', value: 1, unit: 'hộ' }, { units, unit: 'tổ' }).unit).toBe('hộ');
    expect(only({ id: 'a', value: 1 }, { units, unit: 'tổ' }).unit).toBe('%');
    expect(only({ id: 'a', value: 1 }, { unit: 'tổ' }).unit).toBe('tổ');
  });
});

describe('kinds', () => {
  test('a column of passed makes a criterion, in words of the language', () => {
    expect(only({ id: 'a', passed: 'Đạt' })).toMatchObject({ kind: 'pass-fail', passed: true });
    expect(only({ id: 'a', passed: 'chưa đạt' })).toMatchObject({ passed: false });
    expect(only({ id: 'a', passed: false })).toMatchObject({ kind: 'pass-fail', passed: false });
    expect(only({ id: 'a', passed: 'Chưa đánh giá' })).not.toHaveProperty('passed', true);
  });

  test('a maximum makes a score', () => {
    expect(only({ id: 'a', value: 82, 'max-score': 100 })).toMatchObject({
      kind: 'score',
      maxScore: 100,
    });
  });

  test('steps, milestones and evidence stay, although no cell can hold them', () => {
    const steps = [{ name: 'a', due: '2026-03-31' }];
    expect(only({ id: 'a', kind: 'task', steps })).toMatchObject({ kind: 'task', steps });
  });

  test('a target in words, a band, an object', () => {
    expect(only({ id: 'a', target: 'duy trì' }).target).toEqual({ label: 'duy trì' });
    expect(only({ id: 'a', 'target-min': 18, 'target-max': 22 }).target).toEqual({
      min: 18,
      max: 22,
    });
    expect(only({ id: 'a', target: { value: 5 } }).target).toEqual({ value: 5 });
    expect(only({ id: 'a', target: '' })).toMatchObject({ target: '' }); // nothing that assess() takes for one
    expect(layout([{ id: 'a', value: 3, target: '' }]).rows[0]!.word).toBe('Chưa giao chỉ tiêu');
  });
});

describe('several rows of one id', () => {
  const rows = [
    { id: 'a', period: '2026-Q1', value: 1 },
    { id: 'b', period: '2026-Q1', value: 9 },
    { id: 'a', period: '2026-Q2', value: 2 },
    { id: 'a', period: '2026-Q2', value: 3 },
  ];

  test('are one goal with a value for each period', () => {
    const { indicators } = read(rows);
    expect(indicators.map(({ indicator }) => [indicator.id, indicator.observations])).toEqual([
      [
        'a',
        [
          { period: '2026-Q1', value: 1 },
          { period: '2026-Q2', value: 2 },
        ],
      ],
      ['b', [{ period: '2026-Q1', value: 9 }]],
    ]);
  });

  test('the same period twice is reported once, with the count', () => {
    expect(read(rows).issues).toMatchObject([{ code: 'duplicate-key', count: 1 }]);
  });

  test('the number 4 and the text "4" are one id', () => {
    const { indicators } = read([
      { id: 4, period: '2025', value: 1 },
      { id: '4', period: '2026', value: 2 },
    ]);
    expect(indicators).toHaveLength(1);
    expect(read([{ id: '00004' }, { id: 4 }]).indicators).toHaveLength(2);
  });

  test('the author’s rows are not changed', () => {
    const frozen = rows.map((row) => Object.freeze({ ...row }));
    read(Object.freeze(frozen));
    expect(frozen).toEqual(rows);
  });
});

test('a row without id and name is left out and reported with its number', () => {
  const { indicators, issues } = read([{ id: 'a' }, { value: 3 }]);
  expect(indicators).toHaveLength(1);
  expect(issues).toMatchObject([{ code: 'row', row: 2, field: 'id' }]);
});

test('a name alone is the id as well, an id alone the name', () => {
  expect(only({ name: 'Hộ nghèo' }).id).toBe('Hộ nghèo');
  expect(only({ id: 'x1' }).name).toBe('x1');
});

test('an instant as a period is kept for core to read', () => {
  const period = new Date('2026-09-30T10:00:00+07:00');
  expect(only({ id: 'a', value: 1, period }).observations[0]!.period).toBe(
    '2026-09-30T03:00:00.000Z',
  );
});
