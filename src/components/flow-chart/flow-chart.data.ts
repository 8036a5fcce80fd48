import type { Issue } from '../../core/error.js';
import { createRefusals, reportMissing } from '../../data/refusals.js';
import type { Row } from '../../data/row.js';
import { chooseFields, type ChosenFields } from './flow-chart.fields.js';
import { readGraph, type FlowGraph } from './flow-chart.links.js';
import type { FlowChartOptions } from './flow-chart.options.js';
import { readStages, type Stage } from './flow-chart.stages.js';

/** The rows of a flow chart, read once: stages of a funnel, or places and the flows between them. */
export interface FlowData {
  readonly rows: readonly Row[];
  readonly fields: ChosenFields;
  readonly stages: readonly Stage[];
  readonly graph: FlowGraph;
  /** Rows of which something could not be used. */
  readonly leftOut: number;
  readonly issues: readonly Issue[];
}

/** Reads rows as the variant says. Every fault is told in `issues`, and the rest is used. */
export function readFlow(rows: readonly Row[], options: FlowChartOptions): FlowData {
  const fields = chooseFields(rows, options);
  const { issues, refuse, repeat, leftOut } = createRefusals();
  const { variant, from, to, stage, value } = fields;
  const names = variant === 'sankey' ? [from, to] : [stage];
  const missing = reportMissing(rows, [...names, value], issues);
  const readable = missing.length > 0 ? [] : rows;
  const isSankey = variant === 'sankey';
  return {
    ...{ rows, fields },
    stages: isSankey ? [] : readStages(readable, fields, refuse, repeat),
    graph: isSankey ? readGraph(readable, fields, refuse, repeat) : { columns: [], links: [] },
    leftOut: leftOut(),
    issues: issues.issues,
  };
}
