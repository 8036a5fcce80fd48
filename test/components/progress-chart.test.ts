import { cdp, userEvent } from 'vitest/browser';
import { afterEach, describe, expect, test, vi } from 'vitest';
import type { WardErrorEvent, WardSelectEvent } from '../../src/base/events.js';
import type { WardProgressChart } from '../../src/components/progress-chart/progress-chart.js';
import '../../src/components/progress-chart/ward-progress-chart.js';
import type { Indicator } from '../../src/core/indicator.js';
import { axeViolations } from '../support/axe.js';
import { drawn, mount, unmountAll } from '../support/mount.js';
import { asOf, at, goal, without } from './progress-chart.samples.js';

afterEach(unmountAll);

const goals: readonly Indicator[] = [
  goal({ parent: 'Hành chính' }),
  at(75, { parent: 'Đô thị' }),
  at(148, { parent: 'Đô thị' }),
  at(-10, { parent: 'Đô thị' }),
  at(0, { id: 'none', name: 'Cây xanh', parent: 'Đô thị', observations: [] }),
  without(at(824, { parent: 'Hành chính' }), 'target', 'baseline'),
];

const chartOf = (properties: Partial<WardProgressChart> = {}): WardProgressChart =>
  Object.assign(document.createElement('ward-progress-chart'), {
    heading: 'Tiến độ',
    asOf,
    indicators: goals,
    ...properties,
  });

const inside = (chart: WardProgressChart) => chart.shadowRoot!;
const rowsOf = (chart: WardProgressChart) => [
  ...inside(chart).querySelectorAll<HTMLElement>('li.row'),
];
const keysOf = (chart: WardProgressChart) => rowsOf(chart).map(({ dataset }) => dataset.key);
const shownKeys = (chart: WardProgressChart) =>
  rowsOf(chart)
    .filter((row) => row.checkVisibility())
    .map(({ dataset }) => dataset.key);
const rowOf = (chart: WardProgressChart, key: string) =>
  inside(chart).querySelector<HTMLElement>(`[data-key="${key}"]`)!;
const press = async (chart: WardProgressChart, keys: string) => {
  await userEvent.keyboard(keys);
  await drawn(chart);
};
const focused = (chart: WardProgressChart) =>
  (inside(chart).activeElement as HTMLElement | null)?.dataset.key ?? null;

