import { expect, vi, type Mock } from 'vitest';
import { userEvent } from 'vitest/browser';
import type { LitElement } from 'lit';
import { drawn } from './mount.js';
import { one, readOut, tooltip } from './shadow.js';

// What a person does with an element, and what they notice.

/** Presses keys, and waits for what they do. */
export async function press(element: LitElement, keys: string): Promise<void> {
  await userEvent.keyboard(keys);
  await drawn(element);
}

/** Points at a place of the picture. */
export async function pointAt(
  chart: LitElement,
  { x, y }: { x: number; y: number },
): Promise<void> {
  const plot = one(chart, '.plot');
  const { left, top } = plot.getBoundingClientRect();
  // A page that scrolls closes tooltips: the place stands in the middle before the pointer comes.
  scrollBy(left + x - innerWidth / 2, top + y - innerHeight / 2);
  await drawn(chart);
  await userEvent.hover(plot, { position: { x, y } });
  await drawn(chart);
}

/** Each key leads to what is read out beside it, or to what else is `found` then. */
export async function expectWalk<E extends LitElement>(
  element: E,
  steps: readonly (readonly [key: string, text: string])[],
  found: (element: E) => string | undefined = readOut,
): Promise<void> {
  for (const [key, text] of steps) {
    await press(element, key);
    expect([key, found(element)]).toEqual([key, text]);
  }
}

/** Escape ends a walk: nothing is read out any more, and the tooltip is gone. */
export async function expectEscape(chart: LitElement): Promise<void> {
  await press(chart, '{Escape}');
  expect([readOut(chart), tooltip(chart).isOpen]).toEqual(['', false]);
}

/** Writes down the events of a type that arrive at an element. */
export function listen<Type extends keyof HTMLElementEventMap>(
  element: HTMLElement,
  type: Type,
): Mock<(event: HTMLElementEventMap[Type]) => void> {
  const heard = vi.fn<(event: HTMLElementEventMap[Type]) => void>();
  element.addEventListener(type, heard);
  return heard;
}
