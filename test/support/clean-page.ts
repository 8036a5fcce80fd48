import { afterEach, beforeEach, expect } from 'vitest';
import { unmountAll } from './mount.js';

/** What goes wrong on the page outside the test that runs: errors, loops of observers, forgotten rejections. */
const errors: string[] = [];

addEventListener('error', ({ message }) => errors.push(message));
addEventListener('unhandledrejection', ({ reason }) => errors.push(String(reason)));

// Every test in a browser begins on an empty page, and leaves no error behind.
beforeEach(() => void errors.splice(0));
afterEach(() => {
  unmountAll();
  document.documentElement.style.removeProperty('color-scheme');
  expect(errors).toEqual([]);
});
