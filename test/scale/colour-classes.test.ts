import fc from 'fast-check';
import { scaleQuantile } from 'd3-scale';
import { describe, expect, test } from 'vitest';
import { colours } from '../../src/core/colour.js';
import { findBreaks, roundestBetween } from '../../src/scale/class-breaks.js';
import { areStatuses, colourClasses, type ClassOptions } from '../../src/scale/colour-classes.js';
import { naturalBreaks } from '../../src/scale/natural-breaks.js';

const paints = (values: readonly (number | string | null)[], options: ClassOptions = {}) =>
  colourClasses(values, options).classes.map(({ paint }) => paint);
const counts = (values: readonly (number | string | null)[], options: ClassOptions = {}) =>
  colourClasses(values, options).classes.map(({ count }) => count);

describe('quantile', () => {
  test('puts equally many values in each class', () => {
    const values = [1, 2, 3, 4, 5, 6, 7, 8, 9, 10];
    expect(counts(values, { method: 'quantile', count: 5 })).toEqual([2, 2, 2, 2, 2]);
  });

  test('breaks at round numbers between the values that it parts', () => {
    const { breaks } = colourClasses([31, 44, 52, 58], { method: 'quantile', count: 4 });
    // Between 31 and 44 the roundest is 40, then 50, then none rounder than 55 in (52, 58].
    expect(breaks).toEqual([40, 50, 55]);
  });

  test('an outlier does not empty the other classes', () => {
    expect(counts([1, 2, 3, 4, 5, 6, 7, 1e6], { count: 4 })).toEqual([2, 2, 2, 2]);
  });

  test('has no two classes with one value: ties stay together', () => {
    expect(counts([0, 0, 0, 0, 0, 0, 0, 5], { count: 4 })).toEqual([7, 1]);
  });

  test('classes values as d3 does, whatever the breaks are rounded to', () => {
    fc.assert(
      fc.property(
        fc.uniqueArray(fc.double({ min: -1e6, max: 1e6, noNaN: true }), {
          minLength: 6,
          maxLength: 60,
        }),
        fc.integer({ min: 2, max: 5 }),
        (values, count) => {
          const scale = scaleQuantile(Array.from({ length: count }, (_, i) => i)).domain(values);
          const ours = colourClasses(values, { method: 'quantile', count });
          for (const a of values)
            for (const b of values)
              expect(Math.sign(ours.of(a) - ours.of(b))).toBe(Math.sign(scale(a) - scale(b)));
        },
      ),
      { numRuns: 50 },
    );
  });
});

describe('equal', () => {
  test('parts the span evenly, without the noise of binary fractions', () => {
    const { breaks, classes } = colourClasses([0, 0.01, 0.1, 0.02, 0.5], {
      method: 'equal',
      count: 5,
    });
    expect(breaks).toEqual([0.1, 0.2, 0.3, 0.4]);
    expect(classes.map(({ count }) => count)).toEqual([3, 1, 0, 0, 1]);
    expect([classes[0]!.from, classes[4]!.to]).toEqual([0, 0.5]);
  });
});

describe('jenks', () => {
  test('cuts where the values are far apart', () => {
    const { breaks, classes } = colourClasses([1, 2, 3, 50, 51, 100, 101, 102], { method: 'jenks', count: 3 }); // prettier-ignore
    expect(breaks).toEqual([50, 100]);
    expect(classes.map(({ count }) => count)).toEqual([3, 2, 3]);
  });

  test('has the least squared deviation of all partitions', () => {
    const deviation = (run: readonly number[]) => {
      const mean = run.reduce((a, b) => a + b, 0) / run.length;
      return run.reduce((total, value) => total + (value - mean) ** 2, 0);
    };
    const cost = (sorted: readonly number[], starts: readonly number[]) =>
      [0, ...starts].reduce((sum, start, i) => sum + deviation(sorted.slice(start, starts[i] ?? sorted.length)), 0); // prettier-ignore
    fc.assert(
      fc.property(
        fc.uniqueArray(fc.integer({ min: 0, max: 200 }), { minLength: 3, maxLength: 9 }),
        (values) => {
          const sorted = values.sort((a, b) => a - b);
          let least = Infinity;
          for (let i = 1; i < sorted.length - 1; i++)
            for (let j = i + 1; j < sorted.length; j++)
              least = Math.min(least, cost(sorted, [i, j]));
          expect(cost(sorted, naturalBreaks(sorted, 3))).toBeCloseTo(least, 6);
        },
      ),
      { numRuns: 100 },
    );
  });

  test('asks for no more classes than there are values', () => {
    expect(naturalBreaks([1, 1, 2], 5)).toEqual([2]);
    expect(naturalBreaks([7, 7], 3)).toEqual([]);
    expect(naturalBreaks([], 3)).toEqual([]);
  });
});

