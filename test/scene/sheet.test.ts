import { describe, expect, test } from 'vitest';
import type { Legend, Mark } from '../../src/scene/scene.js';
import { composeSheet, type SheetPicture } from '../../src/scene/sheet.js';
import { symbolPath } from '../../src/scene/symbols.js';

const dot = (role: string): Mark => ({ type: 'circle', role, x: 1, y: 2, r: 3 });
const item = (label: string) => ({ key: label, label, paint: 'cat-1', shape: 'swatch' }) as const;

const picture = (role: string, legend: Legend | null = null): SheetPicture => ({
  width: 400,
  height: 200,
  layers: [{ id: role, marks: [dot(role)] }],
  legend,
});

/** The words of a sheet from the top, each with its baseline. */
function wordsOf(scene: SheetPicture, texts: Parameters<typeof composeSheet>[1] = {}) {
  const marks = composeSheet(scene, texts).layers.flatMap((layer) => layer.marks);
  return marks.flatMap((mark) =>
    mark.type === 'text' ? [{ text: mark.lines.join(' '), y: mark.y }] : [],
  );
}

const textsOf = (...from: Parameters<typeof wordsOf>) => wordsOf(...from).map(({ text }) => text);

describe('a picture alone', () => {
  test('stands under heading and legend, within the edges of the sheet', () => {
    const sheet = composeSheet(picture('marks', { items: [item('A')] }), { heading: 'Một' });
    // 24 of edge, 26 of heading, 8 + 20 of legend, 16 between.
    expect(sheet.pictures).toEqual([{ x: 24, y: 94, layers: picture('marks').layers }]);
    expect(sheet).toMatchObject({ width: 448, height: 94 + 200 + 16 + 12 });
  });

  test('the title of a legend stands over its entries, and alone where there are none', () => {
    const legend = { title: 'Tỷ lệ', items: [item('A')] };
    const [title, entry] = wordsOf(picture('marks', legend));
    expect([title!.text, entry!.text]).toEqual(['Tỷ lệ', 'A']);
    expect(title!.y).toBeLessThan(entry!.y);
    expect(textsOf(picture('marks', { title: 'Tỷ lệ', items: [] }))).toEqual(['Tỷ lệ']);
  });

  test('tells how many there are as the page does', () => {
    const counted = [
      { ...item('A'), count: 1234, countText: '1.234' },
      { ...item('B'), count: 5 },
    ];
    expect(textsOf(picture('marks', { items: counted }))).toEqual(['A (1.234)', 'B (5)']);
  });

  test('a large dot of its legend covers no words, and stays in its row', () => {
    const symbol = { name: 'circle', radius: 34 } as const;
    const items = [{ ...item('A'), shape: 'symbol', symbol } as const, item('B')];
    const sheet = composeSheet(picture('marks', { title: 'Hộ', items }), {});
    const marks = sheet.layers.flatMap((layer) => layer.marks);
    // 24 of edge, 8 and 18 of the title: the row begins at 50 and is 72 high. The dot is 68 wide.
    expect(marks[1]).toMatchObject({ d: symbolPath('circle', 24 + 34, 50 + 26 + 6, 34) });
    expect(marks[2]).toMatchObject({ lines: ['A'], x: 24 + 68 + 8, y: 50 + 26 + 10 });
    expect(sheet.pictures[0]!.y).toBe(50 + 72 + 16);
  });

  test('is cut off where it says how far it reaches', () => {
    const [placed] = composeSheet({ ...picture('marks'), reach: 16 }, {}).pictures;
    expect(placed!.clip).toEqual({ x: -16, y: -16, width: 432, height: 232 });
  });
});

describe('pictures over another', () => {
  const layer = {
    picture: { ...picture('points', { items: [item('Đèn'), item('Rác')] }), reach: 16 },
    texts: { heading: 'Phản ánh', footer: ['Nguồn: Tổng đài', 'Cập nhật 01/11/2026'] },
  };
  const map = { ...picture('areas', { items: [item('A')] }), reach: 0, over: [layer, layer] };

  test('lie at the same place, in their order, each cut off in its own way', () => {
    const { pictures } = composeSheet(map, {});
    expect(pictures.map(({ layers }) => layers[0]!.id)).toEqual(['areas', 'points', 'points']);
    expect(new Set(pictures.map(({ x, y }) => `${x} ${y}`)).size).toBe(1);
    expect(pictures.map(({ clip }) => clip?.width)).toEqual([400, 432, 432]);
  });

  test('bring their headings, legends and sources; what two say is said once', () => {
    const texts = { heading: 'Bản đồ', footer: ['Nguồn: UBND', 'Cập nhật 01/11/2026'] };
    expect(textsOf({ ...map, over: [layer] }, texts)).toEqual([
      'Bản đồ',
      'A',
      ...['Phản ánh', 'Đèn', 'Rác'],
      ...['Nguồn: UBND', 'Cập nhật 01/11/2026', 'Nguồn: Tổng đài'],
    ]);
  });

  test('without a legend their heading is still told; without either nothing is', () => {
    const bare = { ...layer, picture: picture('points') };
    expect(textsOf({ ...picture('areas'), over: [bare] }, {})[0]).toBe('Phản ánh');
    expect(textsOf({ ...picture('areas'), over: [{ ...bare, texts: {} }] }, {})).toEqual([]);
  });
});
