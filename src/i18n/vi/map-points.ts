import type { MapPointsMessages } from '../messages/map-points.js';

export const mapPoints: MapPointsMessages = {
  kind: 'Biểu đồ map points',
  describe: (count, highest) => `${count} giá trị, cao nhất: ${highest}`,
};
