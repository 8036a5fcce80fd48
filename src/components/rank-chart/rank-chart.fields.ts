import type { Field } from '../../data/field.js';
import { isRow, type Row } from '../../data/row.js';
import type { RankFields } from './rank-chart.options.js';

/** The fields in use, none of them open. */
export interface ChosenFields {
  x: Field;
  series: Field;
  /** null where ranks follow from the values. */
  rank: Field | null;
  /** null where nothing but ranks is known. */
  value: Field | null;
}

/** Rows whose fields are looked at where the author names none. */
const sample = 20;

/** Fills in what the author left open from the first rows: period, unit, then ranks or values. */
export function chooseFields(rows: readonly Row[], wanted: RankFields): ChosenFields {
  const first = rows.slice(0, sample).filter(isRow);
  const names = [...new Set(first.flatMap((row) => Object.keys(row)))];
  const taken: (Field | undefined)[] = ['rank', wanted.x, wanted.series, wanted.rank, wanted.value];
  const free = names.filter((name) => !taken.includes(name));
  const x = wanted.x || (free.shift() ?? 'x');
  const series = wanted.series || (free.shift() ?? 'series');
  const rank = wanted.rank || rankAmong(names, wanted);
  const value = wanted.value || measureAmong(free, first);
  return { x, series, rank, value: rank === null ? (value ?? 'value') : value };
}

/** A field of that name, unless the author wants ranks to follow from values. */
function rankAmong(names: readonly string[], { value }: RankFields): string | null {
  return names.includes('rank') && !value ? 'rank' : null;
}

function measureAmong(names: readonly string[], rows: readonly Row[]): string | null {
  return names.find((name) => rows.some((row) => typeof row[name] === 'number')) ?? null;
}
