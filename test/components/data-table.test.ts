import { userEvent } from 'vitest/browser';
import { describe, expect, test, vi } from 'vitest';
import type { WardDataTable } from '../../src/components/data-table/data-table.js';
import '../../src/components/data-table/ward-data-table.js';
import '../../src/components/line-chart/ward-line-chart.js';
import { served } from '../support/answers.js';
import { axeViolations, testAxe } from '../support/axe.js';
import { drawn, mount } from '../support/mount.js';
import { expectWalk, listen, press } from '../support/person.js';
import { all, one, texts } from '../support/shadow.js';

const data = [
  { ward: 'Xuân Hà', homes: 5210, change: -12.5, site: '/xuan-ha' },
  { ward: 'Thạc Gián', homes: 4870, change: 30, site: 'javascript:alert(1)' },
  { ward: 'An Khê', homes: null, change: 0, site: null },
];
const columns = [
  { key: 'ward', label: 'Phường', href: 'site' },
  { key: 'homes', label: 'Số hộ', unit: 'hộ' },
  { key: 'change', label: 'Thay đổi', bar: true, unit: '%' },
];
const many = Array.from({ length: 60 }, (_, i) => ({ name: `Tổ ${i + 1}`, homes: (i * 37) % 60 }));

type Properties = Partial<WardDataTable>;
const tableWith = (properties: Properties = {}) =>
  Object.assign(document.createElement('ward-data-table'), {
    ...(properties.data === undefined && !properties.src && { data, columns }),
    heading: 'Hộ dân theo phường',
    ...properties,
  });
const mounted = (properties: Properties = {}, options?: { width?: number; lang?: string }) =>
  mount(tableWith(properties), options);
const rowsOf = (table: Element) => all(table, 'tbody tr');
const firstCells = (table: Element) => texts(table, 'tbody th');
const sortButton = (table: Element, index: number) => all(table, '.sort')[index]!;
const activeRow = (table: Element) =>
  (table.shadowRoot!.activeElement as HTMLElement | null)?.dataset.key;

describe('accessible', () => {
  testAxe(mounted, {
    ready: { summary: '' },
    'plain ready': { selection: 'none' },
    'long ready': { data: many, pageSize: 10, selected: ['Tổ 2'] },
  });

  test('has a caption, a sentence, and a head for each column and row', async () => {
    const table = await mounted();
    expect(texts(table, 'caption')).toEqual(['Hộ dân theo phường']);
    expect(one(table, '#sentence').textContent).toContain('Bảng có 3 dòng, 3 cột.');
    expect(texts(table, 'thead th')).toEqual(['Phường↕', 'Số hộ (hộ)↕', 'Thay đổi↕']);
    expect(firstCells(table)).toEqual(['Xuân Hà', 'Thạc Gián', 'An Khê']);
  });
});

describe('cells', () => {
  test('are printed in the language of the page', async () => {
    const cells = async (lang: string) => texts(await mounted({}, { lang }), 'tbody td');
    expect(await cells('vi')).toEqual([
      '5.210',
      '−12,5%',
      '4.870',
      '30,0%',
      '–Chưa có số liệu',
      '0,0%',
    ]);
    expect(await cells('en')).toEqual([
      '5,210',
      '−12.5%',
      '4,870',
      '30.0%',
      '–No data yet',
      '0.0%',
    ]);
  });

  test('lead only where it is safe', async () => {
    const table = await mounted();
    expect(all(table, 'tbody a').map((link) => link.getAttribute('href'))).toEqual(['/xuan-ha']);
  });

  test('have bars from zero: negatives before it', async () => {
    const table = await mounted();
    const [below, above] = all(table, '.bar').map((bar) => [
      bar.classList.contains('below'),
      Number.parseFloat(bar.getAttribute('x')!),
      Number.parseFloat(bar.getAttribute('width')!),
    ]);
    // From −12.5 to 30, zero stands at 12.5 / 42.5 = 29.4 %.
    expect(below).toEqual([true, 0, expect.closeTo(29.41, 1)]);
    expect(above).toEqual([false, expect.closeTo(29.41, 1), expect.closeTo(70.59, 1)]);
  });

  test('of markup are text', async () => {
    const table = await mounted({ data: [{ name: '<img src=x onerror=alert(1)>' }] });
    expect(firstCells(table)).toEqual(['<img src=x onerror=alert(1)>']);
    expect(all(table, 'img')).toEqual([]);
  });
});

