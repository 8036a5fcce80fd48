import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  layoutSparkline,
  type SparklineOptions,
} from '../../src/components/sparkline/sparkline.layout.js';
import { localeFor } from '../../src/i18n/register.js';
import type { Frame } from '../../src/scene/scene.js';
import { junk, numbers, sizes } from '../support/hostile.js';
import { cellsOf, pathsOf, sceneText } from '../support/scene.js';
import { faultsOf } from '../support/scene-faults.js';

const frame = { width: 96, height: 24 };
type Values = Parameters<typeof layoutSparkline>[0];
const layout = (values: Values, options: SparklineOptions = {}, size: Frame = frame, lang = 'vi') =>
  layoutSparkline(values, options, size, localeFor(lang));

describe('the line', () => {
  test('goes from edge to edge, lowest at the foot and highest at the head', () => {
    // 3 px stay free on each side: x = 3, 48, 93; y = 21 for the lowest, 3 for the highest.
    const scene = layout([10, 30, 20]);
    expect(pathsOf(scene, 'line')).toEqual(['M3,21L48,3L93,12']);
    expect(pathsOf(scene, 'end')).toEqual(['M93,12h0']);
  });

  test('as text', () => {
    expect(sceneText(layout([-2, 3, null, 1, null, 0], { band: [0, 2], extremes: true })))
      .toMatchInlineSnapshot(`
      "marks band track  M0,6.6H96V13.8H0Z
      marks line ink-3 1.5 M3,21L21,3
      marks lone ink-3 4 M57,10.2h0
      marks extreme ink-3 4 M3,21h0M21,3h0
      marks end brand 5 M93,13.8h0"
    `);
  });

  test('breaks where there is no data; a lone value is a dot', () => {
    const scene = layout([1, 2, null, 3, NaN, 2, 1]);
    expect(pathsOf(scene, 'line')).toEqual(['M3,21L18,12M78,12L93,21']);
    expect(pathsOf(scene, 'lone')).toEqual(['M48,3h0']);
  });

  test('of one value is a dot in the middle', () => {
    const scene = layout([5]);
    expect([pathsOf(scene, 'line'), pathsOf(scene, 'end')]).toEqual([[], ['M48,12h0']]);
  });

  test('of equal values is level', () => {
    expect(pathsOf(layout([4, 4, 4]), 'line')).toEqual(['M3,12L48,12L93,12']);
  });

  test('of negatives and of zero', () => {
    expect(pathsOf(layout([-10, 0]), 'line')).toEqual(['M3,21L93,3']);
    expect(pathsOf(layout([0]), 'end')).toEqual(['M48,12h0']);
  });

  test('of nothing is no line', () => {
    for (const values of [[], [null, NaN, undefined]]) {
      const scene = layout(values);
      expect(scene.layers[0]!.marks).toEqual([]);
      expect(scene.describe()).toBe('Giá trị chưa có số liệu.');
    }
  });

  test('of 10,000 values is as long as its pixels need, and keeps the extremes', () => {
    const values = Array.from({ length: 10_000 }, (_, i) => (i === 5_000 ? 99 : i % 7));
    const [path] = pathsOf(layout(values), 'line');
    expect(path!.split('L').length).toBeLessThan(4 * 96 + 4);
    expect(path).toContain(',3L');
  });
});

describe('the band', () => {
  test('is on the scale of the values', () => {
    // The scale is 0–40, 18 px: 10 stands at 16.5, 30 at 7.5.
    expect(pathsOf(layout([0, 40], { band: [30, 10] }), 'band')).toEqual(['M0,7.5H96V16.5H0Z']);
  });

  test('widens the scale, and is told', () => {
    const scene = layout([36.5, 37.2], { band: [36, 38], unit: '°C' });
    expect(pathsOf(scene, 'band')).toEqual(['M0,3H96V21H0Z']);
    expect(scene.describe()).toMatch(/Kỳ cuối nằm trong khoảng bình thường 36–38/);
    expect(layout([36.5, 39], { band: [36, 38] }).describe()).toContain('ngoài khoảng');
  });

  test.each([[[1]], [[1, 2, 3]], [[NaN, 2]], [['a', 'b']]])('%j is told and left out', (band) => {
    const scene = layout([1, 2], { band: band as number[] });
    expect(pathsOf(scene, 'band')).toEqual([]);
    expect(scene.issues).toMatchObject([{ code: 'config', field: 'band' }]);
  });
});

test('lowest and highest have dots when they are asked for', () => {
  expect(pathsOf(layout([2, 1, 3, 2], { extremes: true }), 'extreme')).toEqual(['M33,21h0M63,3h0']);
  expect(pathsOf(layout([2, 1, 3]), 'extreme')).toEqual([]);
});

test('what is no number is told with its place', () => {
  const scene = layout([1, '12', Infinity, 3] as number[], { format: 'xyz' });
  expect(scene.issues).toMatchObject([
    { code: 'row', row: 2, field: 'values', found: '12' },
    { code: 'row', row: 3, field: 'values', found: 'Infinity' },
    { code: 'config', field: 'format', found: 'xyz' },
  ]);
  expect(pathsOf(scene, 'lone')).toEqual(['M3,21h0']);
});

describe('words', () => {
  test.each([
    ['vi', 'Hồ sơ tăng từ 4 lên 9 hồ sơ trong 3 kỳ, cao nhất kỳ cuối.'],
    ['en', 'Hồ sơ rose from 4 to 9\u00a0files over 3 periods, highest in the last period.'],
  ])('%s: a sentence', (lang, sentence) => {
    expect(layout([4, 6, 9], { label: 'Hồ sơ', unit: 'hồ sơ' }, frame, lang).describe()).toBe(
      sentence,
    );
  });

  test('periods are named where they are known', () => {
    const scene = layout([4, 9], { label: 'Thu', periods: ['2024', '2025'] });
    expect(scene.describe()).toBe('Thu tăng từ 4 lên 9 trong 2024–2025, cao nhất năm 2025.');
    expect(cellsOf(scene)).toEqual(['năm 2024 | 4', 'năm 2025 | 9']);
  });

  test('every value is in the table, and those with data are points', () => {
    const scene = layout([4, null, 9], { unit: '%' });
    expect(cellsOf(scene)).toEqual(['kỳ thứ 1 | 4%', 'kỳ thứ 2 | –', 'kỳ cuối | 9%']);
    expect(scene.points()[0]!.map(({ key, datum }) => [key, datum])).toEqual([
      ['1', 4],
      ['3', 9],
    ]);
    expect(scene.hit(60, 0)?.key).toBe('3');
  });
});

test('any values in any frame: no fault', () => {
  const values = fc.array(fc.oneof({ weight: 4, arbitrary: numbers }, junk), { maxLength: 20 });
  const options = fc.record({
    band: fc.option(fc.array(numbers, { maxLength: 3 }), { nil: undefined }),
    extremes: fc.boolean(),
    format: fc.constantFrom(undefined, 'percent', 'money', '.1f'),
    unit: fc.constantFrom('', '%', 'đồng'),
  });
  fc.assert(
    fc.property(values, options, sizes, sizes, (given, each, width, height) => {
      expect(faultsOf(layout(given as number[], each, { width, height }))).toEqual([]);
    }),
  );
});
