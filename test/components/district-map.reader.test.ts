import { page, userEvent } from 'vitest/browser';
import { afterEach, beforeAll, describe, expect, test } from 'vitest';
import '../../src/components/map-points/ward-map-points.js';
import type { WardDistrictMap } from '../../src/components/district-map/district-map.js';
import { drawn, mount, unmountAll } from '../support/mount.js';
import { announced, heard } from '../support/spoken.js';
import { find, legendButtons, listItems, mapWith, mountMap, plotOf, press } from './district-map.elements.js'; // prettier-ignore

// A walk as a screen reader has it: what the browser's own tree of roles, names, values and states says.

beforeAll(() => page.viewport(1100, 900));
afterEach(unmountAll);

const shares = (year: string, more: number) =>
  ['a', 'b', 'c', 'd'].map((code, i) => ({ code, year, value: 10 * (i + 1) + more }));
const data = [...shares('2024', 0), ...shares('2025', 10)];
const classed = { classes: 'threshold', breaks: [25], list: 'side', tools: [] };

/** What is heard, without the brackets round it: lists, their items, paragraphs and groups without a name. */
async function words(): Promise<string[]> {
  return (await heard()).filter((text) => !/^(list|listitem|paragraph|group|status|DescriptionList|definition) ""$/.test(text)); // prettier-ignore
}

async function keys(map: WardDistrictMap, pressed: string): Promise<void> {
  await userEvent.keyboard(pressed);
  await drawn(map);
}

const walks = {
  vi: {
    walk: 'Dùng phím mũi tên để đi qua các điểm, Home và End đến điểm đầu và cuối, Enter để chọn, T để xem bảng, Escape để thoát. Gõ chữ đầu của tên để đến khu vực.',
    legend: ['list "Chú giải"', 'button "dưới 25%(2)", pressed false', 'button "từ 25%(2)", pressed false'], // prettier-ignore
    sentence: '4 khu vực, cao nhất Dũng (40%), thấp nhất An (10%).',
    list: 'DisclosureTriangle "Danh sách khu vực (4)", expanded true',
    value: 'Giá trị',
    chosen: ['Đã chọn', 'Đã bỏ chọn'],
    slider: (year: string, value: number) => `slider "Kỳ số liệu", value ${value}, valuetext Năm ${year}`, // prettier-ignore
    period: (year: string) => `Năm ${year}: 4 khu vực, cao nhất Dũng (${year === '2024' ? 40 : 50}%), thấp nhất An (${year === '2024' ? 10 : 20}%).`, // prettier-ignore
    spokenYear: 'Năm 2024',
    points: ['2 điểm: Hạ tầng 1, Chiếu sáng 1.', 'Danh sách điểm (2)'],
  },
  en: {
    walk: 'Use the arrow keys to walk the points, Home and End for the first and last, Enter to select, T for the table, Escape to leave. Type the first letters of a name to go to it.',
    legend: ['list "Legend"', 'button "below 25%(2)", pressed false', 'button "25% or more(2)", pressed false'], // prettier-ignore
    sentence: '4 areas, highest in Dũng (40%), lowest in An (10%).',
    list: 'DisclosureTriangle "List of areas (4)", expanded true',
    value: 'Value',
    chosen: ['Selected', 'Deselected'],
    slider: (year: string, value: number) => `slider "Period", value ${value}, valuetext ${year}`,
    period: (year: string) => `${year}: 4 areas, highest in Dũng (${year === '2024' ? 40 : 50}%), lowest in An (${year === '2024' ? 10 : 20}%).`, // prettier-ignore
    spokenYear: '2024',
    points: ['2 points: Hạ tầng 1, Chiếu sáng 1.', 'List of points (2)'],
  },
};

