import { userEvent } from 'vitest/browser';
import { afterEach, expect, test, vi } from 'vitest';
import type { WardSelectEvent } from '../../src/base/events.js';
import type { WardMilestones } from '../../src/components/milestones/milestones.js';
import '../../src/components/milestones/ward-milestones.js';
import { asOf, tasks } from '../../stories/data/illustrative-tasks.js';
import { axeViolations } from '../support/axe.js';
import { drawn, mount, unmountAll } from '../support/mount.js';
import { all, one, readOut } from '../support/shadow.js';

afterEach(unmountAll);

function mounted(
  properties: Partial<WardMilestones> = {},
  options?: { lang?: string; width?: number },
): Promise<WardMilestones> {
  const element = document.createElement('ward-milestones');
  return mount(
    Object.assign(element, { data: tasks, asOf, heading: 'Công việc', ...properties }),
    options,
  );
}

test('the keyboard walks the tasks down and up, reads them out and chooses one', async () => {
  const element = await mounted();
  const chosen = vi.fn<(event: WardSelectEvent) => void>();
  element.addEventListener('ward-select', chosen);
  await userEvent.keyboard('{Tab}{ArrowDown}');
  await drawn(element);
  expect(readOut(element)).toMatch(/^Số hóa hồ sơ.*: Dự kiến trễ/);
  await userEvent.keyboard('{ArrowUp}{Enter}');
  expect(chosen.mock.calls[0]?.[0]).toMatchObject({ key: 'nha-tam', datum: tasks[0] });
});

test('a person chooses a quarter and goes on to the next', async () => {
  const element = await mounted({ controls: true });
  const button = (label: string): Element =>
    all(element, '.zoom button').find(
      ({ textContent, ariaLabel }) => (ariaLabel ?? textContent).trim() === label,
    )!;
  await userEvent.click(button('Quý'));
  await drawn(element);
  expect(button('Quý').ariaPressed).toBe('true');
  const now = () => element.shadowRoot?.querySelector('path.now');
  expect(now()).not.toBeNull();
  await userEvent.click(button('Tiến tới'));
  await drawn(element);
  expect(now()).toBeNull();
});

test('the sentence speaks the language of the page', async () => {
  const element = await mounted({}, { lang: 'en' });
  expect(one(element, '#sentence').textContent).toMatch(/^2 of 6 tasks done/);
});

test.each([320, 800])('is accessible at %i pixels', async (width) => {
  expect(await axeViolations(await mounted({ controls: true }, { width }))).toEqual([]);
});
