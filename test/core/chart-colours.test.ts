import { wcagContrast } from 'culori';
import { describe, expect, test } from 'vitest';
import { colours, type ColourName } from '../../src/core/colour.js';
import {
  divergingPaints,
  sequentialPaints,
  type ClassPaint,
} from '../../src/scale/class-paints.js';
import {
  difference,
  lightness,
  palette,
  sightNames,
  smallestDifference,
  themes,
} from '../support/sight.js';

const categories = palette('cat', 8);
const sequential = palette('seq', 5);
const diverging = palette('div', 7);

describe.each(Object.entries(themes))('%s: contrast with the ground', (_, theme) => {
  const contrast = (a: ColourName, b: ColourName) =>
    wcagContrast(colours[a][theme], colours[b][theme]);

  test('marks stand out (3:1), their names read (4.5:1)', () => {
    for (const mark of [...categories, 'context', 'hatch', 'line-strong', 'map-outline'] as const)
      expect(contrast(mark, 'surface')).toBeGreaterThanOrEqual(3);
    for (const name of palette('cat-text', 8))
      expect(contrast(name, 'surface')).toBeGreaterThanOrEqual(4.5);
  });

  test('words on the mark of a category read (4.5:1)', () => {
    for (const [i, words] of palette('cat-on', 8).entries())
      expect(contrast(words, categories[i]!)).toBeGreaterThanOrEqual(4.5);
    expect(contrast('context-on', 'context')).toBeGreaterThanOrEqual(4.5);
  });

  test('words on a class read (4.5:1)', () => {
    const breaks = [1, 2, 3, 4, 5, 6];
    const paints: ClassPaint[] = [...sequentialPaints(5), ...divergingPaints(breaks, 3.5)];
    expect(paints.map(({ paint }) => paint)).toEqual([...sequential, ...diverging]);
    for (const { paint, on } of paints) expect(contrast(on!, paint)).toBeGreaterThanOrEqual(4.5);
  });
});

describe.each(Object.entries(themes))('%s: told apart in four kinds of sight', (_, theme) => {
  test('categories: neighbours clearly, all pairs at least', () => {
    expect(smallestDifference(categories, theme, 'neighbours')).toBeGreaterThanOrEqual(19);
    expect(smallestDifference(categories, theme, 'all')).toBeGreaterThanOrEqual(8);
  });

  test('steps of the sequential and the diverging scale', () => {
    expect(smallestDifference(sequential, theme, 'neighbours')).toBeGreaterThanOrEqual(7);
    expect(smallestDifference(diverging, theme, 'neighbours')).toBeGreaterThanOrEqual(7);
  });

  test.each(sightNames)('the sides of the diverging scale, %s', (sight) => {
    for (const step of [1, 2, 3] as const) {
      const [below, above] = [`div-${4 - step}`, `div-${4 + step}`] as ColourName[];
      expect(difference(below!, above!, theme, sight)).toBeGreaterThanOrEqual(20);
    }
  });
});

// More is darker on a light ground and brighter on a dark one: the order survives a copy in grey.
describe.each(Object.entries(themes))('%s: order by lightness', (name, theme) => {
  const away = name === 'dark' ? 1 : -1;
  const lightnessOf = (names: readonly ColourName[], sight: (typeof sightNames)[number]) =>
    names.map((each) => lightness(each, theme, sight));
  const steps = (values: readonly number[]) =>
    values.slice(1).map((value, i) => away * (value - values[i]!));

  test.each(sightNames)('sequential: every step goes the same way by 8 or more, %s', (sight) => {
    expect(Math.min(...steps(lightnessOf(sequential, sight)))).toBeGreaterThanOrEqual(8);
  });

  test.each(sightNames)('diverging: both sides leave the middle step by step, %s', (sight) => {
    const values = lightnessOf(diverging, sight);
    const below = values.slice(0, 4).reverse();
    expect(Math.min(...steps(below), ...steps(values.slice(3)))).toBeGreaterThanOrEqual(6);
  });

  test('diverging: equally far from the middle is equally strong', () => {
    const values = lightnessOf(diverging, 'normal');
    for (const step of [1, 2, 3])
      expect(Math.abs(values[3 - step]! - values[3 + step]!)).toBeLessThanOrEqual(7);
  });
});
