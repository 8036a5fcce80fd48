import { page, userEvent } from 'vitest/browser';
import { afterEach, describe, expect, test, vi } from 'vitest';
import type { WardErrorEvent, WardSelectEvent } from '../../src/base/events.js';
import type { WardKpiCard } from '../../src/components/kpi-card/kpi-card.js';
import '../../src/components/kpi-card/ward-kpi-card.js';
import type { Indicator } from '../../src/core/indicator.js';
import { axeViolations } from '../support/axe.js';
import { drawn, mount, unmountAll } from '../support/mount.js';
import { indicator, quarterly, satisfaction } from './kpi-card.samples.js';

afterEach(() => {
  vi.useRealTimers();
  unmountAll();
});

const make = (properties: Partial<WardKpiCard>): WardKpiCard =>
  Object.assign(document.createElement('ward-kpi-card'), properties);

const show = (properties: Partial<WardKpiCard>, options?: { width?: number; lang?: string }) =>
  mount(make(properties), { width: 336, ...options });

const part = (card: WardKpiCard, name: string): HTMLElement | null =>
  card.renderRoot.querySelector<HTMLElement>(`[part~='${name}']`);

/** What a reader sees or hears, without white space at the ends of lines. */
const text = (card: WardKpiCard): string =>
  (card.renderRoot.querySelector('.base')?.textContent ?? '').replace(/[^\S\u00a0]+/g, ' ').trim();

const words = (element: Element | null): string =>
  (element?.textContent ?? '').replace(/\s+/g, ' ').trim();

function events<E extends Event>(card: WardKpiCard, type: string): E[] {
  const seen: E[] = [];
  card.addEventListener(type, (event) => seen.push(event as E));
  return seen;
}

