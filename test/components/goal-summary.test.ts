import { userEvent } from 'vitest/browser';
import { afterEach, expect, test, vi } from 'vitest';
import type { WardSelectEvent } from '../../src/base/events.js';
import type { WardGoalSummary } from '../../src/components/goal-summary/goal-summary.js';
import '../../src/components/goal-summary/ward-goal-summary.js';
import { axeViolations } from '../support/axe.js';
import { drawn, mount, unmountAll } from '../support/mount.js';
import { all, one, readOut, texts } from '../support/shadow.js';
import { goal, observed } from './trajectory-chart.samples.js';

afterEach(unmountAll);

const indicators = [
  goal({ id: 'a', name: 'Một', observations: observed(95) }),
  goal({ id: 'b', name: 'Hai' }),
  goal({ id: 'c', name: 'Ba' }),
];
const mounted = (lang = 'vi'): Promise<WardGoalSummary> => {
  const element = document.createElement('ward-goal-summary');
  return mount(Object.assign(element, { indicators, heading: 'Chỉ tiêu' }), { lang });
};

test('the headline, and every status with its goals', async () => {
  const element = await mounted();
  expect(texts(element, '.headline')).toEqual(['1/3 chỉ tiêu đạt']);
  expect(texts(element, '.counts .status-word')).toEqual(['Đã đạt', 'Chậm tiến độ']);
  expect(texts(element, '.counts details li')).toEqual(['Một', 'Hai', 'Ba']);
  expect(texts(await mounted('en'), '.headline')).toEqual(['1 of 3 goals achieved']);
});

test('a status is walked to and chosen; the event has the ids of its goals', async () => {
  const element = await mounted();
  const chosen = vi.fn<(event: WardSelectEvent) => void>();
  element.addEventListener('ward-select', chosen);
  await userEvent.keyboard('{Tab}{End}');
  await drawn(element);
  expect(readOut(element)).toBe('Chậm tiến độ: 2. Hai và Ba');
  await userEvent.keyboard('{Enter}');
  expect(chosen.mock.calls[0]?.[0]).toMatchObject({ key: 'off-track', datum: ['b', 'c'] });
});

test('the goals of a status unfold without a script', async () => {
  const element = await mounted();
  const [, late] = all(element, '.counts details');
  await userEvent.click(late!.firstElementChild!);
  expect(late).toHaveProperty('open', true);
  expect(one(element, '.counts')).toBeTruthy();
});

test('is accessible', async () => {
  expect(await axeViolations(await mounted())).toEqual([]);
});