describe('threshold', () => {
  const values = [31, 44, 52, 58, null];
  const options = { method: 'threshold', breaks: [35, 45, 55] } as const;

  test('takes the lines of the author; a value on a line is in the class above', () => {
    const classes = colourClasses([...values, 45], options);
    expect(classes.breaks).toEqual([35, 45, 55]);
    expect(classes.classes.map(({ count }) => count)).toEqual([1, 1, 2, 1]);
    expect([34.9, 35, 45, 54.9, 55].map((value) => classes.of(value))).toEqual([0, 1, 2, 2, 3]);
  });

  test('keeps classes without values: the lines mean something', () => {
    expect(counts([60], options)).toEqual([0, 0, 0, 1]);
    expect(colourClasses([60], options).classes[0]).toMatchObject({ from: null, to: 35 });
  });

  test('is what breaks mean where no method is named', () => {
    expect(colourClasses(values, { breaks: [45, 35, NaN, 45] })).toMatchObject({ kind: 'threshold', breaks: [35, 45] }); // prettier-ignore
  });

  test('a number of classes that no palette has is told', () => {
    const told = (count: number, more = {}) => colourClasses([1, 2, 3, 4, 5, 6, 7, 8], { count, method: 'equal', ...more }).issues; // prettier-ignore
    for (const count of [0, 6, 2.5, NaN])
      expect(told(count)).toMatchObject([{ code: 'config', field: 'class-count', found: `${count}` }]); // prettier-ignore
    expect(told(5)).toEqual([]);
    expect(told(7, { divergingAt: 4 })).toEqual([]);
  });

  test('without breaks is reported, and quantiles are used', () => {
    const classes = colourClasses([1, 2, 3], { method: 'threshold' });
    expect(classes.kind).toBe('quantile');
    expect(classes.issues).toMatchObject([{ code: 'config' }]);
  });

  test('is what breaks mean where the method is none that is known', () => {
    const classes = colourClasses([0, 40, 60], { method: 'manual' as 'quantile', breaks: [50] });
    expect(classes).toMatchObject({ kind: 'threshold', breaks: [50] });
    expect(colourClasses([40, 60], { method: 'equal', count: 2, breaks: [45] }).breaks).toEqual([50]); // prettier-ignore
  });

  test('with more lines than colours is reported', () => {
    const classes = colourClasses([1, 9], { breaks: [1, 2, 3, 4, 5, 6] });
    expect(classes.breaks).toEqual([1, 2, 3, 4]);
    expect(classes.issues).toMatchObject([{ code: 'config', field: 'breaks' }]);
  });
});

describe('few values', () => {
  test('all equal: one class of that value, no gradient', () => {
    for (const method of ['quantile', 'equal', 'jenks'] as const)
      expect(colourClasses([7, 7, 7], { method }).classes).toEqual([{ from: 7, to: 7, category: null, count: 3, paint: 'seq-3', on: 'seq-on-3' }]); // prettier-ignore
  });

  test('a single one', () => {
    expect(colourClasses([0, null])).toMatchObject({ domain: [0, 0], classes: [{ count: 1 }] });
  });

  test('none: no class', () => {
    for (const options of [{}, { method: 'category' }, { divergingAt: 0 }] as const)
      expect(colourClasses([null, null], options)).toMatchObject({ domain: null, classes: [] });
    expect(colourClasses([]).of(3)).toBe(-1);
  });

  test('no more classes than values, their colours far apart', () => {
    expect(paints([1, 2], { count: 5 })).toEqual(['seq-2', 'seq-4']);
    expect(paints([1, 2, 3], { count: 5 })).toEqual(['seq-1', 'seq-3', 'seq-5']);
    expect(paints([1, 2, 3, 4])).toEqual(['seq-1', 'seq-2', 'seq-3', 'seq-4']);
    expect(paints([1, 2, 3, 4, 5, 6, 7, 8], { count: 99 })).toHaveLength(5);
  });
});

