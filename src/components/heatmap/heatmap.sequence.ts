import { readWeekday, weekdayName } from '../../data/weekday.js';
import { unitIndex, unitText } from '../../scale/time.js';
import type { Positions } from '../../scene/positions.js';

/** What follows one another by nature: periods, numbers, days of the week, "Tổ 1", "Tổ 2". */
export type SequenceKind = 'time' | 'number' | 'weekday' | 'numbered';

/** How names of one kind follow one another. */
export interface Sequence {
  kind: SequenceKind;
  /** Where a name stands; `found` is where it lies among the positions. */
  numberOf: (key: string, found: number) => number;
  /** The name that stands there; null where none can be made up. */
  nameOf: ((number: number) => string) | null;
  /** Numbers follow one by one; else by the step that they have in common. */
  byOne: boolean;
}

/** Holes are filled until there are so many times the places that rows have. */
const mostFilled = 2;

/** The sequence that all names belong to; null where there is none. */
export function sequenceOf(keys: readonly string[], positions: Positions): Sequence | null {
  const { kind, unit } = positions;
  if (kind === 'number')
    return { kind, numberOf: (_, found) => found, nameOf: String, byOne: false };
  if (kind === 'time' && unit === 'hour')
    return { kind, numberOf: (_, found) => found, nameOf: null, byOne: false };
  if (kind === 'time')
    return {
      kind,
      numberOf: (_, found) => unitIndex(unit, found),
      nameOf: (index) => unitText(unit, index),
      byOne: false,
    };
  return weekdays(keys) ?? numbered(keys);
}

function weekdays(keys: readonly string[]): Sequence | null {
  if (!keys.every((key) => readWeekday(key) !== null)) return null;
  return {
    kind: 'weekday',
    numberOf: (key) => readWeekday(key)!,
    nameOf: weekdayName,
    byOne: true,
  };
}

/** A number within words: "Tổ 12", "8h", "08:00". */
const numberedName = /^(\D*)(\d{1,9})(:00|\D*)$/;

/** Names that differ by one number alone. */
function numbered(keys: readonly string[]): Sequence | null {
  const [, before, digits = '', after] = numberedName.exec(keys[0] ?? '') ?? [];
  const isSame = (key: string) => {
    const match = numberedName.exec(key);
    return match !== null && match[1] === before && match[3] === after;
  };
  if (before === undefined || !keys.every(isSame)) return null;
  const width = digits.startsWith('0') ? digits.length : 1;
  return {
    kind: 'numbered',
    numberOf: (key) => Number(numberedName.exec(key)?.[2]),
    nameOf: (number) => `${before}${String(number).padStart(width, '0')}${after}`,
    byOne: false,
  };
}

/** Whole numbers with those between them; as given where most would be holes. */
export function withoutHoles(ascending: readonly number[], byOne: boolean): readonly number[] {
  const [first, last] = [ascending[0] ?? 0, ascending.at(-1) ?? 0];
  if (ascending.length < 2 || !ascending.every(Number.isSafeInteger)) return ascending;
  const gaps = ascending.slice(1).map((number, i) => number - ascending[i]!);
  const step = byOne ? 1 : gaps.reduce(commonStep);
  const count = (last - first) / step + 1;
  if (count > mostFilled * ascending.length) return ascending;
  return Array.from({ length: count }, (_, i) => first + i * step);
}

function commonStep(a: number, b: number): number {
  return b === 0 ? a : commonStep(b, a % b);
}
