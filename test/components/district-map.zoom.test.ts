import { page, userEvent } from 'vitest/browser';
import { afterEach, beforeAll, describe, expect, test, vi } from 'vitest';
import type { WardDistrictMap } from '../../src/components/district-map/district-map.js';
import { axeViolations } from '../support/axe.js';
import { drawn, unmountAll } from '../support/mount.js';
import { touch } from '../support/touch.js';
import { anchorOf, find, mountMap, plotOf, press, textsOf, wards } from './district-map.elements.js'; // prettier-ignore

beforeAll(() => page.viewport(1100, 900));
afterEach(unmountAll);

const zoomed = (props: object = {}, place: { width?: number; lang?: string } = {}) =>
  mountMap({ zoom: true, ...props }, place);

const button = (map: WardDistrictMap, kind: 'in' | 'out' | 'reset') => find(map, `.zoom-${kind}`)!;
const spoken = (map: WardDistrictMap) => textsOf(map, '.zoom-level')[0];
const widthOf = (map: WardDistrictMap, key: string) => map.scene!.boxOf(key)!.width;

/** The wheel over an area; whether the page was kept from scrolling. */
async function wheel(map: WardDistrictMap, deltaY: number, ctrlKey: boolean): Promise<boolean> {
  const { left, top } = find(map, '.picture')!.getBoundingClientRect();
  const { x, y } = anchorOf(map, 'a');
  const event = new WheelEvent('wheel', { deltaY, ctrlKey, clientX: left + x, clientY: top + y, bubbles: true, composed: true, cancelable: true }); // prettier-ignore
  plotOf(map).dispatchEvent(event);
  await drawn(map);
  return event.defaultPrevented;
}

const middleOf = (map: WardDistrictMap): [number, number] => {
  const { left, top, width, height } = find(map, '.picture')!.getBoundingClientRect();
  return [left + width / 2, top + height / 2];
};

describe('buttons', () => {
  test('magnify step by step, and lead back to the whole; a live region says how far', async () => {
    const map = await zoomed();
    const before = widthOf(map, 'a');
    expect(button(map, 'out').getAttribute('aria-disabled')).toBe('true');
    await press(map, button(map, 'in'));
    expect(widthOf(map, 'a') / before).toBeCloseTo(1.6);
    expect(spoken(map)).toBe('Bản đồ ở mức 160%');
    await press(map, button(map, 'in'));
    await press(map, button(map, 'out'));
    expect(widthOf(map, 'a') / before).toBeCloseTo(1.6);
    await press(map, button(map, 'reset'));
    expect(widthOf(map, 'a')).toBeCloseTo(before);
    expect(spoken(map)).toBe('');
  });

  test('stand on a wide map and, in room kept for them, under a narrow one', async () => {
    const under = (map: WardDistrictMap) => {
      const [buttons, picture] = ['.zoom-controls', '.picture'].map((each) => find(map, each)!.getBoundingClientRect()); // prettier-ignore
      return buttons!.top >= picture!.bottom;
    };
    expect(under(await zoomed({}, { width: 640 }))).toBe(false);
    const narrow = await zoomed({}, { width: 340 });
    expect(under(narrow)).toBe(true);
    expect(find(narrow, '.zoom-controls')!.getBoundingClientRect().height).toBeCloseTo(30, 0);
  });

  test('keep the focus at their limits, and are large enough', async () => {
    const map = await zoomed();
    await press(map, button(map, 'in'));
    button(map, 'reset').focus();
    await userEvent.keyboard('{Enter}');
    await drawn(map);
    expect(map.shadowRoot!.activeElement).toBe(button(map, 'reset'));
    const { width, height } = button(map, 'in').getBoundingClientRect();
    expect(Math.min(width, height)).toBeGreaterThanOrEqual(24);
  });

  test('are there for many areas unless unwanted, for few where wanted', async () => {
    const many = {
      type: 'FeatureCollection',
      features: Array.from({ length: 31 }, (_, i) => ({
        ...structuredClone(wards.features[i % 4]!),
        properties: { code: `${i}`, name: `Khu ${i}` },
      })),
    };
    expect(button(await mountMap({ geo: many, data: [] }), 'in')).not.toBeNull();
    expect(find(await mountMap({ geo: many, data: [], zoom: false }), '.zoom-in')).toBeNull();
    expect(find(await mountMap(), '.zoom-in')).toBeNull();
  });

  test('of the map leave lines as wide and letters as large as they are', async () => {
    const map = await zoomed({ labels: 'name' });
    const width = () => find(map, '.areas .feature')!.getAttribute('stroke-width');
    const size = () => getComputedStyle(find(map, 'text.label')!).fontSize;
    const before = [width(), size()];
    await press(map, button(map, 'in'));
    expect([width(), size()]).toEqual(before);
    expect(find(map, '.layer.areas')!.hasAttribute('transform')).toBe(false);
  });
});

