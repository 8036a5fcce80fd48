import type { Field } from '../../data/field.js';
import { isRow, type Row } from '../../data/row.js';
import type { FlowFields, FlowVariant } from './flow-chart.options.js';

/** The fields in use, none of them open. */
export interface ChosenFields {
  variant: FlowVariant;
  from: Field;
  to: Field;
  stage: Field;
  value: Field;
}

/** Rows whose fields are looked at where the author names none. */
const sample = 20;

/** Fills in what the author left open from the first rows. */
export function chooseFields(
  rows: readonly Row[],
  wanted: FlowFields & { variant?: FlowVariant | undefined },
): ChosenFields {
  const first = rows.slice(0, sample).filter(isRow);
  const names = [...new Set(first.flatMap((row) => Object.keys(row)))];
  const choose = (given: Field | undefined, ...usual: string[]) =>
    given || usual.find((name) => names.includes(name));
  const from = choose(wanted.from, 'from', 'source');
  const to = choose(wanted.to, 'to', 'target');
  const number = names.find((name) => first.some((row) => typeof row[name] === 'number'));
  return {
    variant: wanted.variant || (from && to ? 'sankey' : 'funnel'),
    from: from ?? 'from',
    to: to ?? 'to',
    stage: choose(wanted.stage, 'stage', ...names) ?? 'stage',
    value: choose(wanted.value, 'value') ?? number ?? 'value',
  };
}
