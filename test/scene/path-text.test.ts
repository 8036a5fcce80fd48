import fc from 'fast-check';
import { expect, test } from 'vitest';
import { acrossTo, downTo, lineTo, moveTo, pathText } from '../../src/scene/path-text.js';

test('commands stand as in any path', () => {
  const path = pathText(4);
  path.point(moveTo, 0, 12.34);
  path.point(lineTo, 1000.05, -7.5);
  path.side(acrossTo, 30);
  path.side(downTo, -0.04);
  expect(path.text()).toBe('M0,12.3L1000.1,-7.5H30V0');
});

test('any coordinate is written to the tenth of a pixel', () => {
  const near = fc.double({ min: -100_000, max: 100_000, noNaN: true });
  fc.assert(
    fc.property(near, (pixels) => {
      const path = pathText(1);
      path.side(downTo, pixels);
      expect(Number(path.text().slice(1))).toBeCloseTo(Math.round(pixels * 10) / 10, 6);
    }),
    { numRuns: 2000 },
  );
});

test('what lies far outside the picture stays a number', () => {
  const path = pathText(2);
  path.point(moveTo, 1e300, -Infinity);
  expect(path.text()).toBe('M9999999.9,-9999999.9');
});
