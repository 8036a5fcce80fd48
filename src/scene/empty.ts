import { isInside } from './frame.js';
import { round } from './marks.js';
import type { Frame, Layer, TextMark } from './scene.js';

/** Words in the middle of the picture where no line has a value. */
export function emptyLayer(text: string, frame: Frame): Layer {
  const mark: TextMark = {
    type: 'text',
    role: 'empty',
    x: round(frame.width / 2),
    y: round(frame.height / 2),
    lines: [text],
    anchor: 'middle',
    style: 'label',
    fill: 'ink-2',
    halo: true,
  };
  return { id: 'empty', marks: isInside(frame, mark) ? [mark] : [] };
}
