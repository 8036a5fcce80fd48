import { position } from '../../scale/linear.js';
import { baseAxis, fittingTicks, gridLayer, valueAxis } from '../../scene/axis.js';
import { isInside } from '../../scene/frame.js';
import { round } from '../../scene/marks.js';
import type { Layer, Mark, TextMark } from '../../scene/scene.js';
import { typeScale } from '../../scene/type-scale.js';
import type { BarPlan } from './bar-chart.planned.js';

/** The lines at the values, and their labels: left of standing bars, under lying ones. */
export function axisLayers(plan: BarPlan): Layer[] {
  const { frame, plot, values, axis } = plan;
  if (!plan.isLying) return [gridLayer(plot, values), valueAxis(frame, plot, values, axis)];
  const rows = { ticks: axis.ticks, groups: [] };
  const shown =
    axis.ticks.length > 0 ? fittingTicks([rows, thinned(axis.ticks)], values, frame) : rows;
  const labels = baseAxis(frame, plot, values, shown);
  const unit = axis.unit ? [unitMark(axis.unit)] : [];
  const marks = [...labels.marks, ...unit].filter((mark) => isInside(frame, mark));
  return [gridAcross(plan), { id: 'axis-x', marks, key: `${labels.key} ${axis.unit}` }];
}

function thinned<Item>(items: readonly Item[]): { ticks: Item[]; groups: [] } {
  return { ticks: items.filter((_, index) => index % 2 === 0), groups: [] };
}

/** Vertical lines at the ticks of lying bars. */
function gridAcross({ plot, values, axis }: BarPlan): Layer {
  const d = axis.ticks
    .filter(({ value }) => value !== 0)
    .map(
      ({ value }) =>
        `M${round(position(values, value))},${round(plot.y)}V${round(plot.y + plot.height)}`,
    )
    .join('');
  const lines: Mark[] = d
    ? [{ type: 'path', role: 'grid', d, stroke: 'grid', strokeWidth: 1 }]
    : [];
  return { id: 'grid', marks: lines, key: d };
}

function unitMark(unit: string): TextMark {
  const y = typeScale.note.size;
  return {
    type: 'text',
    role: 'unit',
    x: 0,
    y,
    lines: [unit],
    anchor: 'start',
    style: 'note',
    fill: 'ink-3',
  };
}
