import { userEvent } from 'vitest/browser';
import { afterEach, expect, test, vi } from 'vitest';
import type { WardSelectEvent } from '../../src/base/events.js';
import type { WardScorecard } from '../../src/components/scorecard/scorecard.js';
import '../../src/components/scorecard/ward-scorecard.js';
import { civilWard, otherWards, serviceIndex } from '../../stories/data/scorecards.js';
import { axeViolations } from '../support/axe.js';
import { drawn, mount, unmountAll } from '../support/mount.js';

afterEach(unmountAll);

function mounted(
  properties: Partial<WardScorecard> = {},
  options?: { lang?: string; width?: number },
): Promise<WardScorecard> {
  const element = document.createElement('ward-scorecard');
  const given = { indicators: serviceIndex, heading: 'Bộ chỉ số 766', ...properties };
  return mount(Object.assign(element, given), options);
}

const all = <E extends HTMLElement>(element: WardScorecard, selector: string): E[] => [
  ...element.shadowRoot!.querySelectorAll<E>(selector),
];
const shownRows = (element: WardScorecard) =>
  all(element, 'tr[data-key]').filter((row) => row.checkVisibility());
const toggleOf = (element: WardScorecard, key: string) =>
  all<HTMLButtonElement>(element, 'tr[data-key] button').find(
    (button) => button.closest('tr')?.dataset.key === key,
  )!;

test('is a table with groups, criteria and a total', async () => {
  const element = await mounted();
  expect(element.state).toBe('ready');
  expect(all(element, 'thead th').map((each) => each.textContent.trim())).toEqual([
    'Tiêu chí',
    'Điểm / tối đa',
    'Tỷ lệ',
    'Mất',
    'So với Quý II',
  ]);
  expect(shownRows(element)).toHaveLength(6 + 14);
  expect(all(element, 'tfoot .result')[0]?.textContent).toContain('92,1 / 100');
});

test('a group is shut and opened by its button', async () => {
  const element = await mounted();
  const toggle = toggleOf(element, 'so-hoa');
  expect(toggle.getAttribute('aria-expanded')).toBe('true');
  await userEvent.click(toggle);
  expect(toggle.getAttribute('aria-expanded')).toBe('false');
  expect(shownRows(element)).toHaveLength(6 + 14 - 3);
  toggle.focus();
  await userEvent.keyboard('{Enter}');
  await drawn(element);
  expect(shownRows(element)).toHaveLength(6 + 14);
});

test('all groups are shut and opened at once', async () => {
  const element = await mounted();
  const [button] = all<HTMLButtonElement>(element, '.foldings button');
  await userEvent.click(button!);
  expect(shownRows(element)).toHaveLength(6);
  await userEvent.click(button!);
  expect(shownRows(element)).toHaveLength(6 + 14);
});

test('arrow keys walk the rows, open and shut groups, and Enter selects', async () => {
  const element = await mounted({ expanded: 'none' });
  const chosen = vi.fn<(event: WardSelectEvent) => void>();
  element.addEventListener('ward-select', chosen);
  all(element, 'tr[tabindex="0"]')[0]?.focus();
  await userEvent.keyboard('{ArrowRight}');
  await drawn(element);
  expect(shownRows(element)).toHaveLength(6 + 3);
  await userEvent.keyboard('{ArrowDown}{Enter}');
  await drawn(element);
  expect(chosen.mock.calls[0]?.[0]).toMatchObject({ key: 'cong-khai-1', datum: serviceIndex[2] });
  await userEvent.keyboard('{ArrowUp}{ArrowLeft}');
  await drawn(element);
  expect(shownRows(element)).toHaveLength(6);
});

test('the focus stays on its row when figures arrive', async () => {
  const element = await mounted();
  all(element, 'tr[data-key="tien-do"]')[0]?.focus();
  element.indicators = [...serviceIndex];
  await drawn(element);
  expect((element.shadowRoot?.activeElement as HTMLElement).dataset.key).toBe('tien-do');
});

test('speaks the language of the page', async () => {
  const element = await mounted({}, { lang: 'en' });
  expect(all(element, 'tfoot .result')[0]?.textContent).toContain('92.1 / 100');
  expect(element.shadowRoot?.querySelector('#sentence')?.textContent).toContain('lost the most');
});

test('rows are stacked where it is narrow, with nothing beyond the edge', async () => {
  const element = await mounted({ compare: otherWards }, { width: 320 });
  expect(element.scrollWidth).toBeLessThanOrEqual(320);
  const right = element.getBoundingClientRect().right;
  const cells = all(element, 'tbody td').filter((cell) => cell.checkVisibility());
  expect(Math.max(...cells.map((cell) => cell.getBoundingClientRect().right))).toBeLessThanOrEqual(
    right,
  );
  expect(all(element, '.cell-label').some((label) => label.checkVisibility())).toBe(true);
});

test('evidence is a link', async () => {
  const element = await mounted({ indicators: civilWard });
  expect(all<HTMLAnchorElement>(element, '.remarks a')[0]?.href).toBe(
    'https://example.vn/minh-chung/1',
  );
});

test('gives its figures as CSV', async () => {
  expect((await mounted()).toCSV()).toContain('Số hóa hồ sơ');
});

test.each([
  ['points', {}, 640],
  ['criteria', { indicators: civilWard }, 640],
  ['narrow', { compare: otherWards }, 320],
  ['not selectable', { selection: 'none' as const }, 640],
  ['no rows', { indicators: [] }, 640],
])('is accessible: %s', async (_name, properties, width) => {
  expect(await axeViolations(await mounted(properties, { width }))).toEqual([]);
});
