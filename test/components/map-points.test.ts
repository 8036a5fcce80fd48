import { userEvent } from 'vitest/browser';
import { afterEach, expect, test, vi } from 'vitest';
import type { WardMapPoints } from '../../src/components/map-points/map-points.js';
import '../../src/components/map-points/ward-map-points.js';
import type { WardSelectEvent } from '../../src/base/events.js';
import { axeViolations } from '../support/axe.js';
import { drawn, mount, unmountAll } from '../support/mount.js';

const data = [
  { label: 'Xuân Hà', value: 52 },
  { label: 'Thạc Gián', value: 58.5 },
];

afterEach(unmountAll);

function mounted(options?: { lang?: string }): Promise<WardMapPoints> {
  const element = document.createElement('ward-map-points');
  return mount(Object.assign(element, { data, heading: 'Tỷ lệ', unit: '%' }), options);
}

test('draws its rows, with a sentence and a table', async () => {
  const element = await mounted();
  expect(element.state).toBe('ready');
  expect(element.scene?.size).toBe(2);
  expect(element.shadowRoot?.querySelector('.picture .bars')).not.toBeNull();
  expect(element.shadowRoot?.querySelector('#sentence')?.textContent).toContain('Thạc Gián');
});

test('writes numbers in the language of the page', async () => {
  expect((await mounted()).scene?.points()[0]?.[1]?.label).toBe('Thạc Gián: 58,5%');
  expect((await mounted({ lang: 'en' })).scene?.points()[0]?.[1]?.label).toBe('Thạc Gián: 58.5%');
});

test('a bar is chosen with the keyboard', async () => {
  const element = await mounted();
  const chosen = vi.fn<(event: WardSelectEvent) => void>();
  element.addEventListener('ward-select', chosen);
  await userEvent.keyboard('{Tab}{End}{Enter}');
  await drawn(element);
  expect(chosen.mock.calls[0]?.[0].datum).toBe(data[1]);
});

test('is accessible', async () => {
  expect(await axeViolations(await mounted())).toEqual([]);
});