describe('anatomy', () => {
  test('an article named by its heading, of the level asked for', async () => {
    const card = await show({ indicator: satisfaction, headingLevel: 4 });
    await expect
      .element(page.getByRole('article', { name: 'Mức hài lòng của người dân' }))
      .toBeInTheDocument();
    expect(part(card, 'heading')?.localName).toBe('h4');
  });

  test('is read in the order name, value, status, change, target, source', async () => {
    const card = await show({ indicator: satisfaction, source: 'Trung tâm Phục vụ HCC' });
    const read = text(card);
    const order = [
      'Mức hài lòng',
      '91,2%',
      'Chậm tiến độ',
      'tăng 1,1',
      'Mục tiêu',
      'Nguồn: Trung tâm',
    ];
    const places = order.map((each) => read.indexOf(each));
    expect(places).toEqual([...places].sort((a, b) => a - b));
    expect(places).not.toContain(-1);
  });

  test('status stands above the name, the name above the value', async () => {
    const card = await show({ indicator: satisfaction });
    const tops = ['status', 'heading', 'value', 'delta', 'bar', 'summary'].map(
      (name) => part(card, name)?.getBoundingClientRect().top ?? NaN,
    );
    expect(tops).toEqual([...tops].sort((a, b) => a - b));
  });

  test('plain attributes make an indicator', async () => {
    const card = await mount<WardKpiCard>(
      `<ward-kpi-card label="Hồ sơ trực tuyến" value="79.6" unit="%" previous="74" period="2026-Q3"
        baseline="62" baseline-date="2025" target="85" target-date="2026" trend="62,68,74,79.6"
        source="Cổng DVCQG" updated="2026-09-30"></ward-kpi-card>`,
      { width: 336 },
    );
    const read = text(card);
    for (const expected of [
      '79,6%',
      'tăng 5,6\u00a0điểm\u00a0%',
      'so với kỳ trước',
      'Đúng tiến độ',
      'Mục tiêu 85%',
      'Quý III/2026',
      'Nguồn: Cổng DVCQG',
      'Cập nhật 30/09/2026',
    ])
      expect(read).toContain(expected);
    expect(part(card, 'sparkline')).not.toBeNull();
  });

  test('an indicator may be JSON in an attribute', async () => {
    const card = make({});
    card.setAttribute('indicator', JSON.stringify(satisfaction));
    await mount(card);
    expect(text(card)).toContain('91,2%');
  });

  test('slots take over icon, heading, value, footer and actions', async () => {
    const card = await mount<WardKpiCard>(
      `<ward-kpi-card label="Tên" value="1"><i slot="icon">★</i><em slot="heading">Tên riêng</em>
        <b slot="footer">Ghi chú</b><button slot="actions">Chi tiết</button></ward-kpi-card>`,
    );
    const filled = [...card.renderRoot.querySelectorAll('slot')]
      .filter((slot) => slot.assignedElements().length > 0)
      .map((slot) => slot.name);
    expect(filled.sort()).toEqual(['actions', 'footer', 'heading', 'icon']);
    await expect.element(page.getByRole('heading', { name: 'Tên riêng' })).toBeInTheDocument();
  });

  test('show leaves out the other parts', async () => {
    const card = await show({ indicator: satisfaction, show: ['status'] });
    expect(part(card, 'status')).not.toBeNull();
    for (const name of ['delta', 'bar', 'sparkline', 'summary', 'footer'])
      expect(part(card, name), name).toBeNull();
  });

  test('values of cards in a grid stand on one line, however long the names are', async () => {
    const grid = document.createElement('div');
    grid.style.setProperty('display', 'grid');
    grid.style.setProperty('grid-template-columns', '300px 300px 300px');
    const long = 'Tỷ lệ hồ sơ thủ tục hành chính được giải quyết đúng hạn và trước hạn của phường';
    const cards = [satisfaction, indicator({ name: long }), indicator({ name: 'Ngắn' })].map(
      (each) => make({ indicator: each }),
    );
    grid.append(...cards);
    document.body.append(grid);
    await Promise.all(cards.map(drawn));
    for (const name of ['value', 'bar', 'summary']) {
      const tops = cards.map((card) => part(card, name)?.getBoundingClientRect().top);
      expect(new Set(tops).size, name).toBe(1);
    }
  });
});

