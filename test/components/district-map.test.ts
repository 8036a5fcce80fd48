import { page, userEvent } from 'vitest/browser';
import { afterEach, beforeAll, describe, expect, test, vi } from 'vitest';
import '../../src/components/line-chart/ward-line-chart.js';
import type { WardSelectEvent } from '../../src/base/events.js';
import type { WardDistrictMap } from '../../src/components/district-map/district-map.js';
import { axeViolations } from '../support/axe.js';
import { drawn, mount, unmountAll } from '../support/mount.js';
import { anchorOf, featuresOf, find, legendButtons, listItems, mapWith, mountMap, moved, plotOf, press, reshaped, shares, textsOf, wards } from './district-map.elements.js'; // prettier-ignore

beforeAll(() => page.viewport(1100, 900));
afterEach(unmountAll);

const readOut = (map: WardDistrictMap) => textsOf(map, '[aria-live=assertive]')[0];
const tooltipOf = (map: WardDistrictMap) => find(map, '.tooltip')!;

async function keys(map: WardDistrictMap, pressed: string): Promise<void> {
  await userEvent.keyboard(pressed);
  await drawn(map);
}

async function hover(map: WardDistrictMap, key: string): Promise<void> {
  await userEvent.hover(plotOf(map), { position: anchorOf(map, key) });
  await drawn(map);
}

