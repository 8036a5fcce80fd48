import { safeHref } from '../../core/url.js';
import type { Refuse } from '../../data/columns.js';
import { accessor } from '../../data/field.js';
import { isAbsent, isName, nameText } from '../../data/name.js';
import type { CellNote, Row } from '../../data/row.js';
import type { Locale } from '../../i18n/register.js';
import { dataTable } from '../../i18n/texts.js';
import { once } from '../../scene/once.js';
import { positionWords } from '../../scene/positions.js';
import type { TableCell, TableColumn } from '../../scene/scene.js';
import type { PlannedColumn } from './data-table.columns.js';
import { readFigures, type Figures } from './data-table.figures.js';
import type { DataTableOptions } from './data-table.options.js';

/** A column whose cells have been read. */
export interface ReadColumn {
  readonly column: TableColumn;
  /** Its numbers; null for periods and texts. */
  readonly figures: Figures | null;
  readonly cellOf: (index: number) => TableCell;
}

/** What stands in a cell; its text is made when somebody looks at it. */
interface Content {
  readonly value: TableCell['value'];
  readonly print: () => string;
  readonly bar?: TableCell['bar'];
}

/** Reads the cells of a column. What cannot be shown is refused, and counts as no data. */
export function readCells(
  rows: readonly Row[],
  column: PlannedColumn,
  options: DataTableOptions,
  refuse: Refuse,
  locale: Locale,
): ReadColumn {
  const isNumber = column.kind === 'number';
  const figures = isNumber ? readFigures(rows, column, options, refuse, locale) : null;
  if (!figures) refuseObjects(rows, column, refuse);
  const contentOf = figures ? figureOf(figures, column) : wordsOf(rows, column, locale);
  const linkOf = column.href ? accessor(column.href) : null;
  const notes = new Map(
    options.notes?.flatMap((note) => (note.field === column.key ? [[note.row - 1, note]] : [])),
  );
  return {
    column: headOf(column, figures),
    figures,
    cellOf: (index) =>
      cellOf(contentOf(index), linkOf?.(rows[index]!), notes.get(index) ?? null, locale),
  };
}

function headOf(column: PlannedColumn, figures: Figures | null): TableColumn {
  const { key, label, kind, align, bar } = column;
  return {
    key,
    label,
    numeric: kind === 'number',
    ...(figures?.unit && { unit: figures.unit }),
    ...(align && { align }),
    ...(bar && figures && { zero: figures.shareOf(0) }),
  };
}

function figureOf({ values, print, shareOf }: Figures, { bar }: PlannedColumn) {
  const zero = shareOf(0);
  return (index: number): Content | null => {
    const value = values[index]!;
    if (Number.isNaN(value)) return null;
    const share = shareOf(value);
    const ends = [Math.min(zero, share), Math.max(zero, share)] as const;
    return { value, print: () => print(value), ...(bar && { bar: ends }) };
  };
}

function wordsOf(rows: readonly Row[], { read, kind }: PlannedColumn, locale: Locale) {
  const { yes, no } = locale.texts(dataTable);
  return (index: number): Content | null => {
    const found = read(rows[index]!);
    if (isAbsent(found) || !isName(found)) return null;
    if (typeof found === 'boolean') {
      const word = found ? yes : no;
      return { value: word, print: () => word };
    }
    const value = typeof found === 'number' ? found : nameText(found);
    if (kind === 'period')
      return { value, print: () => positionWords({ kind: 'time' }, found, 'short', locale) };
    return {
      value,
      print: () => (typeof value === 'number' ? locale.format.number(value) : value),
    };
  };
}

function refuseObjects(rows: readonly Row[], { key, read }: PlannedColumn, refuse: Refuse): void {
  rows.forEach((row, index) => {
    const found = read(row);
    if (!isAbsent(found) && !isName(found)) refuse(index, key, found, 'is no text, number or date');
  });
}

function cellOf(
  content: Content | null,
  link: unknown,
  cellNote: CellNote | null,
  { messages, format }: Locale,
): TableCell {
  const { note, qualifier, flag } = cellNote ?? {};
  const flagged = flag && messages.words.flags[flag];
  if (!content) {
    if (flagged) return { text: flagged, value: null };
    return { text: messages.numbers.noData, value: null, spoken: messages.words.noData };
  }
  const text = once(() => {
    const word = qualifier ? format.parts(0, { qualifier }).qualifier : '';
    return word ? `${word} ${content.print()}` : content.print();
  });
  const href = typeof link === 'string' ? safeHref(link) : null;
  const remark = [flagged, note].filter(Boolean).join(', ');
  return {
    get text() {
      return text();
    },
    value: content.value,
    ...(remark && { note: remark }),
    ...(href !== null && { href }),
    ...(content.bar && { bar: content.bar }),
  };
}