describe('the states of a card', () => {
  test('loading first: blocks of the final height, busy, announced', async () => {
    const card = await show({ label: satisfaction.name, loading: true });
    expect(card.state).toBe('loading');
    expect(card.matches(':state(loading)')).toBe(true);
    expect(part(card, 'base')?.getAttribute('aria-busy')).toBe('true');
    expect(words(card.renderRoot.querySelector('[role=status]'))).toBe('Đang tải');
    const before = card.getBoundingClientRect().height;
    Object.assign(card, { loading: false, indicator: satisfaction });
    await drawn(card);
    expect(card.state).toBe('ready');
    expect(card.getBoundingClientRect().height).toBe(before);
    expect(part(card, 'base')?.hasAttribute('aria-busy')).toBe(false);
  });

  test('loading takes long: after 10 s it says so', async () => {
    vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] });
    const card = make({ loading: true, lang: 'vi' });
    document.body.append(card);
    await card.updateComplete;
    vi.advanceTimersByTime(9_999);
    await card.updateComplete;
    expect(text(card)).not.toContain('Mạng chậm');
    vi.advanceTimersByTime(1);
    await card.updateComplete;
    expect(text(card)).toContain('Mạng chậm');
  });

  test('refreshing: the old value stays, no skeleton', async () => {
    const card = await show({ indicator: satisfaction, loading: true });
    expect(card.state).toBe('ready');
    expect(text(card)).toContain('91,2%');
    await expect.element(page.getByLabelText('Đang cập nhật')).toBeInTheDocument();
    expect(card.renderRoot.querySelector('.block')).toBeNull();
  });

  test('error without a value: message, retry, never blank or 0', async () => {
    const card = await show({ label: 'Hồ sơ trực tuyến', error: 'Máy chủ không trả lời.' });
    expect([card.state, card.stale, card.matches(':state(stale)')]).toEqual([
      'error',
      false,
      false,
    ]);
    expect(text(card)).toContain('Máy chủ không trả lời.');
    expect(text(card)).toContain('Hồ sơ trực tuyến');
    const retries = events(card, 'ward-retry');
    await userEvent.click(page.getByRole('button', { name: 'Thử lại' }));
    expect(retries).toHaveLength(1);
  });

  test('error with an old value: the value, that it is old, and since when', async () => {
    const card = await show({ indicator: { ...satisfaction, updated: '2026-07-21' }, error: '' });
    expect(card.state).toBe('ready');
    expect(card.stale).toBe(true);
    const read = text(card);
    for (const expected of ['91,2%', 'Chưa cập nhật được', '21/07/2026', 'Trạng thái kỳ trước:'])
      expect(read).toContain(expected);
  });

  test('no data: the words and when the figure comes; no bar, no 0', async () => {
    const missing = indicator({ observations: quarterly(null) });
    const card = await show({ indicator: missing, publication: '2027-03' });
    expect(card.state).toBe('ready');
    expect(words(part(card, 'value'))).toBe('Công bố tháng 3/2027');
    expect(words(part(card, 'status'))).toBe('Chưa có số liệu');
    expect(card.renderRoot.querySelector('.bar .fill')).toBeNull();
    expect(words(part(card, 'base'))).not.toMatch(/NaN|(^|\s)0%/);
  });

  test('zero is data', async () => {
    const card = await mount<WardKpiCard>('<ward-kpi-card label="Vụ cháy" value="0" unit="vụ">');
    expect(part(card, 'value')?.textContent.trim()).toBe('0\u00a0vụ');
  });

  test('suppressed and not applicable: the words and a footnote', async () => {
    const suppressed = indicator({
      observations: [{ period: '2026', value: 3, flag: 'suppressed' }],
    });
    const card = await show({ indicator: suppressed });
    expect(words(part(card, 'value'))).toBe('Không công bố');
    expect(words(part(card, 'footer'))).toContain('giữ kín');
    card.indicator = indicator({
      observations: [{ period: '2026', value: null, flag: 'not-applicable' }],
    });
    await drawn(card);
    expect(words(part(card, 'value'))).toBe('Không áp dụng');
  });

  test('preliminary: a mark on the figure and the word in the footer', async () => {
    const card = await show({ label: 'Thu ngân sách', value: 1250, flag: 'preliminary' });
    expect(part(card, 'value')?.querySelector('sup')?.textContent).toBe('*');
    expect(words(part(card, 'footer'))).toBe('* Số liệu sơ bộ');
  });

  test('stale: a clock and how old, the status dimmed but not removed', async () => {
    const aged = indicator({
      observations: [{ period: '2026-03', value: 84.1 }],
      staleAfter: 'P1M',
    });
    const card = await show({ indicator: aged, asOf: '2026-06-30' });
    expect(words(part(card, 'stale'))).toBe('Số liệu tháng 3/2026, quá hạn 2 tháng');
    expect(words(part(card, 'status'))).not.toBe('');
    expect(part(card, 'status')?.closest('.dimmed')).not.toBeNull();
    expect(card.matches(':state(stale)')).toBe(true);
  });

  test('the clock is read once, and only when asked', async () => {
    vi.useFakeTimers({ toFake: ['Date'], now: new Date('2026-12-31T20:00:00Z') });
    // 1 January 2027 in Việt Nam: the target date has passed.
    const card = await show({ indicator: satisfaction, asOf: 'today' });
    expect(words(part(card, 'status'))).toBe('Quá hạn');
    vi.setSystemTime(new Date('2026-10-01T00:00:00Z'));
    card.requestUpdate();
    await drawn(card);
    expect(words(part(card, 'status'))).toBe('Quá hạn');
    card.asOf = '';
    await drawn(card);
    expect(words(part(card, 'status'))).toBe('Chậm tiến độ');
  });

  test('no target: no bar, no status', async () => {
    const card = await show({ label: 'Doanh nghiệp', value: 4948 });
    expect(part(card, 'bar')).toBeNull();
    expect(part(card, 'status')).toBeNull();
  });

  test('pass-fail: chip and evidence link, no bar', async () => {
    const criterion = indicator({
      kind: 'pass-fail',
      passed: false,
      observations: [{ period: '2026-09-15', value: 0 }],
      evidence: { label: 'Xem minh chứng', href: 'https://example.vn/mc' },
    });
    const card = await show({ indicator: criterion });
    expect(words(part(card, 'status'))).toBe('Chưa đạt');
    expect(card.renderRoot.querySelector<HTMLAnchorElement>('.evidence')?.href).toBe(
      'https://example.vn/mc',
    );
    expect(part(card, 'bar')).toBeNull();
  });

  test('score: 82/100 điểm with a bar to the maximum', async () => {
    const score: Indicator = {
      id: 's',
      name: 'Bộ chỉ số phục vụ',
      kind: 'score',
      maxScore: 100,
      observations: quarterly(82),
    };
    const card = await show({ indicator: score });
    expect(part(card, 'value')?.textContent.trim()).toBe('82/100\u00a0điểm');
    expect(card.renderRoot.querySelector('.bar .fill')?.getAttribute('width')).toBe('82%');
  });

  test('task: steps with their dates', async () => {
    const task = indicator({
      kind: 'task',
      observations: [],
      steps: [
        { name: 'Rà soát', due: '2026-02-28', done: '2026-02-28' },
        { name: 'Xây dựng', due: '2026-08-31' },
      ],
    });
    const card = await show({ indicator: task, asOf: '2026-09-30' });
    const steps = [...(part(card, 'steps')?.children ?? [])].map(words);
    expect(steps).toEqual(['Rà soát xong 28/02/2026, đúng hạn', 'Xây dựng quá hạn 31/08/2026']);
  });

  test('a target in words', async () => {
    const card = await mount<WardKpiCard>(
      '<ward-kpi-card label="Văn hóa công vụ" value="1" target="duy trì" status="on-track">',
    );
    expect(text(card)).toContain('Mục tiêu duy trì');
    expect(words(part(card, 'status'))).toBe('Đúng tiến độ');
  });

  test('negative: a true minus, spoken as a word', async () => {
    const card = await show({ label: 'Tăng trưởng', value: -5.2, unit: '%' });
    expect(part(card, 'value')?.querySelector('[aria-hidden]')?.textContent).toBe('−5,2%');
    expect(part(card, 'value')?.querySelector('.visually-hidden')?.textContent).toBe('âm 5,2%');
  });

  test('regressing: the fill is hatched and ends at the baseline', async () => {
    const card = await show({
      indicator: indicator({
        observations: quarterly(45.8, 44.6),
        baseline: { period: '2025', value: 48 },
        target: { period: '2026', value: 65 },
      }),
    });
    const fill = card.renderRoot.querySelector('.bar .fill');
    expect(fill?.getAttribute('fill')).toBe('url(#hatch-regressing-mark)');
    expect([fill?.getAttribute('x'), fill?.getAttribute('width')]).toEqual(['4%', '16%']);
    expect(card.renderRoot.querySelector('#hatch-regressing-mark')).not.toBeNull();
  });

  test('a long name wraps and is not cut', async () => {
    const name = 'Tỷ lệ người dân, doanh nghiệp hài lòng '.repeat(4).trim();
    const card = await show({ label: name, value: 1 }, { width: 240 });
    const heading = part(card, 'heading')!;
    expect(words(heading)).toBe(name);
    expect(heading.scrollWidth).toBeLessThanOrEqual(heading.clientWidth);
    expect(heading.getBoundingClientRect().height).toBeGreaterThan(4 * 22 - 1);
    card.clamp = 3;
    await drawn(card);
    expect(part(card, 'heading')!.getBoundingClientRect().height).toBeCloseTo(3 * 22, 0);
    expect(words(part(card, 'heading'))).toBe(name);
  });

  test('a decomposed name is composed', async () => {
    const card = await show({ label: 'Thạc Gián'.normalize('NFD'), value: 1 });
    expect(words(part(card, 'heading'))).toBe('Thạc Gián'.normalize('NFC'));
  });

  test('a number never breaks; it shrinks in a narrow card', async () => {
    const card = await show({ label: 'x', value: 1_234_567.89 }, { width: 200 });
    const number = card.renderRoot.querySelector('.number')!;
    expect(number.getClientRects()).toHaveLength(1);
    expect(part(card, 'value')!.scrollWidth).toBeLessThanOrEqual(part(card, 'value')!.clientWidth);
  });

  test('contradictory configuration: the value alone; the fault is told once', async () => {
    const card = make({ indicator: indicator({ baseline: { period: '2027', value: 88 } }) });
    const errors = events<WardErrorEvent>(card, 'ward-error');
    await mount(card);
    expect(part(card, 'status')).toBeNull();
    expect(part(card, 'bar')).toBeNull();
    expect(text(card)).toContain('91,2%');
    expect(part(card, 'faults')).toBeNull();
    card.debug = true;
    card.parentElement!.lang = 'en';
    await drawn(card);
    expect(words(part(card, 'faults'))).toContain('target before baseline');
    expect(errors.map(({ code }) => code)).toEqual(['config']);
  });

  test('a number that is none is refused by name', async () => {
    const card = make({ label: 'x' });
    const errors = events<WardErrorEvent>(card, 'ward-error');
    card.setAttribute('value', '12,8');
    await mount(card);
    expect(words(part(card, 'status'))).toBe('Chưa có số liệu');
    expect(errors).toMatchObject([{ code: 'config', found: '12,8' }]);
  });

  test('xs: value, status and name alone', async () => {
    const card = await show({ indicator: satisfaction }, { width: 150 });
    const isShown = (name: string) => (part(card, name)?.getClientRects().length ?? 0) > 0;
    expect(['value', 'status', 'heading'].map(isShown)).toEqual([true, true, true]);
    expect(['delta', 'bar', 'summary', 'period'].map(isShown)).toEqual([
      false,
      false,
      false,
      false,
    ]);
    expect(card.scrollWidth).toBeLessThanOrEqual(150);
  });

  test('320 px, 400 % zoom: every part is there and nothing runs over', async () => {
    const name = 'Tỷ lệ hồ sơ thủ tục hành chính được giải quyết đúng hạn và trước hạn';
    const card = await show({ indicator: { ...satisfaction, name } }, { width: 320 });
    for (const each of ['heading', 'value', 'status', 'delta', 'bar', 'summary'])
      expect(part(card, each)?.getClientRects().length, each).toBe(1);
    expect(card.scrollWidth).toBeLessThanOrEqual(320);
  });

  test('xs: what is not shown is told by the explanation', async () => {
    const card = await show({ indicator: satisfaction }, { width: 150 });
    expect(part(card, 'explanation')?.textContent).toContain('còn thiếu 3,8');
  });

  test('RTL: the layout is mirrored, the bar too', async () => {
    const card = make({ indicator: satisfaction });
    card.dir = 'rtl';
    await mount(card, { width: 336 });
    const { left, right } = card.getBoundingClientRect();
    const status = part(card, 'status')!.getBoundingClientRect();
    expect(right - status.right).toBeLessThan(status.left - left);
    expect(getComputedStyle(part(card, 'bar')!).transform).toBe('matrix(-1, 0, 0, 1, 0, 0)');
  });

  test('stacked diacritics: lines are high enough for marks above marks', async () => {
    const card = await show({ label: 'Ễ Ự Ẵ '.repeat(30), value: 1 });
    const { lineHeight, fontSize } = getComputedStyle(part(card, 'heading')!);
    expect(parseFloat(lineHeight) / parseFloat(fontSize)).toBeGreaterThanOrEqual(1.4);
  });

  test('stale: the clock is amber', async () => {
    const aged = { ...satisfaction, staleAfter: 'P1D' };
    const card = await show({ indicator: aged, asOf: '2026-12-01' });
    const clock = part(card, 'stale')!.querySelector('svg.glyph')!;
    expect(getComputedStyle(clock).color).toBe(getComputedStyle(part(card, 'stale')!).color);
    expect(getComputedStyle(clock).color).not.toBe(getComputedStyle(part(card, 'value')!).color);
  });

  test('until an indicator is given, it is on its way', async () => {
    const card = await show({});
    expect(card.state).toBe('loading');
    expect(text(card)).not.toContain('Chưa có số liệu');
  });
});