describe('what a reader sees', () => {
  test('a list item a goal, with name, word, value, start, target and distance', async () => {
    const chart = await mount(chartOf());
    const row = rowOf(chart, 'hai-long');
    expect(row.innerText.replace(/\s+/g, ' ')).toContain('Mức hài lòng của người dân');
    for (const text of ['Chậm tiến độ', 'còn thiếu 3,8', '91,2%', 'từ 88,0%', '95,0%'])
      expect(row.textContent).toContain(text);
    expect(row.getAttribute('aria-label')).toMatch(/^Mức hài lòng của người dân: 91,2%/);
    expect(row.querySelector('.glyph')!.getAttribute('data-status')).toBe('off-track');
  });

  test('columns are named above the rows, once', async () => {
    const chart = await mount(chartOf(), { width: 800 });
    const headers = [...inside(chart).querySelectorAll('.columns')];
    expect(headers.filter((header) => header.checkVisibility())).toHaveLength(1);
    expect(headers[0]!.textContent.replace(/\s+/g, ' ').trim()).toBe(
      'Chỉ tiêu và trạng tháiHiện tại Đầu kỳ 50% Mục tiêu Năm 2026',
    );
  });

  test('groups have headings one level below the chart’s own', async () => {
    const chart = await mount(chartOf({ headingLevel: 2 }));
    const headings = [...inside(chart).querySelectorAll('[role=heading]')];
    expect(headings.map(({ textContent }) => textContent)).toEqual(['Hành chính', 'Đô thị']);
    expect(headings[0]!.getAttribute('aria-level')).toBe('3');
    const list = inside(chart).querySelector('ul[aria-labelledby="group-0"]')!;
    expect(list.querySelectorAll('li')).toHaveLength(2);
  });

  test('bar, plan and target stand where the layout says, in percent of the track', async () => {
    const chart = await mount(chartOf());
    const track = rowOf(chart, 'hai-long').querySelector('.track svg')!;
    const bar = track.querySelector('.done')!;
    expect([bar.getAttribute('x'), bar.getAttribute('width')]).toEqual(['13.41%', '27.88%']);
    expect(track.querySelector('.expected')!.getAttribute('x')).toBe('59.02%');
    expect(track.querySelector('line.target')!.getAttribute('x1')).toBe('74.39%');
  });

  test('beyond 120 % there are chevrons and the figure; below the start a hatch', async () => {
    const chart = await mount(chartOf());
    expect(rowOf(chart, 'at-148').querySelector('.beyond')!.textContent).toBe('148%');
    expect(rowOf(chart, 'at-148').querySelector('.chevrons')).not.toBeNull();
    const bar = rowOf(chart, 'at--10').querySelector('.done')!;
    expect(bar.getAttribute('fill')).toBe('url(#hatch-regressing-mark)');
    expect(inside(chart).querySelector('#hatch-regressing-mark')).not.toBeNull();
  });

  test('the target line runs through all rows at one place', async () => {
    const chart = await mount(chartOf(), { width: 900 });
    const places = rowsOf(chart).flatMap((row) => {
      const line = row.querySelector('line.target');
      return line ? [Math.round(line.getBoundingClientRect().x * 4) / 4] : [];
    });
    expect(places.length).toBeGreaterThan(3);
    expect(new Set(places).size).toBe(1);
  });

  test('values and targets end at one edge, whatever their length', async () => {
    const long = at(12_800_000, { parent: 'Hành chính', unit: 'doanh nghiệp' });
    const chart = await mount(chartOf({ indicators: [...goals, long] }), { width: 900 });
    for (const column of ['.now', '.due']) {
      const edges = rowsOf(chart).map((row) =>
        Math.round(row.querySelector(column)!.getBoundingClientRect().right),
      );
      expect(new Set(edges).size).toBe(1);
    }
  });

  test('rows are at least 52 px high', async () => {
    const chart = await mount(chartOf(), { width: 900 });
    for (const row of rowsOf(chart)) expect(row.offsetHeight).toBeGreaterThanOrEqual(52);
  });

  test('a long name wraps and is all there', async () => {
    const name = 'Tỷ lệ hộ dân được thu gom và phân loại rác thải sinh hoạt tại nguồn '.repeat(3);
    const chart = await mount(chartOf({ indicators: [goal({ name })] }), { width: 700 });
    const title = inside(chart).querySelector<HTMLElement>('.title')!;
    expect(title.textContent).toBe(name.trim());
    expect(title.offsetHeight).toBeGreaterThan(40);
    expect(inside(chart).querySelector('.base')!.scrollWidth).toBeLessThanOrEqual(700);
  });

  test('the sentence describes the chart, and with `summary` is printed', async () => {
    const chart = await mount(chartOf());
    const sentence = inside(chart).querySelector('#sentence')!;
    expect(sentence.textContent).toContain('2 trong 6 chỉ tiêu đạt hoặc đúng tiến độ');
    expect(inside(chart).querySelector('figure')!.getAttribute('aria-describedby')).toBe(
      'sentence',
    );
    chart.setAttribute('summary', '');
    await drawn(chart);
    expect(sentence.className).toBe('summary');
  });

  test('no text of the data becomes markup', async () => {
    const name = '<img src=x onerror=alert(1)>';
    const evidence = { label: name, href: 'javascript:alert(1)' };
    const chart = await mount(
      chartOf({ indicators: [goal({ name, evidence, note: name, unit: name, parent: name })] }),
    );
    expect(inside(chart).querySelector('img')).toBeNull();
    expect(inside(chart).querySelector('.remarks a')).toBeNull();
    expect(inside(chart).querySelector('.title')!.textContent).toBe(name);
  });
});

