import { afterEach, expect, test } from 'vitest';
import '../../src/components/bar-chart/ward-bar-chart.js';
import { drawn, mount, unmountAll } from '../support/mount.js';
import { all } from '../support/shadow.js';

afterEach(unmountAll);

test('what shows nothing is not overdue, by state or in words', async () => {
  const chart = document.createElement('ward-bar-chart');
  await mount(Object.assign(chart, { data: [], updatedOn: '2020-12-31', staleAfter: 'P1M' }));
  expect([chart.state, chart.stale, all(chart, '.stale')]).toEqual(['empty', false, []]);
  chart.data = [{ x: 'An Khê', y: 1 }];
  await drawn(chart);
  expect([chart.state, chart.stale]).toEqual(['ready', true]);
  expect(all(chart, '.stale')[0]!.textContent).toContain('31/12/2020, quá hạn');
});
