import { userEvent } from 'vitest/browser';
import { afterEach, expect, test, vi } from 'vitest';
import type { WardErrorEvent, WardSelectEvent } from '../../src/base/events.js';
import type { WardTracker } from '../../src/components/tracker/tracker.js';
import '../../src/components/tracker/ward-tracker.js';
import { axeViolations } from '../support/axe.js';
import { drawn, mount, unmountAll } from '../support/mount.js';
import { all, one, readOut, texts, tooltip } from '../support/shadow.js';
import { goal, quarters } from './tracker.samples.js';

afterEach(unmountAll);

function mounted(
  properties: Partial<WardTracker> = {},
  options?: { lang?: string; width?: number },
): Promise<WardTracker> {
  const element = document.createElement('ward-tracker');
  return mount(Object.assign(element, { indicator: goal(), ...properties }), options);
}

test('the newest period stands first, with how many did well', async () => {
  const element = await mounted();
  expect(element.state).toBe('ready');
  expect(one(element, '.standing').textContent.replace(/\s+/g, ' ').trim()).toBe(
    'Chậm tiến độ 91,2% Quý III/2026 1/3 quý đúng tiến độ',
  );
});

test('the legend has the statuses that occur, each with glyph, word and number', async () => {
  const element = await mounted();
  expect(texts(element, '.legend li').map((text) => text.replace(/\s+/g, ' '))).toEqual([
    'Đúng tiến độ (1)',
    'Có nguy cơ (1)',
    'Chậm tiến độ (1)',
  ]);
  expect(all(element, '.legend .glyph')).toHaveLength(3);
});

test('in the language of the page', async () => {
  const element = await mounted({}, { lang: 'en' });
  expect(one(element, '.headline').textContent).toBe('1 of 3 quarters on track');
});

test('the keyboard walks the periods, reads them out and chooses one', async () => {
  const element = await mounted();
  const chosen = vi.fn<(event: WardSelectEvent) => void>();
  element.addEventListener('ward-select', chosen);
  await userEvent.keyboard('{Tab}');
  await drawn(element); // the page may scroll to it, which closes a tooltip
  await userEvent.keyboard('{End}');
  await drawn(element);
  expect(readOut(element).replaceAll('\u00a0', ' ')).toContain('Quý III/2026: Chậm tiến độ');
  expect(tooltip(element).rows[0]).toEqual(['Giá trị', '91,2%']);
  await userEvent.keyboard('{ArrowLeft}{Enter}');
  expect(chosen.mock.calls[0]?.[0]).toMatchObject({ key: '2026-Q2', datum: element.indicator });
});

test('a new quarter keeps the focus where it was', async () => {
  const element = await mounted();
  await userEvent.keyboard('{Tab}');
  await drawn(element);
  await userEvent.keyboard('{ArrowRight}');
  const { observations } = goal();
  element.indicator = goal({ observations: [...observations, { period: '2026-Q4', value: 95 }] });
  await drawn(element);
  await userEvent.keyboard('{ArrowRight}');
  await drawn(element);
  expect(readOut(element)).toContain('III/2026');
});

test('rows of a child table, with a remark, and what could not be read', async () => {
  const element = document.createElement('ward-tracker');
  const faults = vi.fn<(event: WardErrorEvent) => void>();
  element.addEventListener('ward-error', faults);
  const table = [
    ['Kỳ', 'Trạng thái', 'Ghi chú'],
    ['2026-Q1', 'Đúng tiến độ', ''],
    ['2026-Q2', 'Chậm tiến độ', 'Bão số 9'],
    ['2026-Q3', 'tạm ổn', ''],
  ].map((cells, i) => {
    const row = document.createElement('tr');
    row.append(
      ...cells.map((text) =>
        Object.assign(document.createElement(i === 0 ? 'th' : 'td'), { textContent: text }),
      ),
    );
    return row;
  });
  const parent = document.createElement('table');
  parent.append(...table);
  element.append(parent);
  await mount(element);
  expect(texts(element, '.legend li')).toHaveLength(3);
  expect(faults.mock.calls[0]?.[0]).toMatchObject({ code: 'row', row: 3, found: 'tạm ổn' });
  expect(element.toCSV()).toContain('Bão số 9');
});

test('narrow: the newest periods, and a note that the table has all', async () => {
  const data = quarters(2020, ...Array<string>(28).fill('on-track'));
  const element = await mounted({ indicator: null, data }, { width: 320 });
  expect(texts(element, '.notices li')).toEqual([
    expect.stringMatching(/^Hình có \d+ trong 28 quý/),
  ]);
});

test('an id that no row has is an error in words', async () => {
  const element = await mounted({ indicator: null, data: [{ id: 'a', value: 1 }], key: 'z' });
  expect(element.state).toBe('error');
});

test('no rows: empty', async () => {
  expect((await mounted({ indicator: null, data: [] })).state).toBe('empty');
});

test.each([320, 640])('is accessible at %i pixels', async (width) => {
  expect(await axeViolations(await mounted({ heading: 'Mức hài lòng' }, { width }))).toEqual([]);
});