describe('accessibility', () => {
  test.each(['light', 'dark'])('axe finds nothing, %s', async (scheme) => {
    const chart = chartOf({ controls: ['sort', 'filter', 'search'], illustrative: true });
    chart.style.setProperty('color-scheme', scheme);
    await mount(chart, { width: 800 });
    expect(await axeViolations(chart)).toEqual([]);
  });

  test('axe finds nothing in a narrow chart, with a row selected and the table open', async () => {
    const chart = await mount(chartOf({ selected: ['at-75'] }), { width: 320 });
    rowOf(chart, 'at-75').focus();
    await press(chart, 't');
    expect(await axeViolations(chart)).toEqual([]);
  });

  test('the table stands in the DOM before it is opened', async () => {
    const chart = await mount(chartOf());
    expect(inside(chart).querySelectorAll('.data tbody tr')).toHaveLength(goals.length);
  });
});

describe('keyboard', () => {
  test('one Tab stop; arrows, Home and End walk the rows across groups', async () => {
    const chart = await mount(chartOf());
    await press(chart, '{Tab}');
    expect(focused(chart)).toBe('hai-long');
    await press(chart, '{ArrowDown}{ArrowDown}');
    expect(focused(chart)).toBe('at-75');
    await press(chart, '{ArrowUp}');
    expect(focused(chart)).toBe('at-824');
    await press(chart, '{End}');
    expect(focused(chart)).toBe('none');
    await press(chart, '{ArrowDown}');
    expect(focused(chart)).toBe('none');
    await press(chart, '{Home}');
    expect(focused(chart)).toBe('hai-long');
    expect(inside(chart).querySelectorAll('li[tabindex="0"]')).toHaveLength(1);
  });

  test('Page keys lead from group to group', async () => {
    const chart = await mount(chartOf());
    rowOf(chart, 'at-824').focus();
    await press(chart, '{PageDown}');
    expect(focused(chart)).toBe('at-75');
    await press(chart, '{PageUp}');
    expect(focused(chart)).toBe('hai-long');
  });

  test('Tab leaves the list and comes back to the row that was reached', async () => {
    const chart = await mount(chartOf());
    await press(chart, '{Tab}{ArrowDown}{Tab}');
    expect(focused(chart)).toBeNull();
    await press(chart, '{Shift>}{Tab}{/Shift}');
    expect(focused(chart)).toBe('at-824');
  });

  test('Escape leaves, T shows the table, ? explains the keys', async () => {
    const chart = await mount(chartOf());
    rowOf(chart, 'at-75').focus();
    await press(chart, '?');
    expect(inside(chart).querySelector('.hint')!.textContent).toContain('Home, End');
    await press(chart, 'T');
    expect(inside(chart).querySelector('details')!.open).toBe(true);
    await press(chart, '{Escape}');
    expect(focused(chart)).toBeNull();
  });

  test('a link in a row keeps its own keys', async () => {
    const evidence = { label: 'minh chứng', href: '#minh-chung' };
    const chart = await mount(chartOf({ indicators: [goal({ evidence }), at(75)] }));
    const selected = vi.fn();
    chart.addEventListener('ward-select', selected);
    inside(chart).querySelector<HTMLElement>('.remarks a')!.focus();
    await press(chart, '{ArrowDown}');
    expect(inside(chart).activeElement!.localName).toBe('a');
    await press(chart, '{Enter}');
    expect(selected).not.toHaveBeenCalled();
  });

  test('the focus stays on its row when the data changes and the order with it', async () => {
    const chart = await mount(chartOf({ groupBy: 'none', sort: 'gap' }));
    rowOf(chart, 'at-75').focus();
    await drawn(chart);
    chart.indicators = [
      ...goals.slice(0, 1),
      at(75, { observations: [{ period: '2026-Q3', value: 1 }] }),
      ...goals.slice(2),
    ];
    await drawn(chart);
    expect(focused(chart)).toBe('at-75');
    expect(rowOf(chart, 'at-75').textContent).toContain('còn thiếu 99');
  });
});

