import { readNumbers, type Refuse } from '../../data/columns.js';
import { accessor, type Field } from '../../data/field.js';
import { isName, nameText } from '../../data/name.js';
import { firstOfEach, type Repeat } from '../../data/refusals.js';
import { isRow, type Row } from '../../data/row.js';
import { closingEdges } from './flow-chart.circles.js';
import type { ChosenFields } from './flow-chart.fields.js';

/** A flow from one place to another. */
export interface FlowLink {
  readonly from: FlowNode;
  readonly to: FlowNode;
  /** NaN where there is no data. */
  readonly value: number;
  readonly row: number;
}

/** A place that flows begin or end at. */
export interface FlowNode {
  readonly name: string;
  /** Flows that arrive and leave. */
  readonly arriving: FlowLink[];
  readonly leaving: FlowLink[];
}

/** What arrives at a place, and what leaves it. */
export interface Balance {
  /** The larger of what arrives and what leaves. */
  total: number;
  /** What arrives and does not leave; 0 where all is passed on, or where flows end. */
  kept: number;
  /** What leaves without having arrived; 0 where flows begin. */
  added: number;
}

export interface FlowGraph {
  /** By how many steps lie before them, in the order of the rows. */
  readonly columns: readonly (readonly FlowNode[])[];
  /** In the order of the rows. */
  readonly links: readonly FlowLink[];
}

/** Sums that differ by less than this share are equal: decimals do not add up in binary. */
const tolerance = 1e-9;

/** Flows out of rows. What cannot flow is told and left out: less than nothing, from a place to itself, in a circle. */
export function readGraph(
  rows: readonly Row[],
  fields: ChosenFields,
  refuse: Refuse,
  repeat: Repeat,
): FlowGraph {
  const edges = readEdges(rows, fields, refuse);
  const { firsts, repeats } = firstOfEach(edges, ({ from, to }) => JSON.stringify([from, to]));
  repeat(repeats, 'a flow', fields.from, fields.to);
  const closing = closingEdges(firsts);
  const nodes = new Map<string, FlowNode>();
  const nodeOf = (name: string) => {
    const node = nodes.get(name) ?? { name, arriving: [], leaving: [] };
    nodes.set(name, node);
    return node;
  };
  const links: FlowLink[] = [];
  for (const edge of firsts) {
    if (closing.has(edge)) {
      refuse(edge.row, fields.to, edge.to, 'leads back to where the flow came from');
      continue;
    }
    const link = { ...edge, from: nodeOf(edge.from), to: nodeOf(edge.to) };
    link.from.leaving.push(link);
    link.to.arriving.push(link);
    links.push(link);
  }
  return { columns: columnsOf([...nodes.values()]), links };
}

interface Edge {
  from: string;
  to: string;
  value: number;
  row: number;
}

function readEdges(rows: readonly Row[], fields: ChosenFields, refuse: Refuse): Edge[] {
  const [froms, tos] = [fields.from, fields.to].map((field) => readNames(rows, field, refuse));
  const places = Float64Array.from(rows, (_, i) => (froms?.[i] && tos?.[i] ? i : NaN));
  const values = readAmounts(rows, places, fields.value, refuse);
  return rows.flatMap((_, row): Edge[] => {
    const [from, to, value] = [froms?.[row], tos?.[row], values[row]];
    if (!from || !to || value === undefined) return [];
    if (from !== to) return [{ from, to, value, row }];
    refuse(row, fields.to, to, 'is where the flow began');
    return [];
  });
}

/** Names in a field; '' where there is none that can be used. */
export function readNames(rows: readonly Row[], field: Field, refuse: Refuse): string[] {
  const valueOf = accessor(field);
  return rows.map((row, i) => {
    const found = isRow(row) ? valueOf(row) : row;
    if (isRow(row) && isName(found)) return nameText(found);
    refuse(i, field, found, 'is no name');
    return '';
  });
}

/** Amounts of the rows that have a place; what is below zero is told. NaN where there is no data, undefined if refused. */
export function readAmounts(
  rows: readonly Row[],
  places: Float64Array,
  field: Field,
  refuse: Refuse,
): (number | undefined)[] {
  const numbers = readNumbers(rows, places, field, refuse);
  return Array.from(numbers, (value, row) => {
    if (!(value < 0)) return value;
    refuse(row, field, value, 'is below zero and cannot flow');
    return undefined;
  });
}

/** Places by the longest way that leads to them. */
function columnsOf(nodes: readonly FlowNode[]): FlowNode[][] {
  const columns: FlowNode[][] = [];
  const waiting = new Map(nodes.map((node) => [node, node.arriving.length]));
  let column = nodes.filter(({ arriving }) => arriving.length === 0);
  while (column.length > 0) {
    columns.push(column);
    const freed = new Set<FlowNode>();
    for (const { leaving } of column)
      for (const { to } of leaving) {
        const left = (waiting.get(to) ?? 0) - 1;
        waiting.set(to, left);
        if (left === 0) freed.add(to);
      }
    column = [...freed];
  }
  return columns;
}

export function balanceOf({ arriving, leaving }: FlowNode): Balance {
  const [arrived, left] = [sumOf(arriving), sumOf(leaving)];
  const total = Math.max(arrived, left);
  const isPassedOn = arrived > 0 && left > 0 && Math.abs(arrived - left) > tolerance * total;
  return {
    total,
    kept: isPassedOn ? Math.max(0, arrived - left) : 0,
    added: isPassedOn ? Math.max(0, left - arrived) : 0,
  };
}

/** Never beyond the largest number: a share of infinity is nothing. */
function sumOf(links: readonly FlowLink[]): number {
  const sum = links.reduce((total, { value }) => total + (value || 0), 0);
  return Math.min(sum, Number.MAX_VALUE);
}
