import type { Status } from '../core/indicator.js';

/** A status glyph on a 16 px grid: an outer shape, filled or as a line, and what is drawn upon it. */
export interface Glyph {
  outer: string;
  filled: boolean;
  inner?: string;
  dash?: string;
}

const ring = 'M8 1.75a6.25 6.25 0 1 1 0 12.5a6.25 6.25 0 1 1 0 -12.5Z';
const disc = 'M8 1a7 7 0 1 1 0 14a7 7 0 1 1 0 -14Z';

/** Shape tells the status apart without colour: disc, ring, triangle, octagon, arrow, square. */
export const glyphs: Readonly<Record<Status, Glyph>> = {
  achieved: { outer: disc, filled: true, inner: 'M4.8 8.2 7.1 10.5 11.3 5.9' },
  'on-track': { outer: ring, filled: false, inner: 'M5 8H10.6M8.4 5.6 10.8 8 8.4 10.4' },
  'at-risk': { outer: 'M8 1.2 15.4 14.4H0.6Z', filled: true, inner: 'M8 5.8V9.6M8 11.6V12.2' },
  'off-track': {
    outer: 'M5.1 1H10.9L15 5.1V10.9L10.9 15H5.1L1 10.9V5.1Z',
    filled: true,
    inner: 'M5.6 5.6 10.4 10.4M10.4 5.6 5.6 10.4',
  },
  regressing: { outer: 'M5.6 1.2H10.4V7.4H14L8 14.8 2 7.4H5.6Z', filled: true },
  overdue: {
    outer:
      'M2.6 1.2H13.4A1.4 1.4 0 0 1 14.8 2.6V13.4A1.4 1.4 0 0 1 13.4 14.8H2.6A1.4 1.4 0 0 1 1.2 13.4V2.6A1.4 1.4 0 0 1 2.6 1.2Z',
    filled: true,
    inner: 'M8 4.4V8.4L10.8 10',
  },
  'not-started': { outer: ring, filled: false },
  'no-data': { outer: ring, filled: false, dash: '2.4 2.2' },
  'not-applicable': { outer: ring, filled: false, inner: 'M3.8 12.2 12.2 3.8' },
};
