import { cdp } from 'vitest/browser';

/** Places of the page, one a finger. */
export type Places = readonly (readonly [x: number, y: number])[];

/** Fingers on the screen, by the browser's own touch. */
export async function touch(type: 'touchStart' | 'touchMove' | 'touchEnd', places: Places) {
  const frame = window.frameElement?.getBoundingClientRect() ?? { left: 0, top: 0 };
  const touchPoints = places.map(([x, y], id) => ({ x: frame.left + x, y: frame.top + y, id }));
  await cdp().send('Input.dispatchTouchEvent', { type, touchPoints });
}
