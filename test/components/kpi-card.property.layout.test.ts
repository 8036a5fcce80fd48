import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { layoutKpiCard } from '../../src/components/kpi-card/kpi-card.layout.js';
import type { KpiCardPicture } from '../../src/components/kpi-card/kpi-card.picture.js';
import type { Indicator } from '../../src/core/indicator.js';
import { localeFor } from '../../src/i18n/register.js';

const number = fc.oneof(
  fc.double(),
  fc.integer({ min: -1000, max: 1000 }),
  fc.constantFrom(0, -0, NaN, Infinity, -Infinity, Number.MAX_VALUE, Number.MIN_VALUE),
);
const period = fc.constantFrom(
  '2024',
  '2025-Q2',
  '2025-H2',
  '2025-07',
  '2025-07-21',
  '2020/2025',
  '',
);
const anything = fc.oneof(fc.anything(), fc.constantFrom('__proto__', 'constructor', 'toString'));
const figure = fc.oneof({ weight: 9, arbitrary: number }, { weight: 1, arbitrary: anything });
const word = <Word>(...words: Word[]) =>
  fc.oneof({ weight: 9, arbitrary: fc.constantFrom(...words) }, { weight: 1, arbitrary: anything });

const indicators = fc.record(
  {
    id: fc.oneof(fc.string(), anything),
    name: fc.oneof(fc.string({ unit: 'grapheme' }), anything),
    kind: word('measure', 'pass-fail', 'score', 'task'),
    unit: word('%', 'hộ', 'tỷ đồng', 'lao động', 'm²/người', ''),
    decimals: fc.oneof(fc.integer({ min: -2, max: 200 }), anything),
    better: word('higher', 'lower', 'range', 'maintain'),
    qualifier: word('more-than', 'nearly', 'average'),
    flag: word('preliminary', 'suppressed', 'not-applicable'),
    observations: fc.oneof(
      fc.array(fc.record({ period, value: figure, flag: word(undefined, 'revised') }), {
        maxLength: 8,
      }),
      anything,
    ),
    baseline: fc.record({ period, value: figure }),
    target: fc.record(
      { period, value: figure, min: figure, max: figure, label: fc.string() },
      { requiredKeys: [] },
    ),
    limit: fc.record({ min: figure, max: figure }),
    milestones: fc.array(fc.record({ period, value: figure }), { maxLength: 3 }),
    cumulative: fc.boolean(),
    passed: word(true, false, null),
    maxScore: figure,
    status: word('achieved', 'off-track', 'no-data'),
    steps: fc.oneof(
      fc.array(fc.record({ name: fc.string(), due: period, done: period }), { maxLength: 4 }),
      anything,
    ),
    planned: fc.record({ start: period, end: period }),
    evidence: fc.record({ label: fc.string(), href: fc.string() }),
    staleAfter: word('P1M', 'P1Y'),
    owner: fc.oneof(fc.string(), anything),
    note: fc.oneof(fc.string(), anything),
  },
  { requiredKeys: ['id', 'name', 'observations'] },
);

const options = fc.record(
  {
    asOf: fc.oneof(period, fc.string()),
    today: period,
    compare: fc.constantFrom('previous', 'baseline', 'year'),
    deltaKind: fc.constantFrom('absolute', 'relative'),
    deadBand: number,
    decimals: number,
    notation: fc.constantFrom('standard', 'compact', 'words'),
    publication: period,
  },
  { requiredKeys: [] },
) as fc.Arbitrary<Parameters<typeof layoutKpiCard>[1]>;

/** All places on the bar. */
const places = ({ bar, ends }: KpiCardPicture): number[] =>
  [
    ...(bar ? [...bar.way, ...(bar.fill ?? []), ...(bar.band ?? [])] : []),
    ...[bar?.origin, bar?.expected, bar?.target, bar?.point, ends.start?.at, ends.end?.at],
  ].filter((place) => place !== null && place !== undefined);

describe('any indicator, any options, both languages', () => {
  test('nothing throws, every mark lies on the bar, no text holds NaN, and data is text', () => {
    fc.assert(
      fc.property(
        indicators,
        options,
        fc.constantFrom('vi', 'en'),
        fc.option(number, { nil: undefined }),
        fc.array(fc.oneof(number, fc.constant(null)), { maxLength: 6 }),
        (indicator, settings, tag, previous, trend) => {
          const of = indicator as unknown as Indicator;
          const before = structuredCloneOrNull(of);
          const picture = layoutKpiCard(
            { indicator: of, previous, trend },
            settings,
            localeFor(tag),
          );
          for (const place of places(picture)) {
            expect(place).toBeGreaterThanOrEqual(0);
            expect(place).toBeLessThanOrEqual(1);
          }
          const { sparkline, value, delta, outcome } = picture;
          const drawn = [
            sparkline?.d,
            sparkline?.x,
            sparkline?.y,
            value.text,
            delta?.text,
            outcome.main,
          ];
          expect(drawn.join(' ')).not.toMatch(/NaN|Infinity|undefined/);
          expect(picture.describe()).toEqual(expect.any(String));
          if (before) expect(of).toEqual(before);
        },
      ),
      { numRuns: 500 },
    );
  });
});

/** Functions and symbols among the odd values cannot be cloned: then nothing is compared. */
function structuredCloneOrNull<T>(value: T): T | null {
  try {
    return structuredClone(value);
  } catch {
    return null;
  }
}
