import { userEvent } from 'vitest/browser';
import { afterEach, expect, test, vi } from 'vitest';
import type { WardSelectEvent } from '../../src/base/events.js';
import type { WardProgressRing } from '../../src/components/progress-ring/progress-ring.js';
import '../../src/components/progress-ring/ward-progress-ring.js';
import { axeViolations } from '../support/axe.js';
import { drawn, mount, unmountAll } from '../support/mount.js';
import { one, readOut, texts } from '../support/shadow.js';
import { goal } from './trajectory-chart.samples.js';

afterEach(unmountAll);

function mounted(
  properties: Partial<WardProgressRing>,
  options?: { lang?: string; width?: number },
): Promise<WardProgressRing> {
  return mount(Object.assign(document.createElement('ward-progress-ring'), properties), options);
}

test('status, name, value and target stand below the ring, in the language of the page', async () => {
  const words = async (lang: string) =>
    one(await mounted({ indicator: goal() }, { lang }), '.goals li')
      .textContent.replace(/\s+/g, ' ')
      .trim();
  expect(await words('vi')).toBe(
    'Chậm tiến độ Mức hài lòng 91,2% Mục tiêu: 95,0% · Mức cần đạt đến nay: 93,2%',
  );
  expect(await words('en')).toBe(
    'Off track Mức hài lòng 91.2% Target: 95.0% · Expected by now: 93.2%',
  );
});

test('the keyboard walks the rings and chooses a goal', async () => {
  const rings = [goal({ id: 'a', name: 'Một' }), goal({ id: 'b', name: 'Hai' })];
  const element = await mounted({ rings });
  const chosen = vi.fn<(event: WardSelectEvent) => void>();
  element.addEventListener('ward-select', chosen);
  await userEvent.keyboard('{Tab}{End}');
  await drawn(element);
  expect(readOut(element)).toContain('Hai: 91,2%');
  await userEvent.keyboard('{Enter}');
  expect(chosen.mock.calls[0]?.[0].key).toBe('b');
});

test('another goal is drawn in place of the first', async () => {
  const element = await mounted({ indicator: goal() });
  element.indicator = goal({ name: 'Khác' });
  await drawn(element);
  expect(texts(element, '.goal-name')).toEqual(['Khác']);
});

test('no goals: empty', async () => {
  expect((await mounted({ rings: [] })).state).toBe('empty');
});

test.each([320, 640])('is accessible at %i pixels', async (width) => {
  const element = await mounted({ rings: [goal(), goal({ id: 'b' })] }, { width });
  expect(await axeViolations(element)).toEqual([]);
});
