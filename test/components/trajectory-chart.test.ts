import { userEvent } from 'vitest/browser';
import { afterEach, expect, test, vi } from 'vitest';
import type { WardErrorEvent, WardSelectEvent } from '../../src/base/events.js';
import type { WardTrajectoryChart } from '../../src/components/trajectory-chart/trajectory-chart.js';
import '../../src/components/trajectory-chart/ward-trajectory-chart.js';
import { axeViolations } from '../support/axe.js';
import { drawn, mount, unmountAll } from '../support/mount.js';
import { one, readOut, texts, tooltip } from '../support/shadow.js';
import { goal } from './trajectory-chart.samples.js';

afterEach(unmountAll);

function mounted(
  properties: Partial<WardTrajectoryChart> = {},
  options?: { lang?: string; width?: number },
): Promise<WardTrajectoryChart> {
  const element = document.createElement('ward-trajectory-chart');
  return mount(Object.assign(element, { indicator: goal(), ...properties }), options);
}

test('status first, then the value, then the target with its date', async () => {
  const element = await mounted();
  expect(element.state).toBe('ready');
  expect(one(element, '.standing').textContent.replace(/\s+/g, ' ').trim()).toBe(
    'Chậm tiến độ 91,2% Mục tiêu 95,0%, hạn năm 2026',
  );
});

test('facts and method stand below the picture, in the language of the page', async () => {
  const element = await mounted({}, { lang: 'en' });
  expect(texts(element, '.facts dt')).toEqual([
    'Against plan',
    'Present pace',
    'Pace needed',
    'Forecast at the due date',
    'Target reached',
  ]);
  expect(texts(element, '.method p')).toEqual([
    'Forecast by the Theil–Sen slope of 6 observations, 95% confidence interval.',
  ]);
});

test('the keyboard walks the days, reads them out and chooses the goal', async () => {
  const element = await mounted();
  const chosen = vi.fn<(event: WardSelectEvent) => void>();
  element.addEventListener('ward-select', chosen);
  await userEvent.keyboard('{Tab}');
  await drawn(element); // the page may scroll to it, which closes a tooltip
  await userEvent.keyboard('{ArrowRight}');
  await drawn(element);
  expect(readOut(element)).toContain('Quý III/2025');
  expect(tooltip(element)).toMatchObject({ isOpen: true, title: 'Quý III/2025' });
  await userEvent.keyboard('{Enter}');
  expect(chosen.mock.calls[0]?.[0]).toMatchObject({ key: '2025-Q3', datum: element.indicator });
});

test('"Cách tính" opens on the numbers used, and tells the page', async () => {
  const element = await mounted();
  const opened = vi.fn();
  element.addEventListener('ward-info', opened);
  const button = one(element, '.info');
  expect(button.textContent.trim()).toBe('Cách tính');
  await userEvent.click(button);
  const explanation = one(element, '.explanation');
  await vi.waitFor(() => expect(explanation.querySelectorAll('dl')).toHaveLength(2));
  expect(explanation.textContent).toContain('Theil–Sen');
  expect(opened).toHaveBeenCalledOnce();
  expect(await axeViolations(element)).toEqual([]);
  await userEvent.keyboard('{Escape}');
  expect(explanation.matches(':popover-open')).toBe(false);
});

test('update: keyed, and the focus is kept', async () => {
  const element = await mounted();
  await userEvent.keyboard('{Tab}');
  await drawn(element);
  await userEvent.keyboard('{ArrowRight}');
  await drawn(element);
  const before = readOut(element);
  const { observations } = goal();
  const added = { period: '2026-Q4', value: 94 };
  element.indicator = goal({ observations: [...observations, added] });
  await drawn(element);
  expect(readOut(element)).toBe(before);
  expect(element.shadowRoot?.activeElement).toBe(one(element, '.plot'));
});

test('takes one goal of many by its id, from flat rows too', async () => {
  const data = [
    { id: 'a', name: 'Một', period: '2025', value: 1, target: 4, 'target-date': '2030' },
    { id: 'b', name: 'Hai', period: '2025', value: 2, target: 4, 'target-date': '2030' },
    { id: 'b', name: 'Hai', period: '2026', value: 3, target: 4, 'target-date': '2030' },
  ];
  const element = await mounted({ indicator: null, data, key: 'b' });
  expect(element.scene?.table().rows.map(({ key }) => key)).toEqual(['2025', '2026']);
});

test('rows that name no goal are counted', async () => {
  const data = [{ id: 'a', period: '2025', value: 1 }, { value: 2 }];
  const element = await mounted({ indicator: null, data });
  expect(texts(element, '.notices').join()).toContain('1 dòng bị bỏ qua');
});

test('an id that no row has is an error in words', async () => {
  const element = await mounted({ indicator: null, data: [{ id: 'a', value: 1 }], key: 'z' });
  expect(element.state).toBe('error');
  expect(element.shadowRoot?.textContent).toContain('Không tìm thấy chỉ tiêu “z” trong số liệu.');
});

test('what cannot be used of the indicator is told', async () => {
  const element = document.createElement('ward-trajectory-chart');
  const told = vi.fn<(event: WardErrorEvent) => void>();
  element.addEventListener('ward-error', told);
  await mount(Object.assign(element, { indicator: { ...goal(), better: 'up' } }));
  expect(told.mock.calls.map(([{ code, field, found }]) => [code, field, found])).toEqual([
    ['row', 'better', 'up'],
  ]);
});

test('no forecast where none is wanted', async () => {
  const element = await mounted({ forecast: 'none' });
  expect(element.shadowRoot?.querySelector('path.forecast')).toBeNull();
});

test.each([320, 640])('is accessible at %i pixels', async (width) => {
  expect(await axeViolations(await mounted({ heading: 'Mức hài lòng' }, { width }))).toEqual([]);
});