describe('the picture', () => {
  test('is a path a class, one outline, a legend, a sentence and a table', async () => {
    const map = await mountMap({ classes: 'equal', classCount: 2 });
    expect(map.state).toBe('ready');
    expect(featuresOf(map)).toHaveLength(2);
    expect(map.shadowRoot!.querySelectorAll('path.outline')).toHaveLength(1);
    expect(textsOf(map, '.legend li')).toEqual(['10–24% (2)', '25–40% (2)']);
    expect(textsOf(map, '#sentence')).toEqual([
      '4 khu vực, cao nhất Dũng (40%), thấp nhất An (10%).',
    ]);
    expect(textsOf(map, 'tbody th')).toEqual(['An', 'Bình', 'Cường', 'Dũng']);
    expect(textsOf(map, 'tbody td')).toEqual(['10%', '20%', '30%', '40%']);
  });

  test('is named by its heading and described by its sentence', async () => {
    const map = await mountMap();
    const plot = plotOf(map);
    expect(plot.getAttribute('aria-label')).toBe('Tổ thông minh');
    expect(plot.getAttribute('aria-describedby')).toContain('sentence');
    map.heading = '';
    await drawn(map);
    expect(plotOf(map).getAttribute('aria-label')).toBe('Bản đồ');
  });

  test.each([
    ['quantile', { classCount: 2 }, ['10–29% (2)', '30–40% (2)']],
    ['equal', { classCount: 3 }, ['10–19% (1)', '20–29% (1)', '30–40% (2)']],
    ['threshold', { breaks: [15, 35] }, ['dưới 15% (1)', '15–34% (2)', 'từ 35% (1)']],
  ])('classes: %s', async (classes, props, legend) => {
    const map = await mountMap({ classes, ...props });
    expect(textsOf(map, '.legend li')).toEqual(legend);
  });

  test('classes: category, status words with their own colours', async () => {
    const data = [
      { code: 'a', value: 'off-track' },
      { code: 'b', value: 'achieved' },
      { code: 'c', value: 'achieved' },
    ];
    const map = await mountMap({ classes: 'category', data, unit: '' });
    expect(textsOf(map, '.legend li')).toEqual([
      'Đã đạt (2)',
      'Chậm tiến độ (1)',
      'Chưa có số liệu (1)',
    ]);
    const fills = featuresOf(map).map((path) => path.getAttribute('fill'));
    expect(fills).toEqual(['var(--_achieved-mark)', 'var(--_off-track-mark)', 'url(#hatch-hatch)']);
  });

  test('where less is better the good end comes last and says so', async () => {
    const map = await mountMap({ better: 'lower', classes: 'threshold', breaks: [15, 35] });
    expect(textsOf(map, '.legend li')).toEqual(['từ 35% (1)', '15–34% (2)', 'dưới 15% (tốt hơn) (1)']); // prettier-ignore
  });

  test('of values that are all equal has one class, which shows that value', async () => {
    const map = await mountMap({ data: shares.map(({ code }) => ({ code, value: 7 })) });
    expect(textsOf(map, '.legend li')).toEqual(['7% (4)']);
    expect(featuresOf(map)).toHaveLength(1);
    expect(textsOf(map, '#sentence')).toEqual(['4 khu vực, tất cả đều là 7%.']);
  });

  test('zero, no data, suppressed and not applicable look different, in map and legend', async () => {
    const data = [
      { code: 'a', value: 0 },
      { code: 'b', value: null },
      { code: 'c', value: 5, flag: 'suppressed' },
      { code: 'd', value: null, flag: 'not-applicable' },
    ];
    const map = await mountMap({ data });
    expect(textsOf(map, '.legend li')).toEqual([
      '0% (1)',
      'Chưa có số liệu (1)',
      'Không công bố (1)',
      'Không áp dụng (1)',
    ]);
    const fills = featuresOf(map).map((path) => path.getAttribute('fill'));
    expect(new Set(fills).size).toBe(4);
    expect(textsOf(map, 'tbody td')).toEqual(['0%', '–Chưa có số liệu', 'Không công bố', 'Không áp dụng']); // prettier-ignore
    expect(map.shadowRoot!.textContent).not.toContain('5%');
  });

  test('carries names and values where labels are asked for', async () => {
    const map = await mount<WardDistrictMap>(mapWith({ labels: '' }), { width: 640 });
    expect(textsOf(map, 'text.label')).toEqual(['An', '10%', 'Bình', '20%', 'Cường', '30%', 'Dũng', '40%']); // prettier-ignore
  });

  test('is filled inside the areas alone, however the rings are wound', async () => {
    const map = await mountMap({ geo: reshaped((ring) => [...ring].reverse()) });
    const { width, height } = map.scene!;
    expect([map.scene!.hit(1, 1), map.scene!.hit(width - 1, height - 1)]).toEqual([null, null]);
    const [area] = featuresOf(map);
    const pointAt = (x: number, y: number) => DOMPoint.fromPoint({ x, y });
    const { x, y } = anchorOf(map, 'a');
    expect(area!.isPointInFill(pointAt(x, y))).toBe(true);
    expect(area!.isPointInFill(pointAt(1, 1))).toBe(false);
    expect(area!.isPointInFill(pointAt(width - 1, height - 1))).toBe(false);
  });

  test('of metres is drawn flat, north up, with a notice', async () => {
    const told = vi.fn();
    const map = mapWith({ geo: moved(([x, y]) => [550_000 + 1e5 * x!, 1_770_000 + 1e5 * y!]) });
    map.addEventListener('ward-error', ({ code }) => void told(code));
    await mount(map);
    expect(map.state).toBe('ready');
    expect(textsOf(map, '.notices li').join()).toContain('VN-2000');
    expect(told).toHaveBeenCalledWith('coordinates');
    expect(anchorOf(map, 'c').y).toBeLessThan(anchorOf(map, 'a').y);
    expect(anchorOf(map, 'b').x).toBeGreaterThan(anchorOf(map, 'a').x);
  });

  test('frames a far-away part, says that its scale is another, and keeps it in list and table', async () => {
    const far = moved(([x, y]) => [x! + 3, y!]).features[0]!;
    const islands = { ...far, properties: { code: 'e', name: 'Đảo Én' } };
    const geo = { type: 'FeatureCollection', features: [...wards.features, islands] };
    const map = await mountMap({ geo });
    expect(map.shadowRoot!.querySelectorAll('.inset')).toHaveLength(1);
    expect(textsOf(map, 'text.inset-name, text.inset-note')).toEqual([
      'Đảo Én',
      'không cùng tỷ lệ',
    ]);
    expect(textsOf(map, '.list li')).toHaveLength(5);
    plotOf(map).focus();
    await keys(map, '{End}{ArrowRight}');
    expect(readOut(map)).toBe('Đảo Én: Chưa có số liệu');
  });
});

