import { isInside } from './frame.js';
import { round } from './marks.js';
import type { Frame, Layer, TextMark } from './scene.js';
import { wrapText } from './text.js';
import { typeScale } from './type-scale.js';

const { size, step } = typeScale.label;
/** Left and right of the words. */
const margin = 8;

/** Words in the middle of the picture where no line has a value. */
export function emptyLayer(text: string, frame: Frame): Layer {
  const lines = wrapText(text, frame.width - 2 * margin, size);
  const mark: TextMark = {
    type: 'text',
    role: 'empty',
    x: round(frame.width / 2),
    y: round((frame.height - (lines.length - 1) * step) / 2),
    lines,
    anchor: 'middle',
    style: 'label',
    fill: 'ink-2',
    halo: true,
  };
  return { id: 'empty', marks: isInside(frame, mark) ? [mark] : [] };
}
