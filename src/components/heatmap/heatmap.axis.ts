import type { Refuse } from '../../data/columns.js';
import { accessor, type Field } from '../../data/field.js';
import { nameText } from '../../data/name.js';
import type { Row } from '../../data/row.js';
import type { TimeUnit } from '../../scale/time.js';
import { readPlaces, readPositions } from '../../scene/positions.js';
import { sequenceOf, withoutHoles, type Sequence, type SequenceKind } from './heatmap.sequence.js';

/** The columns or the lines of a matrix. */
export interface HeatAxis {
  readonly kind: SequenceKind | 'category';
  /** Of times. */
  readonly unit: TimeUnit;
  /** What rows call the places, in the order of the picture. */
  readonly keys: readonly string[];
  /** The place of each row; NaN where it has none. */
  readonly places: Float64Array;
}

/** In which order the places of an axis stand. */
interface Order {
  order: 'natural' | 'data' | undefined;
  /** Keys that come first. */
  first: readonly string[];
}

/** A place: what it is called, and what was found in the rows that have it. */
interface Place {
  key: string;
  found: readonly number[];
}

/** Reads the places of all rows on one axis, and puts them in order. */
export function readAxis(
  rows: readonly Row[],
  field: Field,
  { order = 'natural', first }: Order,
  refuse: Refuse,
): HeatAxis {
  const positions = readPositions(rows, accessor(field));
  const found = readPlaces(rows, field, positions, refuse);
  const names = namesOf(rows, field, found);
  const sequence = sequenceOf([...names.values()], positions);
  const places =
    sequence && order === 'natural'
      ? inSequence(names, sequence, first.length === 0)
      : [...names].map(([at, key]): Place => ({ key, found: [at] }));
  const ordered = ledBy(first, places);
  const placeOf = new Map(ordered.flatMap((each, place) => each.found.map((at) => [at, place])));
  return {
    kind: sequence?.kind ?? 'category',
    unit: positions.unit,
    keys: ordered.map(({ key }) => key),
    places: found.map((at) => placeOf.get(at) ?? NaN),
  };
}

/** What stands in the rows, by where it was found to lie; of several texts the first. */
function namesOf(rows: readonly Row[], field: Field, found: Float64Array): Map<number, string> {
  const valueOf = accessor(field);
  const names = new Map<number, string>();
  found.forEach((at, row) => {
    if (!Number.isNaN(at) && !names.has(at)) names.set(at, nameText(valueOf(rows[row]!)));
  });
  return names;
}

/** Texts for the same thing ("T2", "Thứ Hai") share a place. */
function inSequence(
  names: ReadonlyMap<number, string>,
  sequence: Sequence,
  fillsHoles: boolean,
): Place[] {
  const places = new Map<number, { key: string; found: number[] }>();
  for (const [at, key] of names) {
    const number = sequence.numberOf(key, at);
    const place = places.get(number) ?? { key, found: [] };
    place.found.push(at);
    places.set(number, place);
  }
  const numbers = [...places.keys()].sort((a, b) => a - b);
  const { nameOf, byOne } = sequence;
  if (!fillsHoles || !nameOf) return numbers.map((number) => places.get(number)!);
  return withoutHoles(numbers, byOne).map(
    (number) => places.get(number) ?? { key: nameOf(number), found: [] },
  );
}

function ledBy(first: readonly string[], places: readonly Place[]): readonly Place[] {
  if (first.length === 0) return places;
  const byKey = new Map(places.map((place) => [place.key, place]));
  const leading = new Map(
    first.map((text) => {
      const key = nameText(text);
      return [key, byKey.get(key) ?? { key, found: [] }];
    }),
  );
  return [...leading.values(), ...places.filter(({ key }) => !leading.has(key))];
}
