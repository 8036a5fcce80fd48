import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { niceTicks, tickDecimals, ticksWithin } from '../../src/scale/ticks.js';

const doubles = fc.double({ min: -1e307, max: 1e307, noNaN: true });
/** Any extent, the smaller end first. */
const extents = fc
  .tuple(doubles, doubles)
  .map(([a, b]) => [Math.min(a, b), Math.max(a, b)] as const);

describe('niceTicks', () => {
  test.each([
    [
      [0, 9120],
      [0, 2500, 5000, 7500, 10000],
    ],
    [
      [86.9, 98],
      [85, 90, 95, 100],
    ],
    [
      [0, 100],
      [0, 25, 50, 75, 100],
    ],
    [
      [412, 561],
      [400, 450, 500, 550, 600],
    ],
    [
      [-3, 12],
      [-5, 0, 5, 10, 15],
    ],
    [
      [0.1, 0.3],
      [0.1, 0.15, 0.2, 0.25, 0.3],
    ],
    [
      [0, 0.3],
      [0, 0.1, 0.2, 0.3],
    ],
    [
      [0, 104],
      [0, 25, 50, 75, 100, 125],
    ],
    [
      [-5e9, -1e9],
      [-5e9, -4e9, -3e9, -2e9, -1e9],
    ],
  ] as const)('%j', (extent, ticks) => {
    expect(niceTicks(extent)).toEqual(ticks);
  });

  test('equal values get ticks around them, a lone zero those of a count', () => {
    expect(niceTicks([95, 95])).toEqual([85, 90, 95, 100, 105]);
    expect(niceTicks([0, 0])).toEqual([0, 0.25, 0.5, 0.75, 1]);
  });

  test('things that are counted have no quarter of a thing', () => {
    expect(niceTicks([0, 1], 5, { whole: true })).toEqual([0, 1]);
    expect(niceTicks([0, 9], 5, { whole: true })).toEqual([0, 5, 10]);
    expect(niceTicks([3, 3], 5, { whole: true })).toEqual([2, 3, 4]);
  });

  test('fewer where there is less room', () => {
    expect(niceTicks([0, 9120], 3)).toEqual([0, 5000, 10000]);
    expect(niceTicks([0, 104], 3)).toEqual([0, 50, 100, 150]);
    expect(niceTicks([0, 9120], 2)).toEqual([0, 10000]);
  });

  test('are finite, distinct, ascending, cover the extent and number 3 to 6, for any two doubles', () => {
    fc.assert(
      fc.property(extents, (extent) => {
        const ticks = niceTicks(extent);
        expect(ticks.length).toBeGreaterThanOrEqual(3);
        expect(ticks.length).toBeLessThanOrEqual(6);
        expect(ticks.every(Number.isFinite)).toBe(true);
        expect(ticks.every((tick, i) => i === 0 || tick > ticks[i - 1]!)).toBe(true);
        const slack = (extent[1] - extent[0]) * 1e-8 + 1e-289;
        expect(ticks[0]).toBeLessThanOrEqual(extent[0] + slack);
        expect(ticks.at(-1)).toBeGreaterThanOrEqual(extent[1] - slack);
      }),
      { numRuns: 1000 },
    );
  });
});

test('beyond what doubles can subtract, ticks stay finite', () => {
  expect(niceTicks([-1e308, 1e308])).toEqual([-Number.MAX_VALUE, 0, Number.MAX_VALUE]);
  expect(niceTicks([0, Number.MAX_VALUE]).every(Number.isFinite)).toBe(true);
});

describe('ticksWithin', () => {
  test('stay inside', () => {
    expect(ticksWithin([705, 9120], 5)).toEqual([2000, 4000, 6000, 8000]);
    expect(ticksWithin([0, 999], 5)).toEqual([0, 200, 400, 600, 800]);
    expect(ticksWithin([7, 7], 5)).toEqual([7]);
  });

  test('never more than asked, never outside, for any two doubles', () => {
    fc.assert(
      fc.property(extents, fc.integer({ min: 1, max: 12 }), (extent, most) => {
        const ticks = ticksWithin(extent, most);
        expect(ticks.length).toBeLessThanOrEqual(most);
        const slack = (extent[1] - extent[0]) * 1e-8;
        expect(ticks.every((tick) => tick >= extent[0] - slack && tick <= extent[1] + slack)).toBe(
          true,
        );
      }),
      { numRuns: 1000 },
    );
  });
});

test('tickDecimals tells round values apart with as few digits as it can', () => {
  expect(tickDecimals([0, 2500, 5000])).toBe(0);
  expect(tickDecimals([0, 2.5, 5])).toBe(1);
  expect(tickDecimals([0, 0.25, 0.5])).toBe(2);
  expect(tickDecimals([0.1, 0.15, 0.2])).toBe(2);
  expect(tickDecimals([0, 0.1, 0.2])).toBe(1);
  expect(tickDecimals([0, 0.0025])).toBe(4);
});
