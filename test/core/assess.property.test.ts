import fc from 'fast-check';
import { expect, test } from 'vitest';
import { assess } from '../../src/core/assess.js';
import type { Assessment } from '../../src/core/assessment.js';
import type { Indicator, Status } from '../../src/core/indicator.js';
import { dateOf, dayNumber } from '../../src/core/period.js';
import { rollUp } from '../../src/core/roll-up.js';

const STATUSES: (Status | null)[] = [
  'achieved',
  'on-track',
  'at-risk',
  'off-track',
  'regressing',
  'not-started',
  'overdue',
  'no-data',
  'not-applicable',
  null,
];

const optional = <T>(arbitrary: fc.Arbitrary<T>) => fc.option(arbitrary, { nil: undefined });

/** Numbers and what stands in their place in real files. */
const anyNumber = fc.oneof(
  { weight: 6, arbitrary: fc.integer({ min: -200, max: 200 }) },
  { weight: 3, arbitrary: fc.double() },
  { weight: 1, arbitrary: fc.constantFrom(null, NaN, Infinity, -Infinity, '', '12.800', {}, true) },
);
const anyPeriod = fc.oneof(
  { weight: 6, arbitrary: fc.integer({ min: 17_000, max: 21_000 }).map(dateOf) },
  { weight: 3, arbitrary: fc.constantFrom('2019', '2020-H1', '2021-Q3', '2022-02', '2018/2023') },
  { weight: 1, arbitrary: fc.constantFrom('2021-02-30', '', 'x', 2020, null, '2021-07-01T20:00Z') },
);
const edges = { min: anyNumber, max: anyNumber };
const anyFlag = fc.constantFrom('revised', 'estimate', 'suppressed', 'not-applicable');

const anyIndicator = fc.record(
  {
    id: fc.constantFrom('a', 'b', 'c', 'd', 'e'),
    name: fc.string(),
    kind: fc.constantFrom('measure', 'measure', 'measure', 'pass-fail', 'score', 'task', 'index'),
    flag: optional(anyFlag),
    qualifier: fc.constantFrom(undefined, 'nearly', 'more-than'),
    better: fc.constantFrom(undefined, 'higher', 'lower', 'range', 'maintain', 'more'),
    observations: fc.array(
      fc.record(
        { period: anyPeriod, value: anyNumber, flag: optional(anyFlag) },
        { requiredKeys: [] },
      ),
      { maxLength: 8 },
    ),
    baseline: fc.record({ value: anyNumber, period: anyPeriod }, { requiredKeys: [] }),
    target: fc.record({ value: anyNumber, period: anyPeriod, ...edges }, { requiredKeys: [] }),
    limit: fc.record(edges, { requiredKeys: [] }),
    milestones: fc.array(fc.record({ period: anyPeriod, value: anyNumber }), { maxLength: 4 }),
    path: fc.constantFrom(undefined, 'linear', 'step', 'compound'),
    targetHistory: fc.array(fc.record({ setOn: anyPeriod, period: anyPeriod, value: anyNumber }), {
      maxLength: 3,
    }),
    cumulative: fc.boolean(),
    passed: fc.constantFrom(true, false, null, undefined, 'yes'),
    mandatory: fc.boolean(),
    maxScore: anyNumber,
    weight: anyNumber,
    parent: fc.constantFrom('a', 'b', 'c', undefined),
    required: fc.constantFrom(undefined, 1, 2, 0.5, -1, '2'),
    planned: fc.record({ start: anyPeriod, end: anyPeriod }),
    steps: fc.array(fc.record({ name: fc.string(), due: anyPeriod, done: anyPeriod })),
    status: fc.constantFrom(undefined, undefined, 'achieved', 'no-data', 'good'),
    updated: anyPeriod,
  },
  { requiredKeys: ['id', 'name', 'observations'] },
) as unknown as fc.Arbitrary<Indicator>;

const anyOptions = fc.record(
  { asOf: fc.integer({ min: 17_000, max: 21_000 }).map(dateOf) },
  { requiredKeys: [] },
);

function expectPlain(found: unknown, path: string): void {
  if (typeof found === 'number') expect(found, path).toSatisfy(Number.isFinite);
  else if (found !== null && typeof found === 'object') {
    for (const [key, value] of Object.entries(found)) expectPlain(value, `${path}.${key}`);
  } else expect(found, path).not.toBeUndefined();
}

function freeze<T>(value: T): T {
  if (value !== null && typeof value === 'object') Object.values(value).forEach(freeze);
  return Object.freeze(value);
}

/** A sound goal from 0 on day 0 to 100 on day 100, with distinct days. */
const start = dayNumber('2021-01-01');
const reading = (range: { min: number; max: number }) =>
  fc.uniqueArray(fc.tuple(fc.integer(range), fc.integer({ min: -50, max: 150 })), {
    selector: ([day]) => day,
    minLength: 1,
    maxLength: 6,
  });
const upward = (readings: (readonly [number, number])[]): Indicator => ({
  id: 'a',
  name: 'A',
  observations: readings.map(([day, value]) => ({ period: dateOf(start + day), value })),
  baseline: { value: 0, period: dateOf(start) },
  target: { value: 100, period: dateOf(start + 100) },
});

test('R-NONFINITE: whatever comes in, no field is NaN, infinite or undefined', () => {
  fc.assert(
    fc.property(anyIndicator, anyOptions, (indicator, options) => {
      const assessment = assess(freeze(indicator), options);
      expectPlain(assessment, 'assessment');
      expect(STATUSES).toContain(assessment.status);
      expect(assess(indicator, options)).toEqual(assessment);
    }),
    { numRuns: 2000 },
  );
});

