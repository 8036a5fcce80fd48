import type { Field } from './field.js';
import { isRow, type Row } from './row.js';

/** Which fields name a part and say how large it is. */
export interface PartFields {
  /** Name of a part. Default: the field `label`, else the first that holds no numbers. */
  label?: Field | undefined;
  /** Size of a part. Default: the field `value`, else the first that holds numbers. */
  value?: Field | undefined;
}

/** Rows whose fields are looked at where the author names none. */
const sample = 20;

/** Fills in what the author left open from the first rows. */
export function choosePartFields(
  rows: readonly Row[],
  { label, value }: PartFields,
): { label: Field; value: Field } {
  const first = rows.slice(0, sample).filter(isRow);
  const names = [...new Set(first.flatMap((row) => Object.keys(row)))];
  const holdsNumbers = (name: string) => first.some((row) => typeof row[name] === 'number');
  const named = (name: string) => names.find((each) => each === name);
  const size = value || (named('value') ?? names.find((n) => n !== label && holdsNumbers(n)));
  const name = label || (named('label') ?? names.find((n) => n !== size && !holdsNumbers(n)));
  return { label: name ?? names.find((n) => n !== size) ?? 'label', value: size ?? 'value' };
}