describe('shapes', () => {
  test('row: the goal stands beside the figure where there is room, else below it', async () => {
    const card = await show({ indicator: satisfaction, layout: 'row' }, { width: 700 });
    const left = (name: string) => part(card, name)!.getBoundingClientRect().left;
    expect(left('bar')).toBeGreaterThan(left('value') + 300);
    card.parentElement!.style.setProperty('width', '320px');
    await drawn(card);
    expect(left('bar')).toBe(left('value'));
  });

  test.each(['compact', 'hero', 'plain'] as const)('%s fits 240 px', async (variant) => {
    const card = await show({ indicator: satisfaction, variant }, { width: 240 });
    expect(card.scrollWidth).toBeLessThanOrEqual(240);
    expect(text(card)).toContain('91,2%');
  });
});

describe('a file', () => {
  const fileOf = (content: unknown) =>
    URL.createObjectURL(new Blob([JSON.stringify(content)], { type: 'application/json' }));

  async function settled(card: WardKpiCard): Promise<void> {
    await vi.waitFor(() => expect(card.state).not.toBe('loading'));
    await drawn(card);
  }

  test('src and key: the indicator of that id', async () => {
    const card = make({ src: fileOf([indicator({ id: 'a' }), satisfaction]), key: 'hai-long' });
    const loads = events(card, 'ward-load');
    await mount(card);
    expect(card.state).toBe('loading');
    await settled(card);
    expect(words(part(card, 'heading'))).toBe('Mức hài lòng của người dân');
    expect(loads).toHaveLength(1);
  });

  test('rows with the fields of the element', async () => {
    const rows = [
      { id: 7, label: 'Doanh nghiệp', value: 4948, 'target-date': '2026', target: 5000 },
    ];
    const card = await show({ src: fileOf(rows), key: '7' });
    await settled(card);
    expect(text(card)).toContain('4.948');
    expect(text(card)).toContain('Mục tiêu 5.000');
  });

  test('a cell says more than its number: qualifier, unit, why there is none', async () => {
    const rows = 'key;label;value\na;Lao động;hơn 56.000 lao động\nb;Người nghiện;Không công bố\n';
    const src = URL.createObjectURL(new Blob([rows], { type: 'text/csv' }));
    const card = await show({ src, key: 'a' });
    await settled(card);
    expect(words(part(card, 'value'))).toBe('hơn 56.000 lao động');
    card.key = 'b';
    await drawn(card);
    expect(words(part(card, 'value'))).toBe('Không công bố');
  });

  test('a file without rows: empty, and said', async () => {
    const card = await show({ src: fileOf([]) });
    await settled(card);
    expect(card.state).toBe('empty');
    expect(text(card)).toContain('Chưa có số liệu');
  });

  test('no such key: an error that names it', async () => {
    const card = make({ src: fileOf([satisfaction]), key: 'khong-co' });
    const errors = events<WardErrorEvent>(card, 'ward-error');
    await mount(card);
    await settled(card);
    expect(card.state).toBe('error');
    expect(errors).toMatchObject([{ code: 'unmatched', found: 'khong-co' }]);
  });

  test('a file that cannot be had: error, details, and a new attempt', async () => {
    const gone = fileOf([]);
    URL.revokeObjectURL(gone);
    const card = await show({ src: gone });
    await settled(card);
    expect(card.state).toBe('error');
    expect(words(card.renderRoot.querySelector('details'))).toContain('network');
    card.src = fileOf([satisfaction]);
    await drawn(card);
    await settled(card);
    expect(card.state).toBe('ready');
  });
});

