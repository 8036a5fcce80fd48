import type { HeatmapMessages } from '../messages/heatmap.js';

export const heatmap: HeatmapMessages = {
  kind: 'Biểu đồ heatmap',
  describe: (count, highest) => `${count} giá trị, cao nhất: ${highest}`,
};
