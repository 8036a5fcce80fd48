import type { DonutChartMessages } from '../messages/donut-chart.js';

export const donutChart: DonutChartMessages = {
  kind: 'Biểu đồ donut chart',
  describe: (count, highest) => `${count} giá trị, cao nhất: ${highest}`,
};
