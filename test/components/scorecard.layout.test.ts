import { describe, expect, test } from 'vitest';
import {
  layoutScorecard,
  type ScorecardOptions,
  type ScorecardPicture,
} from '../../src/components/scorecard/scorecard.layout.js';
import type { Indicator } from '../../src/core/indicator.js';
import { localeFor } from '../../src/i18n/register.js';
import {
  civilWard,
  differing,
  otherWards,
  serviceGroups,
  serviceIndex,
} from '../../stories/data/scorecards.js';

const layout = (
  data: readonly (Indicator | Readonly<Record<string, unknown>>)[],
  options: ScorecardOptions = {},
  lang = 'vi',
): ScorecardPicture => layoutScorecard(data, options, localeFor(lang));

const score = (id: string, value: number | null, maxScore = 10, more: object = {}): Indicator => ({
  id,
  name: id,
  kind: 'score',
  maxScore,
  observations: [{ period: '2026-Q3', value }],
  ...more,
});

const rowOf = (picture: ScorecardPicture, key: string) =>
  picture.rows.find((row) => row.key === key)!;
const notes = (picture: ScorecardPicture) => picture.notices.map(({ code }) => code);

describe('sums worked by hand', () => {
  const picture = layout(serviceIndex, { asOf: '2026-09-30' });

  test('a group has the points of its criteria and what they lost', () => {
    // 5.9 + 5.8 + 5.7 = 17.4 of 6 + 6 + 6 = 18; before 5.8 + 5.7 + 5.6 = 17.1.
    const { figures } = rowOf(picture, 'cong-khai');
    expect(figures.value.text).toBe('17,4');
    expect(figures.max.text).toBe('18');
    expect(figures.lost.text).toBe('0,6');
    expect(figures.change).toMatchObject({ text: '+0,3', tone: 'good', spoken: 'tăng 0,3' });
    expect(figures.bar).toBeCloseTo(17.4 / 18, 12);
  });

  test('the only criterion at the top is the whole', () => {
    expect(picture.total?.figures.value.text).toBe('92,1');
    expect(picture.total?.figures.max.text).toBe('100');
    expect(picture.total?.figures.lost.text).toBe('7,9');
    expect(picture.total?.figures.change.text).toBe('+3,1');
    expect(rowOf(picture, 'chi-so-766')).toBeUndefined();
    expect(rowOf(picture, 'so-hoa').groups).toEqual([]);
    expect(rowOf(picture, 'so-hoa-1').groups).toEqual(['so-hoa']);
  });

  test('a loss has a true minus', () => {
    expect(rowOf(picture, 'thanh-toan').figures.change).toMatchObject({
      text: '−0,2',
      tone: 'bad',
    });
  });

  test('changes are against the period that all figures before have', () => {
    expect(picture.columns.map(({ label }) => label)).toEqual([
      'Điểm / tối đa',
      'Tỷ lệ',
      'Mất',
      'So với Quý II',
    ]);
  });

  test('the sentence tells the whole and where most was lost', () => {
    expect(picture.describe()).toBe('92,1/100\u00a0điểm; số hóa hồ sơ mất nhiều điểm nhất (3,4)');
    expect(layout(serviceIndex, {}, 'en').describe()).toBe(
      '92.1/100\u00a0points; số hóa hồ sơ lost the most (3.4)',
    );
  });

  test('the file has every figure', () => {
    const { columns, rows } = picture.table();
    expect(columns.map(({ label }) => label)).toEqual([
      'Tiêu chí',
      'Nhóm',
      'Trạng thái',
      'Điểm',
      'Điểm tối đa',
      'Mất',
      'So với Quý II',
    ]);
    expect(rows.at(-1)?.cells.map(({ text }) => text)).toEqual([
      'Tổng điểm',
      '',
      'Đúng tiến độ',
      '92,1',
      '100',
      '7,9',
      '+3,1',
    ]);
  });
});

describe('criteria that pass or fail', () => {
  const picture = layout(civilWard);

  test('a mandatory one that fails blocks the whole', () => {
    expect(picture.total).toMatchObject({ status: 'off-track', word: 'Chưa đạt', isBlocked: true });
    expect(picture.total?.remarks).toContain('7/9 tiêu chí đạt');
    expect(notes(picture)).toEqual(['blocked']);
    expect(picture.describe()).toBe(
      '7/9 tiêu chí đạt; 1 tiêu chí chưa đánh giá; tiêu chí bắt buộc chưa đạt: 3. Môi trường và an toàn thực phẩm',
    );
  });

  test('all that pass make the whole pass', () => {
    const passed = layout(civilWard.map((each) => ({ ...each, passed: true })));
    expect(passed.total).toMatchObject({ status: 'achieved', word: 'Đạt', isBlocked: false });
    expect(passed.notices).toEqual([]);
  });

  test('they have no points', () => {
    expect(picture.columns).toEqual([]);
  });

  test('evidence leads only to safe addresses', () => {
    const [safe, unsafe] = ['https://example.vn/a', 'java\nscript:alert(1)'].map((href, i) => ({
      ...civilWard[0]!,
      id: `e${i}`,
      evidence: { label: 'Quyết định', href },
    }));
    const { rows } = layout([safe!, unsafe!]);
    expect(rows.map(({ evidence }) => evidence)).toEqual([
      { label: 'Quyết định', href: 'https://example.vn/a' },
      null,
    ]);
  });
});