describe('keyboard', () => {
  test('one Tab stop, arrows by geography, what is reached is read out', async () => {
    const map = await mountMap();
    expect(map.shadowRoot!.querySelectorAll('.plot [tabindex]')).toHaveLength(0);
    plotOf(map).focus();
    await keys(map, '{ArrowRight}');
    expect(readOut(map)).toBe('Dũng: 40%');
    await keys(map, '{ArrowDown}');
    expect(readOut(map)).toBe('Bình: 20%');
    await keys(map, '{ArrowLeft}');
    expect(readOut(map)).toBe('An: 10%');
    await keys(map, '{ArrowUp}');
    expect(readOut(map)).toBe('Cường: 30%');
    await keys(map, '{ArrowUp}');
    expect(readOut(map)).toBe('Cường: 30%');
    await keys(map, '{End}');
    expect(readOut(map)).toBe('Bình: 20%');
    await keys(map, '{Home}');
    expect(readOut(map)).toBe('Cường: 30%');
  });

  test('the tooltip follows the focus; Escape leaves', async () => {
    const map = await mountMap();
    plotOf(map).focus();
    await keys(map, '{Home}');
    expect(tooltipOf(map).matches(':popover-open')).toBe(true);
    expect(find(map, '.overlay .active')).not.toBeNull();
    await keys(map, '{Escape}');
    expect(tooltipOf(map).matches(':popover-open')).toBe(false);
    expect(find(map, '.overlay .active')).toBeNull();
  });

  test('keys that a page selects may be numbers', async () => {
    const geo = { ...wards, features: wards.features.map((feature, id) => ({ ...feature, id })) };
    const data = shares.map(({ value }, id) => ({ id, value }));
    const map = await mountMap({ geo, key: 'id', data, selected: [2] });
    expect(map.selected).toEqual(['2']);
    expect(listItems(map).map((item) => item.getAttribute('aria-pressed'))).toEqual(['false', 'false', 'true', 'false']); // prettier-ignore
  });

  test('Enter selects and takes away, T opens the table', async () => {
    const map = await mountMap();
    plotOf(map).focus();
    await keys(map, '{Home}{Enter}');
    expect(map.selected).toEqual(['c']);
    await keys(map, '{Enter}');
    expect(map.selected).toEqual([]);
    await keys(map, 't');
    expect(find(map, 'details.data')!.hasAttribute('open')).toBe(true);
  });
});

describe('pointer', () => {
  test('the tooltip tells name, period, value, target and status', async () => {
    const data = shares.map((row) => ({ ...row, goal: 50, word: 'at-risk' }));
    const props = { data, target: 'goal', status: 'word', period: 'Quý III/2026', measure: 'Tổ thông minh' }; // prettier-ignore
    const map = await mountMap(props);
    await hover(map, 'd');
    expect(tooltipOf(map).matches(':popover-open')).toBe(true);
    expect(textsOf(map, '.tooltip-title, .tooltip-subtitle, .tooltip dt, .tooltip dd, .tooltip .status')).toEqual(
      ['Dũng', 'Quý III/2026', 'Tổ thông minh', '40%', 'Mục tiêu', '50%', 'Có nguy cơ'],
    ); // prettier-ignore
  });

  test('the tooltip stays off the area that it explains, and in the viewport', async () => {
    const map = await mountMap({}, { width: 1000 });
    for (const key of ['a', 'b', 'c', 'd']) {
      await hover(map, key);
      const tooltip = tooltipOf(map).getBoundingClientRect();
      const area = find(map, '.overlay .active')!.getBoundingClientRect();
      const apart =
        tooltip.bottom <= area.top ||
        tooltip.top >= area.bottom ||
        tooltip.right <= area.left ||
        tooltip.left >= area.right;
      expect([key, apart]).toEqual([key, true]);
      expect(tooltip.left >= 0 && tooltip.top >= 0).toBe(true);
      expect(tooltip.right <= innerWidth && tooltip.bottom <= innerHeight).toBe(true);
    }
  });

  test('outside of all areas there is none', async () => {
    const map = await mountMap();
    await userEvent.hover(plotOf(map), { position: { x: 2, y: 2 } });
    await drawn(map);
    expect(tooltipOf(map).matches(':popover-open')).toBe(false);
  });

  test('a click selects the area under it, with the author’s own row', async () => {
    const map = await mountMap({ selection: 'multiple' });
    const selected = vi.fn<(event: WardSelectEvent) => void>();
    map.addEventListener('ward-select', selected);
    await userEvent.click(plotOf(map), { position: anchorOf(map, 'a') });
    await userEvent.click(plotOf(map), { position: anchorOf(map, 'd') });
    await drawn(map);
    const told = selected.mock.calls.map(([event]) => event);
    expect(told.map(({ key, keys: all }) => [key, all])).toEqual([
      ['a', ['a']],
      ['d', ['a', 'd']],
    ]);
    expect(told[1]!.datum).toBe(shares[3]);
    // A halo and a line each.
    expect(map.shadowRoot!.querySelectorAll('.overlay path.selected')).toHaveLength(4);
  });
});

