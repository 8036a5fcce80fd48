import { position } from '../../scale/linear.js';
import { isInside, widest } from '../../scene/frame.js';
import { round } from '../../scene/marks.js';
import type { TextMark } from '../../scene/scene.js';
import { wrapText } from '../../scene/text.js';
import { typeScale } from '../../scene/type-scale.js';
import type { BarPlan, PlanInput, TargetName } from './bar-chart.planned.js';

const style = 'label-strong';
const { size, weight, step } = typeScale[style];
/** Names take at most this share of the width, and this many pixels. */
const [largestShare, largestWidth] = [0.3, 110];
/** Between the end of the line and its name. */
export const targetDistance = 8;

/** The name of the line at the one target of all bars; null where there is none, or it is too long. */
export function targetName({ model, words, frame, panel }: PlanInput): TargetName | null {
  const { all } = model.targets;
  // Panels have it once, in their legend.
  if (all === null || panel) return null;
  const room = Math.min(largestShare * frame.width, largestWidth);
  const lines = wrapText(`${words.target} ${words.printBeside(all)}`, room, size, Infinity, weight);
  const width = widest(lines, size, weight);
  return width <= room && lines.length <= 3 ? { lines, width } : null;
}

/** The name at the end of its line: right of standing bars, over lying ones. */
export function targetNameMarks(plan: BarPlan, target: number): TextMark[] {
  const { plot, frame, isLying, values } = plan;
  if (!plan.target) return [];
  const { lines, width } = plan.target;
  const at = position(values, target);
  const half = width / 2 + 0.1; // rounding to tenths must not push it out of the frame
  const place = isLying
    ? {
        x: round(Math.max(half, Math.min(at, frame.width - half))),
        y: round(plot.y - targetDistance - (lines.length - 1) * step),
        anchor: 'middle' as const,
      }
    : {
        x: round(plot.x + plot.width + targetDistance),
        y: round(Math.max(size, at - ((lines.length - 1) * step) / 2 + size / 3)),
        anchor: 'start' as const,
      };
  const mark: TextMark = {
    type: 'text',
    role: 'target-label',
    lines,
    style,
    fill: 'ink',
    ...place,
  };
  return isInside(frame, mark) ? [mark] : [];
}

/** Pixels over lying bars that the name takes. */
export function targetHeight(target: TargetName | null): number {
  return target ? target.lines.length * step + targetDistance - 4 : 0;
}