describe('selection', () => {
  const listen = (chart: WardProgressChart) => {
    const events: WardSelectEvent[] = [];
    chart.addEventListener('ward-select', (event) => events.push(event));
    return events;
  };

  test('a click selects and hands out the author’s own object', async () => {
    const chart = await mount(chartOf());
    const events = listen(chart);
    await userEvent.click(rowOf(chart, 'at-75').querySelector('.title')!);
    await drawn(chart);
    expect(events).toHaveLength(1);
    expect([events[0]!.key, events[0]!.keys]).toEqual(['at-75', ['at-75']]);
    expect(events[0]!.datum).toBe(goals[1]);
    expect(rowOf(chart, 'at-75').getAttribute('aria-current')).toBe('true');
    expect(inside(chart).querySelectorAll('[aria-current]')).toHaveLength(1);
  });

  test('Enter selects, again it is taken back; of several only one stays', async () => {
    const chart = await mount(chartOf());
    const events = listen(chart);
    rowOf(chart, 'at-75').focus();
    await press(chart, '{Enter}{ArrowDown}{Enter}{Enter}');
    expect(events.map(({ keys }) => keys)).toEqual([['at-75'], ['at-148'], []]);
  });

  test('multiple keeps all, none selects nothing', async () => {
    const chart = await mount(chartOf({ selection: 'multiple' }));
    const events = listen(chart);
    rowOf(chart, 'at-75').focus();
    await press(chart, '{Enter}{ArrowDown}{Enter}');
    expect(events.at(-1)!.keys).toEqual(['at-75', 'at-148']);
    chart.selection = 'none';
    await press(chart, '{Enter}');
    expect(events).toHaveLength(2);
  });

  test('set from outside it shows and fires nothing', async () => {
    const chart = await mount(chartOf());
    const events = listen(chart);
    chart.selected = ['none'];
    await drawn(chart);
    expect(rowOf(chart, 'none').getAttribute('aria-current')).toBe('true');
    expect(events).toHaveLength(0);
  });

  test('elements of one link share it', async () => {
    const [one, other] = [chartOf({ link: 'goals' }), chartOf({ link: 'goals' })];
    await mount(one);
    await mount(other);
    await userEvent.click(rowOf(one, 'at-75').querySelector('.title')!);
    await drawn(other);
    expect(rowOf(other, 'at-75').getAttribute('aria-current')).toBe('true');
    await userEvent.hover(rowOf(one, 'at-148'));
    await drawn(other);
    expect(rowOf(other, 'at-148').classList).toContain('lit');
  });
});

