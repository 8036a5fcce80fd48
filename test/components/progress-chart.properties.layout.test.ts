import fc from 'fast-check';
import { expect, test } from 'vitest';
import { layoutProgressChart } from '../../src/components/progress-chart/progress-chart.layout.js';
import type { Track } from '../../src/components/progress-chart/progress-chart.track.js';
import type { Row } from '../../src/data/row.js';
import { localeFor } from '../../src/i18n/register.js';

const figure = fc.oneof(
  fc.double(),
  fc.integer({ min: -1000, max: 1000 }),
  fc.constantFrom(0, -0, null, undefined, '', '12.800', NaN, Infinity),
);
const period = fc.constantFrom('2025', '2026-Q3', '2026-09', '2027-01-01', '', 'soon', null);
const word = fc.constantFrom('higher', 'lower', 'range', 'maintain', 'sideways', undefined);
const kind = fc.constantFrom('measure', 'pass-fail', 'score', 'task', 'other', undefined);

/** Indicators as careless as authors may write them. */
const indicator = fc.record(
  {
    id: fc.oneof(fc.string(), fc.integer(), fc.constant(null)),
    name: fc.string(),
    kind,
    unit: fc.constantFrom('%', 'hộ', 'tỷ đồng', '', 7),
    decimals: fc.constantFrom(0, 1, 2, -1, 0.5, NaN, null),
    better: word,
    observations: fc.array(fc.oneof(fc.record({ period, value: figure }), fc.constant(null))),
    baseline: fc.oneof(fc.record({ period, value: figure }), fc.string()),
    target: fc.record({ period, value: figure, min: figure, max: figure, label: fc.string() }),
    limit: fc.record({ min: figure, max: figure }),
    targetHistory: fc.array(fc.record({ setOn: period, period, value: figure })),
    milestones: fc.array(fc.record({ period, value: figure })),
    cumulative: fc.boolean(),
    passed: fc.oneof(fc.boolean(), fc.constant('có')),
    maxScore: figure,
    weight: figure,
    parent: fc.constantFrom('A', 'B', '', undefined),
    qualifier: fc.constantFrom('more-than', 'nearly', 'toString', undefined),
    steps: fc.array(fc.record({ name: fc.string(), due: period, done: period })),
    status: fc.constantFrom('achieved', 'perfect', undefined),
    flag: fc.constantFrom('suppressed', 'estimate', 'not-applicable', 'odd', undefined),
    staleAfter: fc.constantFrom('P1M', 'soon', 7, undefined),
    owner: fc.constantFrom('Văn phòng', 7, null),
    statusReason: fc.constantFrom('kiểm tra', 7, null),
    evidence: fc.oneof(
      fc.record({ label: fc.string(), href: fc.constantFrom('a', 7, null) }),
      fc.integer(),
    ),
    planned: fc.record({ start: period, end: period }),
  },
  { requiredKeys: [] },
) as fc.Arbitrary<Row>;

const options = fc.record({
  asOf: fc.constantFrom('2026-09-30', '2020', '', 'today?'),
  sort: fc.constantFrom('given', 'status', 'gap', 'name'),
  maxRows: fc.integer({ min: 0, max: 5 }),
  axis: fc.constantFrom('' as const, '0-100' as const, 'auto' as const),
  scale: fc.constantFrom('progress', 'native', 'small-multiple'),
  variant: fc.constantFrom('bar', 'bullet', 'dot', 'strip'),
  domain: fc.oneof(fc.constant(undefined), fc.array(fc.double(), { maxLength: 3 })),
  query: fc.string({ maxLength: 3 }),
} as const);

/** Every place on a track. */
function placesOn(track: Track): number[] {
  const numbersIn = (part: unknown): number[] => {
    if (typeof part === 'number') return [part];
    return typeof part === 'object' && part !== null ? Object.values(part).flatMap(numbersIn) : [];
  };
  return numbersIn(track);
}

test('whatever the indicators: no exception, nothing undefined in a text, every mark on its track', () => {
  fc.assert(
    fc.property(fc.array(indicator), options, fc.constantFrom('vi', 'en'), (rows, given, tag) => {
      const picture = layoutProgressChart(rows, given, localeFor(tag));
      for (const { track, word, details, now, target } of picture.rows) {
        for (const x of placesOn(track)) {
          expect(x).toBeGreaterThanOrEqual(0);
          expect(x).toBeLessThanOrEqual(100);
        }
        const texts = [word, ...details, now.text, now.note, target.text, target.note];
        expect(texts.join(' ')).not.toMatch(/undefined|NaN|Infinity|\[object/);
      }
      expect(picture.table().rows).toHaveLength(picture.size);
      expect(picture.rows).toHaveLength(picture.size);
      expect(picture.describe()).not.toMatch(/undefined|NaN/);
    }),
    { numRuns: 300 },
  );
});

test('every goal is a row once, whatever the order', () => {
  const ids = fc.uniqueArray(
    fc.string({ minLength: 1 }).filter((id) => id.trim() === id),
    {
      selector: (id) => id.normalize('NFC'),
    },
  );
  fc.assert(
    fc.property(ids, fc.constantFrom('given', 'status', 'gap', 'name'), (keys, sort) => {
      const rows = keys.map((id, i) => ({ id, value: i, baseline: 0, target: 9 }));
      const { rows: laidOut } = layoutProgressChart(rows, { sort: sort }, localeFor('vi'));
      const expected = keys.map((id) => id.normalize('NFC'));
      expect(laidOut.map(({ key }) => key).sort()).toEqual(expected.sort());
    }),
  );
});

test('bars begin at the baseline and are longer the more is done', () => {
  const share = fc.double({ min: 0, max: 1.2, noNaN: true });
  fc.assert(
    fc.property(share, share, (a, b) => {
      const barOf = (value: number) => {
        const row = { id: 'a', value, baseline: 0, target: 1, 'target-date': '2027' };
        const { track } = layoutProgressChart([row], {}, localeFor('vi')).rows[0]!;
        return track.type === 'progress' ? track.bar! : { from: NaN, to: NaN };
      };
      const [first, second] = [barOf(a), barOf(b)];
      expect([first.from, second.from]).toEqual([13.41, 13.41]);
      expect(Math.sign(second.to - first.to) * Math.sign(b - a)).toBeGreaterThanOrEqual(0);
      expect(first.to).toBeCloseTo((100 * (a + 0.22)) / 1.64, 1);
    }),
  );
});
