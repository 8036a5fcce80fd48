import type { Issue } from '../../core/error.js';
import { safeHref } from '../../core/url.js';
import { groupRows, placedRows, readNumbers, type RowGroup } from '../../data/columns.js';
import { accessor, isPresent, type Field } from '../../data/field.js';
import { isAbsent, isName, nameText } from '../../data/name.js';
import { fieldsOf, geometryPlace, type RowLines, type RowPlace } from '../../data/place.js';
import { createRefusals, reportMissing, type Refusals } from '../../data/refusals.js';
import { isRow, type Row } from '../../data/row.js';
import { isPictogram, pictogramNames, type PictogramName } from '../../scene/pictograms.js';
import type { PointFields } from './map-points.options.js';

/** The rows of a layer, read once. Columns are parallel to the rows, NaN where there is no data. */
export interface PointData {
  /** The author's rows. */
  readonly rows: readonly Row[];
  /** Rows that can be used: each is in list and table, whether it has a place or not. */
  readonly used: Int32Array;
  readonly keys: readonly string[];
  readonly longitudes: Float64Array;
  readonly latitudes: Float64Array;
  /** Lines of the rows that are lines. */
  readonly lines: ReadonlyMap<number, RowLines>;
  /** Null where rows have no values. */
  readonly values: Float64Array | null;
  /** Rows of each category; one without a key where rows have none. */
  readonly groups: readonly RowGroup[];
  readonly nameOf: (row: number) => string;
  readonly iconOf: (row: number) => PictogramName | null;
  readonly hrefOf: (row: number) => string | null;
  readonly issues: readonly Issue[];
}

/** How rows are read. */
interface ReadingOptions extends PointFields {
  categories?: readonly string[] | undefined;
  /** The map is a plane of metres or pixels: any number is a coordinate. */
  planar: boolean;
}

/** The author's field, or the first of the usual ones that is there; null where there is none. */
function chosen(rows: readonly Row[], field: Field | undefined, usual: readonly string[]) {
  return field ?? usual.find((name) => isPresent(rows, name)) ?? null;
}

/** A text of a row; '' where there is none. */
function reader(rows: readonly Row[], field: Field | null): (row: number) => string {
  if (field === null) return () => '';
  const valueOf = accessor(field);
  return (row) => {
    const found = rows[row] && valueOf(rows[row]);
    return isName(found) ? nameText(found) : '';
  };
}

/** Keys of rows, and their numbers as places: NaN for what is no row or repeats the key of another. */
function readKeys(
  given: readonly Row[],
  records: readonly Row[],
  field: Field | null,
  { refuse, repeat }: Refusals,
): { keys: string[]; places: Float64Array } {
  const places = new Float64Array(given.length).fill(NaN);
  const seen = new Set<string>();
  const repeats: number[] = [];
  const textOf = reader(records, field);
  const keys = given.map((row, i) => {
    if (!isRow(row)) refuse(i, '', row, 'is no row');
    const key = textOf(i) || `#${i + 1}`;
    if (seen.has(key)) repeats.push(i);
    else if (isRow(row)) places[i] = i;
    seen.add(key);
    return key;
  });
  repeat(repeats, 'a key', field ?? '');
  return { keys, places };
}

/** Takes away what lies outside of the globe, and tells of it. */
function checkRange(
  { longitudes, latitudes }: Pick<PointData, 'longitudes' | 'latitudes'>,
  [lon, lat]: readonly [Field, Field],
  refuse: Refusals['refuse'],
): void {
  for (let i = 0; i < longitudes.length; i++) {
    const [x, y] = [longitudes[i]!, latitudes[i]!];
    const isSwapped = Math.abs(y) > 90 && Math.abs(y) <= 180 && Math.abs(x) <= 90;
    if (Math.abs(y) > 90)
      refuse(i, lat, y, isSwapped ? 'is no latitude: longitude and latitude seem swapped' : 'is no latitude'); // prettier-ignore
    else if (Math.abs(x) > 360) refuse(i, lon, x, 'is no longitude');
    else if (!Number.isNaN(x) && !Number.isNaN(y)) continue;
    longitudes[i] = latitudes[i] = NaN;
  }
}

type Places = Pick<PointData, 'longitudes' | 'latitudes' | 'lines'>;

const isOnGlobe = (lines: RowLines): boolean =>
  lines.every((line) => line.every(([x, y]) => Math.abs(x) <= 360 && Math.abs(y) <= 90));