describe('choosing what to see', () => {
  const buttons = (chart: WardProgressChart, group: string) => [
    ...inside(chart).querySelectorAll<HTMLButtonElement>(`.${group} button`),
  ];

  test('as the author arranged, by status, by distance', async () => {
    const chart = await mount(chartOf({ controls: ['sort'] }));
    const [own, status, gap] = buttons(chart, 'segments');
    expect(buttons(chart, 'segments').map(({ innerText }) => innerText)).toEqual([
      'Nhóm',
      'Trạng thái',
      'Độ lệch',
    ]);
    expect(own!.getAttribute('aria-pressed')).toBe('true');
    status!.click();
    await drawn(chart);
    expect(keysOf(chart)).toEqual(['hai-long', 'at--10', 'at-75', 'at-148', 'none', 'at-824']);
    expect(inside(chart).querySelector('.group')).toBeNull();
    gap!.click();
    await drawn(chart);
    expect(keysOf(chart).slice(0, 3)).toEqual(['at--10', 'hai-long', 'at-75']);
    own!.click();
    await drawn(chart);
    expect(inside(chart).querySelectorAll('.group')).toHaveLength(2);
  });

  test('without groups the first button names the author’s order', async () => {
    const chart = await mount(chartOf({ controls: ['sort'], groupBy: 'none', sort: 'status' }));
    expect(buttons(chart, 'segments').map(({ innerText }) => innerText)).toEqual([
      'Trạng thái',
      'Độ lệch',
    ]);
  });

  test('by status, one or several, and back to all', async () => {
    const chart = await mount(chartOf({ controls: ['filter'] }));
    const [offTrack, regressing] = buttons(chart, 'filter');
    expect(offTrack!.textContent.replace(/\s+/g, ' ').trim()).toBe('Chậm tiến độ 1');
    offTrack!.click();
    await drawn(chart);
    expect(keysOf(chart)).toEqual(['hai-long']);
    expect(inside(chart).querySelector('.notices')!.textContent).toContain(
      'Đang xem 1 trong 6 chỉ tiêu',
    );
    regressing!.click();
    await drawn(chart);
    expect(keysOf(chart)).toEqual(['hai-long', 'at--10']);
    offTrack!.click();
    regressing!.click();
    await drawn(chart);
    expect(keysOf(chart)).toHaveLength(6);
  });

  test('`filter-status` as an attribute', async () => {
    const chart = chartOf();
    chart.setAttribute('filter-status', 'regressing no-data');
    await mount(chart);
    expect(keysOf(chart)).toEqual(['at--10', 'none']);
  });

  test('a filter that is no list leaves chart and controls alive', async () => {
    const chart = await mount(chartOf({ controls: ['filter'], filterStatus: null! }));
    expect(chart.state).toBe('ready');
    const pressed = () =>
      buttons(chart, 'filter').filter(({ ariaPressed }) => ariaPressed === 'true').length;
    expect(pressed()).toBe(0);
    Object.assign(chart, { filterStatus: 'off-track' });
    await drawn(chart);
    expect([chart.state, pressed()]).toEqual(['ready', 1]);
  });

  test('by name without marks, waiting for a syllable to be composed', async () => {
    const chart = await mount(chartOf({ controls: ['search'] }));
    const box = inside(chart).querySelector<HTMLInputElement>('.search')!;
    expect(box.getAttribute('aria-label')).toBe('Tìm chỉ tiêu');
    box.value = 'cay';
    box.dispatchEvent(new InputEvent('input', { isComposing: true }));
    await drawn(chart);
    expect(keysOf(chart)).toHaveLength(6);
    box.dispatchEvent(new CompositionEvent('compositionend'));
    await drawn(chart);
    expect(keysOf(chart)).toEqual(['none']);
    await userEvent.fill(box, 'không có chỉ tiêu này');
    await drawn(chart);
    expect(inside(chart).textContent).toContain('Không tìm thấy kết quả');
  });
});

describe('many rows', () => {
  test('max-rows folds the rest behind a button', async () => {
    const chart = chartOf();
    chart.setAttribute('max-rows', '2');
    await mount(chart);
    expect(shownKeys(chart)).toEqual(['hai-long', 'at-824']);
    const button = inside(chart).querySelector<HTMLButtonElement>('.all')!;
    expect(button.innerText).toBe('Xem tất cả (6)');
    rowOf(chart, 'at-824').focus();
    await press(chart, '{ArrowDown}');
    expect(focused(chart)).toBe('at-824');
    button.click();
    await drawn(chart);
    expect(shownKeys(chart)).toHaveLength(6);
    expect(button.innerText).toBe('Thu gọn');
  });

  test('a narrow chart of more than ten first shows those that need attention', async () => {
    const indicators = [at(75), at(20), ...Array.from({ length: 10 }, (_, i) => at(80 + i))];
    const chart = await mount(chartOf({ indicators }), { width: 360 });
    expect(shownKeys(chart)).toEqual(['at-20']);
    expect(rowOf(chart, 'at-20').tabIndex).toBe(0);
    inside(chart).querySelector<HTMLButtonElement>('.all')!.click();
    await drawn(chart);
    expect(shownKeys(chart)).toHaveLength(12);
  });

  test('a wide one shows all, and no button', async () => {
    const indicators = Array.from({ length: 12 }, (_, i) => at(70 + i));
    const chart = await mount(chartOf({ indicators }), { width: 800 });
    expect(shownKeys(chart)).toHaveLength(12);
    expect(inside(chart).querySelector('.all')!.checkVisibility()).toBe(false);
  });

  test('beyond 200 the sentence comes first, rows can be searched, those off screen cost nothing', async () => {
    const indicators = Array.from({ length: 250 }, (_, i) => at(i % 140, { id: `g${i}` }));
    const chart = await mount(chartOf({ indicators, groupBy: 'none' }), { width: 800 });
    expect(inside(chart).querySelector('.search')).not.toBeNull();
    expect(inside(chart).querySelector('.body .summary')!.textContent).toContain(
      'trong 250 chỉ tiêu',
    );
    expect(rowsOf(chart)).toHaveLength(250);
    expect(getComputedStyle(rowsOf(chart)[0]!).contentVisibility).toBe('auto');
    const [first, header] = [rowsOf(chart)[0]!, inside(chart).querySelector('.columns')!];
    const left = (parent: Element, part: string) =>
      Math.round(parent.querySelector(part)!.getBoundingClientRect().left);
    expect(left(first, '.track')).toBe(left(header, '.scale'));
  });
});

