import fc from 'fast-check';
import { expect, test } from 'vitest';
import { blocksOf } from '../../src/components/treemap/treemap.plan.js';
import { readTree } from '../../src/components/treemap/treemap.data.js';
import { growTree } from '../../src/components/treemap/treemap.tree.js';
import { layoutTreemap, type TreemapOptions } from '../../src/components/treemap/treemap.layout.js';
import { localeFor } from '../../src/i18n/register.js';
import { mostly, names, numbers, sizes as size } from '../support/hostile.js';
import { faultsOf, overlaps } from '../support/scene-faults.js';
import { layout } from './treemap.samples.js';

const keys = fc.constantFrom('a', 'b', 'c', 'd', '4', 4, '__proto__', 'toString', null);
const rows = fc.array(
  fc.oneof(
    {
      weight: 30,
      arbitrary: fc.record(
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
    },
    { weight: 1, arbitrary: fc.constantFrom({}, null as never, 7 as never) },
  ),
  { maxLength: 40 },
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
    unit: fc.constantFrom('%', 'hồ sơ', 'tỷ đồng', 'sản phẩm đạt chứng nhận'),
    format: fc.constantFrom('money', 'percent', 'compact', '.2f', 'bogus'),
    wholeLabel: fc.lorem(),
    highlight: fc.constantFrom('a', '4', 'nobody'),
  },
  { requiredKeys: [] },
);

test('any rows at any size in both languages: a scene without a fault, inside its frame', () => {
  fc.assert(
    fc.property(
      rows,
      options,
      size,
      size,
      fc.constantFrom('vi', 'en'),
      (data, chosen, width, height, tag) => {
        const before = JSON.stringify(data);
        const scene = layoutTreemap(data, chosen, { width, height }, localeFor(tag));
        expect(faultsOf(scene)).toEqual([]);
        expect(overlaps(scene, 'labels')).toEqual([]);
        expect(JSON.stringify(data)).toBe(before);
      },
    ),
    { numRuns: 500 },
  );
}, 30_000);

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
}, 30_000);

test('every value stands in the table, and groups are the sums of their parts', () => {
  fc.assert(
    fc.property(spending, (given) => {
      const first = new Map<string, number | null>();
      for (const { group, part, value } of given) {
        const path = `${group}/${part}`;
        if (!first.has(path)) first.set(path, value);
      }
      const told = new Map(
        layout(given.map(({ group, part, value }) => ({ path: `${group}/${part}`, value })))
          .table()
          .rows.map(({ key, cells }) => [key, cells[3]!.value]),
      );
      for (const [path, value] of first) expect([path, told.get(path)]).toEqual([path, value]);
      for (const group of new Set(given.map((row) => `${row.group}`))) {
        const inside = [...first].filter(([path]) => path.startsWith(`${group}/`));
        const values = inside.flatMap(([, value]) => value ?? []);
        const sum = values.length > 0 ? values.reduce((a, b) => a + b, 0) : null;
        expect([group, told.get(group)]).toEqual([group, sum]);
      }
    }),
  );
}, 30_000);
