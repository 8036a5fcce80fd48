import type { BarChartMessages } from '../messages/bar-chart.js';

export const barChart: BarChartMessages = {
  kind: 'Bar chart',
  describe: (count, highest) => `${count} values, highest: ${highest}`,
};
