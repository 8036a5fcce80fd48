import { property } from 'lit/decorators.js';
import { afterEach, expect, test } from 'vitest';
import { LocalizedElement } from '../../src/base/localized-element.js';
import '../../src/components/district-map/ward-district-map.js';
import '../../src/components/goal-summary/ward-goal-summary.js';
import '../../src/components/line-chart/ward-line-chart.js';
import '../../src/components/progress-ring/ward-progress-ring.js';
import '../../src/components/rank-chart/ward-rank-chart.js';
import '../../src/components/tracker/ward-tracker.js';
import { mount, unmountAll } from '../support/mount.js';
import { one } from '../support/shadow.js';

afterEach(unmountAll);

class Counted extends LocalizedElement {
  static made = 0;
  @property() word = 'một';
  @property({ attribute: false }) number = ++Counted.made;
}
customElements.define('test-counted', Counted);

test('what elements of a class begin with is known from one of them', () => {
  const elements = [new Counted(), new Counted()];
  for (const element of elements)
    for (let time = 0; time < 2; time++) {
      element.setAttribute('word', 'hai');
      element.removeAttribute('word');
      expect(element.word).toBe('một');
    }
  expect(Counted.made).toBe(3);
});

const goal = { id: 'a', name: 'Mức hài lòng', period: '2025', value: 1, target: 4 };
const rank = { year: 2025, name: 'An Khê', value: 1 };
test.each([
  ['ward-goal-summary', goal, 28],
  ['ward-tracker', goal, 80],
  ['ward-progress-ring', goal, 200],
  ['ward-line-chart', rank, 280],
] as const)('a height that is none is that of any other %s', async (tag, row, height) => {
  for (const given of ['0', 'cao']) {
    const element = document.createElement(tag);
    element.setAttribute('height', given);
    await mount(Object.assign(element, { data: [row] }));
    expect(element.scene?.height).toBe(height);
    element.data = null;
    await element.updateComplete;
    expect(one(element, '.body').style.getPropertyValue('--_height')).toBe(`${height}px`);
  }
});

test('what a map keeps free while it waits is of its usual height too', async () => {
  const map = await mount('<ward-district-map height="0"></ward-district-map>');
  expect(one(map, '.placeholder').style.getPropertyValue('--_height')).toBe('400px');
});

test('a height that follows from the rows is still that of the rows', async () => {
  const chart = document.createElement('ward-rank-chart');
  await mount(Object.assign(chart, { data: [rank], x: 'year', series: 'name' }));
  const { height } = chart.scene!;
  chart.setAttribute('height', '-5');
  await chart.updateComplete;
  expect(chart.scene?.height).toBe(height);
});
