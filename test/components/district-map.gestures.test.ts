import { page, userEvent } from 'vitest/browser';
import { afterEach, beforeAll, describe, expect, test, vi } from 'vitest';
import type { WardDistrictMap } from '../../src/components/district-map/district-map.js';
import { polygonFeature, square } from '../geo/samples.js';
import { drawn, unmountAll } from '../support/mount.js';
import { anchorOf, find, mapWith, mountMap, plotOf, press, shares, textsOf } from './district-map.elements.js'; // prettier-ignore

beforeAll(() => page.viewport(1100, 900));
afterEach(unmountAll);

const zoomed = (props: object = {}) => mountMap({ zoom: true, ...props });
const button = (map: WardDistrictMap, kind: 'in' | 'out' | 'reset') => find(map, `.zoom-${kind}`)!;
const percent = (map: WardDistrictMap) => textsOf(map, '.zoom-level')[0];

/** Two hundred squares: more than are laid out anew in every frame of a gesture. */
const many = {
  type: 'FeatureCollection',
  features: Array.from({ length: 200 }, (_, i) =>
    polygonFeature([square((i % 20) * 0.01, Math.floor(i / 20) * 0.01, 0.01)], `${i}`, `Khu ${i}`),
  ),
};
const manyRows = many.features.map((_, i) => ({ code: `${i}`, value: i }));

interface Place {
  x: number;
  y: number;
}

/** A point of the picture, in the viewport. */
function inViewport(map: WardDistrictMap, { x, y }: Place): { clientX: number; clientY: number } {
  const { left, top, width } = find(map, '.picture')!.getBoundingClientRect();
  const scale = width / map.scene!.width;
  return { clientX: left + x * scale, clientY: top + y * scale };
}

function point(map: WardDistrictMap, type: string, at: Place, more: PointerEventInit = {}): void {
  const init = { pointerId: 1, pointerType: 'mouse', bubbles: true, composed: true, ...more };
  plotOf(map).dispatchEvent(new PointerEvent(type, { ...inViewport(map, at), ...init }));
}

const finger = (pointerId: number) => ({ pointerType: 'touch', pointerId, isPrimary: pointerId === 1 }); // prettier-ignore

function turn(map: WardDistrictMap, at: Place, deltaY: number): void {
  const init = { deltaY, ctrlKey: true, bubbles: true, composed: true, cancelable: true };
  plotOf(map).dispatchEvent(new WheelEvent('wheel', { ...inViewport(map, at), ...init }));
}

describe('gestures that end unseen', () => {
  test('a mouse that was let go outside of the map does not drag it when it comes back', async () => {
    const map = await zoomed();
    await press(map, button(map, 'in'));
    const before = anchorOf(map, 'a');
    const edge = { x: 2, y: 200 };
    point(map, 'pointerdown', edge);
    point(map, 'pointermove', { x: 0, y: 200 });
    find(map, '.drawing')!.dispatchEvent(new PointerEvent('pointerleave'));
    point(map, 'pointermove', { x: 300, y: 250 });
    await drawn(map);
    expect(anchorOf(map, 'a')).toEqual(before);
  });

  test('a finger that was lifted elsewhere is no second finger of the next touch', async () => {
    const map = await zoomed();
    point(map, 'pointerdown', { x: 100, y: 200 }, finger(1));
    point(map, 'pointerdown', { x: 200, y: 200 }, finger(1));
    point(map, 'pointermove', { x: 400, y: 200 }, finger(1));
    await drawn(map);
    expect(percent(map)).toBe('');
  });

  test('after two fingers a button answers its first key', async () => {
    const map = await zoomed();
    point(map, 'pointerdown', { x: 200, y: 200 }, finger(1));
    point(map, 'pointerdown', { x: 300, y: 200 }, finger(2));
    point(map, 'pointermove', { x: 400, y: 200 }, finger(2));
    point(map, 'pointerup', { x: 400, y: 200 }, finger(2));
    point(map, 'pointerup', { x: 200, y: 200 }, finger(1));
    await drawn(map);
    expect(percent(map)).toBe('Bản đồ ở mức 200%');
    button(map, 'reset').focus();
    await userEvent.keyboard('{Enter}');
    await drawn(map);
    expect(percent(map)).toBe('');
  });

  test('a map that is taken away in the middle of one shows where it was when it is put back', async () => {
    const map = await mountMap({ geo: many, data: manyRows, key: 'code' });
    const { x, y } = anchorOf(map, '0');
    turn(map, { x, y }, -300);
    await map.updateComplete;
    expect(find(map, '.drawing')!.classList).toContain('moving');
    const place = map.parentElement!;
    map.remove();
    await new Promise((resolve) => setTimeout(resolve, 250));
    place.append(map);
    await drawn(map);
    expect(find(map, '.drawing')!.classList).not.toContain('moving');
    expect(percent(map)).toBe('Bản đồ ở mức 182%');
    expect(map.scene!.hit(x, y)!.key).toBe('0');
  });
});

