import fc from 'fast-check';
import { expect, test } from 'vitest';
import { blocksOf } from '../../src/components/treemap/treemap.plan.js';
import { readTree } from '../../src/components/treemap/treemap.data.js';
import { growTree } from '../../src/components/treemap/treemap.tree.js';
import type { TreemapOptions } from '../../src/components/treemap/treemap.layout.js';
import { formats, frames, mostly, names, numbers, rowsOf, units } from '../support/hostile.js';
import { expectSound, firstAt } from '../support/sound.js';
import { layout } from './treemap.samples.js';

const keys = fc.constantFrom('a', 'b', 'c', 'd', '4', 4, '__proto__', 'toString', null);
const rows = rowsOf(
  fc.record(
    {
      key: mostly(keys),
      parent: mostly(keys),
      label: fc.oneof(mostly(names), fc.lorem()),
      path: fc.oneof(
        fc.array(fc.lorem({ maxCount: 2 })).map((list) => list.join('/')),
        mostly(names),
      ),
      group: mostly(names),
      value: mostly(fc.oneof(numbers, fc.nat(1000))),
    },
    { requiredKeys: ['value', 'label'] },
  ),
  40,
);
const options = fc.record<TreemapOptions>(
  {
    value: fc.constantFrom('value', 'toString'),
    key: fc.constantFrom('key', 'label', 'nothing'),
    parent: fc.constantFrom('parent', 'group'),
    path: fc.constantFrom('path', 'group'),
    separator: fc.constantFrom('/', ' ', ''),
    levels: fc.constantFrom<NonNullable<TreemapOptions['levels']>>(
      [],
      ['group', 'label'],
      ['label'],
    ),
    root: fc.constantFrom('a', 'b', 'Trực tuyến', 'nobody'),
    unit: units,
    format: formats,
    wholeLabel: fc.lorem(),
    highlight: fc.constantFrom('a', '4', 'nobody'),
  },
  { requiredKeys: [] },
);

test('any rows at any size in both languages: a scene without a fault, inside its frame', () => {
  expectSound(layout, { rows, options, frames, apart: ['labels'] });
});

/** Rows of two levels with whole values. */
const spending = fc.array(
  fc.record({
    group: fc.nat(5),
    part: fc.nat(8),
    value: fc.oneof(fc.nat(1000), fc.constant(null)),
  }),
  { minLength: 1, maxLength: 60 },
);

test('areas are in proportion to values, over all groups', () => {
  const frame = { width: 800, height: 500 };
  fc.assert(
    fc.property(spending, (given) => {
      const data = given.map(({ group, part, value }) => ({ path: `${group}/${part}`, value }));
      const tree = growTree(readTree(data, {}), {});
      const blocks = blocksOf(tree.whole, frame, () => ['']);
      const scale = (frame.width * frame.height) / tree.whole.size;
      for (const tile of blocks.flatMap((block) => [block, ...block.tiles]))
        expect(tile.width * tile.height).toBeCloseTo(scale * tile.branch.size, 3);
    }),
  );
});

test('every value stands in the table, and groups are the sums of their parts', () => {
  fc.assert(
    fc.property(spending, (given) => {
      const data = given.map(({ group, part, value }) => ({ path: `${group}/${part}`, value }));
      const first = firstAt(data, ({ path, value }) => [path, value]);
      const { rows: found } = layout(data).table();
      const told = new Map(found.map(({ key, cells }) => [key, cells[3]!.value]));
      for (const [path, value] of first) expect([path, told.get(path)]).toEqual([path, value]);
      for (const group of new Set(given.map((row) => `${row.group}`))) {
        const inside = [...first].filter(([path]) => path.startsWith(`${group}/`));
        const values = inside.flatMap(([, value]) => value ?? []);
        const sum = values.length > 0 ? values.reduce((a, b) => a + b, 0) : null;
        expect([group, told.get(group)]).toEqual([group, sum]);
      }
    }),
  );
});
