import { isInside } from '../../scene/frame.js';
import type { Frame, TextMark } from '../../scene/scene.js';
import { typeScale } from '../../scene/type-scale.js';
import type { FlowWords } from './flow-chart.words.js';

const { size } = typeScale.note;

/** Pixels over the picture that the unit takes. */
export function unitSpace({ unit }: FlowWords): number {
  return unit ? size + 12 : 0;
}

/** "Đơn vị: hồ sơ", once for all numbers. */
export function unitMarks({ unit }: FlowWords, { width }: Frame): TextMark[] {
  if (!unit) return [];
  const mark: TextMark = {
    ...{ type: 'text', role: 'unit', x: 0, y: size, lines: [unit] },
    ...{ anchor: 'start', style: 'note', fill: 'ink-3' },
  };
  return isInside({ width, height: Infinity }, mark) ? [mark] : [];
}
