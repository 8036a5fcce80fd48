import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { exactScale, linearScale, position } from '../../src/scale/linear.js';
import {
  bridgeVertices,
  columnExtremes,
  GAP,
  isDense,
  linePath,
  lineVertices,
  loneVertices,
  round,
  type LinePoints,
} from '../../src/scene/marks.js';

const line = (ys: readonly number[]): LinePoints => {
  return { xs: Float64Array.from(ys.keys()), ys: Float64Array.from(ys) };
};

describe('columnExtremes', () => {
  test('keeps the first, lowest, highest and last point of each pixel column', () => {
    const zigzag = line([3, 1, 9, 2, 5, 4, 4, 4, 0, 7]);
    const twoPixels = exactScale([0, 10], [0, 2]); // points 0–4 and 5–9
    expect([...columnExtremes(zigzag, twoPixels)]).toEqual([0, 1, 2, 4, 5, 8, 9]);
  });

  test('a gap that reaches over the edge of a column breaks the line, one within does not', () => {
    const scale = exactScale([0, 10], [0, 2]);
    expect([...columnExtremes(line([1, NaN, 3, 2, NaN, NaN, 6, 7, 8, 9]), scale)]).toEqual([
      0,
      2,
      3,
      GAP,
      6,
      9,
    ]);
    expect([...columnExtremes(line([NaN, NaN, 1, 2, 3, 4, NaN]), scale)]).toEqual([2, 4, 5]);
    expect([...columnExtremes(line([NaN, NaN]), scale)]).toEqual([]);
  });

  test('loses no extreme of any column and makes at most four points of each', () => {
    const values = fc.oneof(
      { weight: 9, arbitrary: fc.integer({ min: -1000, max: 1000 }) },
      fc.constant(NaN),
    );
    fc.assert(
      fc.property(
        fc.array(values, { minLength: 1, maxLength: 2000 }),
        fc.integer({ min: 1, max: 64 }),
        (ys, width) => {
          const points = line(ys);
          const scale = exactScale([0, 4096], [0, width]); // a power of two: columns have exact edges
          const kept = [...columnExtremes(points, scale)];
          expect(columnsOf(points, kept, scale)).toEqual(columnsOf(points, [...ys.keys()], scale));
          const counts = new Map<number, number>();
          for (const index of kept.filter((each) => each !== GAP)) {
            const column = Math.floor(position(scale, index));
            counts.set(column, (counts.get(column) ?? 0) + 1);
          }
          expect(Math.max(0, ...counts.values())).toBeLessThanOrEqual(4);
          expect(kept.filter((each) => each !== GAP)).toEqual(
            [...new Set(kept)].filter((each) => each !== GAP).sort((a, b) => a - b),
          );
        },
      ),
      { numRuns: 300 },
    );
  });

  test('a million points become no more than four a pixel', () => {
    const ys = Float64Array.from(
      { length: 1_000_000 },
      (_, i) => Math.sin(i / 999) * 100 + (i % 7),
    );
    const points = { xs: Float64Array.from(ys.keys()), ys };
    const kept = columnExtremes(points, exactScale([0, 999_999], [40, 760]));
    expect(kept.length).toBeLessThanOrEqual(4 * 721);
    const [low, high] = [Math.min, Math.max].map((extreme) => ys.reduce((a, b) => extreme(a, b)));
    const keptValues = Array.from(kept, (index) => ys[index]);
    expect(keptValues).toContain(low);
    expect(keptValues).toContain(high);
  });
});

/** First, lowest, highest and last value of each pixel column, by brute force. */
function columnsOf(
  { ys }: LinePoints,
  indices: readonly number[],
  scale: Parameters<typeof position>[0],
) {
  const columns = new Map<number, number[]>();
  for (const index of indices) {
    const value = ys[index];
    if (value === undefined || Number.isNaN(value)) continue;
    const column = Math.floor(position(scale, index));
    columns.set(column, [...(columns.get(column) ?? []), value]);
  }
  return [...columns].map(([column, values]) => {
    return {
      column,
      first: values[0],
      low: Math.min(...values),
      high: Math.max(...values),
      last: values.at(-1),
    };
  });
}

describe('lineVertices', () => {
  test('all points where there is room for them, extremes beyond four a pixel', () => {
    const ys = line(Array.from({ length: 401 }, (_, i) => i % 5));
    expect(isDense(ys, exactScale([0, 400], [0, 101]))).toBe(false);
    expect(lineVertices(ys, exactScale([0, 400], [0, 101]))).toHaveLength(401);
    expect(isDense(ys, exactScale([0, 400], [0, 100]))).toBe(true);
    expect(lineVertices(ys, exactScale([0, 400], [0, 50])).length).toBeLessThanOrEqual(204);
  });

  test('breaks where there is no data, not at the ends', () => {
    const scale = exactScale([0, 6], [0, 100]);
    expect([...lineVertices(line([NaN, 1, NaN, NaN, 2, 3, NaN]), scale)]).toEqual([1, GAP, 4, 5]);
  });
});

describe('linePath', () => {
  const x = exactScale([0, 4], [0, 40]);
  const y = linearScale([0, 10], [100, 0]);

  test('a path with a move after each gap, coordinates in tenths', () => {
    const points = line([0, 10, NaN, 3.333, 5]);
    expect(linePath(points, lineVertices(points, x), x, y)).toBe('M0,100L10,0M30,66.7L40,50');
  });

  test('coordinates are those of round, also left of and above the frame', () => {
    fc.assert(
      fc.property(fc.double({ min: -5000, max: 5000, noNaN: true }), (pixel) => {
        const scale = exactScale([-5000, 5000], [-5000, 5000]);
        const points = { xs: Float64Array.of(pixel), ys: Float64Array.of(pixel) };
        const [first, second] = linePath(points, Int32Array.of(0), scale, scale)
          .slice(1)
          .split(',')
          .map(Number);
        expect(first! + 0).toBeCloseTo(round(position(scale, pixel)), 9);
        expect(second).toBe(first);
      }),
    );
  });
});

test('points between gaps stand alone', () => {
  expect(loneVertices(Int32Array.of(0, GAP, 2, 3, GAP, 5))).toEqual([0, 5]);
  expect(loneVertices(Int32Array.of(7))).toEqual([7]);
  expect(loneVertices(new Int32Array())).toEqual([]);
});

test('bridges lead over each gap', () => {
  expect([...bridgeVertices(Int32Array.of(0, 1, GAP, 4, GAP, 6, 7))]).toEqual([
    1,
    4,
    GAP,
    4,
    6,
    GAP,
  ]);
});

test('round gives tenths, and no negative zero', () => {
  expect([round(1.26), round(-0.01)]).toEqual([1.3, 0]);
});
