import type { BarChartMessages } from '../messages/bar-chart.js';

export const barChart: BarChartMessages = {
  kind: 'Biểu đồ bar chart',
  describe: (count, highest) => `${count} giá trị, cao nhất: ${highest}`,
};
