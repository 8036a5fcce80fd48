import { afterEach, expect, test } from 'vitest';
import type { WardStatus } from '../../src/components/status/status.js';
import '../../src/components/status/ward-status.js';
import { STATUSES } from '../../src/core/hand.js';
import { axeViolations } from '../support/axe.js';
import { drawn, mount, unmountAll } from '../support/mount.js';
import { one } from '../support/shadow.js';
import { goal } from './trajectory-chart.samples.js';

afterEach(unmountAll);

const mounted = (properties: Partial<WardStatus>, lang = 'vi'): Promise<WardStatus> =>
  mount(Object.assign(document.createElement('ward-status'), properties), { lang });
const wordOf = (element: WardStatus): string => one(element, 'slot').textContent;

test.each(STATUSES)('%s has a word and a glyph', async (status) => {
  const element = await mounted({ status });
  expect(one(element, '[part=status]').dataset['status']).toBe(status);
  expect(wordOf(element)).not.toBe('');
  expect(one(element, '.glyph').ariaHidden).toBe('true');
});

test('speaks the language of the page', async () => {
  expect(wordOf(await mounted({ status: 'at-risk' }))).toBe('Có nguy cơ');
  expect(wordOf(await mounted({ status: 'at-risk' }, 'en'))).toBe('At risk');
});

test('judges a goal where no status is given', async () => {
  const element = await mounted({ indicator: goal() });
  expect(wordOf(element)).toBe('Chậm tiến độ');
  element.status = 'achieved';
  await drawn(element);
  expect(wordOf(element)).toBe('Đã đạt');
});

test('shows a word that is no status as it is written, and other words where an author gives them', async () => {
  expect(wordOf(await mounted({ status: 'tạm dừng' }))).toBe('tạm dừng');
  expect(wordOf(await mounted({ status: 'achieved', label: 'Về đích' }))).toBe('Về đích');
});

test('nothing given: no data', async () => {
  expect(wordOf(await mounted({}))).toBe('Chưa có số liệu');
});

test('is accessible', async () => {
  expect(await axeViolations(await mounted({ status: 'off-track' }))).toEqual([]);
});
