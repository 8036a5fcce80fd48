import type { Field } from './field.js';
import type { CellNote, Row } from './row.js';
import { fold } from '../i18n/names.js';

/**
 * What a column of a table of goals may hold, with further names by which it is known. Case, marks, spaces, hyphens
 * and underscores do not count: `targetDate` is also `target-date` and `Target date`.
 */
const aliases = {
  id: ['key', 'code', 'mã', 'mã số', 'mã chỉ tiêu'],
  name: ['label', 'indicator', 'goal', 'tên', 'chỉ tiêu', 'tên chỉ tiêu', 'tiêu chí', 'nhiệm vụ'],
  kind: ['type', 'loại'],
  unit: ['đơn vị', 'đơn vị tính', 'đvt'],
  decimals: [],
  qualifier: [],
  better: ['direction', 'hướng tốt', 'chiều'],
  period: ['date', 'kỳ', 'thời điểm'],
  value: ['now', 'actual', 'current', 'hiện tại', 'hiện nay', 'thực hiện', 'kết quả', 'giá trị'],
  flag: [],
  note: ['ghi chú'],
  baseline: ['start', 'đầu kỳ'],
  baselineDate: ['baseline period', 'thời điểm đầu kỳ'],
  target: ['kế hoạch', 'mục tiêu'],
  targetMin: ['min'],
  targetMax: [],
  targetDate: ['target period', 'due', 'deadline', 'hạn', 'thời hạn', 'năm mục tiêu'],
  cumulative: ['lũy kế'],
  passed: ['pass', 'đạt'],
  mandatory: ['bắt buộc'],
  maxScore: ['max', 'điểm tối đa'],
  weight: ['trọng số'],
  parent: ['group', 'pillar', 'section', 'nhóm', 'trụ cột', 'lĩnh vực'],
  status: ['trạng thái'],
  statusReason: ['reason', 'lý do'],
  owner: ['đơn vị chủ trì', 'cơ quan chủ trì'],
  updated: ['cập nhật'],
  staleAfter: [],
} as const satisfies Readonly<Record<string, readonly string[]>>;

/** What a column of a table of goals may hold. */
export type IndicatorColumn = keyof typeof aliases;

/** Which fields hold what, where their names do not say so. */
export type IndicatorFields = Partial<Record<IndicatorColumn, Field>>;

const bare = (name: string): string => fold(name).replace(/[\s_-]+/g, '');

const columnByName: ReadonlyMap<string, IndicatorColumn> = new Map(
  (Object.keys(aliases) as IndicatorColumn[]).flatMap((column) =>
    [column, ...aliases[column]].map((name) => [bare(name), column] as const),
  ),
);

/** What a cell held, and what stood beside its figure. */
export interface Cell {
  value: unknown;
  beside: Partial<CellNote>;
  /** The unit that the cells of its field carried. */
  unit: string | undefined;
}

/** Finds the cells of rows by what they hold. */
export type CellReader = (row: Row, index: number, column: IndicatorColumn) => Cell;

/** What a reader found beside the rows. */
export interface Beside {
  notes?: readonly CellNote[] | undefined;
  units?: Readonly<Record<string, string>> | undefined;
}

const nothingBeside: Cell['beside'] = {};

/** What stands in a column that no field has. */
const noCell: Cell = { value: undefined, beside: nothingBeside, unit: undefined };

/** A reader for these rows: fields are found by what the author named, else by their own names. */
export function cellReader(
  rows: readonly Row[],
  fields: IndicatorFields,
  { notes = [], units = {} }: Beside,
): CellReader {
  const names = columnNames(rows);
  const noteOf = new Map(notes.map((note) => [`${note.row} ${note.field}`, note]));
  const besideOf = (index: number, field: string) =>
    noteOf.size === 0 ? nothingBeside : (noteOf.get(`${index + 1} ${field}`) ?? nothingBeside);
  return (row, index, column) => {
    const field = fields[column] || names.get(column);
    if (field === undefined) return noCell;
    if (typeof field === 'function')
      return { value: field(row), beside: nothingBeside, unit: undefined };
    return {
      value: Object.hasOwn(row, field) ? row[field] : undefined,
      beside: besideOf(index, field),
      unit: Object.hasOwn(units, field) ? units[field] : undefined,
    };
  };
}

/** The first field of the rows that is known by a name of each column. */
function columnNames(rows: readonly Row[]): Map<IndicatorColumn, string> {
  const seen = new Set<string>();
  const names = new Map<IndicatorColumn, string>();
  for (const row of rows) {
    for (const field of Object.keys(row)) {
      if (seen.has(field)) continue;
      seen.add(field);
      const column = columnByName.get(bare(field));
      if (column && !names.has(column)) names.set(column, field);
    }
  }
  return names;
}
