import { readFileSync } from 'node:fs';
import { csvParse, type DSVRowArray } from 'd3-dsv';
import { expect } from 'vitest';
import type { Note } from '../../src/core/assessment.js';

/** A table of cases worked by hand: an empty cell is not compared, `null` stands for null. */
export function workedCases(name: string): DSVRowArray {
  return csvParse(readFileSync(new URL(`../fixtures/${name}.csv`, import.meta.url), 'utf8'));
}

/** Compares what was found with the cells of a row; `notes` lists codes that must be among those given. */
export function expectCells<Result extends { notes: readonly Note[] }>(
  found: Result,
  row: Readonly<Record<string, string>>,
  columns: readonly string[],
): void {
  for (const column of columns) {
    const cell = row[column];
    if (!cell) continue;
    expect.soft(found, column).toHaveProperty(column);
    expectCell(found[column as keyof Result], cell, column);
  }
  const codes = found.notes.map(({ code }) => code);
  expect(codes).toEqual(expect.arrayContaining((row['notes'] ?? '').split(' ').filter(Boolean)));
}

function expectCell(found: unknown, cell: string, column: string): void {
  if (cell === 'null') expect(found, column).toBeNull();
  else if (typeof found === 'number') expect(found, column).toBeCloseTo(Number(cell), 9);
  else expect(String(found), column).toBe(cell);
}
