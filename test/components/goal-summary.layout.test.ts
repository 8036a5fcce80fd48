import fc from 'fast-check';
import { expect, test } from 'vitest';
import {
  layoutGoalSummary,
  type SummaryScene,
} from '../../src/components/goal-summary/goal-summary.layout.js';
import type { Indicator, Status } from '../../src/core/indicator.js';
import { STATUSES } from '../../src/core/hand.js';
import { localeFor } from '../../src/i18n/register.js';
import { cellsOf, pathsOf } from '../support/scene.js';
import { faultsOf } from '../support/scene-faults.js';

const frame = { width: 502, height: 28 };

/** Goals whose status somebody set by hand. */
const goals = (...statuses: Status[]): Indicator[] =>
  statuses.map((status, i) => ({
    id: `g${i}`,
    name: `Chỉ tiêu ${i + 1}`,
    observations: [{ period: '2026', value: 1 }],
    target: { label: 'duy trì' },
    status,
    statusReason: 'theo họp giao ban',
  }));

function layout(indicators: readonly Indicator[], size = frame, tag = 'vi'): SummaryScene {
  return layoutGoalSummary(indicators, {}, size, localeFor(tag));
}

test('parts are as wide as their number of goals, the best first', () => {
  const scene = layout(goals('off-track', 'achieved', 'achieved', 'achieved'));
  expect(scene.headline).toBe('3/4 chỉ tiêu đạt');
  // 502 less a gap of 2 are 500: three quarters and one.
  expect(pathsOf(scene, 'part achieved')).toEqual(['M0,0H375V28H0Z']);
  expect(pathsOf(scene, 'part off-track')).toEqual(['M377,0H502V28H377Z']);
});

test('a single goal among many still has a part to point at', () => {
  const many = layout(goals(...Array<Status>(199).fill('on-track'), 'overdue'));
  const [, last] = many.points()[0]!;
  expect(last!.box!.width).toBeCloseTo(8, 1);
  expect(many.hit(500, 14)?.key).toBe('overdue');
});

test('each part names its goals, in the picture, in the table and when read out', () => {
  const scene = layout(goals('at-risk', 'at-risk'));
  expect(scene.parts).toMatchObject([
    { word: 'Có nguy cơ', count: 2, goals: [{ name: 'Chỉ tiêu 1' }, { name: 'Chỉ tiêu 2' }] },
  ]);
  expect(cellsOf(scene)).toEqual(['Có nguy cơ | 2 | 100% | Chỉ tiêu 1; Chỉ tiêu 2']);
  expect(scene.points()[0]![0]!.label).toBe('Có nguy cơ: 2. Chỉ tiêu 1 và Chỉ tiêu 2');
  expect(scene.describe()).toBe('0 trong 2 chỉ tiêu đạt hoặc đúng tiến độ; 2 chỉ tiêu có nguy cơ.');
});

test('criteria alone are counted as criteria, in their own words', () => {
  const criteria = [true, true, false, null].map((passed, i): Indicator => ({
    id: `c${i}`,
    name: `Tiêu chí ${i + 1}`,
    kind: 'pass-fail',
    passed,
    observations: [],
  }));
  const scene = layout(criteria);
  expect(scene.headline).toBe('2/4 tiêu chí đạt');
  expect(scene.parts.map(({ word }) => word)).toEqual(['Đạt', 'Chưa đạt', 'Chưa đánh giá']);
});

test('goals that do not apply are no part of the total; those without a target are told', () => {
  const untargeted = { id: 'x', name: 'Lượt khách', observations: [{ period: '2026', value: 3 }] };
  const scene = layout([...goals('achieved', 'not-applicable'), untargeted]);
  expect(scene.headline).toBe('1/2 chỉ tiêu đạt');
  expect(scene.notices.map(({ text }) => text)).toEqual(['1 chỉ tiêu chưa giao mục tiêu.']);
});

test('no goals: nothing is drawn, and the sentence says so', () => {
  expect(layout([])).toMatchObject({ parts: [], size: 0 });
  expect(layout([]).describe()).toBe('Chưa có chỉ tiêu');
});

test('any goals at any width: no fault, parts beside one another', () => {
  const statuses = fc.array(fc.constantFrom(...STATUSES), { maxLength: 40 });
  fc.assert(
    fc.property(
      statuses,
      fc.integer({ min: 0, max: 2000 }),
      fc.constantFrom('vi', 'en'),
      (all, width, tag) => {
        const scene = layout(goals(...all), { width, height: 28 }, tag);
        expect(faultsOf(scene)).toEqual([]);
        const boxes = scene.points()[0]!.map(({ box }) => box!);
        for (const [i, { x, width: own }] of boxes.entries())
          if (boxes[i + 1]) expect(x + own).toBeLessThanOrEqual(boxes[i + 1]!.x + 1e-6);
        expect(scene.parts.reduce((sum, { count }) => sum + count, 0)).toBe(all.length);
      },
    ),
  );
});

test('what cannot be used is told, and rows that are left out are counted', () => {
  const [good, odd] = goals('achieved', 'on-track') as [Indicator, Indicator];
  const rows = [good, { ...odd, better: 'up' }, { value: 1 }, good] as unknown as Indicator[];
  const { notices, issues } = layout(rows);
  expect(notices[0]).toMatchObject({ code: 'rows-left-out', count: 2 });
  expect(issues.map(({ code, row, field }) => [code, row, field])).toEqual([
    ['row', 3, 'id'],
    ['duplicate-key', undefined, 'id'],
    ['row', 2, 'better'],
  ]);
});