describe('narrow', () => {
  test('at 320 px nothing leaves the sheet, targets are named in their rows', async () => {
    const chart = await mount(chartOf({ controls: ['sort', 'filter', 'search'] }), { width: 320 });
    const sheet = inside(chart).querySelector('.base')!.getBoundingClientRect();
    for (const part of inside(chart).querySelectorAll('.row > *, .group, .segments, .search'))
      expect(part.getBoundingClientRect().right).toBeLessThanOrEqual(sheet.right);
    expect(chart.scrollWidth).toBeLessThanOrEqual(320);
    const due = rowOf(chart, 'at-75').querySelector<HTMLElement>('.due')!;
    expect(due.innerText.replace(/\s+/g, ' ')).toBe('Mục tiêu 100 hộ');
  });

  test('rows and buttons are at least 44 px high', async () => {
    const chart = await mount(chartOf({ controls: ['sort', 'filter', 'search'] }), { width: 320 });
    const targets = inside(chart).querySelectorAll<HTMLElement>(
      '.row, .segments button, .filter button, .search',
    );
    for (const target of targets) expect(target.offsetHeight).toBeGreaterThanOrEqual(44);
  });
});

describe('language', () => {
  test('follows `lang` as it changes: words, figures, order of the columns', async () => {
    const chart = await mount(chartOf());
    chart.parentElement!.lang = 'en';
    await drawn(chart);
    const row = rowOf(chart, 'hai-long');
    expect(row.textContent).toContain('Off track');
    expect(row.textContent).toContain('91.2%');
    expect(inside(chart).querySelector('.columns')!.textContent).toContain('By 2026');
    expect(inside(chart).querySelector('#sentence')!.textContent).toMatch(/^2 of 6 goals/);
  });

  test('the focus stays', async () => {
    const chart = await mount(chartOf());
    rowOf(chart, 'at-75').focus();
    chart.parentElement!.lang = 'en';
    await drawn(chart);
    expect(focused(chart)).toBe('at-75');
  });
});