describe('sorting', () => {
  test('by a head: up, down, and as it was; no data stays last', async () => {
    const table = await mounted();
    const states = [];
    for (let click = 0; click < 3; click++) {
      sortButton(table, 1).click();
      await drawn(table);
      states.push([all(table, 'thead th')[1]!.ariaSort, ...firstCells(table)]);
    }
    expect(states).toEqual([
      ['ascending', 'Thạc Gián', 'Xuân Hà', 'An Khê'],
      ['descending', 'Xuân Hà', 'Thạc Gián', 'An Khê'],
      [null, 'Xuân Hà', 'Thạc Gián', 'An Khê'],
    ]);
  });

  test('as the author wants it at first; a person’s order outlives new data', async () => {
    const table = await mounted({ sortBy: 'change', sortDirection: 'descending' });
    expect(firstCells(table)).toEqual(['Thạc Gián', 'An Khê', 'Xuân Hà']);
    sortButton(table, 0).click();
    await drawn(table);
    table.data = [...data, { ward: 'Chính Gián', homes: 1, change: 99, site: null }];
    await drawn(table);
    expect(firstCells(table)).toEqual(['An Khê', 'Chính Gián', 'Thạc Gián', 'Xuân Hà']);
  });

  test('with the keyboard keeps the focus on the head', async () => {
    const table = await mounted();
    sortButton(table, 0).focus();
    await press(table, '{Enter}');
    expect(firstCells(table)).toEqual(['An Khê', 'Thạc Gián', 'Xuân Hà']);
    expect(table.shadowRoot!.activeElement).toBe(sortButton(table, 0));
  });
});

describe('searching', () => {
  test('without marks, and the count is announced', async () => {
    const table = await mounted({ search: 'always' });
    await userEvent.fill(one(table, '.search'), 'thac gian');
    await drawn(table);
    expect(firstCells(table)).toEqual(['Thạc Gián']);
    expect(texts(table, '.finding [role=status]')).toEqual(['Tìm thấy 1 trong 3 dòng']);
    await userEvent.fill(one(table, '.search'), 'không có');
    await drawn(table);
    expect(rowsOf(table)).toHaveLength(0);
    expect(texts(table, '.finding [role=status]')).toEqual(['Không tìm thấy dòng nào']);
    expect(await axeViolations(table)).toEqual([]);
  });

  test('is offered where there is more than a page, unless the author decides', async () => {
    const offered = async (properties: Properties) =>
      all(await mounted(properties), '.search').length;
    expect(await offered({})).toBe(0);
    expect(await offered({ data: many })).toBe(1);
    expect(await offered({ data: many, search: 'none' })).toBe(0);
    expect(await offered({ data: many, pageSize: 0 })).toBe(0);
  });
});

