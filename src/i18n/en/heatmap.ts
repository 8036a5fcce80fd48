import type { HeatmapMessages } from '../messages/heatmap.js';

export const heatmap: HeatmapMessages = {
  kind: 'Heatmap',
  describe: (count, highest) => `${count} values, highest: ${highest}`,
};
