import { movedPath } from './moved.js';

/** What a point of a map can be marked with, as lines on a 16 px grid. */
const pictograms = {
  camera: 'M2.5 5.5h7v5h-7ZM9.5 7.2 13.5 5v6l-4-2.2M5 10.5v2.5',
  light: 'M8 2.5a3.6 3.6 0 0 1 2.1 6.5v1.5H5.9V9A3.6 3.6 0 0 1 8 2.5ZM6.4 13.2h3.2',
  tree: 'M8 13.5V8.5M8 2.5 4.2 9h7.6Z',
  water: 'M8 2.5C10.2 5.4 11.6 7.4 11.6 9.5a3.6 3.6 0 0 1-7.2 0C4.4 7.4 5.8 5.4 8 2.5Z',
  waste: 'M4 5h8M6.4 5V3.2h3.2V5M5 5l.6 8h4.8L11 5',
  road: 'M5 13.5 6.6 2.5M11 13.5 9.4 2.5M8 4v2M8 8v1.6M8 11.6v1.6',
  building: 'M3.8 13.5V3h6v10.5M9.8 6.5h2.6v7M2.5 13.5h11M6 5.5h1.6M6 8h1.6M6 10.5h1.6',
  alert: 'M8 3v6M8 11.8v.6',
  fire: 'M8 2.5c.6 2.4 3.6 3.6 3.6 7a3.6 3.6 0 0 1-7.2 0c0-1.6.8-2.6 1.6-3.4.2 1 .6 1.4 1 1.6C6.8 6 7 4 8 2.5Z',
  people:
    'M8 3a2.1 2.1 0 1 1 0 4.2A2.1 2.1 0 1 1 8 3ZM3.8 13.2c0-2.6 1.8-4.2 4.2-4.2s4.2 1.6 4.2 4.2',
} as const;

/** The name of a pictogram. */
export type PictogramName = keyof typeof pictograms;

/** All names, in the order in which they are documented. */
export const pictogramNames = Object.keys(pictograms) as readonly PictogramName[];

/** Whether a text names a pictogram. */
export const isPictogram = (name: string): name is PictogramName => Object.hasOwn(pictograms, name);

/** The middle of the grid. */
const middle = 8;

/** A pictogram as path data round a point. */
export const pictogramPath = (name: PictogramName, x: number, y: number): string =>
  movedPath(pictograms[name], { x: x - middle, y: y - middle });