describe('pages', () => {
  const status = (table: Element) => texts(table, '.pager [role=status]').join();
  const [previous, next] = [0, 1];
  const step = (table: Element, which: number) => all(table, '.pager button')[which]!;

  test('hold so many rows each, and say where they are', async () => {
    const table = await mounted({ data: many });
    expect([rowsOf(table).length, status(table)]).toEqual([25, 'Trang 1/3']);
    step(table, next).click();
    await drawn(table);
    step(table, next).click();
    await drawn(table);
    expect([rowsOf(table).length, status(table)]).toEqual([10, 'Trang 3/3']);
    expect(texts(table, '.pager > :first-child')).toEqual(['Dòng 51–60 trong 60']);
    expect(rowsOf(table)[0]!.getAttribute('aria-rowindex')).toBe('52');
    expect(one(table, 'table').getAttribute('aria-rowcount')).toBe('61');
    expect(step(table, next).ariaDisabled).toBe('true');
    step(table, next).click();
    await drawn(table);
    expect(status(table)).toBe('Trang 3/3');
    step(table, previous).click();
    await drawn(table);
    expect(status(table)).toBe('Trang 2/3');
  });

  test('begin anew when the rows are searched or sorted', async () => {
    const table = await mounted({ data: many, pageSize: 10 });
    step(table, next).click();
    await drawn(table);
    sortButton(table, 0).click();
    await drawn(table);
    expect(status(table)).toBe('Trang 1/6');
  });

  test('page-size 0 shows all rows, without a way from page to page', async () => {
    const table = await mount<WardDataTable>(
      `<ward-data-table page-size="0" data='${JSON.stringify(many)}'></ward-data-table>`,
    );
    expect([rowsOf(table).length, all(table, '.pager').length]).toEqual([60, 0]);
  });

  test('of 10,000 rows are quick: only one is in the document', async () => {
    const data = Array.from({ length: 10_000 }, (_, i) => ({ name: `Tổ ${i}`, value: i % 97 }));
    const table = await mounted({ data });
    expect(rowsOf(table)).toHaveLength(25);
    sortButton(table, 1).click();
    await drawn(table);
    expect(texts(table, 'tbody td')[0]).toBe('0');
    await userEvent.fill(one(table, '.search'), 'to 999');
    await drawn(table);
    expect(firstCells(table)).toHaveLength(11);
  });

  test('are all there on paper', async () => {
    const table = await mounted({ data: many });
    window.dispatchEvent(new Event('beforeprint'));
    expect(rowsOf(table)).toHaveLength(60);
    window.dispatchEvent(new Event('afterprint'));
    await drawn(table);
    expect(rowsOf(table)).toHaveLength(25);
  });
});

describe('rows are chosen', () => {
  test('with the keyboard: one Tab stop, arrows, pages, Enter', async () => {
    const table = await mounted({ data: many, pageSize: 10 });
    const chosen = listen(table, 'ward-select');
    rowsOf(table)[0]!.focus();
    expect(rowsOf(table).filter(({ tabIndex }) => tabIndex === 0)).toHaveLength(1);
    await expectWalk(
      table,
      [
        ['{ArrowDown}', 'Tổ 2'],
        ['{End}', 'Tổ 10'],
        ['{Home}', 'Tổ 1'],
        ['{ArrowUp}', 'Tổ 1'],
      ],
      activeRow,
    );
    await press(table, '{ArrowDown}{Enter}');
    const { key, keys, datum } = chosen.mock.calls[0]![0];
    expect([key, keys, datum]).toEqual(['Tổ 2', ['Tổ 2'], many[1]]);
    expect(rowsOf(table)[1]!.getAttribute('aria-selected')).toBe('true');
    await press(table, '{PageDown}');
    expect([firstCells(table)[0], activeRow(table)]).toEqual(['Tổ 11', 'Tổ 12']);
  });

  test('by mouse, several of them, and shared with linked elements', async () => {
    const table = await mounted({ selection: 'multiple', link: 'phường' });
    const other = await mounted({ selection: 'multiple', link: 'phường' });
    rowsOf(table)[0]!.click();
    rowsOf(table)[2]!.click();
    await Promise.all([drawn(table), drawn(other)]);
    expect([table.selected, other.selected]).toEqual([
      ['Xuân Hà', 'An Khê'],
      ['Xuân Hà', 'An Khê'],
    ]);
    expect(one(other, 'table').getAttribute('aria-multiselectable')).toBe('true');
    await userEvent.hover(rowsOf(table)[1]!);
    await drawn(other);
    expect(texts(other, 'tr.lit th')).toEqual(['Thạc Gián']);
  });

  test('unless selection is none: then it is an ordinary table', async () => {
    const table = await mounted({ selection: 'none' });
    const chosen = listen(table, 'ward-select');
    rowsOf(table)[0]!.click();
    expect(chosen).not.toHaveBeenCalled();
    expect(all(table, '[role=grid], [aria-selected], tr[tabindex]')).toEqual([]);
  });

  test('a link in a row leads, and chooses nothing', async () => {
    const table = await mounted();
    const chosen = listen(table, 'ward-select');
    const link = one(table, 'tbody a');
    link.addEventListener('click', (event) => event.preventDefault());
    link.click();
    expect(chosen).not.toHaveBeenCalled();
  });

  test('the focus stays on its row when the data is replaced', async () => {
    const table = await mounted();
    rowsOf(table)[0]!.focus();
    table.data = data.map((row) => ({ ...row })).reverse();
    await drawn(table);
    expect(activeRow(table)).toBe('Xuân Hà');
    expect(rowsOf(table)[2]!.tabIndex).toBe(0);
    table.data = data.slice(1);
    await drawn(table);
    expect(activeRow(table)).toBe('An Khê');
  });
});