describe('the wheel', () => {
  test('bare scrolls the page, and says how to zoom', async () => {
    const map = await zoomed();
    const before = widthOf(map, 'a');
    expect(await wheel(map, -100, false)).toBe(false);
    expect(widthOf(map, 'a')).toBe(before);
    expect(textsOf(map, '.zoom-hint:not([hidden])')).toEqual(['Giữ Ctrl để phóng to']);
    await vi.waitFor(() => expect(find(map, '.zoom-hint')!.hidden).toBe(true), { timeout: 4000 });
  });

  test('with Ctrl magnifies about the pointer', async () => {
    const map = await zoomed();
    const [at, before] = [anchorOf(map, 'a'), widthOf(map, 'a')];
    expect(await wheel(map, -200, true)).toBe(true);
    expect(widthOf(map, 'a') / before).toBeCloseTo(Math.exp(0.4));
    expect(map.scene!.hit(at.x, at.y)!.key).toBe('a');
    expect(await wheel(map, 900, true)).toBe(true);
    expect(widthOf(map, 'a')).toBeCloseTo(before);
  });

  test('is left alone where the map cannot be zoomed', async () => {
    const map = await mountMap({ zoom: false });
    expect(await wheel(map, -200, true)).toBe(false);
    expect(find(map, '.zoom-hint')).toBeNull();
  });
});

describe('the keyboard', () => {
  test('plus and minus zoom, 0 shows all, Shift and arrows move', async () => {
    const map = await zoomed();
    const whole = map.scene!.boxOf('a')!;
    plotOf(map).focus();
    await userEvent.keyboard('+');
    await drawn(map);
    const nearer = map.scene!.boxOf('a')!;
    expect(nearer.width / whole.width).toBeCloseTo(1.6);
    await userEvent.keyboard('{Shift>}{ArrowLeft}{/Shift}');
    await drawn(map);
    expect(map.scene!.boxOf('a')!.x - nearer.x).toBeGreaterThan(20);
    await userEvent.keyboard('-');
    await userEvent.keyboard('0');
    await drawn(map);
    expect(map.scene!.boxOf('a')).toEqual(whole);
  });

  test('brings an area that it walks to into sight', async () => {
    const map = await zoomed();
    plotOf(map).focus();
    await userEvent.keyboard('{Home}++++++');
    await drawn(map);
    await userEvent.keyboard('{End}');
    await drawn(map);
    await drawn(map);
    const { x, y } = anchorOf(map, 'b');
    expect(x > 0 && x < map.scene!.width && y > 0 && y < map.scene!.height).toBe(true);
    expect(textsOf(map, '[aria-live=assertive]')).toEqual(['Bình: 20%']);
    expect(find(map, '.tooltip')!.matches(':popover-open')).toBe(true);
  });

  test('typing goes to the next area whose name begins so, marks aside', async () => {
    const map = await zoomed();
    plotOf(map).focus();
    await userEvent.keyboard('du');
    await drawn(map);
    expect(textsOf(map, '[aria-live=assertive]')).toEqual(['Dũng: 40%']);
    expect(map.scene!.width).toBeGreaterThan(0);
  });
});

describe('dragging', () => {
  const drag = async (map: WardDistrictMap, by: number) => {
    const [clientX, clientY] = middleOf(map);
    const event = (type: string, dx: number) =>
      new PointerEvent(type, { pointerId: 1, pointerType: 'mouse', button: 0, clientX: clientX + dx, clientY, bubbles: true, composed: true }); // prettier-ignore
    plotOf(map).dispatchEvent(event('pointerdown', 0));
    plotOf(map).dispatchEvent(event('pointermove', by / 2));
    plotOf(map).dispatchEvent(event('pointermove', by));
    plotOf(map).dispatchEvent(event('pointerup', by));
    plotOf(map).dispatchEvent(new MouseEvent('click', { clientX, clientY, bubbles: true, composed: true })); // prettier-ignore
    await drawn(map);
  };

  test('moves what is magnified, and chooses nothing', async () => {
    const map = await zoomed();
    await press(map, button(map, 'in'));
    const { x } = anchorOf(map, 'a');
    await drag(map, 60);
    expect(anchorOf(map, 'a').x - x).toBeCloseTo(60);
    expect(map.selected).toEqual([]);
  });

  test('does nothing to the whole map, where a click chooses', async () => {
    const map = await zoomed();
    const before = anchorOf(map, 'a');
    await drag(map, 60);
    expect(anchorOf(map, 'a')).toEqual(before);
    expect(map.selected).toHaveLength(1);
  });
});

