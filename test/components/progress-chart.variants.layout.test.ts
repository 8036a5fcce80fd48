import { describe, expect, test } from 'vitest';
import {
  tipOf,
  type ProgressTrack,
} from '../../src/components/progress-chart/progress-chart.percent.js';
import { layoutProgressSheet } from '../../src/components/progress-chart/progress-chart.sheet.js';
import type { ProgressVariant } from '../../src/components/progress-chart/progress-chart.variant.js';
import type { Indicator } from '../../src/core/indicator.js';
import type { PathMark } from '../../src/scene/scene.js';
import { at, goal, layout, rowOf, without } from './progress-chart.samples.js';

const percentOf = (indicator: Indicator, variant: ProgressVariant): ProgressTrack => {
  const { track } = rowOf(indicator, { variant });
  if (track.type !== 'progress') throw new Error('The goal has no scale of percent.');
  return track;
};
const legendOf = (indicators: readonly Indicator[], variant: ProgressVariant) =>
  layout(indicators, { variant }).legend?.items.map(({ label }) => label);
const pathsOf = (indicators: readonly Indicator[], variant: ProgressVariant) =>
  layoutProgressSheet(layout(indicators, { variant }))
    .layers.find(({ id }) => id === 'tracks')!
    .marks.filter((mark): mark is PathMark => mark.type === 'path');
const drawnAs = (paths: readonly PathMark[], role: string) =>
  paths.filter((path) => path.role === role).map(({ d }) => d);

const none = at(0, { id: 'none', observations: [] });
const regressing = at(-10);

describe('the word', () => {
  test('bars where nothing is said', () => {
    const picture = layout([goal()]);
    expect(picture.variant).toBe('bar');
    expect(picture.issues).toEqual([]);
  });

  test.each(['pie', 'toString', 'BAR', ' '])('"%s" is told, and bars are drawn', (word) => {
    const picture = layout([goal()], { variant: word as ProgressVariant });
    expect(picture.variant).toBe('bar');
    expect(picture.rows).toEqual(layout([goal()]).rows);
    expect(picture.issues).toEqual([
      expect.objectContaining({ code: 'config', field: 'variant', found: word }),
    ]);
  });

  test('what a row says, the table and the sentence do not depend on it', () => {
    const goals = [goal({ parent: 'A' }), at(148, { parent: 'B' }), regressing, none];
    const bars = layout(goals);
    for (const variant of ['bullet', 'dot'] as const) {
      const picture = layout(goals, { variant });
      expect(picture.table()).toEqual(bars.table());
      expect(picture.describe()).toBe(bars.describe());
      expect(picture.rows.map(({ label }) => label)).toEqual(bars.rows.map(({ label }) => label));
      expect(picture.groups.map(({ result }) => result)).toEqual(
        bars.groups.map(({ result }) => result),
      );
    }
  });
});

describe('dot', () => {
  test('from the baseline over 3.2 of 7 points', () => {
    const { bar, origin, expected, regressing: isBack } = percentOf(goal(), 'dot');
    expect(origin).toBe('baseline');
    expect(bar!.from).toBe(13.41);
    expect(tipOf(bar!, isBack)).toBe(41.29);
    expect(expected).toBe(59.02);
  });

  test('worse than at the start, the dot lies left of the baseline', () => {
    const { bar, regressing: isBack } = percentOf(regressing, 'dot');
    // (−0.1 + 0.22) / 1.64
    expect(tipOf(bar!, isBack)).toBe(7.32);
  });

  test('over-achievement: the dot stands at 120 %, with its figure', () => {
    const { bar, beyond } = percentOf(at(148), 'dot');
    expect(tipOf(bar!, false)).toBe(86.59);
    expect(beyond).toEqual({ side: 'right', text: '148%' });
  });

  test('the legend explains the dots, and no bars', () => {
    expect(legendOf([goal(), regressing, none], 'dot')).toEqual([
      'Đầu kỳ',
      'Hiện tại',
      'Mức cần đạt đến nay',
      'Chưa có số liệu',
    ]);
  });

  test('no baseline, no dot for it', () => {
    const unstarted = without(goal(), 'baseline');
    expect(percentOf(unstarted, 'dot').origin).toBe('zero');
    expect(legendOf([unstarted], 'dot')).not.toContain('Đầu kỳ');
    // The one dot is that of today: 91.2 / 95 = 0.96, at 448 + 3 * (100 * 1.18 / 1.64) − 6.
    expect(drawnAs(pathsOf([unstarted], 'dot'), 'dot')).toEqual([
      expect.stringMatching(/^M657\.85,/),
    ]);
  });

  test('on a sheet: a line of 4 px, an outlined dot at 13.41 %, a full one at 41.29 %, a target', () => {
    const paths = pathsOf([goal()], 'dot');
    expect(drawnAs(paths, 'bar')).toEqual([expect.stringMatching(/^M488\.23,[\d.]+H571\.87v4H/)]);
    const dots = paths.filter(({ role }) => role === 'dot');
    expect(dots.map(({ d, fill }) => [fill, d.split(',')[0]])).toEqual([
      ['surface', 'M483.23'],
      ['off-track-mark', 'M565.87'],
    ]);
    expect(paths.filter(({ strokeWidth }) => strokeWidth === 3)).toHaveLength(1);
  });

  test('on a sheet the line is broken before a dot that stands farther out', () => {
    expect(drawnAs(pathsOf([at(148)], 'dot'), 'break')).toHaveLength(1);
    expect(drawnAs(pathsOf([at(-90)], 'dot'), 'break')).toHaveLength(1);
    expect(drawnAs(pathsOf([at(110)], 'dot'), 'break')).toEqual([]);
  });
});

