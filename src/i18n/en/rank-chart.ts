import type { RankChartMessages } from '../messages/rank-chart.js';

export const rankChart: RankChartMessages = {
  kind: 'Rank chart',
  describe: (count, highest) => `${count} values, highest: ${highest}`,
};
