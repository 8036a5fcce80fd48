import { readFileSync } from 'node:fs';
import { csvParse } from 'd3-dsv';
import { describe, expect, test } from 'vitest';
import { assess } from '../../src/core/assess.js';
import type { Assessment, AssessOptions } from '../../src/core/assessment.js';
import type { Indicator } from '../../src/core/indicator.js';

/*
 * Worked by hand. Most goals run from 0 on 2021-01-01 to 100 on 2021-04-11, which is 100 days: the
 * value expected after k days is k. Yearly counters are read on 14 March, day 73 of 365: one fifth.
 * An empty cell is not compared, `null` stands for null, `notes` lists codes that must be among those given.
 */
const table = csvParse(readFileSync(new URL('../fixtures/assess.csv', import.meta.url), 'utf8'));

const compared = table.columns.filter(
  (column) => !['rule', 'indicator', 'asOf', 'thresholds', 'notes'].includes(column),
) as (keyof Assessment)[];

function optionsOf(row: Record<string, string>): AssessOptions {
  return {
    ...(row.asOf && { asOf: row.asOf }),
    ...(row.thresholds && {
      thresholds: JSON.parse(row.thresholds) as NonNullable<AssessOptions['thresholds']>,
    }),
  };
}

function expectCell(found: unknown, cell: string) {
  if (cell === 'null') expect(found).toBeNull();
  else if (typeof found === 'number') expect(found).toBeCloseTo(Number(cell), 9);
  else expect(String(found)).toBe(cell);
}

test('the table has at least a hundred rows', () => {
  expect(table.length).toBeGreaterThan(100);
});

describe('worked cases', () => {
  test.each(table.map((row, index) => [row.rule, index + 2, row] as const))(
    '%s (line %i)',
    (_rule, _line, row) => {
      const indicator = { id: 'x', name: 'X', ...JSON.parse(row.indicator ?? '') } as Indicator;
      const assessment = assess(indicator, optionsOf(row));
      for (const column of compared) {
        const cell = row[column];
        if (cell) {
          expect.soft(assessment, column).toHaveProperty(column);
          expectCell(assessment[column], cell);
        }
      }
      const codes = assessment.notes.map(({ code }) => code);
      expect(codes).toEqual(expect.arrayContaining((row.notes ?? '').split(' ').filter(Boolean)));
    },
  );
});
