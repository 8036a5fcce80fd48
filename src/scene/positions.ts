import type { Refuse } from '../data/columns.js';
import { accessor, plainName, type Field } from '../data/field.js';
import { isAbsent, isName, nameText } from '../data/name.js';
import { isRow, type Row } from '../data/row.js';
import type { Locale } from '../i18n/register.js';
import { finerUnit, readTime, type TimeUnit } from '../scale/time.js';

/** What the positions of a chart are. */
export type PositionKind = 'time' | 'number' | 'category';

/** Turns what stands in the x field into places on one axis. */
export interface Positions {
  readonly kind: PositionKind;
  /** Days, the number itself, or the index of a name; NaN when it cannot be read. */
  read: (found: unknown) => number;
  /** Finest unit among the times read so far. */
  readonly unit: TimeUnit;
  /** Names in the order of their first appearance. */
  readonly names: readonly string[];
}

/** Rows that decide what all are. */
const sample = 1000;
/** Whole numbers in this span, and no others, are years: nobody reads "2.025" as a position. */
const [firstYear, lastYear] = [1900, 2100];

export function readPositions(
  rows: readonly Row[],
  x: (row: Row) => unknown,
  kind: PositionKind = kindOf(rows, x),
): Positions {
  if (kind === 'time') return timePositions();
  return kind === 'number' ? numberPositions() : namePositions();
}

function kindOf(rows: readonly Row[], x: (row: Row) => unknown): PositionKind {
  const found = new Set<PositionSort>();
  let before: PositionSort | null = null;
  for (let i = 0; i < Math.min(rows.length, sample); i++) {
    const row = rows[i];
    const value = isRow(row) ? x(row) : null;
    const sort: PositionSort | null = isAbsent(value) ? before : sortOf(value);
    if (sort !== null && sort !== before) found.add(sort);
    before = sort;
  }
  if (found.has('name') || (found.has('time') && found.has('number'))) return 'category';
  return found.has('number') ? 'number' : 'time';
}

/** What a position may be by itself. */
type PositionSort = 'year' | 'number' | 'time' | 'name';

function sortOf(found: unknown): PositionSort {
  if (typeof found !== 'number') return readTime(found) ? 'time' : 'name';
  return Number.isInteger(found) && found >= firstYear && found <= lastYear ? 'year' : 'number';
}

function timePositions(): Positions {
  // Every line of a chart has the same periods: each is taken apart once.
  const known = new Map<unknown, number>();
  let unit: TimeUnit = 'year';
  const read = (found: unknown): number => {
    const time = readTime(yearText(found));
    if (!time) return NaN;
    unit = finerUnit(unit, time.unit);
    return time.day;
  };
  return {
    kind: 'time',
    names: [],
    get unit() {
      return unit;
    },
    read(found) {
      const day = known.get(found) ?? read(found);
      known.set(found, day);
      return day;
    },
  };
}

function numberPositions(): Positions {
  const read = (found: unknown) => (typeof found === 'number' ? numberPlace(found) : NaN);
  return { kind: 'number', unit: 'day', names: [], read };
}

/** Without −0, which is no place of its own. */
function numberPlace(found: number): number {
  return Number.isFinite(found) ? found + 0 : NaN;
}

/** Years may be numbers. */
function yearText(found: unknown): unknown {
  return typeof found === 'number' ? String(found) : found;
}

function namePositions(): Positions {
  const places = new Map<string, number>();
  const names: string[] = [];
  return {
    kind: 'category',
    unit: 'day',
    names,
    read(found) {
      if (!isName(found)) return NaN;
      const name = nameText(found);
      const place = places.get(name) ?? names.push(name) - 1;
      places.set(name, place);
      return place;
    },
  };
}

/** The place of something that is no row of the chart's, such as a remark: NaN where it has none. */
export function placeOf(
  { kind, names }: Pick<Positions, 'kind' | 'names'>,
  found: unknown,
): number {
  if (kind === 'number') return typeof found === 'number' ? numberPlace(found) : NaN;
  if (kind === 'time') return readTime(yearText(found))?.day ?? NaN;
  const place = isName(found) ? names.indexOf(nameText(found)) : -1;
  return place < 0 ? NaN : place;
}

/** The positions of all rows; NaN where a row has none that can be used. */
export function readPlaces(
  rows: readonly Row[],
  field: Field,
  positions: Positions,
  refuse: Refuse,
): Float64Array {
  const valueOf = accessor(field);
  const name = plainName(field);
  const isNumber = positions.kind === 'number';
  const xs = new Float64Array(rows.length);
  for (let i = 0; i < rows.length; i++) {
    const row = rows[i]!;
    const found = !isRow(row) ? row : name === null ? valueOf(row) : row[name];
    if (isNumber && typeof found === 'number' && found - found === 0) {
      xs[i] = found + 0;
      continue;
    }
    const x = isRow(row) ? positions.read(found) : NaN;
    if (x !== x) refuse(i, field, found, 'is no position on the axis');
    xs[i] = x;
  }
  return xs;
}

/** A position in the reader's words: in a sentence ("Quý III/2026") or a cell ("Q.III/2026"). */
export function positionWords(
  { kind }: Pick<Positions, 'kind'>,
  found: unknown,
  form: 'sentence' | 'short',
  { format }: Locale,
): string {
  if (kind === 'number') return format.number(found as number);
  const text = nameText(found);
  if (kind === 'category') return text;
  return text.includes('T') ? format.dateTime(text) : format.period(text, { form });
}
