import { bandMiddle } from '../../scale/band.js';
import { baseAxis } from '../../scene/axis.js';
import { beside, markUnder, nameMark } from '../../scene/band-names.js';
import { isInside, textBox } from '../../scene/frame.js';
import { round } from '../../scene/marks.js';
import type { Layer, TextMark, TextStyle } from '../../scene/scene.js';
import type { BarModel } from './bar-chart.model.js';
import type { BarPlan } from './bar-chart.planned.js';
import { nameDistance, nameSize, nameStep } from './bar-chart.side-names.js';
import { bandMiddles } from './bar-chart.standing.js';

/** The names of the categories; that of the highlighted one stands out. */
export function nameLayer(model: BarModel, plan: BarPlan): Layer {
  const { frame, plot, bands, names } = plan;
  if (names.place === 'ticks')
    return baseAxis(frame, plot, bandMiddles(bands.count, bands.step, bands.range[0]), names.rows);
  const place = names.place === 'under' ? placeUnder(plan) : placeAtSide(plan);
  const marks = names.names.flatMap((lines, band) => {
    if (lines.length === 0) return [];
    const mark = place(lines, band);
    const isMain = model.highlighted === plan.drawn[band];
    return isMain
      ? { ...mark, style: strong[mark.style] ?? mark.style, fill: 'ink' as const }
      : mark;
  });
  const inside = marks.filter((mark) => isInside(frame, mark));
  if (names.place === 'under') return { id: 'axis-x', marks: keptApart(inside) };
  // Names over bars are read with their own bars alone: they are no axis that panels could share.
  return { id: names.place === 'beside' ? 'axis-y' : 'names', marks: inside };
}

const strong: Partial<Record<TextStyle, TextStyle>> = { name: 'label-strong' };

function placeUnder({ bands, plot, frame }: BarPlan) {
  return (lines: readonly string[], band: number) =>
    markUnder(lines, bandMiddle(bands, band), plot, frame);
}

function placeAtSide({ plot, bands, names }: BarPlan) {
  const isAbove = names.place === 'above';
  return (lines: readonly string[], band: number): TextMark => {
    const middle = bandMiddle(bands, band);
    const height = (lines.length - 1) * nameStep;
    if (!isAbove) {
      const y = round(middle - height / 2 + nameSize / 3);
      return nameMark(lines, round(plot.x - nameDistance), y, 'end', beside);
    }
    const y = round(middle - bands.width / 2 - height - 6);
    return { ...nameMark(lines, round(plot.x), y, 'start', beside), halo: true };
  };
}

/** Names that were moved in at the edges may come too near to the next: that one is left out. */
function keptApart(marks: readonly TextMark[]): TextMark[] {
  let end = -Infinity;
  return marks.filter((mark) => {
    const { x, width } = textBox(mark);
    if (x < end) return false;
    end = x + width;
    return true;
  });
}