describe('states', () => {
  test('loading: as high as the rows that are expected', async () => {
    const chart = await mount(chartOf({ indicators: null, maxRows: 4 }));
    expect(chart.state).toBe('loading');
    expect(inside(chart).querySelector<HTMLElement>('.body')!.offsetHeight).toBeGreaterThanOrEqual(
      4 * 52,
    );
    expect(inside(chart).querySelector('[aria-busy=true]')).not.toBeNull();
  });

  test('empty: says so in words of its own', async () => {
    const chart = await mount(chartOf({ indicators: [] }));
    expect(chart.state).toBe('empty');
    expect(chart.matches(':state(empty)')).toBe(true);
    expect(inside(chart).textContent).toContain('Chưa có chỉ tiêu');
  });

  test('error: what happened, a way to try again, and the goals once they can be had', async () => {
    const chart = chartOf({ indicators: null, src: 'data:text/csv,%00' });
    const failed = vi.fn<(event: WardErrorEvent) => void>();
    chart.addEventListener('ward-error', failed);
    await mount(chart);
    await expect.poll(() => chart.state).toBe('error');
    expect(failed).toHaveBeenCalled();
    const button = [...inside(chart).querySelectorAll('button')].find(
      ({ innerText }) => innerText === 'Thử lại',
    )!;
    const retried = vi.fn();
    chart.addEventListener('ward-retry', retried);
    button.click();
    expect(retried).toHaveBeenCalledTimes(1);
    chart.indicators = goals;
    await drawn(chart);
    expect(chart.state).toBe('ready');
    expect(rowsOf(chart)).toHaveLength(6);
  });

  test('one failing row does not blank the chart: it is told once, the rest is drawn', async () => {
    const told = vi.fn<(event: WardErrorEvent) => void>();
    const broken = at(3, { observations: [{ period: '2026-Q3', value: Infinity }] });
    const chart = chartOf({ indicators: [goal(), broken, goal()] });
    chart.addEventListener('ward-error', told);
    await mount(chart);
    expect(chart.state).toBe('ready');
    expect(told).toHaveBeenCalledTimes(1);
    expect(told.mock.calls[0]![0].issues.map(({ code }) => code)).toEqual(['duplicate-key', 'row']);
    expect(rowsOf(chart)).toHaveLength(2);
  });

  test('faulty thresholds show in this element alone', async () => {
    const chart = await mount(chartOf({ thresholds: { onTrack: 0.1, atRisk: 0.9 } }));
    expect(chart.state).toBe('error');
    chart.thresholds = undefined;
    await drawn(chart);
    expect(chart.state).toBe('ready');
  });
});

describe('ways in', () => {
  test('indicators as JSON in the attribute', async () => {
    const chart = await mount<WardProgressChart>(
      `<ward-progress-chart as-of="${asOf}" indicators='${JSON.stringify([at(75)])}'></ward-progress-chart>`,
    );
    expect(keysOf(chart)).toEqual(['at-75']);
  });

  test('a table of the page, in Vietnamese', async () => {
    const chart = await mount<WardProgressChart>(
      `<ward-progress-chart as-of="${asOf}"><table>
        <tr><th>Chỉ tiêu</th><th>Đơn vị</th><th>Kỳ</th><th>Đầu kỳ</th><th>Hiện tại</th><th>Mục tiêu</th><th>Hạn</th><th>Nhóm</th></tr>
        <tr><td>Hộ nghèo đa chiều</td><td>hộ</td><td>30/09/2026</td><td>2.120</td><td>hơn 1.600</td><td>1.200</td><td>31/12/2026</td><td>Con người</td></tr>
        <tr><td>Cây xanh</td><td>cây</td><td>30/09/2026</td><td>100</td><td>Không công bố</td><td>300</td><td>31/12/2026</td><td>Đô thị</td></tr>
      </table></ward-progress-chart>`,
    );
    await drawn(chart);
    expect(rowsOf(chart).map((row) => row.querySelector('.now')!.textContent.trim())).toEqual([
      'hơn 1.600 từ 2.120',
      '–',
    ]);
    expect(rowOf(chart, 'Cây xanh').textContent).toContain('Không công bố');
    expect(inside(chart).querySelectorAll('.group')).toHaveLength(2);
  });

  test('rows of `data` with fields that the author names', async () => {
    const chart = chartOf({
      indicators: null,
      data: [{ ten: 'A', so: 50, tu: 0, den: 100 }],
      label: 'ten',
      value: (row) => row.so,
      baseline: 'tu',
      target: 'den',
    });
    await mount(chart);
    expect(rowOf(chart, 'A').textContent).toContain('50');
  });

  test('`as-of="today"` reads the clock when it connects', async () => {
    vi.useFakeTimers({ now: new Date('2027-03-01T00:30:00Z'), toFake: ['Date'] });
    try {
      const chart = await mount(chartOf({ asOf: 'today', indicators: [goal()] }));
      expect(rowOf(chart, 'hai-long').dataset.status).toBe('overdue');
    } finally {
      vi.useRealTimers();
    }
  });
});

