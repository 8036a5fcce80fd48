import type { Locale } from '../../i18n/register.js';
import type { SceneTable, TableCell, TableColumn, TableRow } from '../../scene/scene.js';
import type { Line } from './line-chart.lines.js';
import type { Reference } from './line-chart.options.js';
import type { LineWords } from './line-chart.words.js';

/** All positions that lines have data at or lack data at, ascending, each once. */
export function unionOfPositions(lines: readonly Line[]): Float64Array {
  let union = lines[0]?.xs ?? new Float64Array();
  for (const { xs } of lines) if (!isSame(xs, union)) union = merged(xs, union);
  return union;
}

/** One row a position, one column a line; lines of reference are columns too. */
export function lineTable(
  lines: readonly Line[],
  references: readonly Reference[],
  words: LineWords,
  locale: Locale,
): SceneTable {
  const { numbers, words: texts } = locale.messages;
  const noData: TableCell = { text: numbers.noData, value: null, spoken: texts.noData };
  const valueCell = (value: number | undefined): TableCell => {
    if (value === undefined || Number.isNaN(value)) return noData;
    return { text: words.column.full(value), value };
  };
  const constants = references.map(({ value }) => valueCell(value));
  const next = lines.map(() => 0);
  const rows = Array.from(unionOfPositions(lines), (x): TableRow => {
    let head: TableCell | null = null;
    const cells = lines.map((line, column) => {
      const index = next[column]!;
      if (line.xs[index] !== x) return noData;
      next[column] = index + 1;
      head ??= {
        text: words.positionOf(line, index, 'short'),
        value: words.cellValueOf(line, index),
      };
      return valueCell(line.ys[index]);
    });
    const first = head ?? noData;
    return { key: String(first.value), cells: [first, ...cells, ...constants] };
  });
  return { columns: columnsOf(lines, references, words), rows };
}

function columnsOf(
  lines: readonly Line[],
  references: readonly Reference[],
  words: LineWords,
): TableColumn[] {
  return [
    { key: 'x', label: words.positionLabel, numeric: false },
    ...lines.map((line) => ({ key: `y:${line.key}`, label: words.nameOf(line), numeric: true })),
    ...references.map((reference, index) => {
      return { key: `reference:${index}`, label: words.referenceLabel(reference), numeric: true };
    }),
  ];
}

function isSame(a: Float64Array, b: Float64Array): boolean {
  return a === b || (a.length === b.length && a.every((value, index) => value === b[index]));
}

/** Two ascending lists as one, what both hold once. */
function merged(a: Float64Array, b: Float64Array): Float64Array {
  const union = new Float64Array(a.length + b.length);
  let [i, j, length] = [0, 0, 0];
  while (i < a.length || j < b.length) {
    const [x, y] = [a[i] ?? Infinity, b[j] ?? Infinity];
    union[length++] = Math.min(x, y);
    if (x <= y) i += 1;
    if (y <= x) j += 1;
  }
  return union.subarray(0, length);
}
