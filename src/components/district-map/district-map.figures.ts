import type { Status } from '../../core/indicator.js';
import { STATUSES } from '../../core/hand.js';
import { accessor, fieldName, type Field } from '../../data/field.js';
import type { Refuse } from '../../data/columns.js';
import { isAbsent } from '../../data/name.js';
import { reportMissing, type Refusals } from '../../data/refusals.js';
import { isRow, type CellNote, type Row } from '../../data/row.js';
import type { Absence } from '../../scale/class-paints.js';
import type { DistrictMapOptions } from './district-map.options.js';

type Value = number | string | null;

/** What rows hold, read once. All functions take the number of a row; −1 is no row. */
export interface RowFigures {
  /** What is told of each row: its value, rate, change or category. */
  values: readonly Value[];
  /** What rates or changes were reckoned from; null where values are told as they stand. */
  counts: readonly Value[] | null;
  denominatorOf: (row: number) => number | null;
  targetOf: (row: number) => number | null;
  baselineOf: (row: number) => number | null;
  statusOf: (row: number) => Status | null;
  flagOf: (row: number) => Absence | null;
}

/** Reads one value; what it cannot use it refuses. */
type ValueReader = (found: unknown, row: number) => Value;

function valueReader(field: Field, categories: boolean, refuse: Refuse): ValueReader {
  const fault = (row: number, found: unknown, why: string) => {
    refuse(row, field, found, why);
    return null;
  };
  return (found, row) => {
    if (typeof found === 'number' && Number.isFinite(found)) return found;
    if (isAbsent(found)) return null;
    if (categories && (typeof found === 'string' || typeof found === 'boolean'))
      return String(found).normalize('NFC');
    if (typeof found === 'number') return fault(row, found, 'is no finite number');
    return fault(row, found, 'is no number: text in objects is not parsed');
  };
}

/** Whether values are words, not numbers. */
export const areCategories = ({ colourBy, classes }: DistrictMapOptions): boolean =>
  colourBy === 'category' ||
  (classes === 'category' && colourBy !== 'progress' && colourBy !== 'change');

/** The field of the values. */
export const valueField = ({ colourBy, value }: DistrictMapOptions): Field =>
  value ?? (colourBy === 'category' ? 'category' : 'value');

/** Reads a number that a field or one number for all gives. */
function numberReader(rows: readonly Row[], field: Field | number | undefined) {
  if (field === undefined) return () => null;
  if (typeof field === 'number') return () => (Number.isFinite(field) ? field : null);
  const of = accessor(field);
  return (row: number): number | null => {
    const found = isRow(rows[row]) ? of(rows[row]) : null;
    return typeof found === 'number' && Number.isFinite(found) ? found : null;
  };
}

const isAbsence = (found: unknown): found is Absence =>
  found === 'suppressed' || found === 'not-applicable';

/** Reads why a row has no value: as its field says, or as its cell said in a file. */
function flagReader(options: DistrictMapOptions) {
  const of = accessor(options.flag ?? 'flag');
  const field = fieldName(valueField(options));
  const noted = new Map(
    (options.notes ?? []).flatMap((note: CellNote) =>
      note.field === field && isAbsence(note.flag) ? [[note.row - 1, note.flag] as const] : [],
    ),
  );
  return (row: Row, index: number): Absence | null => {
    const found = of(row);
    return isAbsence(found) ? found : (noted.get(index) ?? null);
  };
}

/** Words for where goals stand, by row; others are ignored, and told. */
function readStatuses(
  rows: readonly Row[],
  { status, colourBy }: DistrictMapOptions,
  refuse: Refuse,
): (row: number) => Status | null {
  const field = status ?? (colourBy === 'status' ? 'status' : undefined);
  if (field === undefined) return () => null;
  const of = accessor(field);
  const words = rows.map((row, index) => {
    const found = isRow(row) ? of(row) : null;
    const word = STATUSES.find((each) => each === found) ?? null;
    if (word === null && !isAbsent(found)) refuse(index, field, found, 'is no word of a status');
    return word;
  });
  return (row) => words[row] ?? null;
}

const finite = (value: number): number | null => (Number.isFinite(value) ? value : null);

/** What is told of a row, from what stands in it: the value itself, a change or a rate. */
function figureMaker(rows: readonly Row[], options: DistrictMapOptions) {
  const { colourBy, previous, denominatorField, per = 100 } = options;
  const before = numberReader(rows, colourBy === 'change' ? previous : undefined);
  const denominatorOf = numberReader(rows, denominatorField);
  const isChange = colourBy === 'change' && previous !== undefined;
  const isRate = denominatorField !== undefined && !areCategories(options);
  const make = (value: Value, row: number): Value => {
    if (typeof value !== 'number') return value;
    if (isChange) {
      const from = before(row);
      return from === null ? null : finite(value - from);
    }
    if (!isRate) return value;
    const whole = denominatorOf(row);
    return whole !== null && whole > 0 ? finite((value / whole) * per) : null;
  };
  return { make, isMade: isChange || isRate, denominatorOf };
}

/** Reads all rows. A value that its author withholds is removed at the door: classes would give it away. */
export function readFigures(
  rows: readonly Row[],
  options: DistrictMapOptions,
  { issues, refuse }: Refusals,
): RowFigures {
  const field = valueField(options);
  reportMissing(rows, [field], issues);
  const valueOf = accessor(field);
  const flagOf = flagReader(options);
  const { make, isMade, denominatorOf } = figureMaker(rows, options);
  const read = valueReader(field, areCategories(options), refuse);
  const flags: (Absence | null)[] = [];
  const written = rows.map((row, index) => {
    if (!isRow(row)) return read(row ?? undefined, index);
    flags[index] = flagOf(row, index);
    return flags[index] ? null : read(valueOf(row), index);
  });
  return {
    values: isMade ? written.map(make) : written,
    counts: isMade ? written : null,
    denominatorOf,
    targetOf: numberReader(rows, options.target),
    baselineOf: numberReader(rows, options.baseline),
    statusOf: readStatuses(rows, options, refuse),
    flagOf: (row) => flags[row] ?? null,
  };
}
