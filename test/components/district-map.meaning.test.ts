import { page, userEvent } from 'vitest/browser';
import { afterEach, beforeAll, describe, expect, test, vi } from 'vitest';
import type { WardYearEvent } from '../../src/base/events.js';
import type { WardDistrictMap } from '../../src/components/district-map/district-map.js';
import { axeViolations } from '../support/axe.js';
import { drawn, unmountAll } from '../support/mount.js';
import { anchorOf, featuresOf, find, legendButtons, mountMap, plotOf, press, textsOf } from './district-map.elements.js'; // prettier-ignore

beforeAll(() => page.viewport(1100, 900));
afterEach(unmountAll);

const years = ['2023', '2024', '2025'].flatMap((year, i) =>
  ['a', 'b', 'c', 'd'].map((code, j) => ({ code, year, value: 10 * i + j + 1 })),
);
const slider = (map: WardDistrictMap) => find(map, '.years input') as HTMLInputElement;
const steps = (map: WardDistrictMap) => [...map.shadowRoot!.querySelectorAll<HTMLButtonElement>('.years button')]; // prettier-ignore

describe('year: a slider through periods', () => {
  test('has a name, its value in words, and a step to either side', async () => {
    const map = await mountMap({ data: years, year: '2024' });
    expect(slider(map).getAttribute('aria-label')).toBe('Kỳ số liệu');
    expect(slider(map).getAttribute('aria-valuetext')).toBe('Năm 2024');
    expect([slider(map).value, slider(map).max]).toEqual(['1', '2']);
    expect(steps(map).map((step) => step.getAttribute('aria-label'))).toEqual(['Kỳ trước', 'Kỳ sau']); // prettier-ignore
    expect(textsOf(map, '.list li')[0]).toBe('An 11%');
  });

  test('keys and steps change the period, keep the focus and tell the page', async () => {
    const map = await mountMap({ data: years, year: '2023' });
    const told = vi.fn<(event: WardYearEvent) => void>();
    map.addEventListener('ward-year', told);
    slider(map).focus();
    await userEvent.keyboard('{ArrowRight}');
    await drawn(map);
    expect([map.year, textsOf(map, '.years output')]).toEqual(['2024', ['Năm 2024']]);
    expect(map.shadowRoot!.activeElement).toBe(slider(map));
    const [, later] = steps(map);
    later!.focus();
    await press(map, later!);
    await press(map, later!);
    expect(map.year).toBe('2025');
    expect(later!.getAttribute('aria-disabled')).toBe('true');
    expect(map.shadowRoot!.activeElement).toBe(later);
    expect(told.mock.calls.map(([{ year }]) => year)).toEqual(['2024', '2025']);
  });

  test('list, table, sentence and tooltip are of that period, classes those of all', async () => {
    const map = await mountMap({ data: years, year: '2023' });
    const labels = () => textsOf(map, '.legend li').map((text) => text.replace(/ \(\d+\)$/, ''));
    const before = labels();
    expect(textsOf(map, 'tbody td')).toEqual(['1%', '2%', '3%', '4%']);
    expect(textsOf(map, '#sentence')).toEqual(['Năm 2023: 4 khu vực, cao nhất Dũng (4%), thấp nhất An (1%).']); // prettier-ignore
    await userEvent.hover(plotOf(map), { position: anchorOf(map, 'a') });
    await drawn(map);
    expect(textsOf(map, '.tooltip-subtitle')).toEqual(['Năm 2023']);
    map.year = '2025';
    await drawn(map);
    expect(labels()).toEqual(before);
    expect(textsOf(map, 'tbody td')).toEqual(['21%', '22%', '23%', '24%']);
  });

  test('a year that the page sets fires nothing; one period has no slider', async () => {
    const map = await mountMap({ data: years });
    const told = vi.fn();
    map.addEventListener('ward-year', told);
    map.setAttribute('year', '2023');
    await drawn(map);
    expect(slider(map).value).toBe('0');
    map.data = years.slice(0, 4);
    await drawn(map);
    expect(find(map, '.years')).toBeNull();
    expect(told).not.toHaveBeenCalled();
  });

  test('speaks English', async () => {
    const map = await mountMap({ data: years }, { lang: 'en' });
    expect(slider(map).getAttribute('aria-label')).toBe('Period');
    expect(steps(map).map((step) => step.getAttribute('aria-label'))).toEqual(['Earlier period', 'Later period']); // prettier-ignore
  });
});

