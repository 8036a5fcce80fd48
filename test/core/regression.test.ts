import fc from 'fast-check';
import { expect, test } from 'vitest';
import { leastSquares } from '../../src/core/regression.js';

test('is the line of least squares', () => {
  // x̄ = 3, ȳ = 4: Σdx² = 10, Σdxdy = (−2)(−2) + (−1)(0) + 0 + (1)(0) + (2)(1) = 6, Σdy² = 4 + 0 + 1 + 0 + 1 = 6.
  const line = leastSquares([1, 2, 3, 4, 5], [2, 4, 5, 4, 5]);
  expect(line?.slope).toBeCloseTo(0.6, 12);
  expect([line?.meanX, line?.meanY]).toEqual([3, 4]);
  expect(line?.r2).toBeCloseTo(0.6, 12); // 6² / (10 · 6)
});

test('of points on a line explains all, of points of one height nothing', () => {
  expect(leastSquares([1, 2, 4], [3, 5, 9])).toMatchObject({ slope: 2, r2: 1 });
  expect(leastSquares([1, 2, 4], [3, 3, 3])).toMatchObject({ slope: 0, r2: null });
});

test('needs three points and two different x', () => {
  expect(leastSquares([], [])).toBeNull();
  expect(leastSquares([1, 2], [1, 2])).toBeNull();
  expect(leastSquares([7, 7, 7], [1, 2, 3])).toBeNull();
});

test('keeps its slope when all is shifted, and scales with it', () => {
  const coordinate = fc.integer({ min: -1000, max: 1000 });
  fc.assert(
    fc.property(
      fc.array(fc.tuple(coordinate, coordinate), { minLength: 3, maxLength: 30 }),
      coordinate,
      (points, shift) => {
        const [xs, ys] = [points.map(([x]) => x), points.map(([, y]) => y)];
        const line = leastSquares(xs, ys);
        const moved = leastSquares(
          xs.map((x) => x + shift),
          ys.map((y) => 4 * y - shift),
        );
        expect(moved === null).toBe(line === null);
        if (line && moved) expect(moved.slope).toBeCloseTo(4 * line.slope, 6);
      },
    ),
  );
});

test('of any finite numbers is finite or null', () => {
  const number = fc.double({ noNaN: true, noDefaultInfinity: true });
  fc.assert(
    fc.property(fc.array(fc.tuple(number, number)), (points) => {
      const line = leastSquares(
        points.map(([x]) => x),
        points.map(([, y]) => y),
      );
      if (!line) return;
      expect([line.slope, line.meanX, line.meanY, line.r2 ?? 0].every(Number.isFinite)).toBe(true);
      expect(line.r2 ?? 0).toBeGreaterThanOrEqual(0);
    }),
  );
});
