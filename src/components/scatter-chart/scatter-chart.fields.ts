import type { Field } from '../../data/field.js';
import { isRow, type Row } from '../../data/row.js';
import type { ScatterFields } from './scatter-chart.options.js';

/** The fields in use, null where there is none. */
export interface ChosenFields {
  x: Field;
  y: Field;
  size: Field | null;
  color: Field | null;
  label: Field | null;
  key: Field | null;
}

/** Rows whose fields are looked at where the author names none. */
const sample = 20;

/** Fills in what the author left open from the first rows. */
export function chooseFields(rows: readonly Row[], wanted: ScatterFields): ChosenFields {
  const first = rows.slice(0, sample).filter(isRow);
  const names = [...new Set(first.flatMap((row) => Object.keys(row)))];
  const taken = new Set<Field | undefined>(Object.values(wanted));
  const open = (type: 'number' | 'string') =>
    names.filter((name) => !taken.has(name) && first.some((row) => typeof row[name] === type));
  const numbers = open('number');
  const x = wanted.x || (numbers.shift() ?? 'x');
  const y = wanted.y || (numbers.shift() ?? 'y');
  return {
    ...{ x, y },
    size: named(wanted.size),
    color: named(wanted.color),
    label: named(wanted.label) ?? open('string')[0] ?? null,
    key: named(wanted.key),
  };
}

/** An empty attribute names no field. */
function named(field: Field | undefined): Field | null {
  return field === undefined || field === '' ? null : field;
}
