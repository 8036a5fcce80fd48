import proj4 from 'proj4';
import { gridDefinition, gridFault, inDegrees } from '../geo/crs.js';
import { insetsInDegrees, maskInDegrees, neighboursInDegrees } from '../geo/grid-options.js';

/** What brings boundaries, and what is told of them, from the metres of a grid to degrees. Loaded with the first grid. */
export const gridFormulas = {
  ...{ proj4, gridDefinition, gridFault, inDegrees },
  ...{ insetsInDegrees, maskInDegrees, neighboursInDegrees },
};