describe('the list', () => {
  test('is linked with the map, both ways', async () => {
    const map = await mountMap();
    const [an, binh] = listItems(map);
    expect(textsOf(map, '.list li')).toEqual(['An 10%', 'Bình 20%', 'Cường 30%', 'Dũng 40%']);
    const selected = vi.fn<(event: WardSelectEvent) => void>();
    map.addEventListener('ward-select', selected);
    await press(map, binh!);
    expect(selected.mock.calls[0]![0]).toMatchObject({ key: 'b', keys: ['b'], datum: shares[1] });
    expect(binh!.getAttribute('aria-pressed')).toBe('true');
    expect(map.shadowRoot!.querySelectorAll('.overlay path.selected')).toHaveLength(2);
    await userEvent.click(plotOf(map), { position: anchorOf(map, 'a') });
    await drawn(map);
    expect([an, binh].map((item) => item!.getAttribute('aria-pressed'))).toEqual(['true', 'false']);
  });

  test('lights up what it is pointed at on the map', async () => {
    const map = await mountMap({ list: 'side' });
    await userEvent.hover(listItems(map)[2]!);
    await drawn(map);
    expect(map.shadowRoot!.querySelectorAll('.overlay .active')).toHaveLength(1);
  });

  test('stays as the reader left it', async () => {
    const map = await mountMap();
    const details = find(map, 'details.list')!;
    expect(details.hasAttribute('open')).toBe(false);
    find(map, '.list summary')!.click();
    await drawn(map);
    map.data = [...shares];
    await drawn(map);
    expect(details.hasAttribute('open')).toBe(true);
  });

  test('may stand beside the map, or be left out', async () => {
    const map = await mountMap({ list: 'side' }, { width: 1000 });
    const [picture, list] = [plotOf(map), find(map, '.list')!].map((each) => each.getBoundingClientRect()); // prettier-ignore
    expect(list!.left).toBeGreaterThan(picture!.right);
    // Nothing is scaled: texts have the size that they are laid out for.
    expect(map.scene!.width).toBe(Math.floor(picture!.width));
    expect((await mountMap()).hasAttribute('list')).toBe(false);
    map.list = 'none';
    await drawn(map);
    expect(find(map, '.list')).toBeNull();
    expect(map.scene!.width).toBe(Math.floor(plotOf(map).getBoundingClientRect().width));
    expect(map.scene!.width).toBeGreaterThan(picture!.width);
  });
});

describe('linked elements', () => {
  test('two maps of one link share selection and hover', async () => {
    const [one, two] = [await mountMap({ link: 'areas' }), await mountMap({ link: 'areas' })];
    await userEvent.click(plotOf(one), { position: anchorOf(one, 'a') });
    await drawn(two);
    expect(two.selected).toEqual(['a']);
    expect(find(two, '.overlay .selected')).not.toBeNull();
    expect(listItems(two)[0]!.getAttribute('aria-pressed')).toBe('true');
    await hover(one, 'd');
    await drawn(two);
    expect(two.shadowRoot!.querySelectorAll('.overlay .active')).toHaveLength(1);
  });

  test('an area that is chosen on the map lights up in a line chart', async () => {
    const map = await mountMap({ link: 'areas' });
    const chart = document.createElement('ward-line-chart');
    await mount(Object.assign(chart, { data: shares, x: 'code', y: ['value'], link: 'areas' }));
    await userEvent.click(plotOf(map), { position: anchorOf(map, 'b') });
    await drawn(chart);
    expect(chart.selected).toEqual(['b']);
    expect(chart.shadowRoot!.querySelector('.overlay > *')).not.toBeNull();
  });

  test('a selection that the page sets is shown and fires nothing', async () => {
    const map = await mountMap();
    const selected = vi.fn();
    map.addEventListener('ward-select', selected);
    map.setAttribute('selected', 'a,b');
    await drawn(map);
    expect(map.shadowRoot!.querySelectorAll('.overlay path.selected')).toHaveLength(4);
    expect(selected).not.toHaveBeenCalled();
  });
});

