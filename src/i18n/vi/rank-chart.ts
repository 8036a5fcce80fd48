import type { RankChartMessages } from '../messages/rank-chart.js';

export const rankChart: RankChartMessages = {
  kind: 'Biểu đồ rank chart',
  describe: (count, highest) => `${count} giá trị, cao nhất: ${highest}`,
};
