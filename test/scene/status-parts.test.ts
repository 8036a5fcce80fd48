import { expect, test } from 'vitest';
import type { Indicator, Status } from '../../src/core/indicator.js';
import { localeFor } from '../../src/i18n/register.js';
import { gatherGoals } from '../../src/scene/goals.js';
import { partPaint, placeParts, statusParts } from '../../src/scene/status-parts.js';

const goalsOf = (...statuses: Status[]) => {
  const indicators = statuses.map((status, i): Indicator => ({
    id: `g${i}`,
    name: `Chỉ tiêu ${i}`,
    observations: [{ period: '2026', value: 1 }],
    target: { label: 'duy trì' },
    status,
    statusReason: 'theo họp giao ban',
  }));
  return gatherGoals(indicators.map((indicator, row) => ({ indicator, datum: {}, row }))).goals;
};

test('parts: the best first, with the goals in the order given', () => {
  const parts = statusParts(goalsOf('overdue', 'achieved', 'overdue'), localeFor('vi'));
  expect(parts).toEqual([
    { status: 'achieved', word: 'Đã đạt', count: 1, goals: [{ key: 'g1', name: 'Chỉ tiêu 1' }] },
    {
      status: 'overdue',
      word: 'Quá hạn',
      count: 2,
      goals: [
        { key: 'g0', name: 'Chỉ tiêu 0' },
        { key: 'g2', name: 'Chỉ tiêu 2' },
      ],
    },
  ]);
});

test('parts are as wide as their counts, with gaps between them', () => {
  // 104 less two gaps of 2 are 100: a half, a quarter, a quarter.
  const placed = placeParts([{ count: 4 }, { count: 2 }, { count: 2 }], {
    width: 104,
    gap: 2,
    least: 1,
  });
  expect(placed).toEqual([
    { count: 4, x: 0, width: 50 },
    { count: 2, x: 52, width: 25 },
    { count: 2, x: 79, width: 25 },
  ]);
});

test('one goal among a thousand keeps the least width, at the expense of the others', () => {
  const [many, one] = placeParts([{ count: 999 }, { count: 1 }], { width: 100, gap: 0, least: 5 });
  expect(many!.width).toBeCloseTo(95, 9);
  expect(one).toMatchObject({ width: 5 });
  expect(one!.x).toBeCloseTo(95, 9);
});

test('parts without room for the least width share what there is', () => {
  const placed = placeParts([{ count: 1 }, { count: 3 }], { width: 4, gap: 2, least: 8 });
  // The gap is an eighth of the width; 3.5 remain.
  expect(placed.map(({ width }) => width)).toEqual([1.75, 1.75]);
  expect(placeParts([], { width: 100, gap: 2, least: 8 })).toEqual([]);
});

test('what nobody knows or what does not apply is a hatch', () => {
  expect(partPaint('no-data')).toBe('hatch-hatch');
  expect(partPaint('not-applicable')).toBe('hatch-hatch');
  expect(partPaint('at-risk')).toBe('at-risk-mark');
});
