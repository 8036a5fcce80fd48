import { expect, test } from 'vitest';
import { bandAt, bandMiddle, bandScale, bandStart } from '../../src/scale/band.js';

test('bands share their range evenly, each in the middle of its step', () => {
  // Four steps of 25; a band fills 60 % of a step: 15, with 5 before and after it.
  const bands = bandScale(4, [100, 200], { fill: 0.6 });
  expect([bands.step, bands.width]).toEqual([25, 15]);
  expect([0, 3].map((i) => bandStart(bands, i))).toEqual([105, 180]);
  expect(bandMiddle(bands, 1)).toBe(137.5);
});

test('are no wider than they may be, and leave no distance where they are thin', () => {
  expect(bandScale(1, [0, 400], { fill: 0.6, most: 56 }).width).toBe(56);
  expect(bandScale(200, [0, 400]).width).toBe(2);
});

test('a pixel means its band, the distances included; none beyond the range', () => {
  const bands = bandScale(4, [100, 200]);
  expect([100, 124, 126, 200].map((x) => bandAt(bands, x))).toEqual([0, 0, 1, 3]);
  expect([90, 210].map((x) => bandAt(bands, x))).toEqual([-1, -1]);
  expect(bandAt(bandScale(0, [0, 100]), 50)).toBe(-1);
  expect(bandAt(bandScale(2, [0, 0]), 0)).toBe(0);
});
