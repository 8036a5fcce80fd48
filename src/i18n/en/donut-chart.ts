import type { DonutChartMessages } from '../messages/donut-chart.js';

export const donutChart: DonutChartMessages = {
  kind: 'Donut chart',
  describe: (count, highest) => `${count} values, highest: ${highest}`,
};
