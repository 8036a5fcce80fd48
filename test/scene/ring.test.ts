import { describe, expect, test } from 'vitest';
import {
  polarOf,
  ringAt,
  ringBox,
  sectorBox,
  sectorPath,
  sectorsOf,
} from '../../src/scene/ring.js';

const quarter = Math.PI / 2;
/** Middle at (100, 100), radii 100 and 68. */
const ring = ringAt(100, 100, 100, 0, 4 * quarter);

test('pieces take their share of the way around', () => {
  expect(sectorsOf(ring, [0.25, 0.75])).toEqual([
    { from: 0, to: quarter },
    { from: quarter, to: 4 * quarter },
  ]);
  expect(sectorsOf({ from: -quarter, to: quarter }, [0.5, 0.5])[0]).toEqual({
    from: -quarter,
    to: 0,
  });
});

describe('a path', () => {
  test('of a quarter leaves half of a gap of 2 px at each end', () => {
    expect(sectorPath(ring, { from: 0, to: quarter })).toBe(
      'M101,0A100,100,0,0,1,200,99L168,99A68,68,0,0,0,101,32Z',
    );
  });

  test('of the whole ring is two circles, the inner one the other way round', () => {
    expect(sectorPath(ring, ring)).toBe(
      'M100,0A100,100,0,1,1,100,200A100,100,0,1,1,100,0M100,32A68,68,0,1,0,100,168A68,68,0,1,0,100,32Z',
    );
  });

  test('of a piece as thin as its gap keeps half of it', () => {
    expect(sectorPath(ring, { from: 0, to: 0.02 })).toBe(
      'M100.5,0A100,100,0,0,1,101.5,0L101,32A68,68,0,0,0,100.3,32Z',
    );
  });
});

test('the rectangle of a piece reaches to the sides that it passes', () => {
  const { x, y, width, height } = sectorBox(ring, { from: 0, to: 2 * quarter });
  expect([x, y, width, height].map(Math.round)).toEqual([100, 0, 100, 200]);
  expect(ringBox(ringAt(100, 100, 100, -quarter, quarter))).toEqual({
    x: 0,
    y: 0,
    width: 200,
    height: 100,
  });
});

test('a place has a distance and an angle; under half a ring it is that of the nearer end', () => {
  expect(polarOf(ring, 200, 100)).toEqual({ radius: 100, angle: quarter });
  const half = ringAt(100, 100, 100, -quarter, quarter);
  expect(polarOf(half, 190, 110).angle).toBe(quarter);
  expect(polarOf(half, 10, 110).angle).toBe(-quarter);
});
