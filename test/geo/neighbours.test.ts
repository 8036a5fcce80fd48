import { describe, expect, test } from 'vitest';
import { nextAnchor, readingOrder } from '../../src/geo/neighbours.js';

/** 0 1 2 / 3 4 5 / 6 7 8 on a grid of 10. */
const grid = Array.from({ length: 9 }, (_, i) => ({ x: (i % 3) * 10, y: Math.floor(i / 3) * 10 }));

describe('nextAnchor', () => {
  test('walks a grid as its arrows point', () => {
    expect(nextAnchor(grid, 4, 'left')).toBe(3);
    expect(nextAnchor(grid, 4, 'right')).toBe(5);
    expect(nextAnchor(grid, 4, 'up')).toBe(1);
    expect(nextAnchor(grid, 4, 'down')).toBe(7);
  });

  test('stops at the edge', () => {
    expect(nextAnchor(grid, 0, 'left')).toBe(-1);
    expect(nextAnchor(grid, 8, 'down')).toBe(-1);
    expect(nextAnchor([{ x: 1, y: 1 }], 0, 'up')).toBe(-1);
  });

  test('prefers what lies ahead to what is nearer but aside', () => {
    const anchors = [{ x: 0, y: 0 }, { x: 3, y: 8 }, { x: 12, y: 0 }]; // prettier-ignore
    expect(nextAnchor(anchors, 0, 'right')).toBe(2);
    expect(nextAnchor(anchors, 0, 'down')).toBe(1);
  });

  test('leaves nobody out of reach: with nothing ahead it takes what lies aside', () => {
    const anchors = [{ x: 0, y: 0 }, { x: 1, y: 9 }]; // prettier-ignore
    expect(nextAnchor(anchors, 0, 'right')).toBe(1);
    expect(nextAnchor(anchors, 1, 'left')).toBe(0);
  });

  test('from anywhere every other anchor of a scattered map can be reached', () => {
    const anchors = [{ x: 0, y: 0 }, { x: 40, y: 7 }, { x: 11, y: 35 }, { x: 28, y: 22 }, { x: 5, y: 60 }, { x: 90, y: 55 }]; // prettier-ignore
    const reached = new Set([0]);
    for (const at of reached)
      for (const heading of ['left', 'right', 'up', 'down'] as const) {
        const next = nextAnchor(anchors, at, heading);
        if (next >= 0) reached.add(next);
      }
    expect(reached.size).toBe(anchors.length);
  });
});

describe('readingOrder', () => {
  test('goes by rows from the top left', () => {
    const shuffled = [8, 2, 5, 0, 3, 6, 1, 7, 4].map((i) => grid[i]!);
    expect(readingOrder(shuffled).map((i) => grid.indexOf(shuffled[i]!))).toEqual([0, 1, 2, 3, 4, 5, 6, 7, 8]); // prettier-ignore
  });

  test('forgives rows that are not quite level', () => {
    const anchors = [{ x: 20, y: 0 }, { x: 0, y: 4 }, { x: 10, y: 2 }, { x: 0, y: 22 }]; // prettier-ignore
    expect(readingOrder(anchors)).toEqual([1, 2, 0, 3]);
  });

  test('of one, of none and of a single row', () => {
    expect(readingOrder([{ x: 3, y: 3 }])).toEqual([0]);
    expect(readingOrder([])).toEqual([]);
    expect(readingOrder([{ x: 9, y: 1 }, { x: 2, y: 1 }])).toEqual([1, 0]); // prettier-ignore
  });
});
