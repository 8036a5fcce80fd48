import { userEvent } from 'vitest/browser';
import { afterEach, expect, test } from 'vitest';
import '../../src/components/bar-chart/ward-bar-chart.js';
import { axeViolations } from '../support/axe.js';
import { mount, unmountAll } from '../support/mount.js';
import { readOut } from '../support/shadow.js';

afterEach(unmountAll);

const rows = ['Tây Hồ', 'Ba Đình'].flatMap((ward, w) =>
  ['2026-Q1', '2026-Q2'].map((quarter, q) => ({ quarter, ward, files: 100 * w + q })),
);

async function panels() {
  const chart = document.createElement('ward-bar-chart');
  chart.setAttribute('facet', 'ward');
  Object.assign(chart, { heading: 'Hồ sơ', data: rows, x: 'quarter', y: 'files' });
  return mount(chart, { width: 700, lang: 'vi' });
}

test('arrows lead through the panels, and each point is read out with its panel', async () => {
  const chart = await panels();
  await userEvent.tab();
  const heard: string[] = [];
  for (const key of ['{ArrowRight}', '{ArrowRight}', '{ArrowLeft}']) {
    await userEvent.keyboard(key);
    await chart.updateComplete;
    heard.push(readOut(chart));
  }
  expect(heard).toEqual([
    'Tây Hồ, Quý II/2026: 1',
    'Ba Đình, Quý I/2026: 100',
    'Tây Hồ, Quý II/2026: 1',
  ]);
});

test('axe finds nothing', async () => {
  expect(await axeViolations(await panels())).toEqual([]);
});