describe('groups that are open at first', () => {
  const long = Array.from({ length: 61 }, (_, i) => score(`c${i}`, 1, 2, { parent: 'g' }));

  test('all of a short table, none of a long one, or as asked for', () => {
    expect(layout(serviceIndex).isOpen).toBe(true);
    expect(layout(long).isOpen).toBe(false);
    expect(layout(long, { expanded: 'all' }).isOpen).toBe(true);
    expect(layout(serviceIndex, { expanded: 'none' }).isOpen).toBe(false);
  });

  test('an unknown word is told, and counts as none given', () => {
    const picture = layout(serviceIndex, { expanded: 'open' as never });
    expect(picture.isOpen).toBe(true);
    expect(picture.issues).toEqual([
      {
        code: 'config',
        field: 'expanded',
        found: 'open',
        message: '"expanded" is one of: auto, all, none.',
      },
    ]);
  });
});

test('maxima that differ from the declared one are told to reader and author', () => {
  const picture = layout(differing);
  expect(notes(picture)).toEqual(['sum-differs']);
  expect(picture.notices[0]?.text).toContain('là 55, không phải 60');
  expect(picture.issues).toMatchObject([
    { code: 'config', field: 'maxScore', found: '60', row: 1 },
  ]);
});

test('what was not scored leaves the maximum and is told', () => {
  // 16 + 22.4 = 38.4 of the 20 + 25 assessed; 10 are open.
  const { total } = layout(differing);
  expect(total?.figures.value.text).toBe('38,4');
  expect(total?.figures.max.text).toBe('45');
  expect(total?.remarks).toEqual(['chưa chấm 10\u00a0điểm']);
});

describe('other units', () => {
  const picture = layout(serviceGroups, { compare: otherWards });

  test('stand beside, with the rank', () => {
    // Digitised files: 18.6 here, 17.2 and 19.8 there.
    expect(rowOf(picture, 'so-hoa').others.map(({ text }) => text)).toEqual(['17,2', '19,8']);
    expect(rowOf(picture, 'so-hoa').rank).toMatchObject({ text: '2/3', value: 2 });
    expect(picture.columns.slice(-3).map(({ label }) => label)).toEqual([
      'Phường A',
      'Phường B',
      'Hạng',
    ]);
  });

  test('are summed up where all is known', () => {
    // 17.1 + 19.6 + 10.2 + 8.9 + 17.4 + 17.2 = 90.4
    expect(picture.total?.others[0]?.text).toBe('90,4');
    const part = layout(serviceGroups, { compare: otherWards.slice(1) });
    expect(part.total?.others[0]).toMatchObject({ text: '–', value: null });
  });

  test('equals share a rank', () => {
    const compare = ['A', 'B'].map((unit) => ({ unit, id: 'a', value: unit === 'A' ? 8 : 5 }));
    expect(layout([score('a', 5)], { compare }).rows[0]?.rank.text).toBe('2/3');
  });

  test('of more than three only the rank has a column, but the file has all', () => {
    const compare = [1, 2, 3, 4].map((value) => ({ unit: `P${value}`, id: 'a', value }));
    const four = layout([score('a', 5)], { compare });
    expect(four.columns.map(({ kind }) => kind)).not.toContain('other');
    expect(four.table().columns.map(({ label }) => label)).toContain('P4');
  });

  test('what cannot be used is reported', () => {
    const compare = [
      { unit: 'A', id: 'a', value: '5' },
      { unit: 'A', id: 'b', value: 5 },
      { unit: 'B', id: 'a', value: 1 },
      { unit: 'B', id: 'a', value: 2 },
      null,
    ] as unknown as ScorecardOptions['compare'];
    const codes = layout([score('a', 5)], { compare }).issues.map(({ code }) => code);
    expect(codes).toEqual(['row', 'unmatched', 'duplicate-key', 'row']);
    const none = layout([score('a', 5)], { compare: 'A' as unknown as [] });
    expect(none.issues).toMatchObject([{ code: 'config', field: 'compare' }]);
  });
});

