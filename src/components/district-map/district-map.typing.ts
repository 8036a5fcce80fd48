import type { ScenePoint } from '../../scene/scene.js';
import { pointByName, typeOn, type Typed } from '../../scene/type-ahead.js';

/** What typing needs of a map. */
interface TypingOptions {
  points: () => readonly ScenePoint[];
  /** The area that a person is at. */
  active: () => ScenePoint | null;
  /** The keyboard is led to an area. */
  go: (point: ScenePoint) => void;
}

/** Goes to an area by typing its name; answers whether a key went on with a name. */
export function typing({ points, active, go }: TypingOptions): (event: KeyboardEvent) => boolean {
  let typed: Typed | null = null;
  return ({ key, timeStamp, isComposing }) => {
    if (isComposing || (typed === null && key === '0')) return false;
    const next = typeOn(typed, key, timeStamp);
    if (!next) return false;
    const point = pointByName(points(), active(), next.text);
    typed = next;
    if (point) go(point);
    return true;
  };
}

/** A listener to the keys of a plot, before they walk it. */
export interface PlotKeys {
  capture: true;
  handleEvent: (event: KeyboardEvent) => void;
}

/** Keeps the keys of the plot that something else takes. */
export const plotKeys = (take: (event: KeyboardEvent) => boolean): PlotKeys => ({
  capture: true,
  handleEvent(event) {
    const { target, ctrlKey, metaKey, altKey } = event;
    const isPlot = target instanceof Element && target.matches('.plot');
    if (!isPlot || ctrlKey || metaKey || altKey || !take(event)) return;
    event.preventDefault();
    event.stopPropagation();
  },
});
