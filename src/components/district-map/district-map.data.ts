import type { Feature, Geometry } from 'geojson';
import type { Issue } from '../../core/error.js';
import type { Status } from '../../core/indicator.js';
import { accessor, type Field } from '../../data/field.js';
import { createIssueList, type IssueList } from '../../data/issue-list.js';
import { isRow, type Row } from '../../data/row.js';
import { joinByKey, keyText, type JoinKey } from '../../geo/join.js';
import type { District } from '../../geo/prepare.js';
import type { Absence } from '../../scale/class-paints.js';
import { areStatuses } from '../../scale/colour-classes.js';
import type { DistrictMapOptions, FeatureText } from './district-map.options.js';

/** Values of districts by their number, and what was found on the way. Nothing is made for a district by itself. */
export interface MapData {
  districts: readonly District[];
  rows: readonly Row[];
  /** Number of the row of each district; −1 where there is none. */
  rowOf: Int32Array;
  /** Numbers of the rows that no district takes. */
  unmatched: readonly number[];
  /** What a row calls its district; one without a key is called by its number. */
  keyOf(row: number): string;
  /** Value of each row; null = none. */
  values: readonly (number | string | null)[];
  /** Why a row has no value; null where it has one. */
  absenceOf(row: number): Absence | null;
  targetOf(row: number): number | null;
  statusOf(row: number): Status | null;
  /** Rows whose value could not be used. */
  leftOut: number;
  issues: readonly Issue[];
}

const absent = (found: unknown): boolean =>
  found === null || found === undefined || found === '' || Number.isNaN(found);

/** Reads one value; what it cannot use it reports and counts. */
type ValueReader = (found: unknown, row: number) => number | string | null;

function valueReader(
  field: string,
  categories: boolean,
  refuse: (issue: Issue) => void,
): ValueReader {
  const fault = (row: number, found: unknown, why: string) => {
    const text = typeof found === 'object' ? 'an object' : `${found as string}`.slice(0, 80);
    refuse({
      code: 'row',
      row: row + 1,
      field,
      found: text,
      message: `"${text}" in "${field}" ${why}.`,
    });
    return null;
  };
  return (found, row) => {
    if (typeof found === 'number' && Number.isFinite(found)) return found;
    if (absent(found)) return null;
    if (categories && (typeof found === 'string' || typeof found === 'boolean'))
      return String(found);
    if (typeof found === 'number') return fault(row, found, 'is no finite number');
    return fault(row, found, 'is no number: text in objects is not parsed');
  };
}

const nameOf = (field: Field, otherwise: string): string =>
  typeof field === 'string' ? field : otherwise;

/** The values of all rows. A value that is withheld is removed at the door: classes and legend would give it away. */
function readValues(
  rows: readonly Row[],
  options: DistrictMapOptions,
  withheld: (row: number) => boolean,
  issues: IssueList,
): { values: (number | string | null)[]; leftOut: number } {
  const { value: field = 'value', classes } = options;
  const valueOf = accessor(field);
  let leftOut = 0;
  const read = valueReader(nameOf(field, 'value'), classes === 'category', (issue) => {
    leftOut += 1;
    issues.add(issue);
  });
  const known = rows.some((row) => isRow(row) && (typeof field === 'function' || field in row));
  if (rows.length > 0 && !known)
    issues.add({ code: 'field', field: nameOf(field, 'value'), message: `No row has the field "${nameOf(field, 'value')}".` }); // prettier-ignore
  const values = rows.map((row, index) => {
    if (!isRow(row)) return read(row ?? undefined, index);
    return withheld(index) ? null : read(valueOf(row), index);
  });
  return { values, leftOut };
}

const flags: readonly unknown[] = ['suppressed', 'not-applicable'] satisfies Absence[];

/** Joins rows to districts and reads their values. */
export function readMapData(
  districts: readonly District[],
  rows: readonly Row[],
  options: DistrictMapOptions,
): MapData {
  const issues = createIssueList();
  const { key = 'id', dataKey = typeof key === 'string' ? key : 'id' } = options;
  const read = (field: Field | undefined) => {
    const of = field === undefined ? null : accessor(field);
    return (row: number): unknown => (of && isRow(rows[row]) ? of(rows[row]) : undefined);
  };
  const [keyOf, flagOf] = [read(dataKey), read(options.flag ?? 'flag')];
  const [target, status] = [read(options.target), read(options.status)];
  const flag = (row: number) => {
    const found = flagOf(row);
    return flags.includes(found) ? (found as Absence) : null;
  };
  const { values, leftOut } = readValues(rows, options, (row) => flag(row) !== null, issues);
  const join = joinByKey(
    rows.map((_, row) => keyOf(row) as JoinKey),
    districts.map((district) => district.key),
  );
  return {
    districts,
    rows,
    rowOf: join.rowOf,
    unmatched: join.unmatchedRows,
    keyOf: (row) => keyText(keyOf(row) as JoinKey) ?? `row-${row + 1}`,
    values,
    absenceOf: (row) => ((values[row] ?? null) === null ? (flag(row) ?? 'no-data') : null),
    targetOf(row) {
      const found = target(row);
      return typeof found === 'number' && Number.isFinite(found) ? found : null;
    },
    statusOf(row) {
      const found = [status(row)].filter((each) => typeof each === 'string');
      return areStatuses(found) ? found[0]! : null;
    },
    leftOut,
    issues: [...issues.issues, ...join.issues],
  };
}

/** Reads a text of a feature; '' where there is none. */
export function featureText(feature: Feature<Geometry | null>, field: FeatureText): string {
  const { properties } = feature;
  const found: unknown =
    typeof field === 'function'
      ? field(feature)
      : properties !== null && Object.hasOwn(properties, field)
        ? properties[field]
        : undefined;
  return typeof found === 'string' || typeof found === 'number'
    ? String(found).normalize('NFC')
    : '';
}