describe.each(['vi', 'en'] as const)('read out in %s', (lang) => {
  const said = walks[lang];

  test('a map: its name and sentence, the legend, the picture with its keys, the list', async () => {
    await mountMap(classed, { lang });
    expect(await words()).toEqual([
      `figure "Tổ thông minh", described "${said.sentence}"`,
      'heading "Tổ thông minh"',
      ...said.legend,
      `application "Tổ thông minh", described "${said.sentence} ${said.walk}"`,
      said.list,
      ...['An 10%', 'Bình 20%', 'Cường 30%', 'Dũng 40%'].map((name) => `button "${name}", pressed false`), // prettier-ignore
    ]);
    expect(await announced()).toEqual([]);
  });

  test('an area that is reached, selected and let go: name and value, then that it is', async () => {
    const map = await mountMap(classed, { lang });
    plotOf(map).focus();
    await keys(map, '{Home}');
    expect(await announced()).toEqual(['assertive: Cường: 30%']);
    expect(await words()).toContain(`tooltip "Cường ${said.value} 30%"`);
    await keys(map, '{Enter}');
    expect(await announced()).toEqual(['assertive: Cường: 30%', `polite: ${said.chosen[0]}`]);
    expect(await words()).toContain('button "Cường 30%", pressed true');
    await keys(map, '{ArrowRight}');
    expect(await announced()).toEqual(['assertive: Dũng: 40%']);
    await keys(map, '{ArrowLeft}{Enter}');
    expect(await announced()).toEqual(['assertive: Cường: 30%', `polite: ${said.chosen[1]}`]);
    expect(await words()).toContain('button "Cường 30%", pressed false');
    await keys(map, '{Escape}');
    expect(await announced()).toEqual([]);
    expect((await words()).filter((text) => text.includes('focused true'))).toEqual([expect.stringMatching(/^application "Tổ thông minh"/)]); // prettier-ignore
  });

  test('a class that is pressed in the legend', async () => {
    const map = await mountMap(classed, { lang });
    legendButtons(map)[1]!.focus();
    await press(map, legendButtons(map)[1]!);
    const [, low, high] = said.legend;
    expect(await words()).toEqual(expect.arrayContaining([low, high!.replace('pressed false', 'focused true, pressed true')])); // prettier-ignore
  });

  test('another period: the slider says it, sentence and list follow', async () => {
    const map = await mountMap({ ...classed, data }, { lang });
    expect(await words()).toContain(said.slider('2025', 1));
    find(map, '.years input')!.focus();
    await keys(map, '{ArrowLeft}');
    const now = await words();
    expect(now[0]).toBe(`figure "Tổ thông minh", described "${said.period('2024')}"`);
    expect(now.some((text) => text.startsWith(said.slider('2024', 0).split(',', 1)[0]!) && text.includes(`valuetext ${said.spokenYear}`))).toBe(true); // prettier-ignore
    expect(now).toContain('button "An 10%", pressed false');
    expect(await announced()).toContain(`polite: ${said.spokenYear}`);
  });

  test('points over a map: a picture of their own with legend and list; a point that is reached and selected', async () => {
    const map = mapWith(classed);
    const points = [
      { id: 'r1', name: 'Ổ gà', category: 'Hạ tầng', lon: 0.005, lat: 0.015 },
      { id: 'r2', name: 'Đèn tắt', category: 'Chiếu sáng', lon: 0.015, lat: 0.015 },
    ];
    const layer = Object.assign(document.createElement('ward-map-points'), { heading: 'Phản ánh', data: points, tools: [] }); // prettier-ignore
    map.append(layer);
    await mount(map, { lang });
    await drawn(layer);
    const [sentence, list] = said.points;
    const all = await words();
    const from = all.findIndex((text) => text.startsWith('figure "Phản ánh"'));
    expect(all[from]).toBe(`figure "Phản ánh", described "${sentence}"`);
    expect(all.slice(from + 3, from + 5)).toEqual(['button "Hạ tầng(1)", pressed true', 'button "Chiếu sáng(1)", pressed true']); // prettier-ignore
    expect(all[from + 5]).toMatch(new RegExp(`^application "Phản ánh", described "${sentence}`));
    expect(all).toContain(`DisclosureTriangle "${list}", expanded false`);
    layer.shadowRoot!.querySelector<HTMLElement>('.plot')!.focus();
    await userEvent.keyboard('{Home}{Enter}');
    await drawn(layer);
    expect(await announced()).toEqual(['assertive: Ổ gà: Hạ tầng, Cường', `polite: ${said.chosen[0]}`]); // prettier-ignore
  });
});

test('the list says of a link or a figure what the map shows: no data, withheld, older', async () => {
  const rows = [{ code: 'a', value: null }, { code: 'b', value: 7, flag: 'suppressed' }, { code: 'c', value: 3 }]; // prettier-ignore
  const map = await mountMap({ ...classed, data: rows });
  expect(listItems(map)).toHaveLength(4);
  expect((await words()).filter((text) => /^button ".* pressed/.test(text) && !text.includes('('))).toEqual([
    'button "An Chưa có số liệu", pressed false',
    'button "Bình Không công bố", pressed false',
    'button "Cường 3%", pressed false',
    'button "Dũng Chưa có số liệu", pressed false',
  ]); // prettier-ignore
});