describe('the legend', () => {
  const opacities = (map: WardDistrictMap) =>
    featuresOf(map).map((path) => path.getAttribute('opacity'));

  test('has buttons that make a class stand out', async () => {
    const map = await mountMap({ classes: 'equal', classCount: 2 });
    const [low, high] = legendButtons(map);
    await press(map, high!);
    expect(high!.getAttribute('aria-pressed')).toBe('true');
    expect(opacities(map)).toEqual(['0.25', null]);
    await press(map, low!);
    expect(opacities(map)).toEqual([null, null]);
    await press(map, low!);
    await press(map, high!);
    expect(high!.getAttribute('aria-pressed')).toBe('false');
    expect(opacities(map)).toEqual([null, null]);
  });

  test('leaves the names of the others legible', async () => {
    const map = await mountMap({ labels: 'name' });
    const fills = () => [...map.shadowRoot!.querySelectorAll('text.label')].map((text) => text.getAttribute('fill')); // prettier-ignore
    expect(fills()).toEqual(['seq-on-1', 'seq-on-2', 'seq-on-3', 'seq-on-4'].map((ink) => `var(--_${ink})`)); // prettier-ignore
    await press(map, legendButtons(map)[3]!);
    expect(fills()).toEqual(['ink', 'ink', 'ink', 'seq-on-4'].map((ink) => `var(--_${ink})`));
  });

  test('forgets a class that new data has left without an entry', async () => {
    const map = await mountMap({ data: shares.slice(1) });
    const missing = legendButtons(map).at(-1)!;
    expect(missing.textContent).toContain('Chưa có số liệu');
    await press(map, missing);
    map.data = shares;
    await drawn(map);
    expect(opacities(map)).toEqual([null, null, null, null]);
  });
});

describe('language', () => {
  test('changes live, on any ancestor', async () => {
    const map = await mountMap({ classes: 'threshold', breaks: [15.5] });
    expect(textsOf(map, '.legend li')).toEqual(['dưới 15,5% (1)', 'từ 15,5% (3)']);
    map.parentElement!.lang = 'en';
    await drawn(map);
    expect(textsOf(map, '.legend li')).toEqual(['below 15.5% (1)', '15.5% or more (3)']);
    expect(textsOf(map, '#sentence')).toEqual([
      '4 areas, highest in Dũng (40%), lowest in An (10%).',
    ]);
    expect(textsOf(map, '.list summary')).toEqual(['List of areas (4)']);
  });

  test('English from the start', async () => {
    const map = await mountMap({ heading: '' }, { lang: 'en' });
    expect(plotOf(map).getAttribute('aria-label')).toBe('Map');
    plotOf(map).focus();
    await keys(map, '{Home}');
    expect(readOut(map)).toBe('Cường: 30%');
  });
});

test('files carry legend, source and values', async () => {
  const map = await mountMap({ source: 'UBND phường', classes: 'threshold', breaks: [25] });
  expect(map.toCSV()).toBe('\ufeffKhu vực;Giá trị\r\nAn;10\r\nBình;20\r\nCường;30\r\nDũng;40\r\n');
  const svg = new DOMParser().parseFromString(await map.toSVG(), 'image/svg+xml');
  expect(svg.querySelector('parsererror')).toBeNull();
  for (const text of ['Tổ thông minh', 'dưới 25% (2)', 'UBND phường'])
    expect(svg.documentElement.textContent).toContain(text);
  expect((await map.toPNG({ scale: 1 }))!.type).toBe('image/png');
});

test.each([
  ['vi', 640],
  ['en', 640],
  ['vi', 320],
  ['vi', 200],
])('axe finds nothing: %s, %i px', async (lang, width) => {
  const data = [...shares.slice(1), { code: 'x', value: 3 }];
  const map = await mountMap({ data, labels: 'auto', selected: ['b'], summary: '' }, { lang, width }); // prettier-ignore
  for (const details of map.shadowRoot!.querySelectorAll('details')) details.open = true;
  await drawn(map);
  expect(await axeViolations(map)).toEqual([]);
});
