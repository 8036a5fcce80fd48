import { wcagContrast } from 'culori';
import { describe, expect, test } from 'vitest';
import { colours, type ColourName } from '../../src/core/colour.js';
import { smallestDifference, themes } from '../support/sight.js';

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
});

test.each(Object.entries(themes))('status marks are told apart by everybody, %s', (_, theme) => {
  const marks = told.map((status): ColourName => `${status}-mark`);
  expect(smallestDifference(marks, theme, 'all')).toBeGreaterThanOrEqual(12);
});
