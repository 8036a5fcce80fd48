import { isInside, textBox } from './frame.js';
import type { Box, Frame, TextMark } from './scene.js';

/** What labels must keep within, and what they keep off where they can. */
export interface LabelSurroundings {
  frame: Frame;
  /** Labels that stand there already. */
  taken?: readonly TextMark[];
  /** Whether data is drawn in a box. */
  isDrawnOn?: (box: Box) => boolean;
}

/**
 * One label for each list of its possible places, the best first: over no other label, and off the data where that can
 * be. A label without such a place is left out.
 */
export function chooseLabels(
  wishes: readonly (readonly TextMark[])[],
  { frame, taken = [], isDrawnOn = () => false }: LabelSurroundings,
): TextMark[] {
  const chosen: TextMark[] = [];
  for (const places of wishes) {
    const others = [...taken, ...chosen].map(textBox);
    const free = places.filter((mark) => {
      const box = textBox(mark);
      return isInside(frame, mark) && !others.some((other) => overlap(box, other));
    });
    const label = free.find((mark) => !isDrawnOn(textBox(mark))) ?? free[0];
    if (label) chosen.push(label);
  }
  return chosen;
}

function overlap(a: Box, b: Box): boolean {
  return a.x < b.x + b.width && b.x < a.x + a.width && a.y < b.y + b.height && b.y < a.y + a.height;
}