describe('where a map stands', () => {
  test('a page that shows it at half its size magnifies about the pointer all the same', async () => {
    const map = await zoomed();
    map.parentElement!.style.setProperty('transform', 'scale(0.5)');
    const at = anchorOf(map, 'd');
    turn(map, at, -300);
    await drawn(map);
    expect(map.scene!.hit(at.x, at.y)!.key).toBe('d');
    expect(anchorOf(map, 'd').x).toBeCloseTo(at.x, 0);
    await press(map, button(map, 'in'));
    const before = anchorOf(map, 'd');
    for (const [type, dx] of [
      ['pointerdown', 0],
      ['pointermove', 30],
      ['pointerup', 30],
    ] as const)
      // prettier-ignore
      point(map, type, { x: 300 + dx, y: 200 });
    await drawn(map);
    expect(anchorOf(map, 'd').x - before.x).toBeCloseTo(30, 0);
  });

  test('on a page from right to left the buttons stay where no label is written', async () => {
    const map = mapWith({ zoom: true });
    map.dir = 'rtl';
    document.body.append(map);
    await drawn(map);
    const [picture, controls] = ['.picture', '.zoom-controls'].map((each) => find(map, each)!.getBoundingClientRect()); // prettier-ignore
    expect(controls!.left - picture!.left).toBeCloseTo(8, 0);
    expect(controls!.top - picture!.top).toBeCloseTo(8, 0);
  });

  test('two maps of a page are magnified each by itself', async () => {
    const [one, other] = [await zoomed(), await zoomed()];
    const before = other.scene!.boxOf('a');
    await press(one, button(one, 'in'));
    await one.zoomTo('d');
    expect(other.scene!.boxOf('a')).toEqual(before);
    expect(percent(other)).toBe('');
  });
});

describe('while data arrive', () => {
  test('a gesture goes on, and ends where the fingers have it', async () => {
    const map = await mountMap({ geo: many, data: manyRows, key: 'code' });
    const at = anchorOf(map, '105');
    turn(map, at, -100);
    map.data = manyRows.map((row) => ({ ...row, value: 1 }));
    await map.updateComplete;
    turn(map, at, -100);
    await map.updateComplete;
    await vi.waitFor(() => expect(find(map, '.drawing')!.classList).not.toContain('moving'));
    expect(percent(map)).toBe('Bản đồ ở mức 165%');
    expect(map.scene!.hit(at.x, at.y)!.key).toBe('105');
  });

  test('tiles that come anew on the same places keep what was zoomed to', async () => {
    const rows = () => ['a', 'b', 'c', 'd'].map((id, i) => ({ id, row: i % 2, col: i >> 1, value: i, name: id })); // prettier-ignore
    const map = await zoomed({ geo: null, key: 'id', data: rows() });
    await press(map, button(map, 'in'));
    map.data = rows();
    await drawn(map);
    expect(percent(map)).toBe('Bản đồ ở mức 160%');
  });
});

describe('inside and out', () => {
  const inner = {
    type: 'FeatureCollection',
    features: [polygonFeature([square(0, 0, 0.005)], 'a1', 'An Đông'), polygonFeature([square(0.005, 0, 0.005)], 'a2', 'An Tây')], // prettier-ignore
  };

  test('as fast as one can press, the last map is shown', async () => {
    const map = await mountMap({ childGeo: { a: inner, b: inner }, search: true, zoom: true });
    for (let i = 0; i < 6; i++) {
      map.root = 'a';
      map.root = '';
      await Promise.resolve();
      map.root = 'b';
    }
    await drawn(map);
    expect(textsOf(map, '.trail li')).toEqual(['Toàn bản đồ', 'Bình']);
    map.root = '';
    await drawn(map);
    expect(textsOf(map, '.list li button span:first-child')).toEqual(['An', 'Bình', 'Cường', 'Dũng']); // prettier-ignore
  });

  test('a map that arrives late takes the keyboard from nobody', async () => {
    const answers: ((response: Response) => void)[] = [];
    const fetching = vi.spyOn(window, 'fetch');
    fetching.mockImplementation(() => new Promise((resolve) => answers.push(resolve)));
    const map = await mountMap({ childGeo: '/inside/{key}.json', data: shares });
    const elsewhere = document.createElement('input');
    document.body.append(elsewhere);
    plotOf(map).focus();
    await userEvent.keyboard('an{Enter}');
    await vi.waitFor(() => expect(answers).toHaveLength(1));
    elsewhere.focus();
    answers[0]!(Response.json(inner, { headers: { 'content-type': 'application/json' } }));
    await vi.waitFor(() => expect(map.scene?.districts.count).toBe(2));
    await drawn(map);
    expect(document.activeElement).toBe(elsewhere);
    fetching.mockRestore();
  });
});

test('a map is gone to an area of before its zoom has come', async () => {
  const map = mapWith({ zoom: true });
  document.body.append(map);
  await map.updateComplete;
  await map.zoomTo('a');
  const { width, height } = map.scene!.boxOf('a')!;
  const { room } = map.scene!;
  expect(Math.max(width / room.width, height / room.height)).toBeCloseTo(0.5);
});