describe('no data', () => {
  test('is no class, and zero is a value', () => {
    const classes = colourClasses([0, 10, null, NaN, Infinity], { count: 2 });
    expect(classes.domain).toEqual([0, 10]);
    expect(classes.of(0)).toBe(0);
    expect([classes.of(null), classes.of(NaN), classes.of('10')]).toEqual([-1, -1, -1]);
  });
});

describe('diverging', () => {
  test('an odd number of classes lies symmetrically round the centre, which is neutral', () => {
    const values = [-10, -4, 0, 5, 10];
    const classes = colourClasses(values, { method: 'equal', count: 5, divergingAt: 0 });
    expect(classes.breaks).toEqual([-6, -2, 2, 6]);
    expect(paints(values, { method: 'equal', count: 5, divergingAt: 0 })).toEqual(['div-1', 'div-3', 'div-4', 'div-5', 'div-7']); // prettier-ignore
  });

  test('an even number breaks at the centre', () => {
    const options = { method: 'equal', count: 4, divergingAt: 50 } as const;
    expect(colourClasses([40, 60], options).breaks).toEqual([45, 50, 55]);
    expect(paints([40, 45, 52, 60], options)).toEqual(['div-1', 'div-3', 'div-5', 'div-7']);
  });

  test('equal distance has equal strength, even when one side is short', () => {
    const options = { method: 'threshold', breaks: [0, 10, 20], divergingAt: 0 } as const;
    expect(paints([-5, 5, 15, 25], options)).toEqual(['div-3', 'div-5', 'div-6', 'div-7']);
    // All above the centre: no ochre, and no empty classes in the legend.
    expect(paints([8, 10], { method: 'equal', count: 5, divergingAt: 0 })).toEqual(['div-7']);
  });

  test('by the author’s lines, the class that holds the centre is neutral', () => {
    expect(paints([0], { breaks: [-5, 5], divergingAt: 0 })).toEqual(['div-2', 'div-4', 'div-6']);
  });

  test('where less is better the colours change sides', () => {
    const options = { method: 'equal', count: 2, divergingAt: 0, reverse: true } as const;
    expect(paints([-1, 1], options)).toEqual(['div-6', 'div-2']);
  });

  test('quantiles and natural breaks are symmetrical too', () => {
    for (const method of ['quantile', 'jenks'] as const) {
      const values = [-9, -8, -1, 0, 1, 2, 7, 10];
      const { breaks } = colourClasses(values, { method, count: 5, divergingAt: 0 });
      expect(breaks).toHaveLength(4);
      expect(breaks[0]).toBe(-breaks[3]!);
      expect(breaks[1]).toBe(-breaks[2]!);
    }
  });

  test('everything at the centre is one neutral class', () => {
    expect(paints([3, 3], { divergingAt: 3 })).toEqual(['div-4']);
  });
});

test('labels on sequential and diverging colours have a contrast of 4.5 in light, dark and print', () => {
  const channel = (hex: string) => {
    const share = parseInt(hex, 16) / 255;
    return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4;
  };
  const luminance = (colour: string) =>
    0.2126 * channel(colour.slice(1, 3)) + 0.7152 * channel(colour.slice(3, 5)) + 0.0722 * channel(colour.slice(5, 7)); // prettier-ignore
  const all = [
    ...colourClasses([1, 2, 3, 4, 5]).classes,
    ...colourClasses([-3, -2, -1, 0, 1, 2, 3], { method: 'equal', count: 7, divergingAt: 0 }).classes, // prettier-ignore
  ];
  expect(all).toHaveLength(12);
  for (const { paint, on } of all)
    for (const mode of [0, 1, 2] as const) {
      const [a, b] = [luminance(colours[paint][mode]), luminance(colours[on!][mode])];
      const contrast = (Math.max(a, b) + 0.05) / (Math.min(a, b) + 0.05);
      expect(contrast, `${on!} on ${paint}, theme ${mode}`).toBeGreaterThanOrEqual(4.5);
    }
});

