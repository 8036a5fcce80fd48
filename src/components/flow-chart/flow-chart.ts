import { property } from 'lit/decorators.js';
import { ChartElement } from '../../base/chart-element.js';
import type { Field } from '../../data/field.js';
import type { Row } from '../../data/row.js';
import { flowChart } from '../../i18n/texts.js';
import { refuseBlank } from '../../scene/blank.js';
import type { Scene } from '../../scene/scene.js';
import { chooseFields } from './flow-chart.fields.js';
import { layoutFlowChart } from './flow-chart.layout.js';
import type { FlowVariant } from './flow-chart.options.js';

/**
 * What goes from stage to stage, and what is lost on the way.
 *
 * @summary Stages as a funnel with the loss between them, or flows between places (Sankey).
 * @status experimental
 * @since 0.2.0
 * @tag ward-flow-chart
 *
 * @slot heading - Heading, instead of the attribute.
 * @slot subheading - Line under the heading, instead of the attribute.
 * @slot footer - More for the footer.
 * @slot empty - What to say when there are no rows.
 * @slot error - What to say when the data cannot be had.
 *
 * @fires {WardSelectEvent} ward-select - A person chose a stage, a place or a flow.
 * @fires {WardLoadEvent} ward-load - Data arrived and is drawn.
 * @fires {WardErrorEvent} ward-error - Something of the data could not be used.
 * @fires {WardRetryEvent} ward-retry - A person asked to try again.
 *
 * @csspart base - The sheet.
 * @csspart heading - The heading.
 * @csspart plot - The picture.
 * @csspart tooltip - The tooltip.
 * @csspart table - The data table.
 * @csspart footer - Source, date and tools.
 */
export class WardFlowChart extends ChartElement {
  /** `funnel` (stages one after the other) or `sankey` (flows between places). Default: as the fields of the rows say. */
  @property() variant: FlowVariant | undefined = undefined;
  /** Field of the place where a flow begins; as a property also a function of the row. Default: `from`, or `source`. */
  @property() from: Field | undefined = undefined;
  /** Field of the place where a flow ends. Default: `to`, or `target`. */
  @property() to: Field | undefined = undefined;
  /** Field of the stage of a funnel. Default: `stage`, or the first field. */
  @property() stage: Field | undefined = undefined;
  /** Field of how much flows, or is at a stage. Default: `value`, or the first field that holds numbers. */
  @property() value: Field | undefined = undefined;
  /** What is counted, for the table and tooltips. Default: the name of the field of values. */
  @property() label = '';
  /** Decimals of the values. Default: as many as they have, at most 3. */
  @property({ type: Number }) decimals: number | undefined = undefined;
  /** Named format of the values: `number`, `percent`, `money`, `compact`. */
  @property() format: string | undefined = undefined;
  /** Flows take the colour of the place where they begin (`from`) or end (`to`). Default: one colour for all. */
  @property() color: 'from' | 'to' | undefined = undefined;
  /** Key of the stage, place or flow ("A → B") that matters; the others become context. */
  @property() highlight: string | null = null;

  protected override get kindName(): string {
    return this.locale.texts(flowChart).kind;
  }

  protected override get fieldKinds(): { numeric: readonly string[] } {
    return { numeric: typeof this.value === 'string' ? [this.value] : [] };
  }

  protected override layout(rows: readonly Row[]): Scene | null {
    const { frame, variant, from, to, stage, value, label, decimals, format } = this;
    const { color, highlight, locale } = this;
    if (!frame) return null;
    const { value: field } = chooseFields(rows, this);
    const { units = {} } = this.rows.result ?? {};
    const unit = this.unit || (typeof field === 'string' ? units[field] : undefined);
    const options = { variant, from, to, stage, value, label, decimals, format, unit };
    const scene = layoutFlowChart(rows, { ...options, color, highlight }, frame, locale);
    refuseBlank(scene);
    return scene;
  }
}
