import { WardError } from '../../core/error.js';
import type { Better, Flag, Indicator, Qualifier, Status, Target } from '../../core/indicator.js';
import type { CellNote, ReadResult, Row } from '../../data/row.js';
import { written } from './kpi-card.words.js';

/** An indicator as an author writes it on the element: every field by itself. What is no number is refused by `assess`. */
export interface CardFields {
  label: string;
  value: number | null;
  unit: string;
  qualifier: Qualifier | '';
  flag: Flag | '';
  target: number | string | null;
  targetMin: number | null;
  targetMax: number | null;
  targetDate: string;
  baseline: number | null;
  baselineDate: string;
  better: Better | '';
  status: Status | '';
  statusReason: string;
  period: string;
}

/** What the common attributes of an element say about any indicator. */
export interface CardOverlay {
  heading: string;
  note: string;
  source: string;
  sourceHref: string;
  updatedOn: string;
  staleAfter: string;
}

/** An indicator from the fields of an element. */
export function indicatorFromFields(fields: CardFields): Indicator {
  const { label, value, period, unit, qualifier, flag, better, status, statusReason } = fields;
  return {
    id: label,
    name: label,
    observations: [{ period, value, ...(flag && { flag }) }],
    ...(unit && { unit }),
    ...(qualifier && { qualifier }),
    ...(better && { better }),
    ...(status && { status }),
    ...(statusReason && { statusReason }),
    ...baselineFrom(fields),
    ...targetFrom(fields),
  };
}

function baselineFrom({ baseline, baselineDate }: CardFields): Pick<Indicator, 'baseline'> {
  if (baseline === null) return {};
  return { baseline: { value: baseline, ...(baselineDate && { period: baselineDate }) } };
}

function targetFrom(fields: CardFields): Pick<Indicator, 'target'> {
  const { target, targetMin: min, targetMax: max, targetDate } = fields;
  if (target === null && min === null && max === null) return {};
  const edges: Target = { ...(min !== null && { min }), ...(max !== null && { max }) };
  return {
    target: { ...edges, ...pointOrWords(target), ...(targetDate && { period: targetDate }) },
  };
}

/** "duy trì" is a target in words; "12,5" is a number that was written wrongly, and is refused as one. */
function pointOrWords(target: number | string | null): Target {
  if (target === null) return {};
  if (typeof target === 'string' && /[^\d\s.,+−-]/.test(target)) return { label: target };
  return { value: target as number };
}

/** The indicator with what the element says about its publication. */
export function withOverlay(indicator: Indicator, overlay: CardOverlay): Indicator {
  const { heading, note, updatedOn, staleAfter } = overlay;
  const source = sourceOf(indicator, overlay);
  return {
    ...indicator,
    ...(heading && { name: heading }),
    ...(note && { note }),
    ...(updatedOn && { updated: updatedOn }),
    ...(staleAfter && { staleAfter }),
    ...(source && { source }),
  };
}

/** An address without a name is its own name. */
function sourceOf({ source: own }: Indicator, overlay: CardOverlay): Indicator['source'] {
  const { source, sourceHref } = overlay;
  const href = sourceHref && { href: sourceHref };
  if (source) return { name: source, ...href };
  return href ? { name: sourceHref, ...own, ...href } : own;
}

/**
 * The indicator of a key among the rows of a file: indicators as objects, or rows with the fields of the element.
 * @throws WardError `unmatched` when no row has the key.
 */
export function indicatorFromRows(file: ReadResult, key: string): Indicator {
  const wanted = written(key);
  const index = key ? file.rows.findIndex((each) => keyOf(each) === wanted) : 0;
  const row = file.rows[index];
  if (!row) {
    const message = `No row has the id "${key}".`;
    throw new WardError('unmatched', message, { field: 'key', found: key });
  }
  if (Array.isArray(row['observations'])) return row as unknown as Indicator;
  const indicator = indicatorFromFields(withBeside(fieldsOf(row), file, index));
  return { ...indicator, id: keyOf(row) || indicator.id };
}

/** What the cell of the value says beside its number ("hơn 56.000 lao động") counts where no column says it. */
function withBeside(fields: CardFields, { notes, units }: ReadResult, index: number): CardFields {
  const isCell = ({ row, field }: CellNote) => row === index + 1 && field === 'value';
  const { qualifier = '', flag = '' } = notes?.find(isCell) ?? {};
  return {
    ...fields,
    unit: fields.unit || (units?.['value'] ?? ''),
    qualifier: fields.qualifier || qualifier,
    flag: fields.flag || flag,
  };
}

function keyOf(row: Row): string {
  return written(row['id'] ?? row['key']);
}

/** The fields of a row, named as properties or as attributes (`target-date`); a year that was read as a number is a period still. */
function fieldsOf(row: Row): CardFields {
  const fields: Record<string, unknown> = { ...blankFields };
  for (const [name, found] of Object.entries(row)) {
    const field = name.replace(/-([a-z])/g, (_, letter: string) => letter.toUpperCase());
    if (!Object.hasOwn(blankFields, field)) continue;
    const isText = typeof blankFields[field as keyof CardFields] === 'string';
    fields[field] = isText ? written(found) : found;
  }
  return fields as unknown as CardFields;
}

/** No field set. */
const blankFields: CardFields = {
  label: '',
  value: null,
  unit: '',
  qualifier: '',
  flag: '',
  target: null,
  targetMin: null,
  targetMax: null,
  targetDate: '',
  baseline: null,
  baselineDate: '',
  better: '',
  status: '',
  statusReason: '',
  period: '',
};