describe('fingers', () => {
  test('two of them magnify and move the map', async () => {
    const map = await zoomed();
    const before = widthOf(map, 'a');
    const [x, y] = middleOf(map);
    await touch('touchStart', [[x - 20, y], [x + 20, y]]); // prettier-ignore
    for (const apart of [25, 30, 40]) await touch('touchMove', [[x - apart, y], [x + apart, y]]); // prettier-ignore
    await touch('touchEnd', []);
    await drawn(map);
    expect(widthOf(map, 'a') / before).toBeGreaterThan(1.6);
    expect(map.selected).toEqual([]);
  });

  test('one of them is left to the page', async () => {
    const map = await zoomed();
    await press(map, button(map, 'in'));
    const before = anchorOf(map, 'a');
    const kept = vi.fn();
    map.addEventListener('touchmove', (event) => void kept(event.defaultPrevented));
    const [x, y] = middleOf(map);
    await touch('touchStart', [[x, y]]);
    await touch('touchMove', [[x, y - 60]]);
    await touch('touchEnd', []);
    await drawn(map);
    expect(anchorOf(map, 'a')).toEqual(before);
    expect(kept).toHaveBeenCalledWith(false);
  });
});

describe('to an area', () => {
  test('by method: half of the map is the area', async () => {
    const map = await zoomed();
    await map.zoomTo('a');
    const { x, y, width, height } = map.scene!.boxOf('a')!;
    const { room } = map.scene!;
    expect(Math.max(width / room.width, height / room.height)).toBeCloseTo(0.5);
    expect(y + height / 2).toBeLessThan(room.y + room.height);
    expect(x).toBeGreaterThanOrEqual(room.x - 1);
    await map.resetZoom();
    expect(spoken(map)).toBe('');
    await map.zoomTo('nobody');
    expect(spoken(map)).toBe('');
  });

  test('other boundaries begin as a whole', async () => {
    const map = await zoomed();
    await press(map, button(map, 'in'));
    map.geo = structuredClone(wards);
    await drawn(map);
    expect(spoken(map)).toBe('');
  });
});

describe('what a person zoomed to', () => {
  /** Which share of the districts' box lies left of and above the middle of the map, and how large the box is there. */
  function placeOf(map: WardDistrictMap) {
    const { room } = map.scene!;
    const [a, d] = [map.scene!.boxOf('a')!, map.scene!.boxOf('d')!];
    const [left, top] = [Math.min(a.x, d.x), Math.min(a.y, d.y)];
    const [right, bottom] = [
      Math.max(a.x + a.width, d.x + d.width),
      Math.max(a.y + a.height, d.y + d.height),
    ];
    return {
      x: (room.x + room.width / 2 - left) / (right - left),
      y: (room.y + room.height / 2 - top) / (bottom - top),
      factor: (bottom - top) / Math.min(room.width, room.height),
    };
  }

  async function resize(map: WardDistrictMap, width: number) {
    map.parentElement!.style.setProperty('width', `${width}px`);
    await vi.waitFor(() => expect(Math.abs(map.scene!.width - width)).toBeLessThan(60));
    await drawn(map);
    await drawn(map);
  }

  test('stays in the middle, at its factor, when the place is turned or grows', async () => {
    const map = await zoomed({ height: 500 }, { width: 900 });
    for (let i = 0; i < 4; i++) await press(map, button(map, 'in'));
    await userEvent.click(plotOf(map), { position: { x: 5, y: 5 } });
    await userEvent.keyboard('{Shift>}{ArrowLeft}{ArrowLeft}{ArrowUp}{/Shift}');
    await drawn(map);
    const before = placeOf(map);
    expect(Math.abs(before.x - 0.5)).toBeGreaterThan(0.06);
    for (const width of [400, 700, 1000, 900]) {
      await resize(map, width);
      const after = placeOf(map);
      expect(after.x).toBeCloseTo(before.x, 2);
      expect(after.y).toBeCloseTo(before.y, 2);
      expect(spoken(map)).toBe('Bản đồ ở mức 655%');
    }
    map.height = 300;
    await drawn(map);
    expect(placeOf(map).x).toBeCloseTo(before.x, 2);
    expect(placeOf(map).y).toBeCloseTo(before.y, 2);
  });

  test('stays when values, their period and the language are others', async () => {
    const rows = [2024, 2025].flatMap((year) =>
      ['a', 'b', 'c', 'd'].map((code, i) => ({ code, year, value: i + year })),
    );
    const map = await zoomed({ data: rows });
    await press(map, button(map, 'in'));
    const before = map.scene!.boxOf('a');
    map.year = 2024;
    await drawn(map);
    expect(map.scene!.boxOf('a')).toEqual(before);
    map.data = rows.map((row) => ({ ...row, value: 1 }));
    await drawn(map);
    expect(map.scene!.boxOf('a')).toEqual(before);
    map.parentElement!.lang = 'en';
    await drawn(map);
    expect(map.scene!.boxOf('a')).toEqual(before);
  });
});

test.each(['vi', 'en'])('axe finds nothing: %s', async (lang) => {
  const map = await zoomed({}, { lang });
  await press(map, button(map, 'in'));
  expect(await axeViolations(map)).toEqual([]);
});