describe('category', () => {
  test('has a colour each, in order of appearance', () => {
    const classes = colourClasses(['phường', 'xã', null, 'phường', ''], { method: 'category' });
    expect(classes.categories).toEqual(['phường', 'xã']);
    expect(classes.classes).toMatchObject([{ paint: 'cat-1', count: 2 }, { paint: 'cat-2', count: 1 }]); // prettier-ignore
    expect(['xã', null, 'đặc khu'].map((value) => classes.of(value))).toEqual([1, -1, -1]);
  });

  test('words for where goals stand have their own colours and order', () => {
    const values = ['off-track', 'achieved', 'not-applicable'];
    expect(paints(values, { method: 'category' })).toEqual(['achieved-mark', 'off-track-mark', 'no-data-mark']); // prettier-ignore
    expect(areStatuses(values)).toBe(true);
    expect(areStatuses(['achieved', 'xã'])).toBe(false);
    expect(areStatuses([])).toBe(false);
  });

  test('names of object members are plain categories', () => {
    expect(colourClasses(['constructor', '__proto__'], { method: 'category' }).categories).toEqual(['constructor', '__proto__']); // prettier-ignore
  });
});

describe('roundestBetween', () => {
  test.each([
    [31, 44, 40],
    [44, 52, 50],
    [0.12, 0.19, 0.15],
    [300, 800, 500],
    [1.99, 2.01, 2],
    [-3, 4, 0],
    [-44, -31, -40],
    [1234.5, 1234.6, 1234.6],
    [99, 100, 100],
  ])('between %d and %d lies %d', (below, above, roundest) => {
    expect(roundestBetween(below, above)).toBe(roundest);
  });

  test('always parts the two', () => {
    const doubles = fc.double({ noNaN: true, noDefaultInfinity: true });
    fc.assert(
      fc.property(doubles, doubles, (a, b) => {
        fc.pre(a !== b);
        const [below, above] = a < b ? [a, b] : [b, a];
        const found = roundestBetween(below, above);
        expect(found > below && found <= above).toBe(true);
      }),
      { numRuns: 500 },
    );
  });
});

describe('a value far above all others', () => {
  const far = [10, 11, 12, 13, 14, 5000];

  test('leaves the last class open, whatever the method', () => {
    for (const method of ['quantile', 'equal', 'jenks'] as const) {
      const { classes } = colourClasses(far, { method, count: 3 });
      expect([method, classes[0]!.from, classes.at(-1)!.to]).toEqual([method, 10, null]);
    }
  });

  test('has a class of its own beside even intervals of the others', () => {
    const { breaks, classes } = colourClasses(far, { method: 'equal', count: 3 });
    // 10 to 14 in two; the roundest number between 14 and 5000 is 5000.
    expect(breaks).toEqual([12, 5000]);
    expect(classes.map(({ count }) => count)).toEqual([2, 3, 1]);
  });

  test('is none where the others are as wide as a class, or nearly all are one value', () => {
    const ends = (values: readonly number[]) =>
      colourClasses(values, { method: 'equal', count: 3 }).classes.at(-1)!.to;
    expect(ends([10, 20, 30, 40, 60])).toBe(60);
    expect(ends([5, 5, 5, 5, 900])).toBe(900);
    expect(ends([1, 2, 1000])).toBe(1000);
  });
});

test('whole numbers are told as such, unless a break lies between them', () => {
  expect(colourClasses([1, 2, 3, 4], { count: 2 }).isWhole).toBe(true);
  expect(colourClasses([1, 2, 3.5, 4], { count: 2 }).isWhole).toBe(false);
  expect(colourClasses([1, 2, 3, 4], { breaks: [2.5] }).isWhole).toBe(false);
});

test('any values: counts add up, breaks ascend, every value lies in its class', () => {
  const method = fc.constantFrom('quantile' as const, 'equal' as const, 'jenks' as const);
  const values = fc.array(fc.option(fc.double({ min: -1e9, max: 1e9, noNaN: true }), { nil: null }), { maxLength: 40 }); // prettier-ignore
  const centre = fc.option(fc.integer({ min: -5, max: 5 }), { nil: undefined });
  fc.assert(
    fc.property(
      values,
      method,
      fc.integer({ min: -1, max: 9 }),
      centre,
      (data, kind, count, divergingAt) => {
        const result = colourClasses(data, { method: kind, count, divergingAt });
        const numbers = data.filter((value) => value !== null);
        expect(result.classes.reduce((total, each) => total + each.count, 0)).toBe(numbers.length);
        expect([...result.breaks].sort((a, b) => a - b)).toEqual(result.breaks);
        expect(new Set(result.classes.map(({ paint }) => paint)).size).toBe(result.classes.length);
        for (const value of numbers) {
          const { from, to } = result.classes[result.of(value)]!;
          expect(value >= from! && value <= (to ?? Infinity)).toBe(true);
        }
      },
    ),
  );
  expect(findBreaks([], 'equal', 3)).toEqual([]);
});