test('as a file: SVG that stands alone and PNG, with heading, legend, source and date', async () => {
  const chart = await mount(
    chartOf({ source: 'UBND phường', updatedOn: '2026-09-30', illustrative: true }),
  );
  const file = new DOMParser().parseFromString(await chart.toSVG(), 'image/svg+xml');
  expect(file.querySelector('parsererror')).toBeNull();
  for (const text of ['Tiến độ', 'Đã làm được', 'Chậm tiến độ', '91,2%', 'Nguồn: UBND phường'])
    expect(file.documentElement.textContent).toContain(text);
  expect(file.documentElement.outerHTML).not.toMatch(/var\(|class=|style=/);
  const png = await chart.toPNG({ scale: 1 });
  expect(png!.type).toBe('image/png');
  const { width } = await createImageBitmap(png!);
  expect(width).toBe(Number(file.documentElement.getAttribute('width')));
});

test('the table and its file hold what the rows show', async () => {
  const chart = await mount(chartOf({ groupBy: 'none' }));
  const csv = chart.toCSV();
  expect(csv.split('\r\n')[0]).toMatch(/^\ufeff?Chỉ tiêu;Trạng thái;Hiện tại;Đơn vị/);
  expect(csv).toContain('Mức hài lòng của người dân;Chậm tiến độ;91,2;%');
});

describe('print', () => {
  const media = (name: string) => cdp().send('Emulation.setEmulatedMedia', { media: name });
  afterEach(() => media(''));

  test('all rows, the open table, the columns above each group, and no controls', async () => {
    const chart = await mount(chartOf({ controls: ['sort', 'filter', 'search'], maxRows: 2 }), {
      width: 700,
    });
    await media('print');
    const shown = (selector: string) =>
      [...inside(chart).querySelectorAll(selector)].filter((part) =>
        part.checkVisibility({ contentVisibilityAuto: true }),
      ).length;
    expect(shownKeys(chart)).toHaveLength(goals.length);
    expect(shown('.columns')).toBe(2);
    expect(shown('.segments, .filter, .search, .all')).toBe(0);
    const table = inside(chart).querySelector('.data table')!.getBoundingClientRect();
    expect(table.height).toBeGreaterThan(goals.length * 20);
    const sheet = inside(chart).querySelector('.base')!.getBoundingClientRect();
    expect(table.bottom).toBeLessThanOrEqual(sheet.bottom);
  });
});

describe('update animation', () => {
  afterEach(() => cdp().send('Emulation.setEmulatedMedia', { features: [] }));
  const durationOf = (chart: WardProgressChart) =>
    getComputedStyle(rowOf(chart, 'at-75').querySelector('.done')!).transitionDuration;

  test('keyed: a row that moves stays the same element and keeps the focus', async () => {
    const chart = await mount(chartOf({ groupBy: 'none' }));
    const row = rowOf(chart, 'at-75');
    row.focus();
    chart.indicators = [...goals].reverse();
    await drawn(chart);
    expect(rowOf(chart, 'at-75')).toBe(row);
    expect(inside(chart).activeElement).toBe(row);
  });

  test('at most 200 ms, and none with reduced motion', async () => {
    const chart = await mount(chartOf());
    for (const duration of durationOf(chart).split(', '))
      expect(parseFloat(duration)).toBeLessThanOrEqual(0.2);
    const features = [{ name: 'prefers-reduced-motion', value: 'reduce' }];
    await cdp().send('Emulation.setEmulatedMedia', { features });
    expect(durationOf(chart)).toBe('0s');
  });
});

test('taken off and put back a hundred times it leaves nothing behind', async () => {
  const chart = await mount(chartOf());
  const box = chart.parentElement!;
  for (let i = 0; i < 100; i++) {
    chart.remove();
    box.append(chart);
  }
  await drawn(chart);
  expect(rowsOf(chart)).toHaveLength(6);
  expect(inside(chart).querySelectorAll('figure')).toHaveLength(1);
});
