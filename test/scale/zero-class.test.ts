import { describe, expect, test } from 'vitest';
import { ascending } from '../../src/scale/ascending.js';
import { classesFromZero as classesOfSorted } from '../../src/scale/zero-class.js';

const classesFromZero = (values: readonly number[], options = {}) =>
  classesOfSorted(ascending(values), options);

const told = (values: readonly number[], options = {}) =>
  classesFromZero(values, options).classes.map(({ from, to, paint, count }) => [
    from,
    to,
    paint,
    count,
  ]);

describe('zero among values that start there', () => {
  test('has a class of its own, the palest; the others share the rest', () => {
    expect(told([0, 0, 1, 2, 3, 4], { count: 3, method: 'equal' })).toEqual([
      [0, 0, 'seq-1', 2],
      [1, 2.5, 'seq-3', 2],
      [2.5, 4, 'seq-5', 2],
    ]);
  });

  test('has none where the author parts the classes, by whatever word', () => {
    const classes = classesFromZero([0, 40, 60], { method: 'manual' as 'quantile', breaks: [50] });
    expect([classes.kind, classes.breaks]).toEqual(['threshold', [50]]);
  });

  test('counts among the classes that there may be', () => {
    expect(classesFromZero([0, 1, 2], { count: 5 }).issues).toEqual([]);
    for (const count of [6, 2.5])
      expect(classesFromZero([0, 1, 2], { count }).issues).toMatchObject([{ field: 'class-count' }]); // prettier-ignore
  });

  test('alone is the palest class', () => {
    expect(told([0, 0])).toEqual([[0, 0, 'seq-1', 2]]);
    expect(told([0, 7])).toEqual([
      [0, 0, 'seq-1', 1],
      [7, 7, 'seq-3', 1],
    ]);
  });

  test('is found by its value, and so are the others; no data is in none', () => {
    const classes = classesFromZero([0, 1, 2, 3, 4], { count: 3, method: 'equal' });
    expect([0, 1, 2.4, 2.5, 4, null].map((value) => classes.of(value))).toEqual([
      0, 1, 1, 2, 2, -1,
    ]);
    expect([classes.domain, classes.breaks]).toEqual([
      [0, 4],
      [1, 2.5],
    ]);
  });
});

describe('classes stay as they are', () => {
  test.each([
    ['without zero', [1, 2, 3], {}],
    ['with values below zero', [-1, 0, 1], {}],
    ['without values', [], {}],
    ['that diverge', [0, 1, 2], { divergingAt: 1 }],
    ['with breaks of the author’s', [0, 1, 2], { breaks: [1] }],
  ] as const)('%s', (_, values, options) => {
    const { classes } = classesFromZero(values, options);
    expect(classes.some(({ from, to }) => from === 0 && to === 0)).toBe(false);
  });
});
