import { expect, test } from 'vitest';
import {
  readMask,
  shapeIssues,
  usableInsets,
} from '../../src/components/district-map/district-map.option-shapes.js';
import { featureOf, polygonFeature, square } from '../geo/samples.js';

const area = polygonFeature([square(0, 0)]);

test('insets are a word or a list of objects; what is neither counts as not given', () => {
  const list = [{ ids: ['20333'], label: 'Hoàng Sa' }];
  expect([usableInsets('none'), usableInsets(list)]).toEqual(['none', list]);
  expect([{}, [null], 5, null].map(usableInsets)).toEqual(Array(4).fill('auto'));
});

test.each([
  [{ ids: '20333' }],
  [{ keys: {} }],
  [{ ids: ['a'], box: [0, 0, 1] }],
  [{ box: [0, 0, 1, null] }],
  [{ ids: ['a'], label: 5 }],
])('an inset with a member of another shape is none, and told: %j', (inset) => {
  const insets = [{ ids: ['b'] }, inset];
  expect(usableInsets(insets)).toBe('auto');
  expect(shapeIssues({ insets, mask: null })).toMatchObject([{ code: 'config', field: 'insets' }]);
});

test('members of an inset that are null were not given', () => {
  const insets = [{ ids: null, keys: ['a'], box: null, label: null }];
  expect(usableInsets(insets)).toBe(insets);
});

test('a mask is a rectangle or GeoJSON; the features of a collection are one area', () => {
  expect(readMask([0, 0, 1, 1])).toEqual([0, 0, 1, 1]);
  expect(readMask(area)).toBe(area);
  const collection = { type: 'FeatureCollection', features: [area, featureOf(null), null] };
  expect(readMask(collection)).toEqual({ type: 'GeometryCollection', geometries: [area.geometry] });
  expect(['here', 5, {}, null].map(readMask)).toEqual(Array(4).fill(null));
});

test('what cannot be used is told; what was not given is not', () => {
  expect(shapeIssues({ insets: 'auto', mask: null })).toEqual([]);
  expect(shapeIssues({ insets: null, mask: undefined })).toEqual([]);
  expect(shapeIssues({ insets: { box: [0, 0, 1, 1] }, mask: 'here' })).toEqual([
    { code: 'config', field: 'insets', found: '{"box":[0,0,1,1]}', message: '"insets" is auto, none or a list of {ids, box, label}.' }, // prettier-ignore
    { code: 'config', field: 'mask', found: '"here"', message: '"mask" is [west, south, east, north] or a GeoJSON area.' }, // prettier-ignore
  ]);
});