/** Takes over what the geometry of a row says. */
function takePlace(
  row: number,
  place: RowPlace,
  { longitudes, latitudes, lines }: Places & { lines: Map<number, RowLines> },
  planar: boolean,
  refuse: Refusals['refuse'],
): void {
  if ('fault' in place) return refuse(row, 'geometry', {}, place.fault);
  if ('lines' in place) {
    if (planar || isOnGlobe(place.lines)) lines.set(row, place.lines);
    else refuse(row, 'geometry', {}, 'lies outside of the globe');
    return;
  }
  const [x, y] = place.at;
  for (const [column, value] of [
    [longitudes, x],
    [latitudes, y],
  ] as const)
    // prettier-ignore
    if (typeof value === 'number' && Number.isFinite(value)) column[row] = value;
    else if (!isAbsent(value)) refuse(row, 'geometry', value, 'is no finite number');
}

/** Where rows lie: by their geometry, else by their coordinates. */
function readPlaces(
  given: readonly Row[],
  records: readonly Row[],
  places: Float64Array,
  options: ReadingOptions,
  { refuse, issues }: Refusals,
): Places {
  const geometries = given.map((row) => (isRow(row) ? geometryPlace(row) : null));
  const lon = chosen(records, options.lon, ['lon', 'lng']) ?? 'lon';
  const lat = chosen(records, options.lat, ['lat']) ?? 'lat';
  if (!geometries.some((each) => each !== null)) reportMissing(records, [lon, lat], issues);
  const among = places.map((place, i) => (geometries[i] === null ? place : NaN));
  const found = {
    longitudes: readNumbers(records, among, lon, refuse),
    latitudes: readNumbers(records, among, lat, refuse),
    lines: new Map<number, RowLines>(),
  };
  for (const [i, place] of geometries.entries())
    if (place !== null && !Number.isNaN(places[i]))
      takePlace(i, place, found, options.planar, refuse);
  if (!options.planar) checkRange(found, [lon, lat], refuse);
  return found;
}

/** A value below zero has no area: it is told, and counts as no data. */
function readValues(
  records: readonly Row[],
  places: Float64Array,
  field: Field | null,
  { refuse }: Refusals,
): Float64Array | null {
  if (field === null) return null;
  const values = readNumbers(records, places, field, refuse);
  values.forEach((value, i) => {
    if (!(value < 0)) return;
    refuse(i, field, value, 'is below zero and has no area');
    values[i] = NaN;
  });
  return values;
}

/** Groups in the order that the author wants; a category that he names is there even while it has no row. */
function inOrder(groups: readonly RowGroup[], categories: readonly string[] = []): RowGroup[] {
  const wanted = categories.map((name) => name.normalize('NFC'));
  const named = wanted.map(
    (key) => groups.find((group) => group.key === key) ?? { key, rows: new Int32Array() },
  );
  return [...named, ...groups.filter(({ key }) => key === null || !wanted.includes(key))];
}

/** Reads the rows of a layer. Every fault is told in `issues`; a row without a usable place stays in the list. */
export function readPoints(rows: readonly Row[], options: ReadingOptions): PointData {
  const refusals = createRefusals();
  const { refuse, issues } = refusals;
  const records = rows.map((row) => (isRow(row) ? fieldsOf(row) : {}));
  const field = (own: Field | undefined, ...usual: string[]) => chosen(records, own, usual);
  reportMissing(records, [options.category, options.value, options.label, options.key, options.icon].filter((each) => each !== undefined), issues); // prettier-ignore
  const { keys, places } = readKeys(rows, records, field(options.key, 'id'), refusals);
  const used = placedRows(places);
  const category = field(options.category, 'category');
  const groups =
    category === null ? [{ key: null, rows: used }] : groupRows(records, used, category, refuse);
  const iconName = reader(records, field(options.icon, 'icon'));
  const hrefText = reader(records, field(options.href, 'href'));
  for (const row of used) {
    const name = iconName(row);
    if (name !== '' && !isPictogram(name)) refuse(row, 'icon', name, `is no pictogram: there are ${pictogramNames.join(', ')}`); // prettier-ignore
  }
  return {
    ...{ rows, used, keys },
    ...readPlaces(rows, records, places, options, refusals),
    values: readValues(records, places, field(options.value, 'value'), refusals),
    groups: inOrder(groups, options.categories),
    nameOf: reader(records, field(options.label, 'name', 'label')),
    iconOf(row) {
      const name = iconName(row);
      return isPictogram(name) ? name : null;
    },
    hrefOf: (row) => safeHref(hrefText(row)),
    issues: issues.issues,
  };
}
