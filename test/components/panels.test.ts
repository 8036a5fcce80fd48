import { userEvent } from 'vitest/browser';
import { describe, expect, test } from 'vitest';
import '../../src/components/bar-chart/ward-bar-chart.js';
import '../../src/components/line-chart/ward-line-chart.js';
import { axeViolations } from '../support/axe.js';
import { mounting } from '../support/mount.js';
import { expectWalk } from '../support/person.js';

const data = ['Tây Hồ', 'Ba Đình'].flatMap((ward, w) =>
  ['2026-Q1', '2026-Q2'].map((quarter, q) => ({ quarter, ward, files: 100 * w + q })),
);
const files = { heading: 'Hồ sơ', data, x: 'quarter', y: 'files', facet: 'ward' };

describe.each([
  ['bars', mounting('ward-bar-chart', files)],
  ['lines', mounting('ward-line-chart', files)],
])('%s', (_, mounted) => {
  test('arrows lead through the panels, and each point is read out with its panel', async () => {
    const chart = await mounted({}, { width: 700 });
    await userEvent.tab();
    await expectWalk(chart, [
      ['{ArrowRight}', 'Tây Hồ, Quý II/2026: 1'],
      ['{ArrowRight}', 'Ba Đình, Quý I/2026: 100'],
      ['{ArrowLeft}', 'Tây Hồ, Quý II/2026: 1'],
    ]);
  });

  test('axe finds nothing', async () => {
    expect(await axeViolations(await mounted({}, { width: 700 }))).toEqual([]);
  });
});
