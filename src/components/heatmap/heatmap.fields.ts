import { fieldName, type Field } from '../../data/field.js';
import { isRow, type Row } from '../../data/row.js';
import type { HeatmapOptions } from './heatmap.options.js';

/** The fields in use, none of them open. */
export interface ChosenFields {
  x: Field;
  /** null in a calendar. */
  y: Field | null;
  value: Field;
  flag: Field;
}

/** Rows whose fields are looked at where the author names none. */
const sample = 20;

/** Fills in what the author left open from the first rows: two names, then the value. */
export function chooseFields(rows: readonly Row[], options: HeatmapOptions): ChosenFields {
  const { flag = 'flag', calendar, value } = options;
  const first = rows.slice(0, sample).filter(isRow);
  const names = [...new Set(first.flatMap((row) => Object.keys(row)))];
  const taken: (Field | undefined)[] = [flag, 'value', options.x, options.y, value];
  const free = names.filter((name) => !taken.includes(name));
  const x = options.x || (free.shift() ?? 'x');
  const y = calendar ? null : options.y || (free.shift() ?? 'y');
  const holdsNumbers = (name: string) => first.some((row) => typeof row[name] === 'number');
  const open = names.includes('value') ? 'value' : (free.find(holdsNumbers) ?? 'value');
  return { x, y, value: value || open, flag };
}

/** The names of the fields that files and tables are to read as numbers. */
export function numericFields({ value }: HeatmapOptions): string[] {
  return typeof value === 'string' && value ? [value] : [];
}

/** What is measured where the author gave it no words. */
export function measureOf({ value }: ChosenFields, { label }: HeatmapOptions): string {
  return label || fieldName(value);
}
