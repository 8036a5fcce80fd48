// The rows of a chart as columns of numbers, each read in a loop of its own: an object a point would cost ten times as
// much in time and memory.
import { accessor, plainName, type Field } from './field.js';
import { isAbsent, isName, nameText } from './name.js';
import type { Row } from './row.js';

/** Takes down a cell that cannot be used. */
export type Refuse = (row: number, field: Field, found: unknown, why: string) => void;
/** Faults are told once: by the reading that is drawn, not by those that prepare it. */
export function tellNobody(): void {}

/** Rows of one name; no key where all rows belong together. */
export interface RowGroup {
  key: string | null;
  rows: Int32Array;
}

/** The numbers in a field, of the rows that have a place (not NaN in `places`); NaN where there is no data. */
export function readNumbers(
  rows: readonly Row[],
  places: Float64Array,
  field: Field,
  refuse: Refuse,
): Float64Array {
  const valueOf = accessor(field);
  const name = plainName(field);
  const numbers = new Float64Array(rows.length).fill(NaN);
  for (let i = 0; i < rows.length; i++) {
    if (places[i] !== places[i]) continue;
    const found = name === null ? valueOf(rows[i]!) : rows[i]![name];
    if (typeof found === 'number' && found - found === 0) numbers[i] = found;
    else if (typeof found === 'number') {
      if (found === found) refuse(i, field, found, 'is no finite number');
    } else if (!isAbsent(found)) {
      refuse(i, field, found, 'is no number: text in objects is not parsed');
    }
  }
  return numbers;
}

/** The rows that have a place. */
export function placedRows(places: Float64Array): Int32Array {
  const rows = new Int32Array(places.length);
  let length = 0;
  for (let i = 0; i < places.length; i++) if (places[i] === places[i]) rows[length++] = i;
  return rows.subarray(0, length);
}

/** The rows of each name in a field, in the order of first appearance. Rows without a name share the empty one. */
export function groupRows(
  rows: readonly Row[],
  among: Int32Array,
  field: Field,
  refuse: Refuse,
): RowGroup[] {
  const valueOf = accessor(field);
  const numbers = new Map<string, number>();
  const known = new Map<unknown, number>();
  const groupOf = new Int32Array(among.length);
  let before: unknown = known; // runs of one name are looked up once
  let number = none;
  for (let place = 0; place < among.length; place++) {
    const row = among[place]!;
    const found = valueOf(rows[row]!);
    if (found !== before) {
      number = known.get(found) ?? numberOf(found, numbers);
      known.set(found, number);
      before = found;
    }
    if (number === none) refuse(row, field, found, 'is no name');
    groupOf[place] = number;
  }
  const parts = partition(among, groupOf, numbers.size);
  return [...numbers.keys()].map((key, group) => ({ key, rows: parts[group]! }));
}

/** Rows by the number of their group, in one pass however many groups there are. */
function partition(rows: Int32Array, groupOf: Int32Array, groups: number): Int32Array[] {
  const counts = new Int32Array(groups);
  for (const group of groupOf) if (group !== none) counts[group]! += 1;
  const parts = Array.from(counts, (count) => new Int32Array(count));
  counts.fill(0);
  for (let place = 0; place < rows.length; place++) {
    const group = groupOf[place]!;
    if (group !== none) parts[group]![counts[group]!++] = rows[place]!;
  }
  return parts;
}

/** Of what is no name. */
const none = -1;

/** Names compare as NFC text: the number 4 and "4" are one line. */
function numberOf(found: unknown, numbers: Map<string, number>): number {
  if (!isAbsent(found) && !isName(found)) return none;
  const key = isAbsent(found) ? '' : nameText(found);
  const number = numbers.get(key) ?? numbers.size;
  numbers.set(key, number);
  return number;
}
