import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Indicator } from '../../src/core/indicator.js';
import { cellsOf, marksOf, pathsOf, sceneText, wordsOf } from '../support/scene.js';
import { faultsOf, overlaps } from '../support/scene-faults.js';
import { goal, layout, observed } from './trajectory-chart.samples.js';

/** Words are bound by no-break spaces, which no one sees. */
const plain = (text: string): string => text.replaceAll('\u00a0', ' ');
const factsOf = (indicator: Indicator): Record<string, string> =>
  Object.fromEntries(layout(indicator).facts.map(({ label, value }) => [label, plain(value)]));

describe('behind its plan', () => {
  // 273 of the 365 days of 2026 are over: 88 + 7 × 273 / 365 = 93.236 was to be reached, 91.2 was.
  test('the difference to the plan is told in the unit, and drawn as a bar at the newest value', () => {
    expect(factsOf(goal())['So với lộ trình']).toBe('Kém lộ trình 2,0 điểm %');
    const [bar] = marksOf(layout(), 'gap');
    const [dot] = marksOf(layout(), 'dot').slice(-1);
    expect(bar).toMatchObject({ stroke: 'off-track-mark' });
    expect(bar).toMatchObject({
      d: expect.stringContaining(`M${(dot as { x: number }).x},`) as string,
    });
  });

  test('the way missed lies between values and plan, and none was gained', () => {
    expect(pathsOf(layout(), 'behind')[0]).toMatch(/^M.*Z$/);
    expect(pathsOf(layout(), 'ahead')).toEqual([]);
  });

  // Slopes between the ends of six quarters; their median, by hand: 3.59 points a year.
  test('pace, required pace and the date of reaching are told', () => {
    // 92 days are left for 3.8 points: 3.8 × 365.25 / 92 = 15.09.
    expect(factsOf(goal())).toMatchObject({
      'Nhịp hiện nay': 'Tăng 3,59 điểm % mỗi năm',
      'Nhịp cần có': 'Tăng 15,1 điểm % mỗi năm',
      'Đạt mục tiêu': 'Quý IV/2027, trễ 9 tháng',
    });
    expect(layout().method).toBe(
      'Dự báo theo độ dốc Theil–Sen qua 6 kỳ số liệu, khoảng tin cậy 95%.',
    );
  });
});

test('the picture of a goal that is late', () => {
  expect(sceneText(layout())).toMatchSnapshot();
});

test('the sentence, in both languages', () => {
  expect(plain(layout().describe())).toBe(
    'Mức hài lòng: 91,2% (Quý III/2026), chậm tiến độ, kém lộ trình 2,0 điểm %. ' +
      'Đạt mục tiêu 95,0% vào Quý IV/2027 nếu giữ nhịp hiện nay, trễ 9 tháng. ' +
      'Cần tăng 15,1 điểm % mỗi năm để kịp hạn, hiện tăng 3,59 điểm % mỗi năm.',
  );
  expect(layout(goal(), {}, undefined, 'en').describe()).toMatchSnapshot();
});

