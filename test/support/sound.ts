import fc from 'fast-check';
import { expect } from 'vitest';
import type { Scene } from '../../src/scene/scene.js';
import { languages } from './hostile.js';
import { faultsOf, overlaps } from './scene-faults.js';

/** What a layout is given. */
interface Inputs<Options, Frame> {
  rows: fc.Arbitrary<readonly unknown[]>;
  options: fc.Arbitrary<Options>;
  frames: fc.Arbitrary<Frame>;
  /** Layers in which no text lies over another. */
  apart: readonly string[];
}

/** Any rows at any size in both languages make a scene without a fault, inside its frame, and stay as they were. */
export function expectSound<Options, Frame>(
  layout: (rows: readonly unknown[], options: Options, frame: Frame, tag: string) => Scene,
  { rows, options, frames, apart }: Inputs<Options, Frame>,
): void {
  fc.assert(
    fc.property(rows, options, frames, languages, (given, chosen, frame, tag) => {
      const before = JSON.stringify(given);
      const scene = layout(given, chosen, frame, tag);
      expect(faultsOf(scene)).toEqual([]);
      expect(apart.flatMap((layer) => overlaps(scene, layer))).toEqual([]);
      expect(JSON.stringify(given)).toBe(before);
    }),
    { numRuns: 500 },
  );
}

/** What the first row of each place says: duplicates after it do not count. */
export function firstAt<Row, Value>(
  rows: readonly Row[],
  read: (row: Row) => readonly [place: string, value: Value],
): Map<string, Value> {
  return new Map(rows.map(read).reverse());
}

/** What rows say stands in the table of their scene, at places made of the first cell of a row and the head of a column. */
export function expectTold<Row>(
  scene: Scene,
  rows: readonly Row[],
  read: (row: Row) => readonly [place: string, value: number | null],
): void {
  const { columns, rows: found } = scene.table();
  const told = new Map(
    found.flatMap(({ cells }) =>
      columns.map(({ label }, i) => [`${cells[0]!.value} ${label}`, cells[i]!.value]),
    ),
  );
  for (const [place, value] of firstAt(rows, read))
    expect([place, told.get(place)]).toEqual([place, value]);
}
