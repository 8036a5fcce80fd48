import { page, userEvent } from 'vitest/browser';
import { afterEach, beforeAll, describe, expect, test, vi } from 'vitest';
import type { WardErrorEvent } from '../../src/base/events.js';
import { mapExtras } from '../../src/components/district-map/district-map.extras.js';
import { canvasPart, extrasPart, waysPart } from '../../src/components/district-map/district-map.parts.js'; // prettier-ignore
import type { LazyPart } from '../../src/core/lazy-part.js';
import { polygonFeature, square } from '../geo/samples.js';
import { drawn, mount, unmountAll } from '../support/mount.js';
import { featuresOf, find, mapWith, mountMap, plotOf, textsOf } from './district-map.elements.js';

beforeAll(() => page.viewport(1100, 900));
afterEach(() => {
  vi.restoreAllMocks();
  unmountAll();
});

test('a plain map asks for no part', async () => {
  const asked = [extrasPart, waysPart].map((part) => vi.spyOn(part, 'fetch'));
  const map = await mountMap();
  expect(map.state).toBe('ready');
  for (const fetch of asked) expect(fetch).not.toHaveBeenCalled();
});

test('without a part that cannot be had the map is drawn all the same, and says so', async () => {
  vi.spyOn(extrasPart, 'isAwaited', 'get').mockReturnValue(false);
  const map = mapWith({ symbol: 'bubble', scaleBar: true });
  const faults = vi.fn<(event: WardErrorEvent) => void>();
  map.addEventListener('ward-error', faults);
  document.body.append(map);
  await drawn(map);
  expect(map.state).toBe('ready');
  expect(featuresOf(map).length).toBeGreaterThan(0);
  expect(faults.mock.calls[0]![0].issues).toEqual([expect.objectContaining({ code: 'network' })]);
});

describe('what a map wants and has not', () => {
  const lose = (part: LazyPart<unknown>) =>
    vi.spyOn(part, 'fetch').mockImplementation(() => {
      vi.spyOn(part, 'isAwaited', 'get').mockReturnValue(false);
      return Promise.resolve();
    });

  const grid = (side: number) => ({
    type: 'FeatureCollection',
    features: Array.from({ length: side ** 2 }, (_, i) =>
      polygonFeature([square(0.01 * (i % side), 0.01 * Math.floor(i / side), 0.01)], `k${i}`),
    ),
  });

  async function mountTold(side: number) {
    const map = mapWith({ geo: grid(side), data: [{ code: 'k1', value: 1 }] });
    const faults = vi.fn<(event: WardErrorEvent) => void>();
    map.addEventListener('ward-error', faults);
    await mount(map, { width: 360 });
    return { map, told: () => faults.mock.calls.flatMap(([{ issues }]) => issues) };
  }

  const network = expect.objectContaining({ code: 'network' }) as unknown;

  test('a tooltip waits for no part that is on its way', async () => {
    vi.spyOn(waysPart, 'fetch').mockReturnValue(new Promise(() => undefined));
    const map = mapWith({ geo: grid(6) });
    document.body.append(map);
    await expect.poll(() => featuresOf(map).length).toBeGreaterThan(0);
    const { width, height } = plotOf(map).getBoundingClientRect();
    await userEvent.hover(plotOf(map), { position: { x: width / 2, y: height / 2 } });
    await expect.poll(() => find(map, '.tooltip')!.matches(':popover-open')).toBe(true);
  });

  test('a painter: many areas are drawn as outlines, on the next map too, and each says so once', async () => {
    lose(canvasPart);
    lose(waysPart);
    for (let mounted = 0; mounted < 2; mounted++) {
      const { map, told } = await mountTold(23);
      expect(find(map, 'canvas')).toBeNull();
      expect(featuresOf(map).every((path) => path.getAttribute('d') !== '')).toBe(true);
      map.heading = 'Mật độ';
      await drawn(map);
      expect(told()).toEqual([network]);
    }
  });

  test('zoom: neither room nor keys are kept for it, and the map says so', async () => {
    lose(waysPart);
    const { map, told } = await mountTold(6);
    expect(find(map, '.zoom-room')).toBeNull();
    expect(textsOf(map, '#hint')[0]).not.toContain('phóng to');
    expect(told()).toEqual([network]);
  });
});

test('a map is loading, at its height, until what draws it is here', async () => {
  let arrive = () => {};
  const coming = new Promise<void>((resolve) => (arrive = resolve));
  vi.spyOn(extrasPart, 'fetch').mockReturnValue(coming);
  const map = mapWith({ symbol: 'bubble' });
  document.body.append(map);
  await vi.waitFor(() => expect(map.hasUpdated).toBe(true));
  expect([map.state, map.scene]).toEqual(['loading', null]);
  expect(find(map, '.placeholder')!.getBoundingClientRect().height).toBeGreaterThan(200);
  extrasPart.lend(mapExtras);
  arrive();
  await map.updateComplete;
  expect(map.state).toBe('ready');
  expect(map.shadowRoot!.querySelectorAll('.bubbles .bubble')).toHaveLength(4);
  // Nobody was told that something was missing.
  expect(textsOf(map, '[role=status]')).toEqual(['']);
});

test('a map that is drawn keeps its picture until it can be drawn otherwise', async () => {
  let arrive = () => {};
  const coming = new Promise<void>((resolve) => (arrive = resolve));
  const map = await mountMap();
  vi.spyOn(waysPart, 'fetch').mockReturnValue(coming);
  map.search = true;
  await new Promise((resolve) => setTimeout(resolve, 50));
  expect([map.state, find(map, '.finder')]).toEqual(['ready', null]);
  expect(featuresOf(map).length).toBeGreaterThan(0);
  waysPart.lend(await import('../../src/components/district-map/district-map.ways.js'));
  arrive();
  await map.updateComplete;
  expect(find(map, '.finder')).not.toBeNull();
});