describe('a person', () => {
  test('follows the one link that covers the card', async () => {
    const card = await show({ indicator: satisfaction, href: '#chi-tiet' });
    const chosen = events<WardSelectEvent>(card, 'ward-select');
    const { left, bottom } = card.getBoundingClientRect();
    const link = card.shadowRoot?.elementFromPoint(left + 30, bottom - 30);
    expect(link?.localName).toBe('a');
    await userEvent.keyboard('{Tab}{Enter}');
    expect(location.hash).toBe('#chi-tiet');
    expect(chosen.map(({ key }) => key)).toEqual(['hai-long']);
    expect(chosen[0]?.datum).toBe(satisfaction);
    history.replaceState(null, '', location.pathname + location.search);
  });

  test('presses the page’s own buttons on a linked card', async () => {
    const card = make({ indicator: satisfaction, href: '#x' });
    const action = Object.assign(document.createElement('button'), { slot: 'actions' });
    action.append('Theo dõi');
    card.append(action);
    await mount(card, { width: 336 });
    const pressed = vi.fn();
    action.addEventListener('click', pressed);
    const chosen = events(card, 'ward-select');
    await userEvent.click(action);
    expect(pressed).toHaveBeenCalledOnce();
    expect(chosen).toEqual([]);
  });

  test.each(['javascript:alert(1)', 'data:text/html,x', ' java\nscript:alert(1)'])(
    'is never led to %s',
    async (href) => {
      const card = await show({ label: 'x', value: 1, href, source: 'y', sourceHref: href });
      expect(card.renderRoot.querySelector('a')).toBeNull();
    },
  );

  test('reaches the inner buttons of a linked card, and opens the explanation', async () => {
    const card = await show({ indicator: satisfaction, href: '#x' });
    const opened = events(card, 'ward-info');
    await userEvent.keyboard('{Tab}{Tab}');
    expect(card.shadowRoot?.activeElement).toBe(part(card, 'info'));
    await userEvent.keyboard('{Enter}');
    const explanation = part(card, 'explanation')!;
    await vi.waitFor(() => expect(explanation.querySelector('dl')).not.toBeNull());
    expect(opened).toHaveLength(1);
    const read = words(explanation);
    for (const expected of [
      'Cách tính',
      '88% (năm 2025)',
      '95% (hạn năm 2026)',
      '45,7%',
      '74,8%',
      '61%',
    ])
      expect(read).toContain(expected);
    await userEvent.keyboard('{Escape}');
    expect(explanation.matches(':popover-open')).toBe(false);
  });

  test('changes the language of the page', async () => {
    const card = await show({ indicator: satisfaction });
    expect(text(card)).toContain('Chậm tiến độ');
    card.parentElement!.lang = 'en';
    await drawn(card);
    const read = text(card);
    for (const expected of [
      '91.2%',
      'Off track',
      'up 1.1 percentage points',
      'Target 95%',
      'Q3 2026',
    ])
      expect(read).toContain(expected);
  });

  test('hears new figures only where the page asks for it', async () => {
    const card = await show({ indicator: satisfaction });
    const region = () => words(card.renderRoot.querySelector('.base > [role=status]'));
    expect(region()).toBe('');
    card.live = true;
    await drawn(card);
    expect(region()).toContain('91,2%');
  });

  test('prints and sees the same without colour', async () => {
    const card = await show({ indicator: satisfaction, noColour: true });
    const chip = part(card, 'status')!;
    expect(getComputedStyle(chip).backgroundColor).toBe('rgb(20, 33, 43)');
    expect(words(chip)).toBe('Chậm tiến độ');
  });
});

