import { describe, expect, test } from 'vitest';
import { assess } from '../../src/core/assess.js';
import type { AssessOptions } from '../../src/core/assessment.js';
import type { Indicator } from '../../src/core/indicator.js';
import { rollUp } from '../../src/core/roll-up.js';
import { expectCells, workedCases } from './worked-cases.js';

/*
 * Worked by hand. Most goals run from 0 on 2021-01-01 to 100 on 2021-04-11, which is 100 days: the
 * value expected after k days is k. Yearly counters are read on 14 March, day 73 of 365: one fifth.
 * `throws` is part of the message of an error.
 */
const goals = workedCases('assess');
/** Families below the parent `p`, which need not be among them. */
const families = workedCases('roll-up');

const given = ['rule', 'indicator', 'indicators', 'asOf', 'thresholds', 'timeZone'];
const comparedOf = ({ columns }: typeof goals) =>
  columns.filter((column) => ![...given, 'throws', 'notes'].includes(column));

/** Every rule about goals, each worked at least once. */
const rules =
  `R-DAY R-CLAMP R-EXPECTED-AT R-ORDER R-CAP R-YEAR R-NOBASE R-EARLY R-EQUAL R-RANGE R-MAINTAIN R-GAP
  R-PACE R-EPSILON R-DEADLINE R-THRESHOLDS R-STEP R-MILESTONE R-CONTRARY R-VALUE R-MANUAL R-SUPPRESS R-NONFINITE
  R-TYPE R-DATE R-PERIOD R-ZONE R-PASS R-SCORE R-TASK R-ROLLUP R-QUALIFIER`.split(/\s+/);

function optionsOf({ asOf, timeZone, thresholds }: Record<string, string>): AssessOptions {
  return {
    ...(asOf && { asOf }),
    ...(timeZone && { timeZone }),
    ...(thresholds && {
      thresholds: JSON.parse(thresholds) as NonNullable<AssessOptions['thresholds']>,
    }),
  };
}

test('every rule has worked cases, more than a hundred in all', () => {
  const worked = new Set([...goals, ...families].map(({ rule }) => rule));
  expect(rules.filter((rule) => !worked.has(rule))).toEqual([]);
  expect(goals.length).toBeGreaterThan(120);
});

describe('goals', () => {
  test.each(goals.map((row, index) => [row.rule, index + 2, row] as const))(
    '%s (line %i)',
    (_rule, _line, row) => {
      const indicator = { id: 'x', name: 'X', ...JSON.parse(row.indicator ?? '') } as Indicator;
      const judge = () => assess(indicator, optionsOf(row));
      if (row.throws) expect(judge).toThrow(row.throws);
      else expectCells(judge(), row, comparedOf(goals));
    },
  );
});

describe('families', () => {
  test.each(families.map((row, index) => [row.rule, index + 2, row] as const))(
    '%s (line %i)',
    (_rule, _line, row) => {
      const members = JSON.parse(row.indicators ?? '') as Partial<Indicator>[];
      const indicators = members.map(
        (each) => ({ name: each.id, observations: [], ...each }) as unknown as Indicator,
      );
      expectCells(rollUp(indicators, 'p', optionsOf(row)), row, comparedOf(families));
    },
  );
});