describe('states', () => {
  test('less is better: above the plan is behind it', () => {
    const poor = goal({
      unit: 'hộ',
      decimals: 0,
      better: 'lower',
      baseline: { value: 120, period: '2025-Q2' },
      target: { value: 0, period: '2030' },
      observations: observed(120, 118, 112, 110, 101, 96),
    });
    expect(factsOf(poor)['So với lộ trình']).toMatch(/^Kém lộ trình \d+ hộ$/);
    expect(pathsOf(layout(poor), 'behind')).toHaveLength(1);
    // No forecast of fewer than no households.
    expect(factsOf(poor)['Dự báo đến hạn']).toMatch(/từ 0 hộ/);
  });

  test('ahead of its plan', () => {
    const early = goal({ observations: observed(88, 91, 94.9) });
    expect(factsOf(early)['So với lộ trình']).toBe('Vượt lộ trình 1,7 điểm %');
    expect(marksOf(layout(early), 'gap')).toMatchObject([{ stroke: 'on-track-mark' }]);
    expect(pathsOf(layout(early), 'ahead')).toHaveLength(1);
  });

  test('1 point: dot and statement, no line', () => {
    const scene = layout(goal({ observations: observed(91.2) }));
    expect(pathsOf(scene, 'line')).toEqual([]);
    expect(marksOf(scene, 'dot')).toHaveLength(1);
    expect(pathsOf(scene, 'forecast')).toEqual([]);
    expect(scene.method).toBe('Mới có 1 kỳ số liệu, cần ít nhất 3 để nêu xu hướng.');
  });

  test('no values: the plan stands alone, and the status says so', () => {
    const scene = layout(goal({ observations: [] }));
    expect(scene).toMatchObject({ status: 'no-data', value: '', facts: [] });
    expect(pathsOf(scene, 'plan')).toHaveLength(1);
    expect(scene.describe()).toBe('Mức hài lòng chưa có số liệu.');
  });

  test('gaps in series: a break; dashed with gaps="bridge"', () => {
    const broken = goal({ observations: observed(86.9, 87.4, null, 89.4, 90.1, 91.2) });
    const scene = layout(broken);
    expect(pathsOf(scene, 'line')[0]!.match(/M/g)).toHaveLength(2);
    expect(marksOf(scene, 'bridge')).toEqual([]);
    const bridged = layout(broken, { gaps: 'bridge' });
    expect(pathsOf(bridged, 'line')).toEqual(pathsOf(scene, 'line'));
    const [bridge] = marksOf(bridged, 'bridge');
    expect(bridge).toMatchObject({ stroke: 'brand', dash: '2 5' });
    // It leads from the value before the gap to the one after it.
    const [before, after] = ['2025-Q3', '2026-Q1'].map((key) =>
      bridged.points()[0]!.find((point) => point.key === key),
    );
    expect(pathsOf(bridged, 'bridge')).toEqual([
      `M${before!.x},${before!.y}L${after!.x},${after!.y}`,
    ]);
  });

  test('gaps: a way that is none is reported', () => {
    const { issues } = layout(goal(), { gaps: 'smooth' as 'bridge' });
    expect(issues).toMatchObject([{ code: 'config', field: 'gaps', found: 'smooth' }]);
  });

  test('a counter that starts again is not bridged over the new year', () => {
    const yearly: Indicator = {
      id: 'vu',
      name: 'Số vụ',
      cumulative: true,
      observations: observed(3, 5, 8, 2, 4, 6),
    };
    expect(pathsOf(layout(yearly, { gaps: 'bridge' }), 'bridge')).toEqual([]);
  });

  test('future: dashed, band, named a forecast; none below 3 points', () => {
    expect(marksOf(layout(), 'forecast')).toMatchObject([{ dash: '2 5' }]);
    expect(pathsOf(layout(), 'interval')[0]).toMatch(/Z$/);
    const few = layout(goal({ observations: observed(90.1, 91.2) }));
    expect(pathsOf(few, 'forecast')).toEqual([]);
    expect(pathsOf(few, 'interval')).toEqual([]);
    expect(few.method).toMatch(/cần ít nhất 3/);
  });

  test('target revised mid-period: old target faint with a note, plan stepped', () => {
    const scene = layout(
      goal({
        targetHistory: [
          { setOn: '2026-01-01', period: '2026', value: 98 },
          { setOn: '2026-07-01', period: '2026', value: 95 },
        ],
      }),
    );
    const [former] = marksOf(scene, 'former-target');
    expect(former).toMatchObject({ stroke: 'context', strokeWidth: 1 });
    expect(wordsOf(marksOf(scene, 'label')).map(plain)).toContain('Mục tiêu cũ 98,0%');
    expect(scene.notices.map(({ text }) => plain(text))).toEqual([
      'Mục tiêu được điều chỉnh ngày 01/07/2026, trước đó là 98,0%.',
    ]);
    // 88 + 10 × 181/365 = 92.96 on 30/6, and 88 + 7 × 182/365 = 91.49 a day later: the plan steps down.
    const places = pathsOf(scene, 'plan')[0]!.split(/[ML]/).slice(1);
    const heights = places.map((place) => Number(place.split(',')[1]));
    expect(heights.filter((height, i) => height > (heights[i - 1] ?? Infinity))).toHaveLength(1);
  });

  test('steps: the plan stays until each milestone', () => {
    const milestones = [{ period: '2026-Q2', value: 90 }];
    const scene = layout(goal({ path: 'step', milestones }));
    // 88 until 29 June, 90 from 30 June, 95 on 31 December: two jumps.
    const places = pathsOf(scene, 'plan')[0]!.split(/[ML]/).slice(1);
    expect(new Set(places.map((place) => place.split(',')[1]))).toHaveLength(3);
  });

  test('a range is a band to stay in, without plan and milestones', () => {
    const scene = layout(goal({ better: 'range', target: { min: 88, max: 92 } }));
    expect(pathsOf(scene, 'band')).toHaveLength(1);
    expect(pathsOf(scene, 'plan')).toEqual([]);
    expect(wordsOf(marksOf(scene, 'label')).map(plain)).toContain('Mục tiêu 88–92%');
  });

  test('a counter that starts again every year breaks there', () => {
    const months = ['2025-09', '2025-12', '2026-03', '2026-06'];
    const scene = layout({
      id: 'vu',
      name: 'Số vụ',
      cumulative: true,
      better: 'lower',
      target: { value: 40 },
      observations: [22, 35, 7, 16].map((value, i) => ({ period: months[i]!, value })),
    });
    expect(pathsOf(scene, 'line')[0]!.match(/M/g)).toHaveLength(2);
    expect(scene.table().rows.map(({ key }) => key)).toEqual(expect.arrayContaining(months));
  });

  test('no target: values and pace alone', () => {
    const scene = layout({ id: 'x', name: 'Lượt khách', observations: observed(1, 2, 3, 4) });
    expect(scene).toMatchObject({ status: null, target: '' });
    expect(scene.facts.map(({ label }) => label)).toEqual(['Nhịp hiện nay']);
  });

  test('no forecast where none is wanted', () => {
    expect(pathsOf(layout(goal(), { forecast: false }), 'forecast')).toEqual([]);
  });
});