describe('accessibility', () => {
  const cases: [string, Partial<WardKpiCard>][] = [
    ['a goal', { indicator: satisfaction, href: '#x', source: 'Nguồn', sourceHref: '/nguon' }],
    ['no data', { indicator: indicator({ observations: quarterly(null) }) }],
    ['loading', { label: 'x', loading: true }],
    ['an error', { label: 'x', error: 'Máy chủ không trả lời.' }],
    ['empty', {}],
    ['a range', { label: 'x', value: 19, better: 'range', targetMin: 18, targetMax: 22 }],
    ['stale', { indicator: { ...satisfaction, staleAfter: 'P1D' }, asOf: '2026-12-01' }],
    ['plain', { label: 'x', value: 4948, variant: 'plain', illustrative: true }],
  ];

  test.each(cases)('%s: no axe violations, light and dark', async (_, properties) => {
    for (const scheme of ['light', 'dark']) {
      document.documentElement.style.setProperty('color-scheme', scheme);
      const card = await show(properties);
      expect(await axeViolations(card)).toEqual([]);
    }
    document.documentElement.style.removeProperty('color-scheme');
  });

  test('text from data never becomes markup', async () => {
    const evil = '<img src=x onerror=alert(1)>';
    const card = await show({
      indicator: indicator({ name: evil, unit: evil, note: evil, source: { name: evil } }),
    });
    expect(card.renderRoot.querySelector('img')).toBeNull();
    expect(words(part(card, 'heading'))).toBe(evil);
  });
});

