import { page, userEvent } from 'vitest/browser';
import { afterEach, beforeAll, describe, expect, test } from 'vitest';
import type { WardDistrictMap } from '../../src/components/district-map/district-map.js';
import { polygonFeature, square } from '../geo/samples.js';
import { drawn, unmountAll } from '../support/mount.js';
import { anchorOf, find, mountMap, plotOf, textsOf } from './district-map.elements.js';

beforeAll(() => page.viewport(1300, 1000));
afterEach(unmountAll);

/** As many as there are counties of the United States. */
const [many, few] = [3143, 400];

const squares = (count: number) => {
  const side = Math.ceil(Math.sqrt(count));
  const features = Array.from(
    { length: count },
    (_, i) =>
    polygonFeature([square(0.01 * (i % side), 0.01 * Math.floor(i / side), 0.01)], `k${i}`, `Khu ${i}`), // prettier-ignore
  );
  return { type: 'FeatureCollection', features };
};

/** Six areas of a kind each, then areas of middling values. */
const kinds = [
  { code: 'k0', value: 0, total: 1000 },
  { code: 'k1', value: 3, total: 1000 },
  { code: 'k2', value: 900, total: 1000 },
  { code: 'k3', value: null, total: 1000 },
  { code: 'k4', value: null, total: 1000, flag: 'not-applicable' },
  { code: 'k5', value: 40, total: 1000, flag: 'suppressed' },
];
const rowsOf = (count: number) =>
  Array.from({ length: count }, (_, i) => kinds[i] ?? { code: `k${i}`, value: 100 + (i % 7), total: 1000 }); // prettier-ignore

const settings = { unit: 'hộ', minCount: 5, classes: 'threshold', breaks: [50, 500], height: 760, zoom: false, list: 'none' }; // prettier-ignore
const rates = { ...settings, unit: '', denominatorField: 'total', breaks: [5, 50] };

const mountOf = (count: number, props: object) =>
  mountMap({ geo: squares(count), data: rowsOf(count), ...props }, { width: 1000 });

type Colour = readonly [red: number, green: number, blue: number];

/** The mean colour of what lies round the middle of an area, in a picture that begins at (left, top) of a canvas. */
function meanAt(
  context: CanvasRenderingContext2D | OffscreenCanvasRenderingContext2D,
  { x, y }: { x: number; y: number },
  reach: number,
): Colour {
  const { data } = context.getImageData(Math.round(x - reach), Math.round(y - reach), 2 * reach, 2 * reach); // prettier-ignore
  const sums = [0, 0, 0];
  for (let i = 0; i < data.length; i++) if (i % 4 < 3) sums[i % 4]! += data[i]!;
  return sums.map((sum) => Math.round(sum / (data.length / 4))) as unknown as Colour;
}

/** Colours of the six kinds on the canvas of a large map. */
function paintedKinds(map: WardDistrictMap, reach: number): Colour[] {
  const canvas = find(map, '.plot > canvas') as HTMLCanvasElement;
  return kinds.map(({ code }) => meanAt(canvas.getContext('2d')!, anchorOf(map, code), reach));
}

/** Colours of the six kinds of a map that is no canvas: as its drawing is saved. */
async function drawnKinds(map: WardDistrictMap, reach: number): Promise<Colour[]> {
  const bitmap = await createImageBitmap((await map.toPNG({ scale: 1 }))!);
  const context = new OffscreenCanvas(bitmap.width, bitmap.height).getContext('2d')!;
  context.drawImage(bitmap, 0, 0);
  const svg = new DOMParser().parseFromString(await map.toSVG(), 'image/svg+xml');
  const move = svg.querySelector('svg > g')!.getAttribute('transform')!;
  const [, dx, dy] = /translate\((\S+) (\S+)\)/.exec(move)!;
  return kinds.map(({ code }) => {
    const { x, y } = anchorOf(map, code);
    return meanAt(context, { x: x + Number(dx), y: y + Number(dy) }, reach);
  });
}

const wordsOf = (map: WardDistrictMap, code: string) => {
  const point = map.scene!.points().flat().find(({ key }) => key === code)!; // prettier-ignore
  const row = map.scene!.table().rows.find(({ key }) => key === code)!;
  return { label: point.label, tooltip: map.scene!.tooltip(point), cells: row.cells };
};

const legendOf = (map: WardDistrictMap) =>
  map.scene!.legend!.items.map(({ key, label, paint }) => ({ key, label, paint }));

const noticesOf = (map: WardDistrictMap) => map.scene!.notices.map(({ code, text }) => ({ code, text })); // prettier-ignore

describe.each([
  ['counts that are withheld below a number', settings],
  ['rates', rates],
])('>500 areas or >5,000 points: %s', (_, props) => {
  test('are told in the same words as of a few areas', async () => {
    const [small, large] = [await mountOf(few, props), await mountOf(many, props)];
    expect(find(small, '.plot > canvas')).toBeNull();
    expect(find(large, '.plot > canvas')).not.toBeNull();
    expect(legendOf(large)).toEqual(legendOf(small));
    expect(noticesOf(large)).toEqual(noticesOf(small));
    for (const { code } of kinds) expect(wordsOf(large, code)).toEqual(wordsOf(small, code));
    expect(noticesOf(large).map(({ code }) => code)).toContain('suppressed');
  });

  test('have the same six looks as of a few areas', async () => {
    const [small, large] = [await mountOf(few, props), await mountOf(many, props)];
    const looks = [await drawnKinds(small, 3), paintedKinds(large, 3)] as const;
    for (const [kind, found] of looks[1].entries()) {
      const wanted = looks[0][kind]!;
      // Of a hatch six pixels hold a line more or less.
      const isHatched = kind === 1 || kind === 3 || kind === 5;
      for (const part of [0, 1, 2]) expect(Math.abs(found[part]! - wanted[part]!), kinds[kind]!.code).toBeLessThan(isHatched ? 24 : 3); // prettier-ignore
    }
    const [zero, , high, , none] = looks[1];
    expect(new Set([zero, high, none].map(String)).size).toBe(3);
  });
});

describe('>500 areas or >5,000 points: bubbles', () => {
  const bubbles = { ...settings, symbol: 'bubble' };

  test('stand on plain ground, one for each value that is told, in the sizes of the legend', async () => {
    const [small, large] = [await mountOf(few, bubbles), await mountOf(many, bubbles)];
    for (const map of [small, large]) {
      const told = map.scene!.table().rows.filter(({ cells: [, cell] }) => cell!.value !== null);
      expect(map.shadowRoot!.querySelectorAll('.layer circle.bubble')).toHaveLength(told.length);
    }
    expect(legendOf(large)).toEqual(legendOf(small));
    expect(textsOf(large, '.legend li')).toEqual(textsOf(small, '.legend li'));
    for (const { code } of kinds) expect(wordsOf(large, code)).toEqual(wordsOf(small, code));
  });

  test('are reached by keyboard and told', async () => {
    const map = await mountOf(many, bubbles);
    plotOf(map).focus();
    await userEvent.keyboard('{End}');
    await drawn(map);
    expect(textsOf(map, '[aria-live=assertive]')[0]).toMatch(/^Khu \d+: \d+ hộ$/);
    expect(map.shadowRoot!.querySelectorAll('.overlay circle')).toHaveLength(1);
  });
});
