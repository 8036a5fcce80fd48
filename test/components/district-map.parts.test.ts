import { page } from 'vitest/browser';
import { afterEach, beforeAll, expect, test, vi } from 'vitest';
import type { WardErrorEvent } from '../../src/base/events.js';
import { mapExtras } from '../../src/components/district-map/district-map.extras.js';
import { extrasPart, waysPart } from '../../src/components/district-map/district-map.parts.js';
import { drawn, unmountAll } from '../support/mount.js';
import { featuresOf, find, mapWith, mountMap } from './district-map.elements.js';

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
