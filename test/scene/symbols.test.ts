import { describe, expect, test } from 'vitest';
import { symbolNames, symbolPath, symbolReach } from '../../src/scene/symbols.js';

/** Corners of a path of straight lines. */
const corners = (d: string) =>
  [...d.matchAll(/(-?[\d.]+),(-?[\d.]+)/g)].map(([, x, y]) => [Number(x), Number(y)] as const);

/** The area inside corners (Gauss's formula). */
function areaOf(points: readonly (readonly [number, number])[]): number {
  const doubled = points.reduce((sum, [x, y], i) => {
    const [nextX, nextY] = points[(i + 1) % points.length]!;
    return sum + x * nextY - nextX * y;
  }, 0);
  return Math.abs(doubled) / 2;
}

test('a circle is two half circles', () => {
  expect(symbolPath('circle', 10, 20, 4)).toBe('M6,20a4,4 0 1,0 8,0a4,4 0 1,0 -8,0');
});

test('a square has straight sides: r √π long', () => {
  expect(symbolPath('square', 0, 0, 10)).toBe('M8.9,-8.9L8.9,8.9L-8.9,8.9L-8.9,-8.9Z');
});

describe.each(symbolNames.slice(1))('%s', (name) => {
  const points = corners(symbolPath(name, 0, 0, 100));

  test('has the area of a circle: no shape looks like more', () => {
    expect(areaOf(points) / (Math.PI * 100 ** 2)).toBeCloseTo(1, 2);
  });

  test('lies around its middle, within its reach', () => {
    const mean = (axis: 0 | 1) => points.reduce((sum, each) => sum + each[axis], 0) / points.length;
    expect(mean(0)).toBeCloseTo(0, 0);
    expect(mean(1)).toBeCloseTo(0, 0);
    for (const [x, y] of points)
      expect(Math.hypot(x, y)).toBeLessThanOrEqual(100 * symbolReach(name) + 0.1);
  });
});
