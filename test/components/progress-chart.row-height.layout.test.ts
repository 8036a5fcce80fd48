import { describe, expect, test } from 'vitest';
import { layoutProgressSheet } from '../../src/components/progress-chart/progress-chart.sheet.js';
import type { ProgressPicture } from '../../src/components/progress-chart/progress-chart.layout.js';
import { at, goal, layout, rowOf } from './progress-chart.samples.js';

const fieldsOf = ({ issues }: ProgressPicture) => issues.map(({ code, field }) => [code, field]);

describe('row-height', () => {
  test.each([undefined, 0])('%s: rows of 52 px', (rowHeight) => {
    const picture = layout([goal()], { rowHeight });
    expect(picture.rowHeight).toBe(52);
    expect(picture.issues).toEqual([]);
  });

  test('44 px, as a finger needs', () => {
    expect(layout([goal()], { rowHeight: 44 })).toMatchObject({ rowHeight: 44, issues: [] });
  });

  test.each([60, 80])('%d px, on a sheet too', (rowHeight) => {
    const goals = [at(20), at(75), at(90)];
    const heightOf = (picture: ProgressPicture) => layoutProgressSheet(picture).height;
    const more = heightOf(layout(goals, { rowHeight })) - heightOf(layout(goals));
    expect(more).toBe(3 * (rowHeight - 52));
  });

  test.each([43, -60, NaN, Infinity, '60', null, [60]])('%s is told: rows of 52 px', (found) => {
    const picture = layout([goal()], { rowHeight: found as number });
    expect(picture.rowHeight).toBe(52);
    expect(fieldsOf(picture)).toEqual([['config', 'rowHeight']]);
  });
});

describe('show-expected', () => {
  const expectedOf = (track: object) => ('expected' in track ? track.expected : undefined);

  test('a tick where the plan is by now, unless the author wants none', () => {
    // 0.7479 of the way, on an axis from −22 to 142 %.
    expect(expectedOf(rowOf(goal()).track)).toBe(59.02);
    expect(expectedOf(rowOf(goal(), { showExpected: 'auto' }).track)).toBe(59.02);
    expect(expectedOf(rowOf(goal(), { showExpected: false }).track)).toBeNull();
    expect(expectedOf(rowOf(goal(), { showExpected: false, scale: 'native' }).track)).toBeNull();
  });

  test('none: the legend does not name it, words and table stay', () => {
    const [usual, bare] = [layout([goal()]), layout([goal()], { showExpected: false })];
    const named = ({ legend }: ProgressPicture) => legend?.items.map(({ label }) => label);
    expect(named(usual)).toContain('Mức cần đạt đến nay');
    expect(named(bare)).toEqual(named(usual)!.filter((label) => label !== 'Mức cần đạt đến nay'));
    expect(bare.rows[0]!.label).toBe(usual.rows[0]!.label);
    expect(bare.table()).toEqual(usual.table());
  });
});