describe('trees that are none', () => {
  test('a circle is cut at its first criterion and reported', () => {
    const picture = layout([
      score('a', 1, 10, { parent: 'b' }),
      score('b', 2, 10, { parent: 'a' }),
    ]);
    expect(picture.issues).toContainEqual(
      expect.objectContaining({ code: 'config', field: 'parent', found: 'a', row: 1 }),
    );
    expect(picture.size).toBeGreaterThan(0);
  });

  test('its own parent stands at the top', () => {
    const picture = layout([score('a', 1, 10, { parent: 'a' }), score('b', 2)]);
    expect(picture.rows.map(({ key, groups }) => [key, groups])).toEqual([
      ['a', []],
      ['b', []],
    ]);
  });

  test('a parent that is no criterion is a group by that name', () => {
    const picture = layout([
      { name: 'Một', group: 'Nhóm A', value: 3, maxScore: 5 },
      { name: 'Hai', group: 'Nhóm A', value: 4, maxScore: 5 },
      { name: 'Ba', group: 'Nhóm B', value: 1, maxScore: 5 },
    ]);
    expect(picture.rows.map(({ name, isGroup }) => [name, isGroup])).toEqual([
      ['Nhóm A', true],
      ['Một', false],
      ['Hai', false],
      ['Nhóm B', true],
      ['Ba', false],
    ]);
    expect(rowOf(picture, 'Nhóm A').figures.value.text).toBe('7');
  });

  test('of several with one id the first counts', () => {
    const picture = layout([score('a', 1), score('a', 9), score('b', 2)]);
    expect(picture.issues).toMatchObject([{ code: 'duplicate-key' }]);
    expect(picture.notices).toMatchObject([{ code: 'rows-left-out', count: 1 }]);
    expect(picture.total?.figures.value.text).toBe('3');
  });
});

test('periods of flat rows give the change', () => {
  const rows = ['2026-Q2', '2026-Q3'].map((period, i) => ({
    id: 'a',
    name: 'A',
    period,
    value: 4 + i,
    maxScore: 5,
  }));
  expect(layout(rows).rows[0]?.figures.change.text).toBe('+1');
});

test('a suppressed figure is given away by nothing', () => {
  const hidden = score('a', 4, 10, {
    parent: 'g',
    observations: [
      { period: '2026-Q2', value: 3 },
      { period: '2026-Q3', value: 4, flag: 'suppressed' },
    ],
  });
  const picture = layout([
    score('g', null, 20, { observations: [] }),
    hidden,
    score('b', 5, 10, { parent: 'g' }),
  ]);
  expect(picture.total?.figures.value.value).toBeNull();
  expect(picture.total?.figures.lost.value).toBeNull();
  expect(picture.total?.figures.change.value).toBeNull();
  expect(rowOf(picture, 'a').figures.value.value).toBeNull();
});

test('a weighted group has the mean of its shares', () => {
  const part = (id: string, weight: number, value: number): Indicator => ({
    id,
    name: id,
    weight,
    parent: 'g',
    baseline: { period: '2025', value: 0 },
    target: { period: '2027', value: 100 },
    observations: [{ period: '2026', value }],
  });
  // (3 × 0.5 + 1 × 0.9) / 4 = 0.6
  const picture = layout([part('a', 3, 50), part('b', 1, 90)]);
  expect(rowOf(picture, 'g')).toBeUndefined();
  expect(picture.total?.figures.share.text).toBe('60%');
});

describe('any figures make a table without NaN', () => {
  const cases: [name: string, data: Indicator[]][] = [
    ['0', [score('a', 0), score('b', 0)]],
    ['null', [score('a', null), score('b', 1)]],
    ['NaN', [score('a', NaN), score('b', 1)]],
    ['±Infinity', [score('a', Infinity), score('b', -Infinity)]],
    ['maximum 0', [score('a', 1, 0)]],
    ['above the maximum', [score('a', 12)]],
    ['negative', [score('a', -3), score('b', 4)]],
    ['one row', [score('a', 5)]],
    ['no rows', []],
    ['no observations', [{ ...score('a', 1), observations: [] }]],
  ];

  test.each(cases)('%s', (_name, data) => {
    const picture = layout(data);
    const text = JSON.stringify([picture.rows, picture.total, picture.table(), picture.describe()]);
    expect(text).not.toMatch(/NaN|Infinity|undefined/);
    for (const { figures } of picture.rows) {
      expect(figures.bar ?? 0).toBeGreaterThanOrEqual(0);
      expect(figures.bar ?? 0).toBeLessThanOrEqual(1);
    }
  });

  test('nothing is 0 points, no data is none', () => {
    const picture = layout([score('a', 0), score('b', null)]);
    expect(rowOf(picture, 'a').figures.value).toMatchObject({ text: '0', value: 0 });
    expect(rowOf(picture, 'b').figures.value).toMatchObject({
      text: '–',
      spoken: 'Chưa có số liệu',
    });
  });
});

test('a thousand criteria of fifty groups add up', () => {
  const many = Array.from({ length: 1000 }, (_, i) =>
    score(`c${i}`, 0.1, 1, { parent: `g${i % 50}` }),
  );
  const picture = layout(many);
  expect(picture.size).toBe(1050);
  expect(picture.total?.figures.value.text).toBe('100,0');
  expect(rowOf(picture, 'g0').figures.value.text).toBe('2,0');
});

test('a tree as deep as it is long is laid out', () => {
  const deep = Array.from({ length: 1000 }, (_, i) =>
    score(`c${i}`, 1, 1, { parent: `c${i + 1}` }),
  );
  expect(layout(deep).size).toBe(1000);
});
