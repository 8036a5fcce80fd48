import type { MapPointsMessages } from '../messages/map-points.js';

export const mapPoints: MapPointsMessages = {
  kind: 'Map points',
  describe: (count, highest) => `${count} values, highest: ${highest}`,
};