test('a status without a value is one that needs none', () => {
  fc.assert(
    fc.property(anyIndicator, anyOptions, (indicator, options) => {
      const { status, value, gap, progress, judgedBy } = assess(
        { ...indicator, kind: 'measure' },
        options,
      );
      if (value !== null) return;
      expect([gap, progress]).toEqual([null, null]);
      const needsNone = ['no-data', 'not-started', 'not-applicable'];
      expect(judgedBy === 'hand' || needsNone.includes(String(status))).toBe(true);
    }),
  );
});

test('the order of the observations does not matter', () => {
  const shuffled = reading({ min: -20, max: 150 }).chain((readings) =>
    fc.tuple(fc.constant(readings), fc.shuffledSubarray(readings, { minLength: readings.length })),
  );
  fc.assert(
    fc.property(shuffled, anyOptions, ([readings, other], options) => {
      expect(assess(upward(other), options)).toEqual(assess(upward(readings), options));
    }),
  );
});

test('"lower" is "higher" in a mirror', () => {
  fc.assert(
    fc.property(reading({ min: -20, max: 150 }), fc.integer({ min: -30, max: 160 }), (all, day) => {
      const asOf = dateOf(start + day);
      const up = upward(all);
      const down: Indicator = {
        ...up,
        better: 'lower',
        target: { value: -100, period: dateOf(start + 100) },
        observations: up.observations.map((each) => ({ ...each, value: -(each.value ?? 0) })),
      };
      const [above, below] = [assess(up, { asOf }), assess(down, { asOf })];
      const mirrored = (value: number | null) => (value === null ? null : 0 - value);
      const same = ({ status, progress, gap, paceRatio, early, judgedBy }: Assessment) => [
        status,
        progress,
        gap,
        paceRatio,
        early,
        judgedBy,
      ];
      expect(same(below)).toEqual(same(above));
      expect(below.requiredPace).toEqual(mirrored(above.requiredPace));
      expect(below.forecast?.reaches).toEqual(above.forecast?.reaches);
    }),
  );
});

test('a better value never has a worse status', () => {
  const order: (Status | null)[] = ['regressing', 'off-track', 'at-risk', 'on-track', 'achieved'];
  const value = fc.double({ min: -50, max: 150, noNaN: true });
  fc.assert(
    fc.property(fc.integer({ min: 0, max: 100 }), value, value, (day, a, b) => {
      const rank = (each: number) => order.indexOf(assess(upward([[day, each]])).status);
      expect(rank(Math.max(a, b))).toBeGreaterThanOrEqual(rank(Math.min(a, b)));
      expect(rank(a)).toBeGreaterThanOrEqual(0);
    }),
  );
});

test('R-EPSILON: the unit does not matter', () => {
  const size = fc.constantFrom(2 ** -40, 2 ** -10, 2 ** 10, 2 ** 40);
  fc.assert(
    fc.property(reading({ min: 0, max: 100 }), size, (all, factor) => {
      const plain = upward(all);
      const scaled: Indicator = {
        ...plain,
        target: { value: 100 * factor, period: dateOf(start + 100) },
        observations: plain.observations.map((each) => ({
          ...each,
          value: (each.value ?? 0) * factor,
        })),
      };
      const [a, b] = [assess(plain), assess(scaled)];
      expect([b.status, b.progress, b.paceRatio]).toEqual([a.status, a.progress, a.paceRatio]);
    }),
  );
});

test('achieved is what leaves no gap', () => {
  fc.assert(
    fc.property(reading({ min: 0, max: 150 }), (all) => {
      const { status, gap } = assess(upward(all));
      expect(status === 'achieved').toBe(gap !== null && gap <= 0);
    }),
  );
});

test('R-ROLLUP: the counts add up, and no field is NaN', () => {
  fc.assert(
    fc.property(fc.array(anyIndicator, { maxLength: 12 }), anyOptions, (indicators, options) => {
      const result = rollUp(freeze(indicators), 'a', options);
      expectPlain(result, 'roll-up');
      const { total, passed, notAssessed, notApplicable, counts, coverage, progress } = result;
      const counted = Object.values(counts).reduce((sum, count) => sum + count, 0);
      expect(counted).toBeLessThanOrEqual(total + notApplicable);
      expect(passed + notAssessed).toBeLessThanOrEqual(total);
      expect(counts['not-applicable'] ?? 0).toBe(notApplicable);
      expect(coverage).toBeGreaterThanOrEqual(0);
      expect(coverage).toBeLessThanOrEqual(1);
      expect(STATUSES).toContain(result.status);
      if (result.value === null && progress !== null) {
        expect(progress).toBeGreaterThanOrEqual(0);
        expect(progress).toBeLessThanOrEqual(1);
      }
    }),
    { numRuns: 500 },
  );
});

test('R-ROLLUP: every child with a status is counted once', () => {
  const criteria = fc.array(fc.constantFrom(true, false, null), { minLength: 1, maxLength: 30 });
  fc.assert(
    fc.property(criteria, (all) => {
      const children = all.map((passed, index): Indicator => ({
        id: `c${index}`,
        name: 'C',
        kind: 'pass-fail',
        parent: 'p',
        observations: [],
        passed,
      }));
      const { counts, total, passed, notAssessed } = rollUp(children, 'p');
      expect(Object.values(counts).reduce((sum, count) => sum + count, 0)).toBe(total);
      expect(total).toBe(all.length);
      expect(passed).toBe(all.filter((each) => each === true).length);
      expect(notAssessed).toBe(all.filter((each) => each === null).length);
    }),
  );
});
