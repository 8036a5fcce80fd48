import { fold } from '../i18n/names.js';
import type { ScenePoint } from './scene.js';

/** Milliseconds after which typing begins anew. */
const pause = 1000;

/** What a person has typed to go to a name, a letter after the other. */
export interface Typed {
  text: string;
  /** When the last letter came, in milliseconds. */
  at: number;
}

/** The text with one more letter; null for a key that types nothing. A blank or a 0 goes on with a name, it begins none. */
export function typeOn(typed: Typed | null, key: string, at: number): Typed | null {
  if ([...key].length !== 1 || !/[\p{L}\p{N} ]/u.test(key)) return null;
  const isGoingOn = typed !== null && at - typed.at < pause;
  if (!isGoingOn && /[\s0]/u.test(key)) return null;
  return { text: (isGoingOn ? typed.text : '') + key, at };
}

/**
 * The next point whose name begins so, else the next that has a word that does: marks and case do not count. One letter
 * leads on from the active point, more letters may keep it.
 */
export function pointByName(
  points: readonly ScenePoint[],
  active: ScenePoint | null,
  text: string,
): ScenePoint | null {
  const wanted = fold(text);
  const at = points.findIndex(({ key }) => key === active?.key);
  const start = wanted.length > 1 ? Math.max(0, at) : at + 1;
  const inTurn = [...points.slice(start), ...points.slice(0, start)];
  const names = inTurn.map(({ label }) => fold(label));
  const first = names.findIndex((name) => name.startsWith(wanted));
  const found = first < 0 ? names.findIndex((name) => name.includes(` ${wanted}`)) : first;
  return inTurn[found] ?? null;
}