describe('data', () => {
  test('of a child table: numbers in the reader’s form, notes kept', async () => {
    const table = await mount<WardDataTable>(
      `<ward-data-table><table><thead><tr><th>Phường</th><th>Số hộ</th><th>Tỷ lệ</th></tr></thead>
      <tbody><tr><td>Xuân Hà</td><td>hơn 5.210</td><td>90,7%</td></tr>
      <tr><td>An Khê</td><td>12<sup>(1)</sup></td><td>–</td></tr></tbody></table></ward-data-table>`,
    );
    expect(texts(table, 'tbody td')).toEqual(['hơn 5.210', '90,7%', '12 (1)', '–Chưa có số liệu']);
  });

  test('of a file, with the columns named in an attribute; saved as CSV in the author’s order', async () => {
    const src = served('tổ.csv', { body: 'Tổ;Số hộ;Kỳ\nTổ 2;1.250;2025-Q3\n=1+1;–;2025-Q4\n' });
    const table = await mount<WardDataTable>(
      `<ward-data-table src="${src}" columns="Tổ, Số hộ" sort-by="Số hộ"></ward-data-table>`,
    );
    await vi.waitFor(() => expect(table.state).toBe('ready'));
    await drawn(table);
    expect(firstCells(table)).toEqual(['Tổ 2', '=1+1']);
    expect(table.toCSV()).toBe("\ufeffTổ;Số hộ\r\nTổ 2;1250\r\n'=1+1;\r\n");
  });

  test('columns as JSON in an attribute', async () => {
    const table = await mount<WardDataTable>(
      `<ward-data-table data='[{"a":1}]' columns='[{"key":"a","label":"Số"}]'></ward-data-table>`,
    );
    expect(texts(table, 'thead th')).toEqual(['Số↕']);
  });

  test('what cannot be used is told once', async () => {
    const table = tableWith({
      data: [
        { n: 'a', v: 1 },
        { n: 'b', v: Infinity },
        { n: 'c', v: 2 },
      ],
      columns: null,
    });
    const told = listen(table, 'ward-error');
    await mount(table);
    sortButton(table, 0).click();
    await drawn(table);
    expect(told.mock.calls.map(([{ code, row, field }]) => [code, row, field])).toEqual([
      ['row', 2, 'v'],
    ]);
    expect(texts(table, '.notices li')).toEqual(['1 dòng có ô không đọc được, để trống']);
  });

  test('without any of its columns it says so', async () => {
    const table = await mounted({ data, columns: ['tên'] });
    expect(table.state).toBe('error');
  });
});

test('on 320 px the table scrolls within itself', async () => {
  const wide = [Object.fromEntries(Array.from({ length: 12 }, (_, i) => [`Cột số ${i}`, i]))];
  const table = await mounted({ data: wide }, { width: 320 });
  const region = one(table, '.table-scroll');
  expect(region.scrollWidth).toBeGreaterThan(region.clientWidth);
  expect(table.scrollWidth).toBeLessThanOrEqual(320);
  expect([region.tabIndex, region.getAttribute('role'), region.ariaLabel]).toEqual([
    0,
    'region',
    'Hộ dân theo phường',
  ]);
});

test('the table of a chart with many rows is turned by the page too', async () => {
  const chart = Object.assign(document.createElement('ward-line-chart'), {
    data: Array.from({ length: 250 }, (_, x) => ({ x, y: x % 7 })),
  });
  await mount(chart);
  expect(all(chart, 'tbody tr')).toHaveLength(0);
  one(chart, 'summary').click();
  await drawn(chart);
  expect(all(chart, 'tbody tr')).toHaveLength(100);
  expect(texts(chart, '.pager [role=status]')).toEqual(['Trang 1/3']);
});
