import type { Issue } from '../../core/error.js';
import { readNumbers, type Refuse } from '../../data/columns.js';
import { accessor, isPresent, type Field } from '../../data/field.js';
import { isAbsent, isName, nameText } from '../../data/name.js';
import { choosePartFields } from '../../data/part-fields.js';
import { createRefusals, reportMissing } from '../../data/refusals.js';
import { isRow, type Row } from '../../data/row.js';
import type { TreeFields } from './treemap.options.js';

/** One row with its place in the tree. */
export interface Entry {
  readonly key: string;
  readonly name: string;
  /** Key of the group that it belongs to; null at the top. */
  readonly parent: string | null;
  /** Index of its row; -1 of a group that has none. */
  readonly row: number;
  /** As found; null without data. */
  readonly value: number | null;
}

/** The rows of a treemap, read once. */
export interface TreeData {
  /** Groups and parts, each once, in the author's order; a group may come after its parts. */
  readonly entries: ReadonlyMap<string, Entry>;
  readonly rows: readonly Row[];
  readonly valueField: Field;
  /** Rows of which something could not be used. */
  readonly leftOut: number;
  readonly issues: readonly Issue[];
}

/** Where the row stands: names of its groups from the outside in, then its own. */
type Place = Pick<Entry, 'key' | 'name' | 'parent'> & {
  /** Groups that exist because this row names them. */
  groups: readonly Pick<Entry, 'key' | 'name' | 'parent'>[];
};

/** How the place of a row is read; null of a row that has none. */
interface PlaceReader {
  fields: readonly Field[];
  read: (row: Row, index: number, refuse: Refuse) => Place | null;
}

/** Reads rows into the entries of a tree. Every fault is told in `issues`, and the rest is used. */
export function readTree(rows: readonly Row[], wanted: TreeFields): TreeData {
  const part = choosePartFields(rows, wanted);
  const places = placeReader(rows, wanted, part.label);
  const { issues, refuse, repeat, leftOut } = createRefusals();
  const isReadable = reportMissing(rows, [...places.fields, part.value], issues).length === 0;
  const found = (isReadable ? rows : []).map((row, index) => {
    if (isRow(row)) return places.read(row, index, refuse);
    refuse(index, places.fields[0]!, row, 'stands in place of a row');
    return null;
  });
  const used = Float64Array.from(found, (place) => (place ? 0 : NaN));
  const values = readNumbers(isReadable ? rows : [], used, part.value, refuse);
  const entries = new Map<string, Entry>();
  const repeats: number[] = [];
  for (const [row, place] of found.entries()) {
    if (!place) continue;
    const value = values[row]!;
    if (value < 0) refuse(row, part.value, value, 'is below 0, which no part of a whole can be');
    if ((entries.get(place.key)?.row ?? -1) >= 0) repeats.push(row);
    else addEntry(entries, place, row, Number.isNaN(value) ? null : value + 0);
  }
  repeat(repeats, 'a place', ...places.fields);
  return {
    entries,
    rows,
    valueField: part.value,
    leftOut: leftOut(),
    issues: issues.issues,
  };
}

function addEntry(
  entries: Map<string, Entry>,
  { key, name, parent, groups }: Place,
  row: number,
  value: number | null,
): void {
  for (const group of groups)
    if (!entries.has(group.key)) entries.set(group.key, { ...group, row: -1, value: null });
  entries.set(key, { key, name, parent, row, value });
}

/** By levels, by a path, by the key of a parent, or all at the top. */
function placeReader(rows: readonly Row[], wanted: TreeFields, label: Field): PlaceReader {
  const { levels = [], separator, key, parent } = wanted;
  if (levels.length > 0) return levelReader(levels);
  const usual = (name: string) => (isPresent(rows, name) ? name : undefined);
  const path = wanted.path || (parent ? undefined : usual('path'));
  if (path) return pathReader(path, separator || '/');
  return keyReader(key || usual('key') || label, parent || usual('parent'), label);
}

function levelReader(levels: readonly Field[]): PlaceReader {
  const readers = levels.map(accessor);
  return {
    fields: levels,
    read(row, index, refuse) {
      const found = readers.map((read) => read(row)).filter((name) => !isAbsent(name));
      const odd = found.findIndex((name) => !isName(name));
      if (odd >= 0) refuse(index, levels[odd]!, found[odd], 'is no name');
      else if (found.length === 0) refuse(index, levels[0]!, '', 'names no group');
      else return placeOf(found.map(nameText), '/');
      return null;
    },
  };
}

function pathReader(field: Field, separator: string): PlaceReader {
  const read = accessor(field);
  return {
    fields: [field],
    read(row, index, refuse) {
      const found = read(row);
      const names = isName(found) ? nameText(found).split(separator) : [];
      const filled = names.map((name) => name.trim()).filter(Boolean);
      if (filled.length > 0) return placeOf(filled, separator);
      refuse(index, field, found, 'is no path of names');
      return null;
    },
  };
}

/** The key of a part is its path. */
function placeOf(names: readonly string[], separator: string): Place {
  const entries = names.map((name, depth) => {
    const parent = depth === 0 ? null : names.slice(0, depth).join(separator);
    return { key: names.slice(0, depth + 1).join(separator), name, parent };
  });
  return { ...entries.at(-1)!, groups: entries.slice(0, -1) };
}

function keyReader(key: Field, parent: Field | undefined, label: Field): PlaceReader {
  const [readKey, readName] = [accessor(key), accessor(label)];
  const readParent = parent ? accessor(parent) : () => null;
  return {
    fields: parent ? [key, parent] : [key],
    read(row, index, refuse) {
      const [own, name, above] = [readKey(row), readName(row), readParent(row)];
      if (isName(own) && (isAbsent(above) || isName(above)))
        return {
          key: nameText(own),
          name: isName(name) ? nameText(name) : nameText(own),
          parent: isAbsent(above) ? null : nameText(above),
          groups: [],
        };
      if (isName(own)) refuse(index, parent!, above, 'is no key');
      else refuse(index, key, own, 'is no key');
      return null;
    },
  };
}
