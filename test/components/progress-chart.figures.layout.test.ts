import { expect, test } from 'vitest';
import type { ShowValues } from '../../src/components/progress-chart/progress-chart.figures.js';
import { layoutProgressSheet } from '../../src/components/progress-chart/progress-chart.sheet.js';
import type { Mark } from '../../src/scene/scene.js';
import { at, goal, layout, rowOf } from './progress-chart.samples.js';

const drawnOn = (showValues: ShowValues): readonly Mark[] =>
  layoutProgressSheet(layout([goal()], { showValues })).layers.flatMap(({ marks }) => marks);
const printed = (marks: readonly Mark[]) =>
  marks.flatMap((mark) => (mark.type === 'text' ? mark.lines : []));

test('figures stand on every row where nothing is said', () => {
  const picture = layout([goal()]);
  expect(picture.showValues).toBe('always');
  expect(picture.issues).toEqual([]);
});

test.each(['all', 'toString', 'NONE'])('"%s" is told, and figures stand on every row', (word) => {
  const picture = layout([goal()], { showValues: word as ShowValues });
  expect(picture.showValues).toBe('always');
  expect(picture.issues).toEqual([
    expect.objectContaining({ code: 'config', field: 'showValues', found: word }),
  ]);
});

test.each(['fit', 'none'] as const)('%s: what a row says and the table still tell them', (word) => {
  const goals = [goal(), at(148)];
  const [usual, picture] = [layout(goals), layout(goals, { showValues: word })];
  expect(picture.showValues).toBe(word);
  expect(picture.table()).toEqual(usual.table());
  expect(picture.rows.map(({ label }) => label)).toEqual(usual.rows.map(({ label }) => label));
});

test('none: a strip lists goals without their figures', () => {
  expect(rowOf(goal(), { variant: 'strip' }).standing).toBe('91,2%, mục tiêu 95,0%');
  expect(rowOf(goal(), { variant: 'strip', showValues: 'none' }).standing).toBe('');
});

test('none: on a sheet the tracks take the room of the figures', () => {
  // Names take 860 − 96 − 96 − 300 − 3 * 16 = 320 px; tracks begin at 336 and are 524 px wide.
  const marks = drawnOn('none');
  const bar = marks.find((mark) => mark.type === 'path' && mark.fill === 'off-track-mark');
  expect((bar as { d: string }).d).toMatch(/^M406\.27,[\d.]+H552\.36v12H/);
  expect(printed(marks)).not.toContain('91,2%');
  expect(printed(marks)).not.toContain('Hiện tại');
  expect(printed(marks)).toContain('Mục tiêu');
});

test('fit: a sheet is wide enough', () => {
  expect(drawnOn('fit')).toEqual(drawnOn('always'));
});
