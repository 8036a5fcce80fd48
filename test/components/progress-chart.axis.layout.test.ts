import { describe, expect, test } from 'vitest';
import type {
  AxisOptions,
  ProgressAxis,
} from '../../src/components/progress-chart/progress-chart.axis.js';
import type { ProgressTrack } from '../../src/components/progress-chart/progress-chart.percent.js';
import { layoutProgressSheet } from '../../src/components/progress-chart/progress-chart.sheet.js';
import type { Indicator } from '../../src/core/indicator.js';
import { at, goal, layout, rowOf } from './progress-chart.samples.js';

const trackOf = (indicator: Indicator, options: AxisOptions): ProgressTrack => {
  const { track } = rowOf(indicator, options);
  if (track.type !== 'progress') throw new Error('The goal has no scale of percent.');
  return track;
};
const usual = { baseline: 13.41, half: 43.9, target: 74.39 };
/** 2 % of room on the left, 140 for bars, 22 on the right: 0 stands at 2 / 164, 1 at 142 / 164. */
const toTarget = { baseline: 1.22, half: 43.9, target: 86.59 };

describe('axis', () => {
  test('nothing is said: from −20 to 120 %', () => {
    const picture = layout([goal()]);
    expect(picture.lines).toEqual(usual);
    expect(picture.issues).toEqual([]);
  });

  test('0-100: bar, plan, zones and target on a scale that ends at the target', () => {
    const track = trackOf(goal(), { axis: '0-100' });
    expect(track.lines).toEqual(toTarget);
    // (0.02 + 1.4 * 3.2 / 7) / 1.64 and (0.02 + 1.4 * 273 / 365) / 1.64
    expect(track.bar).toEqual({ from: 1.22, to: 40.24 });
    expect(track.expected).toBe(65.07);
    // (0.02 + 1.4 * 0.75 * 273 / 365) / 1.64
    expect(track.zones[0]).toEqual({ status: 'off-track', from: 1.22, to: 49.11 });
  });

  test('0-100: what lies beyond either end has its figure, and a notice says so', () => {
    expect(trackOf(at(105), { axis: '0-100' })).toMatchObject({
      bar: { from: 1.22, to: 86.59 },
      beyond: { side: 'right', text: '105%' },
    });
    expect(trackOf(at(-5), { axis: '0-100' })).toMatchObject({
      bar: { from: 1.22, to: 1.22 },
      beyond: { side: 'left', text: '\u22125%' },
    });
    const { notices, legend } = layout([at(105), at(-5)], { axis: '0-100' });
    expect(notices.map(({ text }) => text)).toEqual([
      'Thang vẽ từ 0% đến 100%; 2 chỉ tiêu nằm ngoài thang, có số ghi cạnh thanh.',
    ]);
    expect(legend?.items.map(({ label }) => label)).not.toContain('Kém đầu kỳ');
  });

  test.each([
    ['none goes past its target', [20, 100], { least: 0, most: 1 }],
    ['a little beyond: the next tenth', [105, -1], { least: -0.1, most: 1.1 }],
    ['a whole tenth stays', [110, -10], { least: -0.1, most: 1.1 }],
    ['never beyond 120 % and −20 %', [5000, -300], { least: -0.2, most: 1.2 }],
    ['no goal at all', [], { least: 0, most: 1 }],
  ])('auto, %s', (_, values, { least, most }) => {
    const { lines } = layout(
      values.map((value) => at(value)),
      { axis: 'auto' },
    );
    const place = (share: number) =>
      (100 * (0.02 + (1.4 * (share - least)) / (most - least))) / 1.64;
    expect(lines.baseline).toBeCloseTo(place(0), 2);
    expect(lines.target).toBeCloseTo(place(1), 2);
  });

  test('auto: a filter does not move the scale, nor do points of a maximum', () => {
    const goals = [at(20), at(110), at(150, { id: 's', kind: 'score', maxScore: 200 })];
    const { lines } = layout(goals, { axis: 'auto' });
    expect(lines.target).toBe(78.82); // (0.02 + 1.4 / 1.1) / 1.64
    expect(layout(goals, { axis: 'auto', filterStatus: ['off-track'] }).lines).toEqual(lines);
  });

  test.each(['100', 'toString', 'AUTO'])('"%s" is told, and the usual scale is drawn', (axis) => {
    const picture = layout([goal()], { axis: axis as ProgressAxis });
    expect(picture.lines).toEqual(usual);
    expect(picture.issues).toEqual([
      expect.objectContaining({ code: 'config', field: 'axis', found: axis }),
    ]);
  });
});

describe('domain', () => {
  test('ends of the author’s, before `axis`', () => {
    const { lines } = layout([goal()], { domain: [-50, 200], axis: '0-100' });
    // (0.02 + 1.4 * 0.5 / 2.5) / 1.64 and (0.02 + 1.4 * 1.5 / 2.5) / 1.64
    expect(lines).toMatchObject({ baseline: 18.29, target: 52.44 });
    expect(trackOf(at(148), { domain: [-50, 200] })).toMatchObject({
      bar: { to: 68.83 }, // (0.02 + 1.4 * 1.98 / 2.5) / 1.64
      beyond: null,
    });
  });

  test('bars start at the baseline: the domain is widened to hold it, and the target', () => {
    expect(layout([goal()], { domain: [50, 80] }).lines).toEqual(toTarget);
  });

  test('lines that lie close together are not all named', () => {
    const named = (domain: readonly number[]) => layout([goal()], { domain }).columns.scale;
    expect(named([0, 200])).toEqual({ baseline: 'Đầu kỳ', half: '', target: 'Mục tiêu' });
    expect(named([-500, 500])).toEqual({ baseline: '', half: '', target: 'Mục tiêu' });
  });

  test.each([[[100, 0]], [[5]], [[0, NaN]], [[0, Infinity]], [[1, 2, 3]], [[7, 7]]])(
    '%j is told, and the usual scale is drawn',
    (domain) => {
      const picture = layout([goal()], { domain });
      expect(picture.lines).toEqual(usual);
      expect(picture.issues).toEqual([
        expect.objectContaining({ code: 'config', field: 'domain' }),
      ]);
    },
  );
});

test('on a sheet bars stand where they stand in the picture, and a name at the edge begins there', () => {
  const sheet = layoutProgressSheet(layout([goal()], { axis: '0-100' }));
  const marks = sheet.layers.flatMap((layer) => layer.marks);
  const bar = marks.find((mark) => mark.type === 'path' && mark.fill === 'off-track-mark');
  // The track begins at 448 and is 300 wide: 448 + 3 * 1.22 and 448 + 3 * 40.24.
  expect((bar as { d: string }).d).toMatch(/^M451\.66,[\d.]+H568\.72v12H/);
  const start = marks.find((mark) => mark.type === 'text' && mark.lines[0] === 'Đầu kỳ');
  expect(start).toMatchObject({ x: 451.66, anchor: 'start' });
});
