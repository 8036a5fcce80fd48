import type { Field } from '../../data/field.js';
import type { ValueFormat } from '../../i18n/value-format.js';

/** Stages one after the other, or flows between any places. */
export type FlowVariant = 'funnel' | 'sankey';

/** Which fields a flow chart reads. */
export interface FlowFields {
  /** Where a flow begins. Default: `from`, or `source`. */
  from?: Field | undefined;
  /** Where a flow ends. Default: `to`, or `target`. */
  to?: Field | undefined;
  /** The stage of a funnel. Default: `stage`, or the first field. */
  stage?: Field | undefined;
  /** How much flows, or is at a stage. Default: `value`, or the first field that holds numbers. */
  value?: Field | undefined;
}

/** What a flow chart is drawn from beside its rows. */
export interface FlowChartOptions extends FlowFields, ValueFormat {
  /** Default: `sankey` where rows say from where to where, else `funnel`. */
  variant?: FlowVariant | undefined;
  /** What is counted, for the table. Default: the name of the field. */
  label?: string | undefined;
  /** Flows take the colour of the place where they begin or end. Default: one colour for all. */
  color?: 'from' | 'to' | undefined;
  /** Key of the stage, the place or the flow ("A → B") that matters; the others become context. */
  highlight?: string | null | undefined;
}