describe('states: stale for some areas', () => {
  test('the list has a clock and the period of the figure', async () => {
    const map = await mountMap({ data: years.filter(({ code, year }) => code !== 'b' || year === '2024') }); // prettier-ignore
    expect(textsOf(map, '.list .older')).toEqual(['số liệu 2024']);
    expect(find(map, '.list .older .glyph')).not.toBeNull();
    expect(textsOf(map, '.notices li').join()).toContain('1 khu vực dùng số liệu của kỳ trước');
  });
});

describe('attributes', () => {
  /** A map as a page's author writes it. */
  async function written(attributes: Record<string, string>, data: object[]) {
    const map = await mountMap({ data });
    for (const [name, value] of Object.entries(attributes)) map.setAttribute(name, value);
    await drawn(map);
    return map;
  }

  test('colour-by="status": glyph and word in the legend, colours of the statuses', async () => {
    const map = await written({ 'colour-by': 'status' }, [{ code: 'a', status: 'achieved', value: 3 }, { code: 'b', status: 'off-track', value: 1 }]); // prettier-ignore
    expect(textsOf(map, '.legend li')).toEqual(['Đã đạt (1)', 'Chậm tiến độ (1)', 'Chưa có số liệu (2)']); // prettier-ignore
    expect([...map.shadowRoot!.querySelectorAll('.legend .glyph')].map((glyph) => glyph.getAttribute('data-status'))).toEqual(['achieved', 'off-track']); // prettier-ignore
    expect(featuresOf(map).map((path) => path.getAttribute('fill'))).toEqual(['var(--_achieved-mark)', 'var(--_off-track-mark)', 'url(#hatch-hatch)']); // prettier-ignore
  });

  test('classes="target" with a number as target', async () => {
    const map = await written({ classes: 'target', target: '20' }, [{ code: 'a', value: 10 }, { code: 'b', value: 30 }]); // prettier-ignore
    expect(textsOf(map, '.legend li')[0]).toBe('dưới 60% mục tiêu (1)');
    expect(textsOf(map, '.legend li')).toContain('≥ 120% mục tiêu (tốt hơn) (1)');
  });

  test('min-count, with its footnote', async () => {
    const map = await written({ 'min-count': '5' }, [{ code: 'a', value: 3 }, { code: 'b', value: 9 }, { code: 'c', value: 20 }, { code: 'd', value: 30 }]); // prettier-ignore
    expect(textsOf(map, '.list li')).toEqual(['An Không công bố', 'Bình Không công bố', 'Cường 20%', 'Dũng 30%']); // prettier-ignore
    expect(textsOf(map, '.notices li')).toEqual(['Không công bố 1 số liệu dưới 5, và 1 số liệu khác, để không suy ra được số đã ẩn.']); // prettier-ignore
  });

  test('denominator-field and per', async () => {
    const map = await written({ 'denominator-field': 'people', per: '1000', unit: 'vụ/1.000 dân' }, [{ code: 'a', value: 3, people: 1500 }]); // prettier-ignore
    expect(textsOf(map, '.list li')[0]).toBe('An 2,0 vụ/1.000 dân');
  });

  test('legend="bottom" stands after the map, its entries still press; legend="none" is none', async () => {
    const map = await mountMap({ legend: 'bottom', classes: 'equal', classCount: 2 });
    const follows = () => plotOf(map).compareDocumentPosition(find(map, '.legend')!);
    expect(follows() & Node.DOCUMENT_POSITION_FOLLOWING).toBeTruthy();
    expect(find(map, '.legend')!.getBoundingClientRect().top).toBeGreaterThanOrEqual(plotOf(map).getBoundingClientRect().bottom); // prettier-ignore
    await press(map, legendButtons(map)[1]!);
    expect(featuresOf(map).map((path) => path.getAttribute('opacity'))).toEqual(['0.25', null]);
    map.legend = 'none';
    await drawn(map);
    expect(find(map, '.legend')).toBeNull();
    expect(featuresOf(map)).toHaveLength(2);
  });
});

test.each([
  ['vi', 640],
  ['en', 640],
  ['vi', 320],
])('axe finds nothing: %s, %i px', async (lang, width) => {
  const data = years.map((row) => ({ ...row, status: row.code === 'a' ? 'at-risk' : 'achieved' }));
  const map = await mountMap({ data, colourBy: 'status', labels: 'auto', year: '2024' }, { lang, width }); // prettier-ignore
  for (const details of map.shadowRoot!.querySelectorAll('details')) details.open = true;
  await drawn(map);
  expect(await axeViolations(map)).toEqual([]);
});