describe('bullet', () => {
  const cap = at(40, {
    better: 'lower',
    cumulative: true,
    target: { value: 46, period: '2026' },
  });

  test('what is expected by now, 273 / 365, times 0.75 and 0.95 parts the track', () => {
    // (0.75 * 0.74795 + 0.22) / 1.64 and (0.95 * 0.74795 + 0.22) / 1.64
    expect(percentOf(goal(), 'bullet').zones).toEqual([
      { status: 'off-track', from: 13.41, to: 47.62 },
      { status: 'at-risk', from: 47.62, to: 56.74 },
      { status: 'on-track', from: 56.74, to: 74.39 },
    ]);
  });

  test('thresholds of the author’s; none leads past the target', () => {
    const thresholds = { onTrack: 1.5, atRisk: 0.5 };
    const { track } = rowOf(goal(), { variant: 'bullet', thresholds });
    expect(track).toMatchObject({
      zones: [
        { status: 'off-track', from: 13.41, to: 36.22 },
        { status: 'at-risk', from: 36.22, to: 74.39 },
      ],
    });
  });

  test('of a cap the more, the worse', () => {
    // 0.74795 / 0.95 = 0.78731 and 0.74795 / 0.75 = 0.99726
    expect(percentOf(cap, 'bullet').zones).toEqual([
      { status: 'on-track', from: 13.41, to: 61.42 },
      { status: 'at-risk', from: 61.42, to: 74.22 },
      { status: 'off-track', from: 74.22, to: 74.39 },
    ]);
  });

  test.each([
    ['no data', none],
    ['no baseline', without(goal(), 'baseline')],
    ['a date that has passed', goal({ target: { value: 95, period: '2026-06-30' } })],
    ['not begun', goal({ observations: [], baseline: { value: 88, period: '2026-12-01' } })],
    ['hardly begun', goal({ baseline: { value: 88, period: '2026-09-29' } })],
  ])('no share decides, no parts: %s', (_, indicator) => {
    expect(percentOf(indicator, 'bullet').zones).toEqual([]);
  });

  test('a goal stands in the part of its status', () => {
    for (const value of [1, 30, 55, 57, 60, 70, 72, 90]) {
      const { status, track } = rowOf(at(value), { variant: 'bullet' });
      if (track.type !== 'progress') throw new Error('The goal has no scale of percent.');
      const now = tipOf(track.bar!, false);
      const zone = track.zones.find(({ from, to }) => now >= from && now < to);
      expect(zone?.status).toBe(status);
    }
  });

  test('the legend names the parts', () => {
    expect(legendOf([goal(), regressing, none], 'bullet')).toEqual([
      'Chậm tiến độ',
      'Có nguy cơ',
      'Đúng tiến độ',
      'Đã làm được',
      'Mức cần đạt đến nay',
      'Kém đầu kỳ',
      'Chưa có số liệu',
    ]);
  });

  test('on a sheet: parts of 18 px, a bar of 8 px, a target', () => {
    const paths = pathsOf([goal()], 'bullet');
    const parts = paths.filter(({ role }) => role === 'ground');
    expect(parts.map(({ fill }) => fill)).toEqual([
      'off-track-tint',
      'at-risk-tint',
      'on-track-tint',
    ]);
    // 448 + 3 * 47.62
    expect(parts[0]!.d).toMatch(/^M488\.23,[\d.]+H590\.86v18H488\.23Z$/);
    expect(drawnAs(paths, 'bar')).toEqual([expect.stringMatching(/^M488\.23,[\d.]+H571\.87v8H/)]);
    expect(paths.filter(({ strokeWidth }) => strokeWidth === 3)).toHaveLength(1);
  });

  test('over-achievement and regress are those of bars', () => {
    expect(percentOf(at(148), 'bullet')).toEqual(percentOf(at(148), 'bar'));
    expect(percentOf(at(-90), 'bullet').beyond).toEqual({ side: 'left', text: '\u221290%' });
  });
});
