import { describe, expect, test } from 'vitest';
import { layoutProgressSheet } from '../../src/components/progress-chart/progress-chart.sheet.js';
import type { ProgressScale } from '../../src/components/progress-chart/progress-chart.unit-scale.js';
import type { ValueTrack } from '../../src/components/progress-chart/progress-chart.value.js';
import type { Indicator } from '../../src/core/indicator.js';
import { at, goal, layout, without } from './progress-chart.samples.js';

const trackIn = (
  goals: readonly Indicator[],
  options: Parameters<typeof layout>[1],
  index = 0,
): ValueTrack => {
  const { track } = layout(goals, options).rows[index]!;
  if (track.type !== 'value') throw new Error('The goal has no axis in its unit.');
  return track;
};
/** 2 % of room on the left, 140 for the axis, 22 on the right. */
const place = (share: number) => Math.round((10_000 * (0.02 + 1.4 * share)) / 1.64) / 100;
const days = goal({
  id: 'days',
  unit: 'ngày',
  better: 'lower',
  baseline: { value: 5.8, period: '2025' },
  target: { value: 3.5, period: '2026' },
  observations: [{ period: '2026-Q3', value: 4.1 }],
});
const range = at(19.4, {
  id: 'range',
  unit: 'lượt',
  better: 'range',
  target: { min: 18, max: 22 },
});
const criterion = {
  id: 'p',
  name: 'p',
  kind: 'pass-fail',
  passed: true,
  observations: [],
} as const;

describe('the word', () => {
  test('percent done where nothing is said', () => {
    const picture = layout([goal()]);
    expect(picture.scale).toBe('progress');
    expect(picture.ticks).toBeNull();
  });

  test.each(['unit', 'toString', 'NATIVE'])('"%s" is told, and percent done is drawn', (word) => {
    const picture = layout([goal()], { scale: word as ProgressScale });
    expect(picture.rows).toEqual(layout([goal()]).rows);
    expect(picture.issues).toEqual([
      expect.objectContaining({ code: 'config', field: 'scale', found: word }),
    ]);
  });

  test('native: goals of two units are told, and drawn by percent done', () => {
    const picture = layout([goal(), at(20)], { scale: 'native' });
    expect(picture.scale).toBe('progress');
    expect(picture.rows.map(({ track }) => track.type)).toEqual(['progress', 'progress']);
    expect(picture.issues).toEqual([
      expect.objectContaining({ code: 'config', field: 'scale', found: 'native' }),
    ]);
  });

  test('native: criteria, points and tasks have no unit to share', () => {
    const score = without(
      at(82, { id: 's', kind: 'score', maxScore: 100, unit: 'điểm' }),
      'baseline',
    );
    const picture = layout([at(20), score, criterion], { scale: 'native' });
    expect(picture.issues).toEqual([]);
    expect(picture.rows.map(({ track }) => track.type)).toEqual(['value', 'score', 'words']);
  });

  test('table, sentence and groups do not depend on it', () => {
    const goals = [goal({ parent: 'A' }), days, range];
    const [usual, own] = [layout(goals), layout(goals, { scale: 'small-multiple' })];
    expect(own.table()).toEqual(usual.table());
    expect(own.describe()).toBe(usual.describe());
    expect(own.groups.map(({ result }) => result)).toEqual(
      usual.groups.map(({ result }) => result),
    );
  });
});

