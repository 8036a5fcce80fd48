import { geoMercator } from 'd3-geo';
import { describe, expect, test } from 'vitest';
import { fitGeography } from '../../src/geo/fitted.js';
import { placePositions } from '../../src/geo/positions.js';
import { prepareGeography } from '../../src/geo/prepare.js';
import { projectGeography, type MapProjection } from '../../src/geo/project.js';
import { polygonFeature, square } from './samples.js';

const block = [polygonFeature([square(0, 0, 0.01)], 'a'), polygonFeature([square(0.01, 0, 0.01)], 'b')]; // prettier-ignore
const island = polygonFeature([square(3, 0, 0.001)], 'c');
const room = { x: 0, y: 0, width: 200, height: 100 };

function placed(positions: [number, number][], projection: MapProjection = 'mercator') {
  const features = [...block, island];
  const projected = projectGeography(prepareGeography(features, { key: 'code' }), projection);
  const found = placePositions(
    projected,
    Float64Array.from(positions, ([x]) => x),
    Float64Array.from(positions, ([, y]) => y),
  );
  const map = fitGeography(projected, [room, { x: 300, y: 0, width: 50, height: 50 }]);
  const pixels = positions.map((_, i) => {
    const { k, dx, dy } = map.fits[found.frames[i]!]!;
    return [k * found.xs[i]! + dx, k * found.ys[i]! + dy].map((value) => Math.round(value));
  });
  return { ...found, pixels };
}

describe('positions are placed as the boundaries are', () => {
  test('into the room of the main map, where two squares fill 200 × 100 pixels', () => {
    // The middle of a lies a quarter from the left, the corner that both share below in the middle of the width.
    const { pixels, districts } = placed([[0.005, 0.005], [0.01, 0], [0.015, 0.0099]]); // prettier-ignore
    expect(pixels).toEqual([[50, 50], [100, 100], [150, 1]]); // prettier-ignore
    expect([districts[0], districts[2]]).toEqual([0, 1]);
  });

  test('into an inset, with what lies in the waters round its island', () => {
    const { frames, pixels, districts } = placed([[3.0005, 0.0005], [3.00108, 0.0005]]); // prettier-ignore
    expect([...frames]).toEqual([1, 1]);
    expect([...districts]).toEqual([2, -1]);
    // The island fills 50 pixels; 0.08 of its width farther east lies 4 pixels outside of it.
    expect(pixels).toEqual([[325, 25], [354, 25]]); // prettier-ignore
  });

  test('outside of every boundary, in the main map', () => {
    const { frames, districts, pixels } = placed([[-0.005, 0.005]]);
    expect([frames[0], districts[0], pixels[0]]).toEqual([0, -1, [-50, 50]]);
  });

  test('by a projection of d3-geo', () => {
    const { pixels, districts } = placed([[0.005, 0.005]], geoMercator().scale(5e5).translate([0, 0])); // prettier-ignore
    expect([pixels[0], districts[0]]).toEqual([[50, 50], 0]);
  });

  test('nowhere, where there is no number', () => {
    const { xs, districts } = placed([[NaN, NaN]]);
    expect([xs[0], districts[0]]).toEqual([NaN, -1]);
  });
});