describe('life', () => {
  test('100 connects leave one card, and no timer', async () => {
    vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] });
    const card = make({ label: 'x', loading: true });
    for (let i = 0; i < 100; i++) {
      document.body.append(card);
      await card.updateComplete;
      card.remove();
    }
    expect(vi.getTimerCount()).toBe(0);
    document.body.append(card);
    await card.updateComplete;
    expect(card.renderRoot.querySelectorAll('article')).toHaveLength(1);
    expect(document.querySelectorAll('ward-kpi-card')).toHaveLength(1);
  });

  test('properties set before the element is defined are kept', async () => {
    // A document without a window defines no elements: this one is upgraded when it is moved over.
    const inert = document.implementation.createHTMLDocument();
    const card = inert.createElement('ward-kpi-card');
    Object.assign(card, { indicator: satisfaction, lang: 'vi' });
    document.body.append(card);
    await drawn(card);
    expect(text(card)).toContain('91,2%');
  });
});

test('tracker: a strip of periods below the goal, with its sentence', async () => {
  const card = await mount<WardKpiCard>('<ward-kpi-card tracker></ward-kpi-card>');
  card.indicator = {
    id: 'hai-long',
    name: 'Mức hài lòng',
    baseline: { value: 88, period: '2025' },
    target: { value: 95, period: '2026' },
    observations: [
      { period: '2026-Q1', value: 89.7 },
      { period: '2026-Q2', value: 90.9 },
    ],
  };
  await vi.waitFor(() => expect(card.shadowRoot?.querySelector('.strip .period')).not.toBeNull());
  const strip = card.shadowRoot?.querySelector('.strip');
  expect(strip?.querySelectorAll('.period')).toHaveLength(2);
  expect(strip?.textContent).toContain('1/2 quý đúng tiến độ');
});
