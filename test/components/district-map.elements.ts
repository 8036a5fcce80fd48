import type { FeatureCollection, Position } from 'geojson';
import '../../src/components/district-map/ward-district-map.js';
import type { WardDistrictMap } from '../../src/components/district-map/district-map.js';
import { drawn, mount } from '../support/mount.js';
import { block } from './district-map.samples.js';

/** Four areas, c and d north of a and b. */
export const wards: FeatureCollection = { type: 'FeatureCollection', features: [...block] };

export const shares = [
  { code: 'a', value: 10 },
  { code: 'b', value: 20 },
  { code: 'c', value: 30 },
  { code: 'd', value: 40 },
];

/** A map of the four areas and their shares, unless told otherwise. */
export function mapWith(props: object = {}): WardDistrictMap {
  const map = document.createElement('ward-district-map');
  const usual = { heading: 'Tổ thông minh', geo: wards, key: 'code', data: shares, unit: '%' };
  return Object.assign(map, usual, props);
}

export const mountMap = (props: object = {}, place: { width?: number; lang?: string } = {}) =>
  mount(mapWith(props), place);

/** The four areas with their rings changed. */
export function reshaped(change: (ring: Position[]) => Position[]): FeatureCollection {
  const features = wards.features.map((feature) => {
    if (feature.geometry.type !== 'Polygon') throw new Error('the areas are polygons');
    const coordinates = feature.geometry.coordinates.map(change);
    return { ...feature, geometry: { ...feature.geometry, coordinates } };
  });
  return { type: 'FeatureCollection', features };
}

/** The four areas with every vertex put elsewhere. */
export const moved = (move: (position: Position) => Position): FeatureCollection =>
  reshaped((ring) => ring.map(move));

const root = (map: WardDistrictMap): ShadowRoot => map.shadowRoot!;

/** Texts of all elements that match, with white space as one sees it. */
export const textsOf = (map: WardDistrictMap, selector: string): string[] =>
  [...root(map).querySelectorAll(selector)].map((each) =>
    each.textContent.replace(/[\s\u00a0]+/g, ' ').trim(),
  );

export const find = (map: WardDistrictMap, selector: string): HTMLElement | null =>
  root(map).querySelector<HTMLElement>(selector);

/** The plot, which takes the focus and the pointer. */
export const plotOf = (map: WardDistrictMap): HTMLElement => find(map, '.plot')!;

export const featuresOf = (map: WardDistrictMap): SVGPathElement[] => [
  ...root(map).querySelectorAll<SVGPathElement>('.picture .feature'),
];

export const listItems = (map: WardDistrictMap): HTMLButtonElement[] => [
  ...root(map).querySelectorAll<HTMLButtonElement>('.list li button'),
];

export const legendButtons = (map: WardDistrictMap): HTMLButtonElement[] => [
  ...root(map).querySelectorAll<HTMLButtonElement>('.legend button'),
];

/** Where the focus and tooltip of an area are anchored, in pixels of the plot. */
export function anchorOf(map: WardDistrictMap, key: string): { x: number; y: number } {
  const point = map.scene!.points().flat().find((each) => each.key === key)!; // prettier-ignore
  return { x: point.x, y: point.y };
}

/** Presses a button of the element and waits for what it does. */
export async function press(map: WardDistrictMap, button: HTMLElement): Promise<void> {
  button.click();
  await drawn(map);
}
