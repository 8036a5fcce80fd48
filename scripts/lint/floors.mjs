// @ts-check
// The floors of the house: a module imports from its own room and from floors below. ESLint (in the editor) and
// dependency-cruiser (over the resolved graph) read this one table.

/** Rooms by floor, the lowest first. */
export const floors = [
  ['core'],
  ['i18n'],
  ['data', 'scale', 'geo'],
  ['scene'],
  ['styles'],
  ['render'],
  ['controllers'],
  ['base'],
  ['components'],
];

/** Floors that run without a DOM: Node, workers, servers. */
export const pureRooms = floors.slice(0, 4).flat();

/** Entries on the top floor: nothing inside `src` imports them. */
export const entries = ['index', 'autoload', 'core', 'ssr'];

/** D3 modules that own DOM nodes, and the bundle of all of D3. */
export const bannedD3 = ['d3', 'd3-selection', 'd3-axis', 'd3-transition', 'd3-brush'];

/**
 * The rooms that a module of `room` may not import: those above, and the neighbours on its own floor.
 * @param {string} room
 * @returns {string[]}
 */
export function forbiddenRooms(room) {
  const floor = floors.findIndex((rooms) => rooms.includes(room));
  return floors
    .slice(floor)
    .flat()
    .filter((other) => other !== room);
}