test('the table has every observation, the stations of the plan and the day of reaching the target', () => {
  expect(cellsOf(layout())).toMatchInlineSnapshot(`
    [
      "Q.II/2025 | 86,9% | – | – | –",
      "Q.III/2025 | 87,4% | – | – | –",
      "Q.IV/2025 | 88,0% | 88,0% | đúng lộ trình | –",
      "Q.I/2026 | 89,4% | 89,7% | kém lộ trình 0,3 điểm % | –",
      "Q.II/2026 | 90,1% | 91,5% | kém lộ trình 1,4 điểm % | –",
      "Q.III/2026 | 91,2% | 93,2% | kém lộ trình 2,0 điểm % | –",
      "31/12/2026 | – | 95,0% | – | 92,1%",
      "22/10/2027 | – | 95,0% | – | 95,0%",
    ]
  `);
});

test('no share is expected to pass 100 %: facts and table say the same', () => {
  const steep = goal({ target: { value: 99, period: '2030' }, decimals: 0 });
  const scene = layout(steep);
  expect(scene.facts.map(({ value }) => value)).toContainEqual(expect.stringMatching(/^100% \(từ/));
  expect(scene.table().rows.at(-1)?.cells.at(-1)?.value).toBe(100);
});

test('a pointer finds the nearest day, and the tooltip tells value, plan and difference', () => {
  const scene = layout();
  const [points] = scene.points();
  const newest = points!.find(({ key }) => key === '2026-Q3')!;
  expect(scene.hit(newest.x + 3, newest.y - 40)?.key).toBe('2026-Q3');
  expect(scene.hit(newest.x, -100)).toBeNull();
  expect(scene.tooltip(newest).rows.map(({ value }) => plain(value))).toEqual([
    '91,2%',
    '93,2%',
    'kém lộ trình 2,0 điểm %',
  ]);
});

test('any indicator at any size: no fault, nothing outside the frame, no labels over one another', () => {
  const value = fc.oneof(
    fc.double(),
    fc.integer({ min: -3, max: 120 }),
    fc.constantFrom(null, NaN, Infinity),
  );
  const period = fc.constantFrom(
    '2024',
    '2025-Q2',
    '2025-H1',
    '2026-03',
    '2026-07-21',
    'bogus',
    '',
  );
  const indicators = fc.record({
    id: fc.constant('x'),
    name: fc.string(),
    unit: fc.constantFrom('%', 'hộ', 'tỷ đồng', ''),
    better: fc.constantFrom('higher', 'lower', 'range', 'maintain'),
    path: fc.constantFrom('linear', 'step', 'compound'),
    cumulative: fc.boolean(),
    baseline: fc.record({ value, period }),
    target: fc.record(
      { value, period: fc.constantFrom('2026', '2030', 'bogus') },
      { requiredKeys: [] },
    ),
    limit: fc.record({ min: value, max: value }, { requiredKeys: [] }),
    milestones: fc.array(fc.record({ value, period }), { maxLength: 3 }),
    observations: fc.array(fc.record({ value, period }), { maxLength: 8 }),
  });
  const size = fc.oneof(fc.integer({ min: 0, max: 1600 }), fc.constantFrom(0, 1, 120, 280));
  fc.assert(
    fc.property(
      indicators,
      size,
      size,
      fc.constantFrom('vi', 'en'),
      (indicator, width, height, tag) => {
        const scene = layout(indicator as unknown as Indicator, {}, { width, height }, tag);
        expect(faultsOf(scene)).toEqual([]);
        for (const id of ['axis-x', 'axis-y', 'labels']) expect(overlaps(scene, id)).toEqual([]);
      },
    ),
    { numRuns: 400 },
  );
}, 30_000);

test('the largest numbers there are, crossing their plan: no fault', () => {
  const huge = Number.MAX_VALUE;
  const indicator = goal({
    baseline: { value: -huge, period: '2024' },
    target: { value: huge, period: '2030' },
    observations: observed(huge, huge / 2, -huge),
  });
  for (const width of [280, 720]) {
    expect(faultsOf(layout(indicator, {}, { width, height: 320 }))).toEqual([]);
  }
});