describe('native: one axis', () => {
  const options = { scale: 'native' } as const;

  test('from zero over all figures, with its names', () => {
    const picture = layout([at(75), at(20, { id: 'b' })], options);
    expect(picture.ticks).toEqual([
      { x: 1.22, text: '0' },
      { x: 43.9, text: '50' },
      { x: 86.59, text: '100' },
    ]);
    expect(picture.columns.scale).toBeNull();
    expect(layout([goal()], options).ticks?.map(({ text }) => text)).toEqual(['0%', '50%', '100%']);
  });

  test('a bar from zero to the value, where it began, the plan and the target', () => {
    expect(trackIn([at(75)], options)).toMatchObject({
      span: { from: 1.22, to: 86.59 },
      grid: [1.22, 43.9, 86.59],
      zero: 1.22,
      bar: { from: 1.22, to: 65.24 }, // (0.02 + 1.4 * 0.75) / 1.64
      start: 1.22,
      expected: 65.07, // 273 / 365 of the way
      target: 86.59,
      beyond: null,
      ends: null,
    });
  });

  test('dot: the line begins at the baseline', () => {
    const { bar, start } = trackIn([goal()], { ...options, variant: 'dot' });
    expect(start).toBe(place(0.88));
    expect(bar).toEqual({ from: place(0.88), to: place(0.912) });
  });

  test('bullet: parts of the way, in the unit', () => {
    // 0.75 and 0.95 of 273 / 365 of the way from 88 to 95 %
    const { zones } = trackIn([goal()], { ...options, variant: 'bullet' });
    expect(zones.map(({ status }) => status)).toEqual(['off-track', 'at-risk', 'on-track']);
    expect(zones[0]!.from).toBe(place(0.88));
    expect(zones[1]!.from).toBeCloseTo(place(0.919267), 1);
    expect(zones[2]!.to).toBe(place(0.95));
  });

  test('negative values lie left of zero', () => {
    const { bar, zero, start } = trackIn([at(-50), at(20, { id: 'b' })], options);
    // From −50 to 100 in steps of 50.
    expect([start, zero]).toEqual([place(1 / 3), place(1 / 3)]);
    expect(bar).toEqual({ from: place(0), to: place(1 / 3) });
  });

  test('outliers do not squash the others: the axis ends before them, with a notice', () => {
    const goals = [80, 90, 100, 110, 9000].map((value, i) =>
      at(value / 2, { id: String(i), target: { value, period: '2026' } }),
    );
    const track = trackIn(goals, options, 4);
    expect(track).toMatchObject({ bar: { to: 86.59 }, target: null });
    expect(track.beyond).toEqual({ side: 'right', text: '4.500' });
    expect(trackIn(goals, options).bar!.to).toBe(place(40 / 150));
    expect(layout(goals, options).notices.map(({ text }) => text)).toEqual([
      'Thang vẽ từ 0 đến 150\u00a0hộ; 1 chỉ tiêu nằm ngoài thang, có số ghi cạnh thanh.',
    ]);
  });

  test('a domain of the author’s, widened to hold zero', () => {
    const { bar, target, beyond } = trackIn([at(75)], { ...options, domain: [20, 50] });
    expect({ bar, target, beyond }).toEqual({
      bar: { from: 1.22, to: 86.59 },
      target: null,
      beyond: { side: 'right', text: '75' },
    });
  });

  test('long figures stand at the ends alone', () => {
    const large = at(824_000, { target: { value: 1_250_000, period: '2026' } });
    expect(layout([large], options).ticks?.map(({ text }) => text)).toEqual(['0', '1.500.000']);
  });

  test('without data the axis is hatched, the target stays; without a target there is the value', () => {
    const empty = at(0, { id: 'none', observations: [] });
    const loose = without(at(30, { id: 'loose' }), 'target', 'baseline');
    expect(trackIn([at(75), empty], options, 1)).toMatchObject({
      ground: 'hatched',
      bar: null,
      now: null,
      target: 86.59,
    });
    expect(trackIn([at(75), loose], options, 1)).toMatchObject({
      bar: { from: 1.22, to: place(0.3) },
      start: null,
      target: null,
    });
  });

  test('the legend explains what is drawn', () => {
    expect(layout([at(75)], options).legend?.items.map(({ label }) => label)).toEqual([
      'Hiện tại',
      'Đầu kỳ',
      'Mục tiêu',
      'Mức cần đạt đến nay',
    ]);
  });
});

describe('small-multiple: an axis a row', () => {
  const options = { scale: 'small-multiple' } as const;

  test('each from zero over its own figures, with its ends in words', () => {
    const goals = [goal(), days];
    expect(trackIn(goals, options).ends).toEqual(['0%', '100%']);
    const track = trackIn(goals, options, 1);
    expect(track.ends).toEqual(['0', '6\u00a0ngày']);
    expect(track.bar).toEqual({ from: 1.22, to: place(4.1 / 6) });
    expect(layout(goals, options).ticks).toBeNull();
  });

  test('less is better: the target lies left of the bar’s end, and the row says so', () => {
    const { now, target, start } = trackIn([days], options);
    expect([target, now, start]).toEqual([place(3.5 / 6), place(4.1 / 6), place(5.8 / 6)]);
    const [row] = layout([days], options).rows;
    expect(row!.details).toContain('giảm là tốt');
    expect(row!.label).toContain('giảm là tốt');
    expect(layout([days]).rows[0]!.details).not.toContain('giảm là tốt');
  });

  test('a range is a band in the unit', () => {
    const { band, target, ends } = trackIn([range], options);
    expect(band).toEqual({ from: place(18 / 30), to: place(22 / 30) });
    expect([target, ends]).toEqual([null, ['0', '30\u00a0lượt']]);
  });

  test('dot: no bar stands on the axis, which need not begin at zero', () => {
    // 88 … 95 in steps of 2.5
    expect(trackIn([goal()], { ...options, variant: 'dot' }).ends).toEqual(['87,5%', '95%']);
  });

  test('without any figure there is no axis', () => {
    const nothing = without(at(0, { observations: [] }), 'target', 'baseline');
    expect(layout([nothing], options).rows[0]!.track).toMatchObject({
      type: 'progress',
      ground: 'hatched',
    });
  });

  test('largest and smallest numbers', () => {
    for (const value of [Number.MAX_VALUE, -Number.MAX_VALUE, 5e-324]) {
      const track = trackIn([at(value), at(3, { id: 'b' })], options);
      expect(JSON.stringify(track)).not.toMatch(/null,"to"|NaN/);
      expect(track.bar!.to).toBeLessThanOrEqual(86.59);
    }
  });
});

test('on a sheet: names of the axis, bars, targets and ends', () => {
  const marksOf = (options: Parameters<typeof layout>[1]) =>
    layoutProgressSheet(layout([days, at(148, { unit: 'ngày' })], options)).layers.flatMap(
      ({ marks }) => marks,
    );
  const textsOf = (options: Parameters<typeof layout>[1]) =>
    marksOf(options).flatMap((mark) => (mark.type === 'text' ? mark.lines : []));
  expect(textsOf({ scale: 'small-multiple' })).toEqual(
    expect.arrayContaining(['0', '6\u00a0ngày']),
  );
  expect(textsOf({ scale: 'native' })).toEqual(expect.arrayContaining(['0', '50', '100', '150']));
  for (const variant of ['bar', 'bullet', 'dot'] as const)
    expect(JSON.stringify(marksOf({ scale: 'native', variant }))).not.toMatch(/NaN|Infinity/);
});
