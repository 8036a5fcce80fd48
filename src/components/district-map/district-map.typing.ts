import type { ScenePoint } from '../../scene/scene.js';
import { pointByName, typeOn, type Typed } from '../../scene/type-ahead.js';

/** What typing needs of a map. */
interface TypingOptions {
  points: () => readonly ScenePoint[];
  /** The area that a person is at. */
  active: () => ScenePoint | null;
  /** The keyboard is led to an area. */
  go: (point: ScenePoint) => void;
  toggleTable: () => void;
}

/**
 * Goes to an area by typing its name; answers whether a key went on with a name. A `t` alone toggles the table: where a
 * name that begins with it goes on, that is taken back.
 */
export function typing(options: TypingOptions): (event: KeyboardEvent) => boolean {
  const { points, active, go, toggleTable } = options;
  const find = (text: string) => pointByName(points(), active(), text);
  let typed: Typed | null = null;
  /** A name that begins with what has toggled the table, else one that begins after it; a second `t` begins none. */
  const findPastTable = (next: Typed, key: string): ScenePoint | null => {
    const point = find(next.text);
    if (point) toggleTable();
    else typed = { ...next, text: key };
    return point ?? (isTableKey(key) ? null : find(key));
  };
  return ({ key, timeStamp, isComposing }) => {
    const next = isComposing ? null : typeOn(typed, key, timeStamp);
    if (!next) return false;
    const before = next.text === key ? '' : typed?.text;
    typed = next;
    if (isTableKey(next.text)) return false;
    const point = isTableKey(before) ? findPastTable(next, key) : find(next.text);
    if (point) go(point);
    return point !== null || !(key === '0' || isTableKey(typed.text));
  };
}

const isTableKey = (text: string | undefined): boolean => text === 't' || text === 'T';

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
