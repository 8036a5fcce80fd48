import { expect, test } from 'vitest';
import { mesh } from 'topojson-client';
import type { Topology } from 'topojson-specification';
import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { outlineOf } from '../../src/geo/outline.js';
import { polygonsOf, type Ring } from '../../src/geo/rings.js';
import { hasRealData, realTopoJson } from './real-data.js';
import { reversed, square } from './samples.js';

const lengthOf = (lines: readonly Ring[]) =>
  lines.reduce((total, line) => {
    for (let i = 1; i < line.length; i++)
      total += Math.hypot(line[i]![0]! - line[i - 1]![0]!, line[i]![1]! - line[i - 1]![1]!);
    return total;
  }, 0);

test('one square is its own border', () => {
  expect(outlineOf([[square(0, 0)]])).toEqual([square(0, 0)]);
});

test('two squares side by side lose the side they share, whichever way it runs', () => {
  expect(lengthOf(outlineOf([[square(0, 0)], [square(1, 0)]]))).toBe(6);
  expect(lengthOf(outlineOf([[square(0, 0)], [reversed(square(1, 0))]]))).toBe(6);
});

test('a block of nine keeps twelve sides', () => {
  const squares = [0, 1, 2].flatMap((x) => [0, 1, 2].map((y) => [square(x, y)]));
  expect(lengthOf(outlineOf(squares))).toBe(12);
});

test('an enclave closes the hole of its neighbour, an empty hole is a border', () => {
  const holed = [square(0, 0, 3), reversed(square(1, 1))];
  expect(lengthOf(outlineOf([holed, [square(1, 1)]]))).toBe(12);
  expect(lengthOf(outlineOf([holed]))).toBe(16);
});

test('doubled vertices and empty rings do no harm', () => {
  const doubled = [[0, 0], [0, 1], [0, 1], [1, 1], [1, 0], [0, 0]]; // prettier-ignore
  expect(lengthOf(outlineOf([[doubled], [[]], [square(1, 0)]]))).toBe(6);
  expect(outlineOf([])).toEqual([]);
});

test.runIf(hasRealData)('agrees with the mesh that topojson knows from shared arcs', () => {
  const path = resolve(import.meta.dirname, '../../../shared/data/geo/danang-wards.topo.json');
  const topology = JSON.parse(readFileSync(path, 'utf8')) as Topology;
  const truth = mesh(topology, topology.objects['wards'] as never, (a, b) => a === b);
  const wards = realTopoJson('danang-wards.topo.json', 'wards').features;
  const polygons = wards.flatMap(({ geometry }) => polygonsOf(geometry));
  expect(lengthOf(outlineOf(polygons))).toBeCloseTo(lengthOf(truth.coordinates), 9);
});
