import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  layoutProgressRing,
  type ProgressRingOptions,
  type RingScene,
} from '../../src/components/progress-ring/progress-ring.layout.js';
import type { Indicator } from '../../src/core/indicator.js';
import { localeFor } from '../../src/i18n/register.js';
import { marksOf, pathsOf, sceneText, wordsOf } from '../support/scene.js';
import { faultsOf } from '../support/scene-faults.js';
import { goal, observed } from './trajectory-chart.samples.js';

const frame = { width: 240, height: 200 };

function layout(
  indicators: readonly Indicator[],
  options: ProgressRingOptions = {},
  size = frame,
  tag = 'vi',
): RingScene {
  return layoutProgressRing(indicators, options, size, localeFor(tag));
}

describe('one goal', () => {
  test('a percentage is drawn on its own scale, with the ticks of plan and target', () => {
    const scene = layout([goal({ observations: observed(50) })]);
    // Half of a ring of radius 100 − 8 round (120, 100): its outer end lies straight below the middle.
    expect(pathsOf(scene, 'done')[0]).toMatch(/^M120,8A.*,120,192L/);
    expect(pathsOf(scene, 'expected')).toHaveLength(1);
    expect(pathsOf(scene, 'target')).toHaveLength(1);
  });

  test('any other goal shows the way done from start to target: the ring ends at the target', () => {
    const scene = layout([
      goal({
        unit: 'hộ',
        better: 'lower',
        baseline: { value: 120, period: '2025' },
        target: { value: 0, period: '2026' },
        observations: observed(60),
      }),
    ]);
    expect(pathsOf(scene, 'done')[0]).toMatch(/^M120,8A.*,120,192L/);
    expect(pathsOf(scene, 'target')).toEqual([]);
  });

  test('the figure stands in the middle, status and target in words', () => {
    const scene = layout([goal()]);
    expect(wordsOf(marksOf(scene, 'figure'))).toEqual(['91,2%']);
    expect(scene.goals).toEqual([
      {
        key: 'hai-long',
        name: 'Mức hài lòng',
        status: 'off-track',
        statusWord: 'Chậm tiến độ',
        value: '91,2%',
        target: '95,0%',
        expected: '93,2%',
      },
    ]);
    expect(scene.describe()).toBe('Mức hài lòng: 91,2%, mục tiêu 95,0%, chậm tiến độ.');
  });

  test('without data the ring is hatched and empty, and the words say so', () => {
    const scene = layout([goal({ observations: [] })]);
    expect(marksOf(scene, 'track')).toMatchObject([{ fill: 'hatch-hatch' }]);
    expect(pathsOf(scene, 'done')).toEqual([]);
    expect(scene.describe()).toContain('Chưa có số liệu');
  });

  test('zero is data', () => {
    const scene = layout([goal({ observations: observed(0) })]);
    expect(marksOf(scene, 'track')).toMatchObject([{ fill: 'track' }]);
    expect(wordsOf(marksOf(scene, 'figure'))).toEqual(['0,0%']);
  });

  test('more than the target fills the ring and no more', () => {
    const many = goal({ unit: 'điểm', decimals: 0, observations: observed(200) });
    expect(pathsOf(layout([many]), 'done')).toEqual(pathsOf(layout([many]), 'track'));
  });

  test('points are a share of their maximum, steps of their number', () => {
    const score: Indicator = {
      id: 's',
      name: 'Điểm',
      kind: 'score',
      maxScore: 100,
      observations: observed(50),
    };
    const steps = [{ name: 'a', done: '2026-01-02' }, { name: 'b' }];
    const task: Indicator = {
      id: 't',
      name: 'Việc',
      kind: 'task',
      planned: { start: '2026', end: '2026' },
      steps,
      observations: [],
    };
    const [half] = pathsOf(layout([goal({ observations: observed(50) })]), 'done');
    expect(pathsOf(layout([score]), 'done')).toEqual([half]);
    expect(pathsOf(layout([task], { asOf: '2026-06-30' }), 'done')).toEqual([half]);
  });
});

test('half a ring stands on its edge', () => {
  const scene = layout([goal({ observations: observed(50) })], { half: true });
  // 240 wide: the radius is 112, from (8, 156) over the top; 50 of 100 end straight above the middle.
  expect(pathsOf(scene, 'done')[0]).toBe(
    'M8,156A112,112,0,0,1,120,44L120,66.4A89.6,89.6,0,0,0,30.4,156Z',
  );
});

test('four rings are numbered; a fifth is told and left out', () => {
  const five = Array.from({ length: 5 }, (_, i) => goal({ id: `g${i}`, name: `Chỉ tiêu ${i}` }));
  const scene = layout(five);
  expect(wordsOf(marksOf(scene, 'number'))).toEqual(['1', '2', '3', '4']);
  expect(scene.goals).toHaveLength(4);
  expect(scene.notices.map(({ text }) => text)).toEqual([
    'Vẽ 4 trong 5 chỉ tiêu; nhiều hơn nữa không còn phân biệt được.',
  ]);
  expect(scene.issues).toMatchObject([{ code: 'config', field: 'rings' }]);
});

test('a pointer finds the ring it is on', () => {
  const scene = layout([goal({ id: 'outer' }), goal({ id: 'inner' })]);
  expect(scene.hit(120, 14)?.key).toBe('outer');
  expect(scene.hit(120, 40)?.key).toBe('inner');
  expect(scene.hit(120, 100)).toBeNull();
});

test('the picture of a goal', () => {
  expect(sceneText(layout([goal()]))).toMatchSnapshot();
});

test('any goals at any size: no fault', () => {
  const value = fc.oneof(
    fc.double(),
    fc.integer({ min: -3, max: 120 }),
    fc.constantFrom(null, NaN),
  );
  const goals = fc.array(
    fc.record({
      id: fc.string(),
      name: fc.string(),
      kind: fc.constantFrom('measure', 'pass-fail', 'score', 'task'),
      unit: fc.constantFrom('%', 'hộ'),
      better: fc.constantFrom('higher', 'lower', 'range'),
      maxScore: value,
      passed: fc.constantFrom(true, false, null),
      baseline: fc.record({ value, period: fc.constant('2025') }),
      target: fc.record({ value, period: fc.constant('2026') }),
      observations: fc.array(fc.record({ value, period: fc.constant('2026-Q3') }), {
        maxLength: 2,
      }),
    }),
    { maxLength: 6 },
  );
  const size = fc.integer({ min: 0, max: 800 });
  fc.assert(
    fc.property(
      goals,
      size,
      size,
      fc.boolean(),
      fc.constantFrom('vi', 'en'),
      (all, width, height, half, tag) => {
        expect(
          faultsOf(layout(all as unknown as Indicator[], { half }, { width, height }, tag)),
        ).toEqual([]);
      },
    ),
    { numRuns: 300 },
  );
}, 30_000);
