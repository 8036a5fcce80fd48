/** What reading a table asks of a DOM node: any `HTMLTableElement` is one, in a page or from a parser. */
export interface TableNode {
  readonly nodeType: number;
  /** `TABLE`, `TD`, …, in any case. */
  readonly nodeName: string;
  readonly textContent: string | null;
  readonly childNodes: ArrayLike<TableNode>;
  /** Elements only. */
  getAttribute?(name: string): string | null;
}

/** Rows whose cells may span each other: `thead`, a `tbody`, or rows that stand in the table itself. */
export interface RowGroup {
  isHead: boolean;
  rows: readonly TableNode[];
}

/** The cells of a row by column; a cell that spans stands in each of its slots. */
export type GridRow = readonly (TableNode | undefined)[];

/** What browsers clamp spans to. */
const MOST_COLUMNS = 1000;
const MOST_ROWS = 65_534;

export const tagOf = (node: TableNode): string => node.nodeName.toLowerCase();

export function attributeOf(node: TableNode, name: string): string | null {
  return node.getAttribute?.(name) ?? null;
}

const childrenOf = (node: TableNode, ...tags: string[]): TableNode[] =>
  Array.from(node.childNodes).filter((child) => tags.includes(tagOf(child)));

/** The row groups of a table without its `tfoot` and without tables inside its cells. */
export function rowGroupsOf(table: TableNode): RowGroup[] {
  const groups: RowGroup[] = [];
  let loose: TableNode[] | null = null;
  for (const child of childrenOf(table, 'thead', 'tbody', 'tr')) {
    if (tagOf(child) !== 'tr') {
      loose = null;
      groups.push({ isHead: tagOf(child) === 'thead', rows: childrenOf(child, 'tr') });
    } else if (loose) loose.push(child);
    else {
      loose = [child];
      groups.push({ isHead: false, rows: loose });
    }
  }
  return groups;
}

/** The grid of a row group by the HTML table model: spans end with their group, the first cell of a slot keeps it. */
export function gridOf(rows: readonly TableNode[]): GridRow[] {
  const grid = rows.map((): (TableNode | undefined)[] => []);
  for (const [y, row] of rows.entries()) {
    let x = 0;
    for (const cell of childrenOf(row, 'td', 'th')) {
      while (grid[y]?.[x]) x += 1;
      const width = columnSpan(cell);
      const bottom = Math.min(rows.length, y + rowSpan(cell, rows.length));
      for (let below = y; below < bottom; below += 1) fill(grid[below]!, x, width, cell);
      x += width;
    }
  }
  return grid;
}

function fill(row: (TableNode | undefined)[], from: number, width: number, cell: TableNode): void {
  while (row.length < from) row.push(undefined);
  for (let x = from; x < from + width; x += 1) row[x] ??= cell;
}

function columnSpan(cell: TableNode): number {
  return Math.min(Math.max(1, spanOf(cell, 'colspan')), MOST_COLUMNS);
}

/** 0 spans the rest of the group. */
function rowSpan(cell: TableNode, rest: number): number {
  const span = spanOf(cell, 'rowspan');
  return span === 0 ? rest : Math.min(span, MOST_ROWS);
}

/** A non-negative integer as HTML parses it: what follows the digits does not matter; 1 without any. */
function spanOf(cell: TableNode, name: string): number {
  const digits = /^[ \t\n\f\r]*\+?(\d+)/.exec(attributeOf(cell, name) ?? '')?.[1];
  return digits === undefined ? 1 : Number(digits);
}
