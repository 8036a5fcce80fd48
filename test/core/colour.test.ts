import {
  differenceCiede2000,
  filterDeficiencyDeuter,
  filterDeficiencyProt,
  filterDeficiencyTrit,
  wcagContrast,
  parse,
  type Color,
} from 'culori';
import { describe, expect, test } from 'vitest';
import { colours, type ColourName } from '../../src/core/colour.js';

const themes = { light: 0, dark: 1, print: 2 } as const;
const statuses = [
  'achieved',
  'on-track',
  'at-risk',
  'off-track',
  'overdue',
  'not-started',
  'no-data',
] as const;
/** Six shapes of colour: regressing shares off-track's and is told apart by hatch, glyph and word. */
const told = ['achieved', 'on-track', 'at-risk', 'off-track', 'overdue', 'not-started'] as const;
const range = (name: string, count: number) =>
  Array.from({ length: count }, (_, i) => `${name}-${i + 1}` as ColourName);

const sights: Readonly<Record<string, (colour: Color) => Color>> = {
  normal: (colour) => colour,
  protan: filterDeficiencyProt(1),
  deutan: filterDeficiencyDeuter(1),
  tritan: filterDeficiencyTrit(1),
};
const distance = differenceCiede2000();

function smallestDistance(
  names: readonly ColourName[],
  theme: 0 | 1 | 2,
  which: 'all' | 'neighbours',
) {
  const distances = Object.values(sights).flatMap((see) => {
    const seen = names.map((name) => see(parse(colours[name][theme])!));
    return seen.flatMap((a, i) =>
      seen.slice(i + 1, which === 'all' ? undefined : i + 2).map((b) => distance(a, b)),
    );
  });
  return Math.min(...distances);
}

describe.each(Object.entries(themes))('%s', (_, theme) => {
  const contrast = (a: ColourName, b: ColourName) =>
    wcagContrast(colours[a][theme], colours[b][theme]);

  test.each(['ink', 'ink-2', 'ink-3', 'accent'] as const)(
    '%s reads on every ground (4.5:1)',
    (text) => {
      for (const ground of ['page', 'surface', 'sunken', 'raised'] as const)
        expect(contrast(text, ground)).toBeGreaterThanOrEqual(4.5);
    },
  );

  test.each(statuses)('%s: its word, its chip and its mark', (status) => {
    for (const ground of ['surface', 'sunken', 'raised'] as const)
      expect(contrast(`${status}-text`, ground)).toBeGreaterThanOrEqual(4.5);
    expect(contrast(`${status}-on`, `${status}-solid`)).toBeGreaterThanOrEqual(4.5);
    expect(contrast(`${status}-mark`, 'surface')).toBeGreaterThanOrEqual(3);
  });

  test('categories: marks 3:1, their labels 4.5:1', () => {
    for (const mark of range('cat', 8)) expect(contrast(mark, 'surface')).toBeGreaterThanOrEqual(3);
    for (const label of range('cat-text', 8))
      expect(contrast(label, 'surface')).toBeGreaterThanOrEqual(4.5);
  });

  test('words on the mark of a category read (4.5:1)', () => {
    range('cat-on', 8).forEach((words, i) =>
      expect(contrast(words, range('cat', 8)[i]!)).toBeGreaterThanOrEqual(4.5),
    );
    expect(contrast('context-on', 'context')).toBeGreaterThanOrEqual(4.5);
  });

  test('a label on a map class reads (4.5:1)', () => {
    range('seq', 5).forEach((ground, i) =>
      expect(contrast(range('seq-on', 5)[i]!, ground)).toBeGreaterThanOrEqual(4.5),
    );
  });
});

describe.each([
  ['light', 0],
  ['dark', 1],
] as const)('told apart by everybody, %s (CIEDE2000, four kinds of sight)', (_, theme) => {
  test('status marks, all pairs', () => {
    const marks = told.map((status) => `${status}-mark` as ColourName);
    expect(smallestDistance(marks, theme, 'all')).toBeGreaterThanOrEqual(12);
  });

  test('categories: neighbours clearly, all pairs at least', () => {
    expect(smallestDistance(range('cat', 8), theme, 'neighbours')).toBeGreaterThanOrEqual(15);
    expect(smallestDistance(range('cat', 8), theme, 'all')).toBeGreaterThanOrEqual(7);
  });

  test('steps of the sequential and the diverging scale', () => {
    expect(smallestDistance(range('seq', 5), theme, 'neighbours')).toBeGreaterThanOrEqual(7);
    expect(smallestDistance(range('div', 7), theme, 'neighbours')).toBeGreaterThanOrEqual(7);
  });
});
